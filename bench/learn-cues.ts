/**
 * Learns the table of cue weights from annotated attributions: `node bench/learn-cues.ts DIR/train` writes
 * src/core/attribution/cue-weights.ts. Logistic regression over words and their constructions, by AdaGrad in a fixed order,
 * so the same articles give the same bytes. Words of few articles are left out: the table holds general English.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { attributionContext, quotationAround } from "../src/core/attribution/attribution-context.ts";
import { nounFeatures, verbFeatures } from "../src/core/attribution/cue-features.ts";
import type { AddFeature } from "../src/core/attribution/cue-scores.ts";
import { cueVerb } from "../src/core/attribution/cue-verb.ts";
import { quotedBeside } from "../src/core/attribution/rules/verb-quotation.ts";
import { mendTree } from "../src/core/clause/mend.ts";
import { readTrees } from "../src/core/clause/read-tree.ts";
import { findQuotations } from "../src/core/quotation/find-quotations.ts";
import { loadSyntaxModel, segment } from "../src/core/syntax/index.ts";
import type { Sentence, Token } from "../src/core/syntax/token.ts";
import { type GoldArticle, readPart } from "./polnear.ts";

const EPOCHS = 12;
const RATE = 0.3;
const DECAY = 2e-6;
const SMALLEST = 0.3;
/** Articles that a feature has to stand in: the table holds general English, not one story. */
const LEAST = 6;

interface Example {
  readonly features: readonly string[];
  readonly label: number;
}

const model = loadSyntaxModel(new Uint8Array(readFileSync(new URL("../data/syntax/en.bin", import.meta.url))));
const articles = readPart(process.argv[2] ?? "");
const examples: Example[] = [];
const seenIn = new Map<string, Set<number>>();
for (const [number, article] of articles.entries()) {
  for (const example of examplesOf(article)) {
    examples.push(example);
    for (const feature of example.features) {
      const set = seenIn.get(feature) ?? new Set();
      if (set.size < LEAST) set.add(number);
      seenIn.set(feature, set);
    }
  }
}
const weights = weightsOf(
  examples.map((one) => ({
    ...one,
    features: one.features.filter((feature) => (seenIn.get(feature)?.size ?? 0) >= LEAST && !/[`\\$]/.test(feature)),
  })),
);
const lines = [...weights]
  .filter(([, value]) => Math.abs(value) >= SMALLEST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, value]) => `${name} ${Math.round(value * 10)}`);
const head = `/**
 * Weights of words and constructions as cues of attribution, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-cues.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in six articles or more.
 */
// biome-ignore format: a table
export const CUE_WEIGHTS = \`${lines.join("\n")}\`;
`;
writeFileSync(new URL("../src/core/attribution/cue-weights.ts", import.meta.url), head);
console.log(
  JSON.stringify({
    articles: articles.length,
    examples: examples.length,
    positive: examples.filter((one) => one.label === 1).length,
    weights: lines.length,
  }),
);

function examplesOf(article: GoldArticle): Example[] {
  const { text } = article;
  const sentences = readTrees(segment(text), (pieces) =>
    pieces.map((piece) => mendTree(model.parse(model.tag(piece)))),
  );
  const context = attributionContext({
    text,
    sentences,
    quotations: findQuotations(text, sentences),
    mentions: [],
    title: null,
  });
  const inCue = new Uint8Array(text.length);
  for (const one of article.gold) for (const span of one.cue) inCue.fill(1, span.start, span.end);
  for (const span of article.discarded) inCue.fill(2, span.start, span.end);
  const found: Example[] = [];
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      const label = labelOf(sentence, token, inCue);
      if (label === null) continue;
      const features: string[] = [];
      const add: AddFeature = (...parts) => features.push(parts.join(" "));
      if (token.upos === "VERB") ofVerb(context, sentence, token, add);
      else if (token.upos === "NOUN" || token.upos === "ADJ") nounFeatures(sentence, token, add);
      if (features.length > 0) found.push({ features, label });
    }
  }
  return found;
}

function ofVerb(
  context: ReturnType<typeof attributionContext>,
  sentence: Sentence,
  token: Token,
  add: AddFeature,
): void {
  const around = quotationAround(context.outer, token.start);
  const cue = cueVerb(sentence, token, around !== null && around.kind !== "scare" ? around : null);
  const beside = quotedBeside(context, cue);
  const side = beside === null ? null : (beside.contents[0]?.start ?? 0) < token.start ? "before" : "after";
  verbFeatures(cue, side, add);
}

/** 1 for the head of a cue, 0 for a word outside all cues, null for the other words of a cue. */
function labelOf(sentence: Sentence, token: Token, inCue: Uint8Array): number | null {
  const mark = inCue[token.start];
  if (mark === 2) return null;
  if (mark !== 1) return 0;
  const head = sentence.tokens[token.head];
  return head === undefined || inCue[head.start] !== 1 ? 1 : null;
}

function weightsOf(list: readonly Example[]): Map<string, number> {
  const names = new Map<string, number>();
  const numberOf = (feature: string): number => {
    const known = names.get(feature);
    if (known !== undefined) return known;
    names.set(feature, names.size);
    return names.size - 1;
  };
  const rows = list.map((one) => ({ label: one.label, ids: one.features.map(numberOf) }));
  const w = new Float64Array(names.size);
  const g = new Float64Array(names.size).fill(1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let state = 12345 + epoch;
    const order = rows.map((_, i) => i);
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      const j = state % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const row = rows[index] as (typeof rows)[number];
      let sum = 0;
      for (const id of row.ids) sum += w[id] as number;
      const error = 1 / (1 + Math.exp(-sum)) - row.label;
      for (const id of row.ids) {
        const gradient = error + DECAY * list.length * (w[id] as number) * 1e-3;
        g[id] = (g[id] as number) + gradient * gradient;
        w[id] = (w[id] as number) - (RATE * gradient) / Math.sqrt(g[id] as number);
      }
    }
  }
  return new Map([...names].map(([name, id]) => [name, w[id] as number]));
}
