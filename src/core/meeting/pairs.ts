import { type Beside, besideOf, wordVectors } from "../nearness/index.ts";
import type { ToldClaim } from "./told.ts";

/** Two claims by their places in the list, the earlier first. */
export type Pair = readonly [one: number, other: number];

/** A word that stands in more claims than this finds none that could be one with another. */
const MOST_TOLD = 150;
/** So many claims that share most with a claim are laid beside it. */
const CANDIDATES = 15;
/** Claims that lead their reports are laid beside each other as long as there are no more than this. */
const MOST_LEADING = 60;

/** With what any two claims of a story are laid beside each other; `all`: those that the story tells. */
export const besideIn = (all: readonly ToldClaim[]): Beside =>
  besideOf(
    all.map(({ words }) => words),
    wordVectors(),
  );

/** Pairs that are worth a look: both say one word that tells something in their story, or both lead their reports; never of one sentence. */
export const pairsOf = (all: readonly ToldClaim[], { told }: Beside): readonly Pair[] => {
  const byStem = new Map<string, number[]>();
  for (const [at, { words }] of all.entries())
    for (const { stem } of words.words) {
      const known = byStem.get(stem);
      if (known) known.push(at);
      else byStem.set(stem, [at]);
    }
  const found = new Map<string, Pair>();
  const add = (a: number, b: number): void => {
    const pair: Pair = a < b ? [a, b] : [b, a];
    found.set(pair.join(" "), pair);
  };
  for (const [at, { words }] of all.entries())
    for (const other of mostShared(at, all, words.words, byStem, told)) add(at, other);
  const leading = [...all.keys()].filter((at) => all[at]?.leads);
  if (leading.length <= MOST_LEADING)
    for (const a of leading) for (const b of leading) if (a < b && !inOneSentence(all[a], all[b])) add(a, b);
  return [...found.values()].sort(([a, x], [b, y]) => a - b || x - y);
};

const inOneSentence = (a: ToldClaim | undefined, b: ToldClaim | undefined): boolean =>
  a?.claim.report === b?.claim.report && a?.claim.sentence === b?.claim.sentence;

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
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, CANDIDATES)
    .map(([other]) => other);
};
