/**
 * Learns when two claims are of one matter: `node bench/learn-nearness.ts DATA [CASES]` writes src/core/nearness/weights.ts. DATA holds
 * `news-events` and `ecb-plus` as every bench has them, CASES the labelled pairs of the meetings bench (its own folder where left out).
 * Prints precision and recall by cross-validation over stories. The same data give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ecbExamples, meetingExamples, storyExamples } from "./nearness/examples.ts";
import { type Bag, learnWeights, score } from "./nearness/fit.ts";

const FOLDS = 5;
/** ECB+ tells of many deeds in one sentence and labels each: its pairs weigh less than those that were read for this. */
const ECB = 0.3;

const [data, cases = join(import.meta.dirname, "meetings")] = process.argv.slice(2);
if (data === undefined) throw new Error("Say where the data sets are: node bench/learn-nearness.ts DATA [CASES].");

const sets: readonly (readonly [name: string, bags: readonly Bag[]])[] = [
  ["cases", meetingExamples(join(cases, "dev"))],
  ["news-events", storyExamples(join(data, "news-events", "reports.jsonl"))],
  ["ecb-plus", ecbExamples(join(data, "ecb-plus"), ECB)],
];
const all = sets.flatMap(([, bags]) => bags);
const folds = new Map([...new Set(all.map(({ story }) => story))].map((story, at) => [story, at % FOLDS]));
const foldOf = ({ story }: Bag): number => folds.get(story) ?? 0;

const scored = new Map<Bag, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learnWeights(all.filter((bag) => foldOf(bag) !== fold));
  for (const bag of all) if (foldOf(bag) === fold) scored.set(bag, score(weights, bag));
}
for (const [name, bags] of sets) {
  const ordered = [...bags].sort((a, b) => (scored.get(b) ?? 0) - (scored.get(a) ?? 0));
  const of = ordered.filter(({ one }) => one).length;
  for (const precision of [0.95, 0.9, 0.8, 0.7]) {
    let right = 0;
    let best = { recall: 0, from: Number.POSITIVE_INFINITY };
    for (const [at, bag] of ordered.entries()) {
      if (bag.one) right++;
      if (right / (at + 1) >= precision) best = { recall: right / of, from: scored.get(bag) ?? 0 };
    }
    console.log(
      `${name}: precision ${precision} at ${best.from.toFixed(2)}, recall ${best.recall.toFixed(3)} of ${of} in ${bags.length}`,
    );
  }
}

const weights = learnWeights(all);
const [first] = all;
const names = first?.rows[0]?.map(([name]) => name) ?? [];
writeFileSync(
  new URL("../src/core/nearness/weights.ts", import.meta.url),
  `/**
 * Weights of what two claims have in common as signs that they are of one matter, in log odds. Learnt by bench/learn-nearness.ts from
 * labelled pairs: short stories written for it, news-events (bench/nearness/pairs.jsonl), and coreference of events in ECB+.
 */
export const NEARNESS_WEIGHTS: { readonly [feature: string]: number } = {
${names.map((name, at) => `  ${/^[a-z]+$/u.test(name) ? name : JSON.stringify(name)}: ${(weights[at] ?? 0).toFixed(2)},`).join("\n")}
};
`,
);
