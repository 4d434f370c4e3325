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
}

interface Split {
  readonly feature: number;
  readonly step: number;
  readonly gain: number;
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
  const steps = edges.map((here, feature) => Uint8Array.from(rows, ({ values }) => stepOf(here, values[feature] ?? 0)));
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const positive = rows.reduce((sum, { weight, label }) => sum + (label ? weight : 0), 0);
  const base = Math.log(positive / (all - positive));
  const sums = new Float64Array(rows.length).fill(base);
  const gradients = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  const worth = (gradient: number, weight: number): number => (gradient * gradient) / (weight + ridge);
  const bestSplit = (leaf: Leaf): Split | null => {
    let best: Split | null = null;
    if (leaf.rows.length < 2 * least) return null;
    const before = worth(leaf.gradient, leaf.weight);
    for (let feature = 0; feature < width; feature++) {
      const of = steps[feature] as Uint8Array;
      const count = new Int32Array(STEPS);
      const gradient = new Float64Array(STEPS);
      const weight = new Float64Array(STEPS);
      for (const row of leaf.rows) {
        const step = of[row] as number;
        count[step] = (count[step] as number) + 1;
        gradient[step] = (gradient[step] as number) + (gradients[row] as number);
        weight[step] = (weight[step] as number) + (weights[row] as number);
      }
      let [left, leftGradient, leftWeight] = [0, 0, 0];
      for (let step = 0; step < (edges[feature]?.length ?? 0); step++) {
        left += count[step] as number;
        leftGradient += gradient[step] as number;
        leftWeight += weight[step] as number;
        if (left < least || leaf.rows.length - left < least) continue;
        const gain =
          worth(leftGradient, leftWeight) + worth(leaf.gradient - leftGradient, leaf.weight - leftWeight) - before;
        if (gain > (best?.gain ?? 1e-6)) best = { feature, step, gain };
      }
    }
    return best;
  };
  const leafOf = (here: Int32Array): Leaf => {
    let [gradient, weight] = [0, 0];
    for (const row of here) {
      gradient += gradients[row] as number;
      weight += weights[row] as number;
    }
    const leaf: Leaf = { rows: here, gradient, weight, split: null };
    leaf.split = bestSplit(leaf);
    return leaf;
  };
  const made: number[][] = [];
  for (let round = 0; round < trees; round++) {
    for (const [at, { label, weight }] of rows.entries()) {
      const likely = 1 / (1 + Math.exp(-(sums[at] as number)));
      gradients[at] = weight * ((label ? 1 : 0) - likely);
      weights[at] = weight * likely * (1 - likely);
    }
    const root = leafOf(Int32Array.from(rows.keys()));
    const open: Leaf[] = [root];
    const parted = new Map<Leaf, readonly [Leaf, Leaf]>();
    while (open.length < leaves) {
      const [widest] = open
        .filter(({ split }) => split !== null)
        .sort((a, b) => (b.split?.gain ?? 0) - (a.split?.gain ?? 0));
      if (widest?.split == null) break;
      const { feature, step } = widest.split;
      const of = steps[feature] as Uint8Array;
      const pair = [
        leafOf(widest.rows.filter((row) => (of[row] as number) <= step)),
        leafOf(widest.rows.filter((row) => (of[row] as number) > step)),
      ] as const;
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
