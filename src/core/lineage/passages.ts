import type { Fingerprints } from "./fingerprints.ts";

/** A run of words that two reports share. Word indexes, half-open. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Runs this near each other on both sides are one passage with small changes. */
const GAP = 6;

/** Extends each shared shingle to the whole run of equal words. */
export const sharedRuns = (
  a: Fingerprints,
  b: Fingerprints,
  seeds: readonly { readonly a: number; readonly b: number }[],
): Run[] => {
  const runs: Run[] = [];
  // Where the last run of each diagonal ends: the seeds within it show nothing new.
  const ends = new Map<number, number>();
  for (const seed of [...seeds].sort((x, y) => x.a - y.a || x.b - y.b)) {
    const diagonal = seed.a - seed.b;
    if (seed.a < (ends.get(diagonal) ?? 0)) continue;
    let start = seed.a;
    while (start > 0 && start > diagonal && a.hashes[start - 1] === b.hashes[start - diagonal - 1]) start -= 1;
    let end = seed.a;
    while (end < a.hashes.length && end - diagonal < b.hashes.length && a.hashes[end] === b.hashes[end - diagonal])
      end += 1;
    ends.set(diagonal, end);
    if (end > start) runs.push({ a: start, b: start - diagonal, length: end - start });
  }
  return runs.sort((x, y) => x.a - y.a || x.b - y.b);
};

export interface Passage {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Words that are the same. */
  readonly shared: number;
}

/** Joins neighbouring runs into passages, in the order of the first report. */
export const passagesOf = (runs: readonly Run[]): Passage[] => {
  const passages: Passage[] = [];
  for (const run of runs) {
    const open = passages.find(
      (passage) =>
        run.a >= passage.aTo - 1 &&
        run.a - passage.aTo <= GAP &&
        run.b >= passage.bTo - 1 &&
        run.b - passage.bTo <= GAP,
    );
    const next: Passage = {
      aFrom: run.a,
      aTo: run.a + run.length,
      bFrom: run.b,
      bTo: run.b + run.length,
      shared: run.length,
    };
    if (!open) passages.push(next);
    else passages[passages.indexOf(open)] = { ...open, aTo: next.aTo, bTo: next.bTo, shared: open.shared + run.length };
  }
  return passages;
};
