import type { SparseWeights } from "../src/core/syntax/sparse-weights.ts";

/** What training leaves of one model. */
export interface Averaged {
  readonly classes: number;
  readonly rows: number;
  readonly rowKeys: Int32Array;
  updatesOf(row: number): number;
  average(row: number, out: Float64Array): void;
}

export interface SparseExport {
  hashes: Uint32Array;
  lengths: Uint8Array;
  pairs: Uint16Array;
}

const clip = (value: number): number => Math.max(-127, Math.min(127, Math.round(value)));

/** Sum of the averaged rows of several models, by feature. */
function summed(tables: readonly Averaged[], minimum: number): Map<number, Float64Array> {
  const sums = new Map<number, Float64Array>();
  for (const table of tables) {
    const row = new Float64Array(table.classes);
    for (let r = 0; r < table.rows; r++) {
      if (table.updatesOf(r) < minimum) continue;
      table.average(r, row);
      const key = (table.rowKeys[r] as number) >>> 0;
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, row.slice());
      else for (let k = 0; k < row.length; k++) sum[k] = (sum[k] as number) + (row[k] as number);
    }
  }
  return sums;
}

/**
 * Rows with at least `minimum` updates; of their weights, summed over the models, the `limit` largest that are not below
 * `smallest`.
 */
export function exportSparse(
  tables: readonly Averaged[],
  minimum: number,
  smallest: number,
  limit: number,
): SparseExport {
  const sums = summed(tables, minimum);
  const sizes: number[] = [];
  for (const row of sums.values())
    for (const value of row) if (Math.abs(value) >= smallest) sizes.push(Math.abs(value));
  const sorted = Float64Array.from(sizes).sort();
  const scale = 127 / (sorted[Math.floor(sorted.length * 0.9995)] ?? 1);
  const least = sorted.length > limit ? (sorted[sorted.length - limit] as number) : smallest;
  const keys = [...sums.keys()].filter((key) => sums.get(key)?.some((value) => Math.abs(value) >= least));
  const hashes = Uint32Array.from(keys).sort().slice(0, 0xffffe);
  const lengths = new Uint8Array(hashes.length);
  const pairs: number[] = [];
  hashes.forEach((key, at) => {
    let length = 0;
    sums.get(key)?.forEach((value, k) => {
      const byte = Math.abs(value) >= least ? clip(value * scale) : 0;
      if (byte === 0) return;
      pairs.push((k << 8) | (byte & 255));
      length++;
    });
    lengths[at] = length;
  });
  return { hashes, lengths, pairs: Uint16Array.from(pairs) };
}

export function toSparseWeights(exported: SparseExport, labels: number): SparseWeights {
  const starts = new Uint32Array(exported.hashes.length + 1);
  exported.lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  return { labels, hashes: exported.hashes, starts, pairs: exported.pairs };
}

export interface TransitionExport {
  hashes: Uint32Array;
  values: Uint16Array;
}

/** Sum of the models' averaged weights relative to the first class, the `limit` largest features. */
export function exportTransitions(tables: readonly Averaged[], minimum: number, limit: number): TransitionExport {
  const sums = new Map<number, [number, number]>();
  for (const [key, [shift = 0, left = 0, right = 0]] of summed(tables, minimum))
    sums.set(key, [left - shift, right - shift]);
  const size = ([a, b]: [number, number]): number => Math.max(Math.abs(a), Math.abs(b), Math.abs(a - b));
  const sizes = Float64Array.from(sums.values(), size).sort();
  const least = sizes.length > limit ? (sizes[sizes.length - limit] as number) : 0;
  const scale = 127 / Math.max(1e-9, sizes[Math.floor(sizes.length * 0.9997)] ?? 1);
  const kept: { key: number; value: number }[] = [];
  for (const [key, sum] of sums) {
    if (size(sum) < least) continue;
    const value = ((clip(sum[0] * scale) & 255) << 8) | (clip(sum[1] * scale) & 255);
    if (value !== 0) kept.push({ key, value });
  }
  kept.sort((a, b) => a.key - b.key);
  return {
    hashes: Uint32Array.from(kept, (entry) => entry.key),
    values: Uint16Array.from(kept, (entry) => entry.value),
  };
}
