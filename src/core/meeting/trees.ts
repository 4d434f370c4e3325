import { keptWith } from "../kept-with.ts";

/**
 * Small decision trees whose leaves are summed up to log odds. Each tree is a list of numbers: an inner node is the index of a feature, the
 * most that goes left, and how many numbers the left side takes; a leaf is -1 and its value.
 */
export interface Forest {
  /** Log odds before any tree. */
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

const INNER = 3;

/** All trees one after the other, and where each starts. */
const laidOut = keptWith(({ trees }: Forest) => {
  const starts = new Int32Array(trees.length);
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at - 1] ?? 0) + (trees[at - 1]?.length ?? 0);
  return { starts, numbers: Float64Array.from(trees.flat()) };
});

/** Log odds of the row. */
export const scoreOf = (forest: Forest, row: ArrayLike<number>): number => {
  const { starts, numbers } = laidOut(forest);
  let sum = forest.base;
  for (let tree = 0; tree < starts.length; tree += 1) {
    let at = starts[tree] as number;
    for (let feature = numbers[at] as number; feature >= 0; feature = numbers[at] as number)
      at += (row[feature] ?? 0) <= (numbers[at + 1] as number) ? INNER : INNER + (numbers[at + 2] as number);
    sum += numbers[at + 1] as number;
  }
  return sum;
};
