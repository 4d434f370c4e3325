import { CUE_WEIGHTS } from "./cue-weights.ts";

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  CUE_WEIGHTS.split("\n").map((line): [string, number] => {
    const at = line.lastIndexOf(" ");
    return [line.slice(0, at), Number(line.slice(at + 1)) / 10];
  }),
);

/** Log odds that a word with these features tells that somebody says, thinks or wants something. */
export function cueScore(features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS.get(feature) ?? 0;
  return sum;
}
