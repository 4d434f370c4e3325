// Learnt by bench/learn-brief.ts from labelled stories; made, not written.

/** The base, then a weight for each feature of IMPORTANCE_FEATURES. Log odds that a sentence tells what most reports of its story tell. */
// biome-ignore format: a table
export const IMPORTANCE_WEIGHTS: readonly number[] = [
  0.060126,
  0.31593,
  0.19598,
  0.065484,
  -0.46379,
  1.206,
  0.51704,
  -0.99226,
  -0.58798,
  2.0396,
];
