import { type Beside, type Features, featuresOf } from "./features.ts";
import { nearness } from "./nearness.ts";
import type { ToldWords } from "./told-words.ts";
import type { WordVectors } from "./word-vectors.ts";

/** Words that some claims tell, and the reports that tell them. */
export interface Telling {
  readonly words: ToldWords;
  readonly reports: ReadonlySet<string>;
}

/** Two tellings by their places in the list, the earlier first, and how near they are in log odds. */
export interface Near {
  readonly one: number;
  readonly other: number;
  readonly nearness: number;
}

/** A word that stands in more tellings than this finds none that could be near. */
const MOST_TOLD = 150;
/** So many tellings that share most are laid beside each. */
const CANDIDATES = 10;
/** What two tellings have to share to be laid beside each other: less than one rare word. */
const LEAST_SHARED = 0.1;
/** Below so many tellings how many hold a word shows little. */
const FEWEST = 8;
const LEAST_TOLD = 0.05;

/** In how many of the words each stem stands. */
const countStems = (all: readonly ToldWords[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of all) for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
};

/** How much a stem tells in a story: by how few of its tellings hold it. */
const toldIn = (counts: ReadonlyMap<string, number>, of: number): Beside["told"] => {
  const all = Math.log(Math.max(FEWEST, of));
  return (stem) => Math.max(LEAST_TOLD, 1 - Math.log(counts.get(stem) ?? 1) / all);
};

/** Lays any two words of a story beside each other; `all`: those that the story tells. */
export const compareWords = (all: readonly ToldWords[], vectors: WordVectors) => {
  const beside: Beside = { vectors, told: toldIn(countStems(all), all.length) };
  return (a: ToldWords, b: ToldWords): Features => featuresOf(a, b, beside);
};

export interface NearPairs {
  readonly pairs: readonly Near[];
  /** Of any two of the list. */
  readonly nearness: (one: number, other: number) => number;
}

/**
 * The pairs of tellings of different reports that are at least so near, nearest first. A telling may be near several of one report;
 * only that which is nearest of its report, seen from both, counts: what a story is about is near everywhere.
 */
export const nearPairs = (tellings: readonly Telling[], vectors: WordVectors, least: number): NearPairs => {
  const byStem = new Map<string, number[]>();
  for (const [at, { words }] of tellings.entries())
    for (const { stem } of words.words) {
      const known = byStem.get(stem);
      if (known) known.push(at);
      else byStem.set(stem, [at]);
    }
  const counts = countStems(tellings.map(({ words }) => words));
  const beside: Beside = { vectors, told: toldIn(counts, tellings.length) };
  const laid = new Map<string, Near>();
  for (const [at, telling] of tellings.entries())
    for (const other of candidatesOf(at, tellings, byStem, beside.told)) {
      const [one, two] = at < other ? [at, other] : [other, at];
      const key = `${one} ${two}`;
      if (laid.has(key)) continue;
      const second = tellings[other];
      if (second) laid.set(key, { one, other: two, nearness: nearness(telling.words, second.words, beside) });
    }
  const near = [...laid.values()].filter((pair) => pair.nearness >= least);
  const best = new Map<string, number>();
  const note = (at: number, report: string, nearby: number): void => {
    const key = `${at} ${report}`;
    best.set(key, Math.max(best.get(key) ?? Number.NEGATIVE_INFINITY, nearby));
  };
  for (const { one, other, nearness: nearby } of near) {
    for (const report of tellings[other]?.reports ?? []) note(one, report, nearby);
    for (const report of tellings[one]?.reports ?? []) note(other, report, nearby);
  }
  const isBest = (at: number, of: number, nearby: number): boolean =>
    [...(tellings[of]?.reports ?? [])].some(
      (report) => !tellings[at]?.reports.has(report) && best.get(`${at} ${report}`) === nearby,
    );
  const pairs = near
    .filter(({ one, other, nearness: nearby }) => isBest(one, other, nearby) && isBest(other, one, nearby))
    .sort((a, b) => b.nearness - a.nearness || a.one - b.one || a.other - b.other);
  return {
    pairs,
    nearness: (one, other) => {
      const [first, second] = [tellings[one], tellings[other]];
      return first && second ? nearness(first.words, second.words, beside) : Number.NEGATIVE_INFINITY;
    },
  };
};

/** Those that share most of what tells something, of which another report tells. */
const candidatesOf = (
  at: number,
  tellings: readonly Telling[],
  byStem: ReadonlyMap<string, readonly number[]>,
  told: Beside["told"],
): readonly number[] => {
  const telling = tellings[at];
  if (telling === undefined) return [];
  const shared = new Map<number, number>();
  for (const { stem, weight } of telling.words.words) {
    const holding = byStem.get(stem) ?? [];
    if (holding.length > MOST_TOLD) continue;
    for (const other of holding) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + weight * told(stem));
  }
  return [...shared]
    .filter(([other, sum]) => {
      const second = tellings[other];
      return sum >= LEAST_SHARED && second !== undefined && areOfTwo(telling.reports, second.reports);
    })
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, CANDIDATES)
    .map(([other]) => other);
};

/** Whether each has a report that the other has not. */
const areOfTwo = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((report) => !b.has(report)) && [...b].some((report) => !a.has(report));
