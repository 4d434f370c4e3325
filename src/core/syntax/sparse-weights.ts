/** Rows of a linear model by feature hash: a row is a few (label, weight) pairs. Made by `train/`, read-only here. */
export interface SparseWeights {
  readonly labels: number;
  /** Slots of 32 bits: the low 12 bits of the hash above, row + 1 below; 0 is empty. A power of two of them,
   * found by the high bits of the hash. */
  readonly slots: Uint32Array;
  /** Where each row starts in `pairs`; one entry more than rows. */
  readonly starts: Uint32Array;
  /** Label in the high byte, weight (-127..127) in the low one. */
  readonly pairs: Uint16Array;
}

/** First slot of each feature, then the row that it has; overwritten by every call. */
const FOUND = new Int32Array(256);

/** Adds the rows of the features, at most 256 of them, to `sums` from `from` on: two labels an entry, the even one low. */
export function addRows(
  weights: SparseWeights,
  features: Int32Array,
  count: number,
  sums: Int32Array,
  from: number,
): void {
  const { slots, starts, pairs } = weights;
  const mask = slots.length - 1;
  const shift = Math.clz32(mask);
  const found = FOUND;
  // The reads that miss the cache stand in a loop without a branch, so that the processor has many under way at once.
  for (let f = 0; f < count; f++) found[f] = slots[(features[f] as number) >>> shift] as number;
  let rows = 0;
  for (let f = 0; f < count; f++) {
    let slot = found[f] as number;
    if (slot === 0) continue;
    const hash = features[f] as number;
    const check = hash & 0xfff;
    for (let at = hash >>> shift; slot !== 0 && slot >>> 20 !== check; ) {
      at = (at + 1) & mask;
      slot = slots[at] as number;
    }
    if (slot !== 0) found[rows++] = (slot & 0xfffff) - 1;
  }
  for (let r = 0; r < rows; r++) {
    const row = found[r] as number;
    const end = starts[row + 1] as number;
    for (let p = starts[row] as number; p < end; p++) {
      const pair = pairs[p] as number;
      const at = from + (pair >>> 9);
      sums[at] = (sums[at] as number) + (((pair << 24) >> 24) << ((pair >>> 4) & 16));
    }
  }
}

/** Puts rows into slots by their hashes; `hashes[row]` belongs to row `row`. */
export function buildSlots(hashes: Uint32Array): Uint32Array {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  const shift = Math.clz32(size - 1);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number;
    let at = hash >>> shift;
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = ((hash & 0xfff) << 20) | (row + 1);
  }
  return slots;
}
