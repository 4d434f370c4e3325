import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadResources } from "../src/app/resources.ts";
import type { Attributed, AttributionLink } from "../src/core/attribution/attribution.ts";
import { attributionOf, speakerOfQuotation } from "../src/core/attribution/attribution-of.ts";
import { findAttributions } from "../src/core/attribution/find-attributions.ts";
import { isOutlet } from "../src/core/mention/index.ts";
import type { Quotation } from "../src/core/quotation/quotation.ts";
import { type GoldArticle, type GoldAttribution, readPart, type Stretch } from "./polnear.ts";
import { type Read, readArticle, titleOf } from "./polnear-reading.ts";

export interface BenchOptions {
  /** Folder with one folder a part: `DIR/dev/{text,attributions}`. */
  readonly data: string;
  /** One part alone; all of them where it is not given. */
  readonly part?: string | null;
}

type RoleName = "source" | "cue" | "content";
type Roles = { readonly [role in RoleName]: readonly Stretch[] };

interface Tally {
  hit: number;
  predicted: number;
  gold: number;
}

const ROLES: readonly RoleName[] = ["source", "cue", "content"];

/**
 * PolNeAR: precision, recall and F1 of source, cue and content by overlap (one predicted role meets one annotated role where
 * they share a character, one to one), of the triple (one attribution where all three meet, a missing source meeting a
 * missing source), of contents by characters, and the share of direct quotations whose speaker is right.
 */
export async function run(options: BenchOptions): Promise<undefined> {
  const resources = loadResources();
  for (const part of readdirSync(options.data).sort()) {
    if (typeof options.part === "string" && part !== options.part) continue;
    const articles = readPart(join(options.data, part));
    if (articles.length > 0) report(part, articles, (article) => readArticle(article, resources));
  }
}

interface Miss {
  readonly kind: string;
  readonly text: string;
}

/** Prints the figures of one part, then the worst errors. `readOf`: what the engine's readers find in an article. */
export function report(part: string, articles: readonly GoldArticle[], readOf: (article: GoldArticle) => Read): void {
  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const known = tallies.get(name) ?? { hit: 0, predicted: 0, gold: 0 };
    tallies.set(name, known);
    return known;
  };
  const misses: Miss[] = [];
  let speakers = 0;
  let speakersRight = 0;
  for (const article of articles) {
    const read = attributed(article, readOf(article));
    const predicted = read.attributions.map((one) => rolesOf(one));
    const gold = article.gold;
    for (const role of ROLES) {
      const a = predicted.map((one) => one[role]).filter((list) => list.length > 0);
      const b = gold.map((one) => one[role]).filter((list) => list.length > 0);
      const pairs = pair(a, b, meets);
      const t = tally(role);
      t.hit += pairs.size;
      t.predicted += a.length;
      t.gold += b.length;
    }
    const chars = tally("content.characters");
    const mine = marked(
      article.text.length,
      predicted.flatMap((one) => one.content),
    );
    const theirs = marked(
      article.text.length,
      gold.flatMap((one) => one.content),
    );
    for (let i = 0; i < article.text.length; i++) {
      if (mine[i] === 1) chars.predicted++;
      if (theirs[i] === 1) chars.gold++;
      if (mine[i] === 1 && theirs[i] === 1) chars.hit++;
    }
    const triples = pair(
      predicted,
      gold,
      (a, b) =>
        meets(a.cue, b.cue) &&
        meets(a.content, b.content) &&
        (a.source.length === 0 ? b.source.length === 0 : meets(a.source, b.source)),
    );
    const t = tally("triple");
    t.hit += triples.size;
    t.predicted += predicted.length;
    t.gold += gold.length;
    const cues = pair(
      predicted.map((one) => one.cue),
      gold.map((one) => one.cue),
      meets,
    );
    const matched = new Set(cues.values());
    for (const [i, one] of predicted.entries())
      if (!cues.has(i))
        misses.push({ kind: "spurious", text: show(article.text, one, read.attributions[i]?.rule ?? "") });
    for (const [i, one] of gold.entries())
      if (!matched.has(i)) misses.push({ kind: "missed", text: show(article.text, one, "") });
    for (const [p, g] of cues) {
      const a = predicted[p] as Roles;
      const b = gold[g] as GoldAttribution;
      if (a.source.length === 0 ? b.source.length > 0 : !meets(a.source, b.source))
        misses.push({
          kind: "source",
          text: `${show(article.text, b, "gold")}\n      ${show(article.text, a, read.attributions[p]?.rule ?? "")}`,
        });
      if (!meets(a.content, b.content))
        misses.push({
          kind: "content",
          text: `${show(article.text, b, "gold")}\n      ${show(article.text, a, read.attributions[p]?.rule ?? "")}`,
        });
    }
    // A direct quotation: a whole quotation inside annotated content whose source is annotated.
    for (const quotation of read.quotations) {
      if (quotation.kind !== "full") continue;
      const owner = innermost(gold, quotation.inner);
      if (owner === null || owner.source.length === 0) continue;
      speakers++;
      const link = annotatedLink(read.all, quotation, owner);
      const told = link === undefined ? [] : [link.told ?? link, link];
      if (meets(told, owner.source) || (told.length > 0 && sameWords(article.text, told, owner.source)))
        speakersRight++;
      else
        misses.push({
          kind: "speaker",
          text: `${show(article.text, owner, "gold")} | quotation ${JSON.stringify(article.text.slice(quotation.start, quotation.end).slice(0, 100))} | told ${told.map((span) => article.text.slice(span.start, span.end)).join(" / ")}`,
        });
    }
  }
  const line = (measure: string, value: number, n: number): void =>
    console.log(JSON.stringify({ set: "attribution", part, measure, value: Math.round(value * 1000) / 1000, n }));
  for (const [name, { hit, predicted, gold }] of tallies) {
    line(`${name}.precision`, hit / Math.max(1, predicted), predicted);
    line(`${name}.recall`, hit / Math.max(1, gold), gold);
    line(`${name}.f1`, (2 * hit) / Math.max(1, predicted + gold), gold);
  }
  line("direct.speaker", speakersRight / Math.max(1, speakers), speakers);
  const shown = Number(process.env["BENCH_ERRORS"] ?? 4);
  for (const kind of ["speaker", "content", "source", "missed", "spurious"]) {
    const list = misses.filter((miss) => miss.kind === kind);
    const step = Math.max(1, Math.floor(list.length / shown));
    for (let i = 0; i < list.length && i / step < shown; i += step)
      console.error(`# ${part} ${kind} (${list.length}): ${list[i]?.text}`);
  }
}

function attributed(article: GoldArticle, { sentences, quotations, mentions }: Read) {
  const { text } = article;
  const found = findAttributions({ text, sentences, quotations, mentions, title: titleOf(text) }, isOutlet);
  const attributions = byCue(outermost(found)).filter(
    (one) =>
      !article.discarded.some((span) =>
        one.content.every((content) => span.start <= content.start && content.end <= span.end),
      ),
  );
  return { quotations, attributions, all: found };
}

/**
 * The annotation gives each word one part in one attribution, so it marks none whose cue stands in what somebody else says
 * ("the board said the crew [believed] ..."). The engine reads those too; they are left out here. Of two that hold each other's
 * cue the longer one holds.
 */
function outermost(attributions: readonly Attributed[]): readonly Attributed[] {
  return attributions.filter((one) => !attributions.some((other) => other !== one && holds(other, one)));
}

function holds(outer: Attributed, inner: Attributed): boolean {
  return hasCueOf(outer, inner) && !(hasCueOf(inner, outer) && extentOf(inner) >= extentOf(outer));
}

function hasCueOf({ content }: Attributed, { links: [link] }: Attributed): boolean {
  const { cueStart, cueEnd } = link ?? {};
  return (
    cueStart !== undefined &&
    cueEnd !== undefined &&
    content.some((span) => span.start <= cueStart && cueEnd <= span.end)
  );
}

const extentOf = ({ content }: Attributed): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** One cue is one attribution to the annotators; what the engine keeps as a quotation of its own beside a clause is joined to it. */
function byCue(attributions: readonly Attributed[]): Attributed[] {
  const joined = new Map<string, Attributed>();
  for (const one of attributions) {
    const [link] = one.links;
    const key = `${link?.cueStart}-${link?.cueEnd}-${link?.start}`;
    const known = joined.get(key);
    joined.set(key, known === undefined ? one : { ...known, content: [...known.content, ...one.content] });
  }
  return [...joined.values()];
}

function rolesOf(one: Attributed): Roles {
  const link = one.links[0];
  const source = link === undefined || (link.kind === "unknown" && link.speaker === "") ? [] : [link.told ?? link];
  return {
    source,
    cue: link?.cueStart === undefined || link.cueEnd === undefined ? [] : [{ start: link.cueStart, end: link.cueEnd }],
    content: one.content,
  };
}

/** Of whoever answers for a quotation the innermost one that the annotation could mark: cues inside the annotated words are not. */
function annotatedLink(
  attributions: readonly Attributed[],
  quotation: Quotation,
  { content }: GoldAttribution,
): AttributionLink | undefined {
  const inner = speakerOfQuotation(attributions, quotation);
  const chain = attributionOf(attributions, quotation.inner);
  const links = inner === null ? chain : [inner, ...chain.filter(({ cueStart }) => cueStart !== inner.cueStart)];
  const isNested = ({ cueStart }: AttributionLink): boolean =>
    cueStart !== undefined && content.some((span) => span.start <= cueStart && cueStart < span.end);
  return links.find((link) => !isNested(link)) ?? links[0];
}

const meets = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

/** One to one: for each of `a` in order, the first of `b` that is free and meets it. */
function pair<A, B>(a: readonly A[], b: readonly B[], test: (a: A, b: B) => boolean): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const [i, one] of a.entries()) {
    for (const [j, other] of b.entries()) {
      if (taken.has(j) || !test(one, other)) continue;
      pairs.set(i, j);
      taken.add(j);
      break;
    }
  }
  return pairs;
}

function innermost(gold: readonly GoldAttribution[], span: Stretch): GoldAttribution | null {
  let best: GoldAttribution | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const one of gold) {
    const extent = one.content.reduce((sum, stretch) => sum + stretch.end - stretch.start, 0);
    if (
      one.content.some((stretch) => stretch.start <= span.start + 2 && span.end <= stretch.end + 2) &&
      extent < size
    ) {
      best = one;
      size = extent;
    }
  }
  return best;
}

const sameWords = (text: string, a: readonly Stretch[], b: readonly Stretch[]): boolean => {
  const words = (list: readonly Stretch[]): string[] =>
    list
      .flatMap((span) => text.slice(span.start, span.end).split(/[^\p{L}]+/u))
      .filter((word) => /^\p{Lu}/u.test(word) && word.length > 2);
  const theirs = new Set(words(b));
  return words(a).some((word) => theirs.has(word));
};

const marked = (length: number, spans: readonly Stretch[]): Uint8Array => {
  const marks = new Uint8Array(length);
  for (const span of spans) marks.fill(1, span.start, span.end);
  return marks;
};

const show = (text: string, one: Roles, rule: string): string =>
  `[${ROLES.map((role) => one[role].map((span) => text.slice(span.start, span.end).replace(/\s+/g, " ").slice(0, 110)).join(" + ")).join("] [")}] ${rule}`;
