/** Rows of a linear model by feature hash: a row is a few (label, weight) pairs. Made by `train/`. */
export interface SparseWeights {
  readonly labels: number;
  /** 32 bits each, in rising order; `hashes[row]` belongs to row `row`. */
  readonly hashes: Uint32Array;
  /** Where each row starts in `pairs`; one entry more than rows. */
  readonly starts: Uint32Array;
  /** Label in the high byte, weight (-127..127) in the low one. */
  readonly pairs: Uint16Array;
}
