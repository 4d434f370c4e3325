/**
 * Learns when two claims answer one question and when they say the same: `node bench/learn-meeting.ts
 * [STORIES]` writes src/core/meeting/weights.ts from the labelled stories of the questions bench (its own `dev` where left out). Prints precision and
 * recall by cross-validation over stories. The same stories give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import "../src/app/dictionary.ts";
import { loadResources } from "../src/app/resources.ts";
import type { Claim } from "../src/core/claim/claim.ts";
import { comparerOf } from "../src/core/frames/comparers.ts";
import { besideIn, type Forest, featuresOf, pairsOf, scoreOf, toldClaim } from "../src/core/meeting/index.ts";
import { wordVectors } from "../src/core/nearness/index.ts";
import { storyContext } from "../src/core/picture/context.ts";
import { boost, type Row } from "./boost.ts";
import { type LabelledStory, storiesIn } from "./questions/case.ts";
import { labelledOf } from "./questions.ts";

const FOLDS = 5;
/** Pairs that are likely enough to be one are laid beside each other for what they say, in log odds. */
const LIKELY = -1;

interface Labelled {
  readonly story: string;
  readonly values: Float64Array;
  readonly one: boolean;
  readonly same: boolean;
}

const [folder = join(import.meta.dirname, "questions", "dev")] = process.argv.slice(2);
const resources = loadResources();
let names: readonly string[] = [];

const pairsIn = (story: LabelledStory): readonly Labelled[] => {
  const { evidence, told } = labelledOf(story, resources);
  const claims = evidence.flatMap((one) => one.claims);
  const context = storyContext(claims);
  const meets = (claim: Claim): boolean => {
    const compare = comparerOf(claim.frame)?.compare;
    return compare !== undefined && (compare.meets !== undefined || compare.bearing(claim, context)?.implied === true);
  };
  const all = evidence.flatMap(({ report, claims: here }) =>
    here.filter(meets).map((claim) => toldClaim(claim, report.publishedAt, wordVectors(), context.find)),
  );
  const beside = besideIn(all);
  return pairsOf(all, beside).flatMap(([one, other]): Labelled[] => {
    const [a, b] = [all[one], all[other]];
    const [left, right] = [told.get(a?.claim.id ?? ""), told.get(b?.claim.id ?? "")];
    if (!a || !b || !left || !right) return [];
    const features = featuresOf(a, b, beside);
    names = features.map(([name]) => name);
    const both = left.flatMap((x) => right.filter((y) => x.question === y.question).map((y) => ({ x, y })));
    const same = both.some(({ x, y }) => x.answer === y.answer);
    return [
      {
        story: story.id,
        values: Float64Array.from(features, ([, value]) => value),
        one: both.length > 0,
        same,
      },
    ];
  });
};

const stories = storiesIn(folder);
const all = stories.flatMap(pairsIn);
const folds = new Map(stories.map(({ id }, at) => [id, at % FOLDS]));

const rowsOf = (pairs: readonly Labelled[], label: (pair: Labelled) => boolean): readonly Row[] =>
  pairs.map((pair) => ({ story: pair.story, label: label(pair), weight: 1, values: pair.values }));

/** Each pair scored by what was learnt from other stories; printed. */
const crossed = (
  name: string,
  pairs: readonly Labelled[],
  label: (pair: Labelled) => boolean,
): Map<Labelled, number> => {
  const scores = new Map<Labelled, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = boost(
      rowsOf(
        pairs.filter(({ story }) => folds.get(story) !== fold),
        label,
      ),
    );
    for (const pair of pairs) if (folds.get(pair.story) === fold) scores.set(pair, scoreOf(forest, pair.values));
  }
  const ordered = [...pairs].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const of = ordered.filter(label).length;
  const right = ordered.filter((pair) => (scores.get(pair) ?? 0) > 0 === label(pair)).length;
  const parts = [0.9, 0.8, 0.7, 0.6, 0.5].map((precision) => {
    let [hits, best, from] = [0, 0, Number.POSITIVE_INFINITY];
    for (const [at, pair] of ordered.entries()) {
      if (label(pair)) hits++;
      if (hits / (at + 1) >= precision) [best, from] = [hits / of, scores.get(pair) ?? 0];
    }
    return `${precision}: ${best.toFixed(3)} from ${from.toFixed(2)}`;
  });
  console.log(
    `${name}: ${of} of ${pairs.length}, right ${(right / pairs.length).toFixed(3)}; recall at precision ${parts.join("; ")}`,
  );
  return scores;
};

const ones = crossed("one question", all, ({ one }) => one);
const likely = all.filter((pair) => (ones.get(pair) ?? 0) >= LIKELY);
crossed("the same answer", likely, ({ same }) => same);

const forests: readonly (readonly [name: string, doc: string, forest: Forest])[] = [
  ["ONE_QUESTION", "Two claims answer one question.", boost(rowsOf(all, ({ one }) => one))],
  ["SAME_ANSWER", "Two claims that may answer one question say the same.", boost(rowsOf(likely, ({ same }) => same))],
];
writeFileSync(
  new URL("../src/core/meeting/weights.ts", import.meta.url),
  `// Learnt by bench/learn-meeting.ts from the labelled stories of the questions bench; made, not written.
import type { Forest } from "./trees.ts";

/** The features by whose index the trees ask, for whoever reads them: ${names.length}. */
export const FEATURES: readonly string[] = ${JSON.stringify(names)};
${forests
  .map(
    ([name, doc, { base, trees }]) => `
/** ${doc} Log odds. */
export const ${name}: Forest = {
  base: ${base},
  // biome-ignore format: a table
  trees: [
${trees.map((tree) => `    [${tree.join(",")}],`).join("\n")}
  ],
};
`,
  )
  .join("")}`,
);
