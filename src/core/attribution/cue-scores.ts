import { CUE_WEIGHTS } from "./cue-weights.ts";

/** A feature in parts, "v", "say", "clause": its name in the table of weights is the parts with a space between. */
export type AddFeature = (kind: string, word?: string, more?: string, last?: string) => void;

/** Weights by the parts of a name: no name is put together to look one up. */
export interface Weights {
  weight: number;
  /** By the next part; null where no name goes on. */
  longer: Map<string, Weights> | null;
}

/** Reads a table of weights: a line each, the name in parts, then tenths of log odds. */
export const readWeights = (table: string): Weights => {
  const all: Weights = { weight: 0, longer: null };
  for (const line of table.split("\n")) {
    const parts = line.split(" ");
    const weight = Number(parts.pop()) / 10;
    let at = all;
    for (const part of parts) {
      at.longer ??= new Map();
      let next = at.longer.get(part);
      if (next === undefined) {
        next = { weight: 0, longer: null };
        at.longer.set(part, next);
      }
      at = next;
    }
    at.weight = weight;
  }
  return all;
};

const WEIGHTS = readWeights(CUE_WEIGHTS);

const VERBS = WEIGHTS.longer?.get("v")?.longer;

/** False for verbs that are hardly ever a cue, whatever stands around them: their features need not be read. */
export const mayBeCue = (lemma: string): boolean => {
  const known = VERBS?.get(lemma)?.weight ?? 0;
  return (known === 0 ? RARE : known) > HOPELESS;
};

const RARE = -0.5;
const HOPELESS = -2;

/** What a first look adds to the log odds of a cue: whatever it lets through is weighed again with what is said and by whom. */
export const LENIENCE = 1;

/** Log odds that a word with the features that `read` adds tells that somebody says, thinks or wants something. */
export const cueScore = (read: (add: AddFeature) => void): number => scoreBy(WEIGHTS, read);

/** Sum of the weights of the features that `read` adds, in log odds. */
export function scoreBy(weights: Weights, read: (add: AddFeature) => void): number {
  let sum = 0;
  // Features of one kind and word follow each other.
  let found: Weights | undefined;
  let [lastKind, lastWord]: [string | null, string | undefined] = [null, undefined];
  read((kind, word, more, last) => {
    if (kind !== lastKind || word !== lastWord) {
      found = weights.longer?.get(kind);
      if (word !== undefined) found = found?.longer?.get(word);
      lastKind = kind;
      lastWord = word;
    }
    let at = found;
    if (more !== undefined) at = at?.longer?.get(more);
    if (last !== undefined) at = at?.longer?.get(last);
    if (at !== undefined) sum += at.weight;
  });
  return sum;
}
