/**
 * Weights of the three transitions by feature hash, relative to the first transition (a sum of weights decides by
 * differences alone). A slot is the low 16 bits of the hash, then two signed bytes. The high bits of the hash say which
 * slot; of two features with one slot the heavier has it, so that a look-up is one read with no branch.
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
  const shift = Math.clz32(slots.length - 1);
  let a = 0;
  let b = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f] as number;
    const slot = slots[hash >>> shift] as number;
    // All ones where the low halves agree, else zero.
    const same = (((slot >>> 16) ^ (hash & 0xffff)) - 1) >> 31;
    a += ((slot << 16) >> 24) & same;
    b += ((slot << 24) >> 24) & same;
  }
  out[0] = a;
  out[1] = b;
}

/** `hashes` the 32-bit hashes, `values` two signed bytes each; a power of two of slots, four or so for an entry. */
export function buildTransitionSlots(hashes: Uint32Array, values: Uint16Array): Uint32Array {
  let size = 1024;
  while (size < hashes.length * 2.5) size *= 2;
  const slots = new Uint32Array(size);
  const shift = Math.clz32(size - 1);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    const value = values[i] as number;
    const at = hash >>> shift;
    if (weight((slots[at] as number) & 0xffff) < weight(value)) slots[at] = ((hash << 16) | value) >>> 0;
  }
  return slots;
}

/** How far the value can move the choice. */
function weight(value: number): number {
  const a = (value << 16) >> 24;
  const b = (value << 24) >> 24;
  return Math.max(Math.abs(a), Math.abs(b), Math.abs(a - b));
}
