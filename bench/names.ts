import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mention } from "../src/core/entity/entity.ts";
import { findMentions } from "../src/core/mention/index.ts";
import { isTitleWord } from "../src/core/mention/rules/person-words.ts";
import { findPlaces, type Gazetteer, loadGazetteer } from "../src/core/place/index.ts";
import { loadSyntaxModel, type Sentence, type SyntaxModel } from "../src/core/syntax/index.ts";
import type { Token } from "../src/core/syntax/token.ts";
import { asSentence, readConllu, type Tree } from "../train/conllu.ts";
import { type GoldName, goldNames } from "../train/gold-names.ts";
import { type BenchOptions, type BenchResult, type Figure, figure } from "./figure.ts";

export const set = "names";

const DATA = join(import.meta.dirname, "..", "data");
const read = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(DATA, ...path)));

/**
 * Names as the whole engine finds them (rules, lexicons, gazetteer), by GUM's entity layer on given sentences and tokens, a
 * document at a time. What counts as a name there is in train/gold-names.ts: a capitalised title belongs to the name, and
 * adjectives ("Afghan") do not count, so demonyms are left out on our side too.
 */
export async function run({ data, part }: BenchOptions): Promise<BenchResult> {
  const model = loadSyntaxModel(read("syntax", "en.bin"));
  const gazetteer = loadGazetteer(read("gazetteer", "places.bin"));
  const figures: Figure[] = [];
  const worst: string[] = [];
  for (const file of readdirSync(data).sort()) {
    const name = file.replace(/\.conllu$/, "");
    if (name === file || !name.startsWith("gum-") || (part !== null && part !== name)) continue;
    const tally: NameTally = { wanted: 0, found: 0, spans: 0, typed: 0 };
    for (const trees of byDocument(readConllu(join(data, file)))) tallyNames(trees, model, gazetteer, tally, worst);
    const f1 = (right: number): number => (2 * right) / Math.max(1, tally.wanted + tally.found);
    figures.push(
      figure(set, name, "spans.f1", f1(tally.spans), tally.wanted),
      figure(set, name, "spans.precision", tally.spans / Math.max(1, tally.found), tally.found),
      figure(set, name, "spans.recall", tally.spans / Math.max(1, tally.wanted), tally.wanted),
      figure(set, name, "typed.f1", f1(tally.typed), tally.wanted),
    );
  }
  return { figures, worst: worst.slice(0, 40) };
}

export interface NameTally {
  wanted: number;
  found: number;
  spans: number;
  typed: number;
}

/** Counts the names of one document into `tally`; what is wrong goes to `worst`, in words. */
export function tallyNames(
  trees: readonly Tree[],
  model: NameModel,
  gazetteer: Gazetteer,
  tally: NameTally,
  worst: string[],
): void {
  const ours = namesOf(trees, model, gazetteer);
  trees.forEach((tree, at) => {
    count(tally, tree, ours[at] ?? [], worst);
  });
}

/** What names need of a model: tags, and names in a tagged sentence. */
export type NameModel = Pick<SyntaxModel, "tag" | "names">;

function count(tally: NameTally, tree: Tree, ours: readonly GoldName[], worst: string[]): void {
  const gold = goldNames(tree);
  tally.wanted += gold.length;
  tally.found += ours.length;
  const words = (name: GoldName): string =>
    tree.words
      .slice(name.from, name.to)
      .map((w) => w.form)
      .join(" ");
  for (const name of ours) {
    const same = gold.find(({ from, to }) => from === name.from && to === name.to);
    if (same) tally.spans++;
    if (same?.kind === name.kind) tally.typed++;
    else worst.push(`${tree.id}: ${same ? `${same.kind}, ours` : "no such name, ours"} ${name.kind}: ${words(name)}`);
  }
  for (const name of gold) {
    if (!ours.some(({ from, to }) => from === name.from && to === name.to)) {
      worst.push(`${tree.id}: missed ${name.kind}: ${words(name)}`);
    }
  }
}

export function byDocument(trees: readonly Tree[]): Tree[][] {
  const documents = new Map<string, Tree[]>();
  for (const tree of trees) {
    const known = documents.get(tree.doc);
    if (known) known.push(tree);
    else documents.set(tree.doc, [tree]);
  }
  return [...documents.values()];
}

/** Our names of each tree: outermost, without an article, in tokens of the tree. */
function namesOf(trees: readonly Tree[], model: NameModel, gazetteer: Gazetteer): GoldName[][] {
  let text = "";
  const sentences: Sentence[] = [];
  for (const tree of trees) {
    if (text) text += tree.paragraph ? "\n\n" : " ";
    sentences.push(model.tag(asSentence(tree, sentences.length, text.length)));
    text += tree.words.map((word) => word.form + (word.space ? " " : "")).join("");
  }
  const places = findPlaces(text, sentences, gazetteer);
  const mentions = findMentions({ text, sentences, places, title: null, namesOf: (sentence) => model.names(sentence) });
  return sentences.map((sentence) =>
    outermost(
      mentions.filter((m) => m.sentence === sentence.index),
      sentence,
    ),
  );
}

function outermost(mentions: readonly Mention[], sentence: Sentence): GoldName[] {
  const names: GoldName[] = [];
  for (const mention of mentions) {
    if (mention.form !== "name" && mention.form !== "acronym" && mention.rule !== "place-name/people") continue;
    let from = mention.fromToken;
    let to = mention.toToken;
    while (from < to && !/^\p{Lu}/u.test(sentence.tokens[from]?.text ?? "")) from++;
    if (/^the$/i.test(sentence.tokens[from]?.text ?? "")) from++;
    const before = names[names.length - 1]?.to ?? 0;
    if (mention.kind === "person") while (from > before && isTitle(sentence.tokens[from - 1], mention)) from--;
    while (mention.kind !== "person" && to > from && !/^[\p{Lu}\d]/u.test(sentence.tokens[to - 1]?.text ?? "")) to--;
    if (from < to && from >= before) names.push({ from, to, kind: kindOf(mention) });
  }
  return names;
}

/** A title word, or a word of the role that was read for the person ("US President"). */
const isTitle = (token: Token | undefined, { roleSpan }: Mention): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  (isTitleWord(token.lower) || (roleSpan != null && roleSpan.start <= token.start && token.end <= roleSpan.end));

const SCHOOL = /\b(?:University|College|School|Academy|Institute)\b/;

/** A country that acts is a place in GUM, a people persons; a school an organisation, a hospital a place. */
function kindOf(mention: Mention): GoldName["kind"] {
  if (mention.kind === "facility") return SCHOOL.test(mention.name) ? "organisation" : "place";
  if (mention.rule === "place-name/acts" || mention.kind === "place") return "place";
  if (mention.kind === "person" || mention.rule === "place-name/people") return "person";
  return mention.kind === "party" || mention.kind === "organisation" ? "organisation" : "other";
}
