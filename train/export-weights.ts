import { buildSlots, type SparseWeights } from "../src/core/syntax/sparse-weights.ts";
import type { TrainTable } from "./train-table.ts";

export interface SparseExport {
  hashes: Uint32Array;
  lengths: Uint8Array;
  pairs: Uint16Array;
}

/** Scale by which all but the largest of the averaged weights fit in a signed byte. */
function scaleOf(table: TrainTable, minimum: number): number {
  const row = new Float64Array(table.classes);
  const sizes: number[] = [];
  for (let r = 0; r < table.rows; r++) {
    if (table.updatesOf(r) < minimum) continue;
    table.average(r, row);
    for (const value of row) if (value !== 0) sizes.push(Math.abs(value));
  }
  const sorted = Float64Array.from(sizes).sort();
  const high = sorted[Math.floor(sorted.length * 0.9995)] ?? 1;
  return 127 / Math.max(high, 1e-9);
}

const clip = (value: number): number => Math.max(-127, Math.min(127, Math.round(value)));

/** Rows with at least `minimum` updates and a weight of `least` or more; smaller weights are dropped. */
export function exportSparse(table: TrainTable, minimum: number, least: number): SparseExport {
  const scale = scaleOf(table, minimum);
  const values = new Float64Array(table.classes);
  const order: { key: number; row: number }[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (table.updatesOf(row) < minimum) continue;
    table.average(row, values);
    if (values.some((value) => Math.abs(value) >= least))
      order.push({ key: (table.rowKeys[row] as number) >>> 0, row });
  }
  order.sort((a, b) => a.key - b.key);
  const kept = order.slice(0, 0xffffe);
  const hashes = new Uint32Array(kept.length);
  const lengths = new Uint8Array(kept.length);
  const pairs: number[] = [];
  kept.forEach(({ key, row }, at) => {
    hashes[at] = key;
    table.average(row, values);
    let length = 0;
    for (let k = 0; k < values.length; k++) {
      const value = values[k] as number;
      const byte = Math.abs(value) >= least ? clip(value * scale) : 0;
      if (byte === 0) continue;
      pairs.push((k << 8) | (byte & 255));
      length++;
    }
    lengths[at] = length;
  });
  return { hashes, lengths, pairs: Uint16Array.from(pairs) };
}

export function toSparseWeights(exported: SparseExport, labels: number): SparseWeights {
  const starts = new Uint32Array(exported.hashes.length + 1);
  exported.lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  return { labels, slots: buildSlots(exported.hashes), starts, pairs: exported.pairs };
}

export interface TransitionExport {
  hashes: Uint32Array;
  values: Uint16Array;
}

/** Sum of the models' averaged weights relative to the first class, the `limit` largest features. */
export function exportTransitions(tables: readonly TrainTable[], minimum: number, limit: number): TransitionExport {
  const sums = new Map<number, [number, number]>();
  const row3 = new Float64Array(3);
  for (const table of tables) {
    for (let row = 0; row < table.rows; row++) {
      if (table.updatesOf(row) < minimum) continue;
      table.average(row, row3);
      const key = (table.rowKeys[row] as number) >>> 0;
      const a = (row3[1] as number) - (row3[0] as number);
      const b = (row3[2] as number) - (row3[0] as number);
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, [a, b]);
      else {
        sum[0] += a;
        sum[1] += b;
      }
    }
  }
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
