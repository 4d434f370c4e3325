import { IMPORTANCE_WEIGHTS } from "./importance-weights.ts";

/** Log odds that a sentence with these features tells what most reports of its story tell. */
export const importanceOf = (features: ArrayLike<number>): number => {
  let sum = IMPORTANCE_WEIGHTS[0] ?? 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (IMPORTANCE_WEIGHTS[at + 1] ?? 0);
  return sum;
};
