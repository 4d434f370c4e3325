import { CUE_WEIGHTS } from "./cue-weights.ts";

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  CUE_WEIGHTS.split("\n").map((line): [string, number] => {
    const at = line.lastIndexOf(" ");
    return [line.slice(0, at), Number(line.slice(at + 1)) / 10];
  }),
);

/** False for words that are hardly ever a cue, whatever stands around them: their features need not be read. */
export const mayBeCue = (word: string): boolean => (WEIGHTS.get(word) ?? RARE) > HOPELESS;

const RARE = -0.5;
const HOPELESS = -1.2;

/** Log odds that a word with these features tells that somebody says, thinks or wants something. */
export function cueScore(features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS.get(feature) ?? 0;
  return sum;
}
