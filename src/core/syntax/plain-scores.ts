import type { LabelScores, Scorers, TransitionScores } from "./scorer.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import { hashTemplates, type Templates } from "./templates.ts";
import type { TransitionWeights } from "./transition-weights.ts";

/** In plain JavaScript: for engines without WebAssembly, and to hold the kernel to. */
export const PLAIN_SCORERS: Scorers = {
  labels(weights: SparseWeights, templates: Templates): LabelScores {
    const { labels, starts, pairs } = weights;
    const values = new Int32Array(templates.room);
    const features = new Int32Array(templates.count);
    const sums = new Int32Array(labels);
    const rowOf = rowFinder(weights.hashes);
    return {
      values,
      score(): void {
        hashTemplates(templates, values, features);
        sums.fill(0);
        for (let f = 0; f < features.length; f++) {
          const row = rowOf(features[f] as number);
          if (row < 0) continue;
          const end = starts[row + 1] as number;
          for (let p = starts[row] as number; p < end; p++) {
            const pair = pairs[p] as number;
            sums[pair >>> 8] = (sums[pair >>> 8] as number) + ((pair << 24) >> 24);
          }
        }
      },
      forget: () => undefined,
      of: (label) => sums[label] as number,
      best(but): number {
        let best = -1;
        for (let label = 0; label < labels; label++)
          if (label !== but && (best < 0 || (sums[label] as number) > (sums[best] as number))) best = label;
        return best;
      },
    };
  },
  transitions({ hashes, values: weights }: TransitionWeights, templates: Templates): TransitionScores {
    const values = new Int32Array(templates.room);
    const features = new Int32Array(templates.count);
    const rowOf = rowFinder(hashes);
    return {
      values,
      score(): number {
        hashTemplates(templates, values, features);
        let second = 0;
        let third = 0;
        for (let f = 0; f < features.length; f++) {
          const row = rowOf(features[f] as number);
          if (row < 0) continue;
          second += ((weights[row] as number) << 16) >> 24;
          third += ((weights[row] as number) << 24) >> 24;
        }
        return (second << 16) | (third & 0xffff);
      },
    };
  },
};

/** Row of a hash in the rising list, -1 for none. */
function rowFinder(hashes: Uint32Array): (hash: number) => number {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  const shift = Math.clz32(size - 1);
  for (let row = 0; row < hashes.length; row++) {
    let at = (hashes[row] as number) >>> shift;
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = row + 1;
  }
  return (hash) => {
    for (let at = hash >>> shift; ; at = (at + 1) & (size - 1)) {
      const row = (slots[at] as number) - 1;
      if (row < 0 || hashes[row] === hash >>> 0) return row;
    }
  };
}
