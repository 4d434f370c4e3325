/**
 * Weights of the three transitions by feature hash, relative to the first transition (a sum of weights decides by
 * differences alone): a slot is the low 16 bits of the hash, then two signed bytes; it is
 * found by the high bits of the hash. 0 is empty.
 */
export interface TransitionWeights {
  readonly slots: Uint32Array;
}

/** Sums over the features, for the second transition in `out[0]`, for the third in `out[1]`. */
export function addTransitionScores(
  weights: TransitionWeights,
  features: Int32Array,
  count: number,
  out: Int32Array,
): void {
  const { slots } = weights;
  const mask = slots.length - 1;
  const shift = Math.clz32(mask);
  let a = 0;
  let b = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f] as number;
    const check = hash & 0xffff;
    let at = hash >>> shift;
    for (;;) {
      const slot = slots[at] as number;
      if (slot === 0) break;
      if (slot >>> 16 === check) {
        a += (slot << 16) >> 24;
        b += (slot << 24) >> 24;
        break;
      }
      at = (at + 1) & mask;
    }
  }
  out[0] = a;
  out[1] = b;
}

/** Entries in order of their hash: `hashes` the 32-bit hashes, `values` two signed bytes each. */
export function buildTransitionSlots(hashes: Uint32Array, values: Uint16Array): Uint32Array {
  let size = 1024;
  while (size < hashes.length * 1.8) size *= 2;
  const slots = new Uint32Array(size);
  const shift = Math.clz32(size - 1);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    const slot = ((hash << 16) | (values[i] as number)) >>> 0;
    // An entry that would read as empty has no weight worth keeping.
    if (slot === 0) continue;
    let at = hash >>> shift;
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = slot;
  }
  return slots;
}
