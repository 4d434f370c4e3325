import { type Beside, besideOf, wordVectors } from "../nearness/index.ts";
import type { ToldClaim } from "./told.ts";

/** Two claims by their places in the list, the earlier first. */
export type Pair = readonly [one: number, other: number];

/** A word that stands in more claims than this finds none that could be one with another. */
const MOST_TOLD = 150;
/** So many claims that share most with a claim are laid beside it, and so many whose words as a whole are nearest to its. */
const CANDIDATES = 15;
/** ... as long as the story tells no more than so many: each is laid beside all others to find them. */
const MOST_IN_FIELDS = 400;
/** Claims that lead their reports are laid beside each other as long as there are no more than this. */
const MOST_LEADING = 60;

/** With what any two claims of a story are laid beside each other; `all`: those that the story tells. */
export const besideIn = (all: readonly ToldClaim[]): Beside =>
  besideOf(
    all.map(({ words }) => words),
    wordVectors(),
  );

/** Pairs that are worth a look: both say one word that tells something in their story, or words of one field, or both lead their reports; never of one sentence. */
export const pairsOf = (all: readonly ToldClaim[], beside: Beside): readonly Pair[] => {
  const byStem = new Map<string, number[]>();
  for (const [at, { words }] of all.entries())
    for (const { stem } of words.words) {
      const known = byStem.get(stem);
      if (known) known.push(at);
      else byStem.set(stem, [at]);
    }
  const fields = all.length <= MOST_IN_FIELDS ? all.map((claim) => fieldOf(claim, beside)) : [];
  const found = new Map<number, Pair>();
  const add = (a: number, b: number): void => {
    const pair: Pair = a < b ? [a, b] : [b, a];
    found.set(pair[0] * all.length + pair[1], pair);
  };
  for (const [at, { words }] of all.entries()) {
    for (const other of mostShared(at, all, words.words, byStem, beside.told)) add(at, other);
    for (const other of nearestOf(at, all, fields)) add(at, other);
  }
  const leading = [...all.keys()].filter((at) => all[at]?.leads);
  if (leading.length <= MOST_LEADING)
    for (const a of leading) for (const b of leading) if (a < b && !inOneSentence(all[a], all[b])) add(a, b);
  return [...found.values()].sort(([a, x], [b, y]) => a - b || x - y);
};

const inOneSentence = (a: ToldClaim | undefined, b: ToldClaim | undefined): boolean =>
  a?.claim.report === b?.claim.report && a?.claim.sentence === b?.claim.sentence;

/** The first of the list by their scores. */
const firstOf = (scores: ReadonlyMap<number, number>): readonly number[] =>
  [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, CANDIDATES)
    .map(([other]) => other);

const mostShared = (
  at: number,
  all: readonly ToldClaim[],
  words: ToldClaim["words"]["words"],
  byStem: ReadonlyMap<string, readonly number[]>,
  told: Beside["told"],
): readonly number[] => {
  const shared = new Map<number, number>();
  for (const { stem, weight } of words) {
    const holding = byStem.get(stem) ?? [];
    if (holding.length > MOST_TOLD) continue;
    for (const other of holding)
      if (other !== at && !inOneSentence(all[at], all[other]))
        shared.set(other, (shared.get(other) ?? 0) + weight * told(stem));
  }
  return firstOf(shared);
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

/** The sum of the vectors of a claim's words by what they tell, one long; null where none has a vector. */
const fieldOf = ({ words }: ToldClaim, { vectors, told }: Beside): Float64Array | null => {
  let sum: Float64Array | null = null;
  for (const { vector, weight, stem } of words.words) {
    if (vector < 0) continue;
    const here = vectors.vector(vector);
    sum ??= new Float64Array(here.length);
    const tells = weight * told(stem);
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + tells * (here[at] as number);
  }
  if (sum === null) return null;
  const length = Math.sqrt(dot(sum, sum));
  return sum.map((value) => value / length);
};

const nearestOf = (
  at: number,
  all: readonly ToldClaim[],
  fields: readonly (Float64Array | null)[],
): readonly number[] => {
  const mine = fields[at];
  if (!mine) return [];
  const near = new Map<number, number>();
  for (const [other, theirs] of fields.entries())
    if (theirs && other !== at && !inOneSentence(all[at], all[other])) {
      const cosine = dot(mine, theirs);
      if (cosine > 0) near.set(other, cosine);
    }
  return firstOf(near);
};
