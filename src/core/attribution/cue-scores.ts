import { CUE_WEIGHTS } from "./cue-weights.ts";

/** A feature in parts, "v", "say", "clause": its name in the table of weights is the parts with a space between. */
export type AddFeature = (kind: string, word?: string, more?: string, last?: string) => void;

/**
 * Weights by the names of features in one table of open places, half of them empty: of each name two numbers of 32 bits by which it is
 * known, and its weight in tenths. Tables of tens of thousands of names stay far smaller than strings would be, and a name that is asked
 * for is mostly found, or found missing, by one look at memory.
 */
export interface Weights {
  readonly places: Int32Array;
  readonly mask: number;
}

/** Numbers a place. */
const PLACE = 4;

/** The two numbers of a name so far. */
interface Name {
  one: number;
  other: number;
}

const START: Readonly<Name> = { one: 0x811c9dc5 | 0, other: 7 };

/** Adds a part to a name, and that it ends. */
const addPart = (name: Name, part: string): void => {
  let { one, other } = name;
  for (let at = 0; at < part.length; at += 1) {
    const code = part.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = (Math.imul(other, 31) + code) | 0;
  }
  name.one = Math.imul(one ^ END, 0x01000193);
  name.other = (Math.imul(other, 31) + END) | 0;
};
const END = 1;

/** Where a name stands in the table, or would. */
const placeOf = ({ places, mask }: Weights, { one, other }: Name): number => {
  for (let place = (one ^ (one >>> 15)) & mask; ; place = (place + 1) & mask) {
    const at = place * PLACE;
    const here = places[at];
    if ((here === one && places[at + 1] === other) || (here === 0 && places[at + 1] === 0)) return at;
  }
};

/** Reads a table of weights: a line each, the name in parts, then tenths of log odds. */
export const readWeights = (table: string): Weights => {
  const lines = table.split("\n");
  const mask = 2 ** Math.ceil(Math.log2(2 * lines.length)) - 1;
  const weights = { places: new Int32Array((mask + 1) * PLACE), mask };
  for (const line of lines) {
    const parts = line.split(" ");
    const tenths = Number(parts.pop());
    if (!Number.isInteger(tenths)) throw new RangeError(`"${line}" tells no tenths`);
    const name = { ...START };
    for (const part of parts) addPart(name, part);
    const at = placeOf(weights, name);
    weights.places[at] = name.one;
    weights.places[at + 1] = name.other;
    weights.places[at + 2] = tenths;
  }
  return weights;
};

const weightOf = (weights: Weights, name: Name): number => (weights.places[placeOf(weights, name) + 2] ?? 0) / 10;

const WEIGHTS = readWeights(CUE_WEIGHTS);

const VERB: Name = { ...START };
addPart(VERB, "v");

/** False for verbs that are hardly ever a cue, whatever stands around them: their features need not be read. */
export const mayBeCue = (lemma: string): boolean => {
  const name = { ...VERB };
  addPart(name, lemma);
  const known = weightOf(WEIGHTS, name);
  return (known === 0 ? RARE : known) > HOPELESS;
};

const RARE = -0.5;
const HOPELESS = -2;

/** What a first look adds to the log odds of a cue: whatever it lets through is weighed again with what is said and by whom. */
export const LENIENCE = 1;

/** Log odds that a word with the features that `read` adds tells that somebody says, thinks or wants something. */
export const cueScore = (read: (add: AddFeature) => void): number => scoreBy(WEIGHTS, read);

/** Names of the features of the readings under way, two numbers each. */
const names = { numbers: new Int32Array(256), count: 0 };

const keep = ({ one, other }: Name): void => {
  const at = names.count * 2;
  if (at === names.numbers.length) {
    const more = new Int32Array(at * 2);
    more.set(names.numbers);
    names.numbers = more;
  }
  names.numbers[at] = one;
  names.numbers[at + 1] = other;
  names.count += 1;
};

/** Sum of the weights of the features that `read` adds, in log odds. */
export function scoreBy(weights: Weights, read: (add: AddFeature) => void): number {
  // Features of one kind and word follow each other.
  const stem = { ...START };
  const name = { ...START };
  let [lastKind, lastWord]: [string | null, string | undefined] = [null, undefined];
  const from = names.count;
  read((kind, word, more, last) => {
    if (kind !== lastKind || word !== lastWord) {
      stem.one = START.one;
      stem.other = START.other;
      addPart(stem, kind);
      if (word !== undefined) addPart(stem, word);
      lastKind = kind;
      lastWord = word;
    }
    name.one = stem.one;
    name.other = stem.other;
    if (more !== undefined) addPart(name, more);
    if (last !== undefined) addPart(name, last);
    keep(name);
  });
  // Looked up in one run: the processor then waits for many places of the table at once.
  let sum = 0;
  for (let at = from; at < names.count; at += 1) {
    name.one = names.numbers[at * 2] as number;
    name.other = names.numbers[at * 2 + 1] as number;
    sum += weightOf(weights, name);
  }
  names.count = from;
  return sum;
}
