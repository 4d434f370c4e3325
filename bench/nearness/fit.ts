import type { Features } from "../../src/core/nearness/index.ts";

/** Pairs of claims of two sentences. Where `one` holds, one of them at least is of one matter; else none is. */
export interface Bag {
  readonly story: string;
  readonly one: boolean;
  readonly weight: number;
  readonly rows: readonly Features[];
}

const EPOCHS = 400;
const RATE = 0.1;
const DECAY = 1e-3;
/** So often the pair of a bag that stands for it is chosen anew. */
const CHOSEN_EACH = 20;
/** What the first choice goes by, before anything was learnt. */
const FIRST: { readonly [name: string]: number } = {
  all: -3,
  "both covers of what the story tells": 3,
  "what is told, anywhere": 2,
};

const sum = (weights: readonly number[], row: Features): number =>
  row.reduce((total, [, value], at) => total + value * (weights[at] ?? 0), 0);

/** Log odds of the likeliest pair. */
export const score = (weights: readonly number[], { rows }: Bag): number =>
  Math.max(...rows.map((row) => sum(weights, row)));

/** Logistic regression over all examples at once (Adam); of each bag the likeliest pair counts. The same bags give the same weights. */
export const learnWeights = (bags: readonly Bag[]): readonly number[] => {
  const names = bags[0]?.rows[0]?.map(([name]) => name) ?? [];
  let weights = names.map((name) => FIRST[name] ?? 0);
  const all = bags.reduce((total, { weight }) => total + weight, 0);
  const mean = names.map(() => 0);
  const spread = names.map(() => 0);
  let chosen: readonly (Features | undefined)[] = [];
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    if (epoch % CHOSEN_EACH === 1)
      chosen = bags.map(({ rows }) => [...rows].sort((a, b) => sum(weights, b) - sum(weights, a))[0]);
    const gradient = names.map(() => 0);
    for (const [at, { one, weight }] of bags.entries()) {
      const row = chosen[at] ?? [];
      const error = (1 / (1 + Math.exp(-sum(weights, row))) - (one ? 1 : 0)) * weight;
      for (const [feature, [, value]] of row.entries()) gradient[feature] = (gradient[feature] ?? 0) + error * value;
    }
    weights = weights.map((weight, at) => {
      const slope = (gradient[at] ?? 0) / all + (at === 0 ? 0 : DECAY * weight);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * slope * slope;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** epoch) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.99 ** epoch)) + 1e-8);
      return weight - RATE * step;
    });
  }
  return weights;
};
