/**
 * Weights of the second and third transition by feature hash, relative to the first one (a sum of weights decides by differences
 * alone).
 */
export interface TransitionWeights {
  /** 32 bits each, in rising order. */
  readonly hashes: Uint32Array;
  /** Two signed bytes each, the second transition's the high one. */
  readonly values: Uint16Array;
}

/** Of features whose first bits agree only the heaviest is kept: fewer weights to hold, and hardly another tree. */
export function thinTransitions({ hashes, values }: TransitionWeights): TransitionWeights {
  const shift = Math.clz32(Math.max(1023, Math.ceil(hashes.length * 2.5) - 1));
  const kept = { hashes: new Uint32Array(hashes.length), values: new Uint16Array(hashes.length) };
  let count = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    const value = values[i] as number;
    const same = count > 0 && (kept.hashes[count - 1] as number) >>> shift === hash >>> shift;
    if (same && weight(kept.values[count - 1] as number) >= weight(value)) continue;
    if (!same) count++;
    kept.hashes[count - 1] = hash;
    kept.values[count - 1] = value;
  }
  return { hashes: kept.hashes.subarray(0, count), values: kept.values.subarray(0, count) };
}

/** How far the value can move the choice. */
function weight(value: number): number {
  const a = (value << 16) >> 24;
  const b = (value << 24) >> 24;
  return Math.max(Math.abs(a), Math.abs(b), Math.abs(a - b));
}
