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

const leafOf = (tree: readonly number[], row: ArrayLike<number>): number => {
  let at = 0;
  for (let feature = tree[0] ?? -1; feature >= 0; feature = tree[at] ?? -1)
    at += (row[feature] ?? 0) <= (tree[at + 1] ?? 0) ? INNER : INNER + (tree[at + 2] ?? 0);
  return tree[at + 1] ?? 0;
};

/** Log odds of the row. */
export const scoreOf = ({ base, trees }: Forest, row: ArrayLike<number>): number => {
  let sum = base;
  for (const tree of trees) sum += leafOf(tree, row);
  return sum;
};
