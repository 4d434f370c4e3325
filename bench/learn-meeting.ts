/**
 * Learns when two claims answer one question and when they say the same: `node bench/learn-meeting.ts [--data DIR] [--check]` writes
 * src/core/meeting/weights.ts from the labelled stories of the questions bench: those of `dev`, and, where DIR holds
 * the sets that they are of, the real ones of `real/dev`. `--check` writes nothing and prints precision and recall by cross-validation over stories.
 * The same stories give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import "../src/app/dictionary.ts";
import { loadResources } from "../src/app/resources.ts";
import { type Forest, likenessRows, scoreOf } from "../src/core/meeting/index.ts";
import { boost, type Row } from "./boost.ts";
import { type LabelledPair, labelledPairs } from "./meeting-pairs.ts";
import { storiesIn } from "./questions/case.ts";
import { realStoriesIn } from "./questions/real.ts";
import { readingOf } from "./questions.ts";

const FOLDS = 5;

const { values } = parseArgs({ options: { data: { type: "string" }, check: { type: "boolean" } } });
const folder = join(import.meta.dirname, "questions");
const stories = [
  ...storiesIn(join(folder, "dev")),
  ...(values.data === undefined ? [] : realStoriesIn(join(folder, "real", "dev"), values.data)),
];
const resources = loadResources();
const read = stories.map((story) => labelledPairs(story, readingOf(story, resources)));
const every = read.flatMap(({ pairs }) => pairs);
const all = every.filter(({ labelled }) => labelled);
const names = read.find((one) => one.names.length > 0)?.names ?? [];

type RowIn = (pair: LabelledPair) => Float64Array;

const rowIn: RowIn = ({ row }) => row;

const rowsOf = (
  pairs: readonly LabelledPair[],
  label: (pair: LabelledPair) => boolean,
  values: RowIn,
): readonly Row[] => pairs.map((pair) => ({ story: pair.story, label: label(pair), weight: 1, values: values(pair) }));

const isOne = ({ one }: LabelledPair): boolean => one;
const isSame = ({ same }: LabelledPair): boolean => same;

/** Prints how well the scores tell the pairs apart. */
const print = (
  name: string,
  pairs: readonly LabelledPair[],
  label: (pair: LabelledPair) => boolean,
  scores: ReadonlyMap<LabelledPair, number>,
): void => {
  const ordered = [...pairs].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const of = ordered.filter(label).length;
  let [hits, area] = [0, 0];
  const best = new Map<number, readonly [recall: number, from: number]>();
  for (const [at, pair] of ordered.entries()) {
    if (label(pair)) area += ++hits / (at + 1);
    for (const precision of [0.8, 0.7, 0.6, 0.5])
      if (hits / (at + 1) >= precision) best.set(precision, [hits / of, scores.get(pair) ?? 0]);
  }
  const parts = [...best].map(
    ([precision, [recall, from]]) => `${precision}: ${recall.toFixed(3)} from ${from.toFixed(2)}`,
  );
  console.log(
    `${name}: ${of} of ${pairs.length}, average precision ${(area / of).toFixed(3)}; recall at precision ${parts.join("; ")}`,
  );
};

/** Each pair scored by what was learnt from the labelled ones of other stories. */
const crossed = (
  pairs: readonly LabelledPair[],
  label: (pair: LabelledPair) => boolean,
  values: RowIn,
): Map<LabelledPair, number> => {
  const folds = new Map(stories.map(({ id }, at) => [id, at % FOLDS]));
  const scores = new Map<LabelledPair, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = pairs.filter(({ story, labelled }) => labelled && folds.get(story) !== fold);
    const forest = boost(rowsOf(others, label, values));
    for (const pair of pairs) if (folds.get(pair.story) === fold) scores.set(pair, scoreOf(forest, values(pair)));
  }
  return scores;
};

/** Of each labelled pair that is likely one question all that its likeness is told by, scored as stories that nobody has read are. */
const likelyIn = (ones: ReadonlyMap<LabelledPair, number>): ReadonlyMap<LabelledPair, Float64Array> =>
  new Map(
    read.flatMap(({ told, beside, pairs }) => {
      const rows = likenessRows(
        told,
        pairs.map((pair) => ({ ...pair, score: ones.get(pair) ?? 0 })),
        beside,
      );
      return pairs.flatMap((pair, at): [LabelledPair, Float64Array][] => {
        const row = rows[at];
        return pair.labelled && row ? [[pair, row]] : [];
      });
    }),
  );

const check = (): void => {
  const ones = crossed(every, isOne, rowIn);
  print("one question", all, isOne, ones);
  const likely = likelyIn(ones);
  const pairs = [...likely.keys()];
  print(
    "the same answer",
    pairs,
    isSame,
    crossed(pairs, isSame, (pair) => likely.get(pair) ?? pair.row),
  );
};

const HEAD =
  "// Learnt by bench/learn-meeting.ts from the labelled stories of the questions bench; made, not written.\n";

const forestText = (name: string, doc: string, { base, trees }: Forest): string => `
/** ${doc} Log odds. */
export const ${name}: Forest = {
  base: ${base},
  // biome-ignore format: a table
  trees: [
${trees.map((tree) => `    [${tree.join(",")}],`).join("\n")}
  ],
};
`;

const write = (): void => {
  const forest = boost(rowsOf(all, isOne, rowIn));
  const likely = likelyIn(crossed(every, isOne, rowIn));
  const same = boost(rowsOf([...likely.keys()], isSame, (pair) => likely.get(pair) ?? pair.row));
  writeFileSync(
    new URL("../src/core/meeting/weights.ts", import.meta.url),
    `${HEAD}import type { Forest } from "./trees.ts";

/** The features by whose index the trees ask, for whoever reads them: ${names.length}. */
export const FEATURES: readonly string[] = ${JSON.stringify(names)};
${forestText("ONE_QUESTION", "Two claims answer one question.", forest)}${forestText("SAME_ANSWER", "Two claims that may answer one question give it one answer; asks of `likenessRows`.", same)}`,
  );
};

if (values.check === true) check();
else write();
