import type { Forest } from "../src/core/meeting/trees.ts";

/** A labelled row; `weight`: how much it counts. */
export interface Row {
  readonly story: string;
  readonly label: boolean;
  readonly weight: number;
  readonly values: Float64Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly rate: number;
  readonly leaves: number;
  /** Rows that a leaf holds at least. */
  readonly least: number;
  /** Pulls leaves towards nothing. */
  readonly ridge: number;
}

export const BOOST: BoostOptions = { trees: 150, rate: 0.06, leaves: 8, least: 30, ridge: 5 };

/** Steps into which the values of a feature are put. */
const STEPS = 64;

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly weight: number;
  split: Split | null;
  /** Let go once the leaf is split. */
  sums: Sums | null;
}

interface Split {
  readonly feature: number;
  readonly step: number;
  readonly gain: number;
}

/** Of the rows of a leaf, by feature and step. */
interface Sums {
  readonly count: Int32Array;
  readonly gradient: Float64Array;
  readonly weight: Float64Array;
}

type Node =
  | { readonly leaf: number }
  | { readonly feature: number; readonly most: number; readonly left: Node; readonly right: Node };

const edgesOf = (rows: readonly Row[], feature: number): Float64Array => {
  const values = Float64Array.from(rows, ({ values: all }) => all[feature] ?? 0).sort();
  const edges = new Set<number>();
  for (let step = 1; step < STEPS; step++) edges.add(values[Math.floor((step * values.length) / STEPS)] ?? 0);
  edges.delete(values.at(-1) ?? 0);
  return Float64Array.from(edges).sort();
};

const stepOf = (edges: Float64Array, value: number): number => {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * Gradient boosting of small trees on logistic loss (Friedman 2001), leaves split where that gains most. Nothing is left to chance: the
 * same rows give the same forest.
 */
export const boost = (rows: readonly Row[], options: BoostOptions = BOOST): Forest => {
  const { trees, rate, leaves, least, ridge } = options;
  const width = rows[0]?.values.length ?? 0;
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(rows, feature));
  // Row by row, so that one pass over a leaf fills the sums of all features.
  const steps = new Uint8Array(rows.length * width);
  for (const [row, { values }] of rows.entries())
    for (const [feature, here] of edges.entries()) steps[row * width + feature] = stepOf(here, values[feature] ?? 0);
  const size = width * STEPS;
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const positive = rows.reduce((sum, { weight, label }) => sum + (label ? weight : 0), 0);
  const base = Math.log(positive / (all - positive));
  const sums = new Float64Array(rows.length).fill(base);
  const gradients = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  const worth = (gradient: number, weight: number): number => (gradient * gradient) / (weight + ridge);
  const sumsOf = (here: Int32Array): Sums => {
    const of: Sums = { count: new Int32Array(size), gradient: new Float64Array(size), weight: new Float64Array(size) };
    for (const row of here)
      for (let feature = 0, from = row * width; feature < width; feature++) {
        const at = feature * STEPS + (steps[from + feature] as number);
        of.count[at] = (of.count[at] as number) + 1;
        of.gradient[at] = (of.gradient[at] as number) + (gradients[row] as number);
        of.weight[at] = (of.weight[at] as number) + (weights[row] as number);
      }
    return of;
  };
  const less = (whole: Sums, part: Sums): Sums => ({
    count: whole.count.map((value, at) => value - (part.count[at] as number)),
    gradient: whole.gradient.map((value, at) => value - (part.gradient[at] as number)),
    weight: whole.weight.map((value, at) => value - (part.weight[at] as number)),
  });
  const bestSplit = ({ rows: here, gradient, weight, sums: of }: Leaf): Split | null => {
    let best: Split | null = null;
    if (of === null || here.length < 2 * least) return null;
    const before = worth(gradient, weight);
    for (let feature = 0; feature < width; feature++) {
      let [left, leftGradient, leftWeight] = [0, 0, 0];
      for (let step = 0; step < (edges[feature]?.length ?? 0); step++) {
        const at = feature * STEPS + step;
        left += of.count[at] as number;
        leftGradient += of.gradient[at] as number;
        leftWeight += of.weight[at] as number;
        if (left < least || here.length - left < least) continue;
        const gain = worth(leftGradient, leftWeight) + worth(gradient - leftGradient, weight - leftWeight) - before;
        if (gain > (best?.gain ?? 1e-6)) best = { feature, step, gain };
      }
    }
    return best;
  };
  const leafOf = (here: Int32Array, of: Sums): Leaf => {
    let [gradient, weight] = [0, 0];
    for (const row of here) {
      gradient += gradients[row] as number;
      weight += weights[row] as number;
    }
    const leaf: Leaf = { rows: here, gradient, weight, split: null, sums: of };
    leaf.split = bestSplit(leaf);
    return leaf;
  };
  /** The sums of the larger are what is left of those of both. */
  const partedIn = (both: Sums, left: Int32Array, right: Int32Array): readonly [Leaf, Leaf] => {
    const few = sumsOf(left.length < right.length ? left : right);
    const many = less(both, few);
    return left.length < right.length
      ? [leafOf(left, few), leafOf(right, many)]
      : [leafOf(left, many), leafOf(right, few)];
  };
  const every = Int32Array.from(rows.keys());
  const made: number[][] = [];
  for (let round = 0; round < trees; round++) {
    for (const [at, { label, weight }] of rows.entries()) {
      const likely = 1 / (1 + Math.exp(-(sums[at] as number)));
      gradients[at] = weight * ((label ? 1 : 0) - likely);
      weights[at] = weight * likely * (1 - likely);
    }
    const root = leafOf(every, sumsOf(every));
    const open: Leaf[] = [root];
    const parted = new Map<Leaf, readonly [Leaf, Leaf]>();
    while (open.length < leaves) {
      const [widest] = open
        .filter(({ split }) => split !== null)
        .sort((a, b) => (b.split?.gain ?? 0) - (a.split?.gain ?? 0));
      if (widest?.split == null || widest.sums === null) break;
      const { feature, step } = widest.split;
      const isLeft = (row: number): boolean => (steps[row * width + feature] as number) <= step;
      const pair = partedIn(
        widest.sums,
        widest.rows.filter(isLeft),
        widest.rows.filter((row) => !isLeft(row)),
      );
      widest.sums = null;
      parted.set(widest, pair);
      open.splice(open.indexOf(widest), 1, ...pair);
    }
    const nodeOf = (leaf: Leaf): Node => {
      const pair = parted.get(leaf);
      if (pair && leaf.split)
        return {
          feature: leaf.split.feature,
          most: edges[leaf.split.feature]?.[leaf.split.step] ?? 0,
          left: nodeOf(pair[0]),
          right: nodeOf(pair[1]),
        };
      const value = rounded((rate * leaf.gradient) / (leaf.weight + ridge));
      for (const row of leaf.rows) sums[row] = (sums[row] as number) + value;
      return { leaf: value };
    };
    made.push(written(nodeOf(root)));
  }
  return { base: rounded(base), trees: made };
};

/** As much as a table needs. */
const rounded = (value: number): number => Number(value.toPrecision(4));

/** As `Forest` writes a tree. */
const written = (node: Node): number[] => {
  if ("leaf" in node) return [-1, node.leaf];
  const left = written(node.left);
  return [node.feature, roundedUp(node.most), left.length, ...left, ...written(node.right)];
};

/** Five digits, never less than the value: what went left goes left. */
const roundedUp = (value: number): number => {
  const short = Number(value.toPrecision(5));
  return short >= value ? short : value;
};
