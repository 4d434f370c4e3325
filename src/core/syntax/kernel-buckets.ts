import type { SparseWeights } from "./sparse-weights.ts";
import type { TransitionWeights } from "./transition-weights.ts";

/** Weights as `kernel/scores.ts` looks them up. */
export interface KernelWeights {
  readonly buckets: Uint8Array;
  readonly bucketCount: number;
  /** Features whose bucket was full, three numbers each (hash, then what `kernel/scores.ts` says), found by the low bits of the hash. */
  readonly spilled: Uint32Array;
  readonly spillSlots: number;
  /** One bit a bucket: whether it spilled. */
  readonly flags: Uint8Array;
  /** Rows of labels: pairs, or a weight a label. */
  readonly pairs: Uint16Array;
}

/** At least so many buckets: the high bits of a hash choose the bucket, 16 low ones must tell its features apart. */
const FEWEST = 65_536;
/** Mean fill that leaves one bucket in a hundred too full, of 16 places and of 8. */
const FILL_OF_16 = 9;
const FILL_OF_8 = 4;

const bucketsFor = (entries: number, fill: number): number => Math.max(FEWEST, Math.ceil(entries / fill));

/** A cache line each: 16 tags, then their values. */
export function transitionBuckets({ hashes, values }: TransitionWeights): KernelWeights {
  const bucketCount = bucketsFor(hashes.length, FILL_OF_16);
  const cells = new Uint16Array(bucketCount * 32);
  const flags = new Uint8Array((bucketCount >> 3) + 1);
  const spill: number[] = [];
  let last = -1;
  let filled = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    const bucket = bucketOf(hash, bucketCount);
    filled = bucket === last ? filled + 1 : 0;
    last = bucket;
    if (filled < 16) {
      cells[bucket * 32 + filled] = hash;
      cells[bucket * 32 + 16 + filled] = values[i] as number;
    } else {
      flags[bucket >> 3] = (flags[bucket >> 3] as number) | (1 << (bucket & 7));
      spill.push(hash, values[i] as number, 1);
    }
  }
  return { buckets: bytesOf(cells), bucketCount, ...spillTable(spill), flags, pairs: new Uint16Array(0) };
}

/** Half a cache line each: first pair (32 bits), 0, the eight ends counted from it, whether it spilled, two bytes free, eight tags. */
export function rowBuckets({ labels, hashes, starts, pairs }: SparseWeights): KernelWeights {
  const bucketCount = bucketsFor(hashes.length, FILL_OF_8);
  const buckets = new Uint8Array(bucketCount * 32);
  const bases = new Uint32Array(buckets.buffer);
  const tags = new Uint16Array(buckets.buffer);
  const spill: number[] = [];
  const rows = denseRows(labels, starts, pairs);
  let last = -1;
  let filled = 0;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number;
    const bucket = bucketOf(hash, bucketCount);
    const start = rows.starts[row] as number;
    const end = rows.starts[row + 1] as number;
    if (bucket !== last) {
      bases[bucket * 8] = start;
      filled = 0;
    }
    last = bucket;
    const within = end - (bases[bucket * 8] as number);
    if (filled < 8 && within < 256) {
      for (let k = bucket * 32 + 5 + filled; k < bucket * 32 + 13; k++) buckets[k] = within;
      tags[bucket * 16 + 8 + filled] = hash;
      filled++;
    } else {
      filled = 8;
      buckets[bucket * 32 + 13] = 1;
      spill.push(hash, start, end);
    }
  }
  return { buckets, bucketCount, ...spillTable(spill), flags: new Uint8Array(0), pairs: rows.pairs };
}

/** Bytes of a dense row: a weight a label, filled up to eight. */
export const denseWidth = (labels: number): number => (labels + 7) & ~7;

/** The rows one after the other; those where a weight for every label takes hardly more room than the pairs become such. */
function denseRows(
  labels: number,
  starts: Uint32Array,
  pairs: Uint16Array,
): { starts: Uint32Array; pairs: Uint16Array } {
  const width = denseWidth(labels);
  const moved = new Uint32Array(starts.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const length = (starts[row + 1] as number) - (starts[row] as number);
    moved[row + 1] = (moved[row] as number) + (length * 3 > width ? width / 2 : length);
  }
  const out = new Uint16Array((moved[moved.length - 1] as number) + width / 2);
  const bytes = new Int8Array(out.buffer);
  for (let row = 0; row + 1 < starts.length; row++) {
    const start = starts[row] as number;
    const end = starts[row + 1] as number;
    const to = moved[row] as number;
    if ((end - start) * 3 <= width) {
      for (let p = start; p < end; p++) out[to + p - start] = pairs[p] as number;
    } else {
      for (let p = start; p < end; p++) bytes[to * 2 + ((pairs[p] as number) >>> 8)] = pairs[p] as number;
    }
  }
  return { starts: moved, pairs: out };
}

/** Places that rise with the hash: equal shares of all hashes. */
const bucketOf = (hash: number, count: number): number => Math.floor((hash * count) / 2 ** 32);

function spillTable(entries: readonly number[]): { spilled: Uint32Array; spillSlots: number } {
  let spillSlots = 64;
  while (spillSlots < entries.length) spillSlots *= 2;
  const spilled = new Uint32Array(spillSlots * 3);
  for (let k = 0; k < entries.length; k += 3) {
    let at = (entries[k] as number) & (spillSlots - 1);
    while (spilled[at * 3 + 2] !== 0) at = (at + 1) & (spillSlots - 1);
    spilled.set(entries.slice(k, k + 3), at * 3);
  }
  return { spilled, spillSlots };
}

const bytesOf = (list: Uint16Array): Uint8Array => new Uint8Array(list.buffer);
