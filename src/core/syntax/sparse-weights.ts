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

/** Adds the rows of the features to `scores`. */
export function addScores(weights: SparseWeights, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, starts, pairs } = weights;
  const mask = slots.length - 1;
  const shift = Math.clz32(mask);
  for (let f = 0; f < count; f++) {
    const hash = features[f] as number;
    const check = hash & 0xfff;
    let at = hash >>> shift;
    for (;;) {
      const slot = slots[at] as number;
      if (slot === 0) break;
      if (slot >>> 20 === check) {
        const row = (slot & 0xfffff) - 1;
        const end = starts[row + 1] as number;
        for (let p = starts[row] as number; p < end; p++) {
          const pair = pairs[p] as number;
          const label = pair >>> 8;
          scores[label] = (scores[label] as number) + ((pair << 24) >> 24);
        }
        break;
      }
      at = (at + 1) & mask;
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
