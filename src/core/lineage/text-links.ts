import type { LineageLink } from "../picture/picture.ts";
import type { Report } from "../report/report.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprints.ts";
import { firstPlaces } from "./first-places.ts";
import { linksBetween, sameLink } from "./links.ts";
import { isInRun, type Run, runAround } from "./passages.ts";

/** Links of reports that share text, in an order of reports that may change. */
export interface TextLinks {
  /** Takes a report in behind all others; its links to those before it. */
  readonly add: (report: Report) => readonly LineageLink[];
  /**
   * Takes reports out and others in: `now` are all that there are then, in their order; those that stay keep theirs. What links were
   * lost and which were found; null where so much changes that all is better read anew.
   */
  readonly change: (now: readonly Report[]) => LinkChange | null;
}

export interface LinkChange {
  readonly lost: readonly LineageLink[];
  readonly found: readonly LineageLink[];
}

/** More changes than these, and than one in so many reports, are not followed one by one. */
const FEW = 8;
const SHARE = 8;

/** The numbers of reports that came in, and of those that went out. */
interface Moves {
  readonly order: number[];
  readonly come: readonly number[];
  readonly gone: readonly number[];
}

/** Which of many hashes are among a few: most are not, which a few bits of them tell. */
const hashSet = () => {
  const glance = new Uint8Array(1 << 16);
  const all = new Set<number>();
  return {
    add: (hash: number): void => {
      glance[hash & 0xffff] = 1;
      all.add(hash);
    },
    has: (hash: number): boolean => glance[hash & 0xffff] !== 0 && all.has(hash),
    isEmpty: (): boolean => all.size === 0,
  };
};

/** The run in which two places stand already. */
const runOf = (runs: readonly Run[], a: number, b: number): Run | undefined => {
  for (const run of runs) if (isInRun(run, a, b)) return run;
  return undefined;
};

/**
 * A shingle of many reports links each to the first alone, so that the work for a report does not grow with those before. Links are
 * kept where changes are to be followed.
 */
export const textLinks = ({ followed }: { readonly followed: boolean }): TextLinks => {
  // By the number of a report, which it keeps; that of one that went is given to another.
  const prints: (Fingerprints | undefined)[] = [];
  const linked: (readonly LineageLink[])[] = [];
  const free: number[] = [];
  let order: number[] = [];
  const first = firstPlaces();

  const numbered = (report: Report): number => {
    const number = free.pop() ?? prints.length;
    prints[number] = fingerprintsOf(report);
    return number;
  };

  /** The links of a report to those that were first to have its shingles. */
  const linksOf = (number: number, print: Fingerprints): LineageLink[] => {
    const { kept, keptAt } = print;
    const shared = new Map<number, Run[]>();
    let last = -1;
    let lastRun: Run | null = null;
    for (let index = 0; index < kept.length; index += 1) {
      const at = keptAt[index] ?? 0;
      const other = first.put((kept[index] ?? 0) | 0, number, at);
      if (other < 0 || other === number) continue;
      const from = first.place();
      // Most shingles go on with the run of the one before.
      if (other === last && lastRun !== null && isInRun(lastRun, from, at)) continue;
      const older = prints[other];
      if (older === undefined) continue;
      const runs = shared.get(other);
      const known = runs && runOf(runs, from, at);
      const run = known ?? runAround(older, print, from, at);
      if (run === null) continue;
      last = other;
      lastRun = run;
      if (known !== undefined) continue;
      if (runs === undefined) shared.set(other, [run]);
      else runs.push(run);
    }
    const links: LineageLink[] = [];
    shared.forEach((runs, other) => {
      const older = prints[other];
      if (older) for (const link of linksBetween(older, print, runs)) links.push(link);
    });
    return links;
  };

  const movesTo = (now: readonly Report[]): Moves | null => {
    const numbers = new Map(order.map((number) => [prints[number]?.report, number]));
    const still = new Set(now);
    const gone = order.filter((number) => {
      const report = prints[number]?.report;
      return report === undefined || !still.has(report);
    });
    const change = gone.length + (now.length - (order.length - gone.length));
    if (change > FEW && SHARE * change > now.length) return null;
    const next: number[] = [];
    const come: number[] = [];
    for (const report of now) {
      const known = numbers.get(report);
      const number = known ?? numbered(report);
      if (known === undefined) come.push(number);
      next.push(number);
    }
    return { order: next, come, gone };
  };

  return {
    add: (report) => {
      const number = numbered(report);
      const links = linksOf(number, fingerprintsOf(report));
      if (followed) {
        order.push(number);
        linked[number] = links;
      }
      return links;
    },
    change: (now) => {
      const moves = followed ? movesTo(now) : null;
      if (moves === null) return null;
      const { come, gone } = moves;
      const touched = new Set(come);
      const lost: LineageLink[] = [];
      /** Shingles that another report may now be the first to have. */
      const open = hashSet();
      for (const number of gone) {
        for (const hash of prints[number]?.kept ?? []) {
          if (first.of(hash) !== number) continue;
          first.drop(hash);
          open.add(hash);
        }
        for (const link of linked[number] ?? []) lost.push(link);
        prints[number] = undefined;
        linked[number] = [];
        free.push(number);
      }
      order = moves.order;
      const ranks = new Uint32Array(prints.length);
      for (const [rank, number] of order.entries()) ranks[number] = rank;
      const isLater = (one: number, other: number): boolean => (ranks[one] ?? 0) > (ranks[other] ?? 0);
      for (const number of come)
        for (const hash of prints[number]?.kept ?? []) {
          const before = first.of(hash);
          if (before >= 0 && isLater(before, number)) open.add(hash);
        }
      if (!open.isEmpty())
        for (const number of order) {
          const { kept, keptAt } = prints[number] ?? { kept: [], keptAt: [] };
          for (let index = 0; index < kept.length; index += 1) {
            const hash = kept[index] ?? 0;
            if (!open.has(hash)) continue;
            touched.add(number);
            const before = first.of(hash);
            if (before < 0 || isLater(before, number)) first.move(hash, number, keptAt[index] ?? 0);
          }
        }
      const found: LineageLink[] = [];
      for (const number of order) {
        const print = prints[number];
        if (print === undefined || !touched.has(number)) continue;
        const before = linked[number] ?? [];
        const links = linksOf(number, print).map((link) => before.find((one) => sameLink(one, link)) ?? link);
        linked[number] = links;
        for (const link of before) if (!links.includes(link)) lost.push(link);
        for (const link of links) if (!before.includes(link)) found.push(link);
      }
      return { lost, found };
    },
  };
};
