import type { Fingerprints } from "./fingerprints.ts";

/** A run of words that two reports share. Word indexes, half-open. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Runs this near each other on both sides are one passage with small changes. */
const GAP = 6;

/** Whether the words at two places stand in the run already. */
export const isInRun = (run: Run, a: number, b: number): boolean =>
  a - b === run.a - run.b && a >= run.a && a < run.a + run.length;

/** The whole run of equal words around a shingle that two reports share; null where only its hash is the same. */
export const runAround = (a: Fingerprints, b: Fingerprints, atA: number, atB: number): Run | null => {
  const ours = a.hashes;
  const theirs = b.hashes;
  let back = 0;
  while (back < atA && back < atB && ours[atA - back - 1] === theirs[atB - back - 1]) back += 1;
  let on = 0;
  while (atA + on < ours.length && atB + on < theirs.length && ours[atA + on] === theirs[atB + on]) on += 1;
  return back + on > 0 ? { a: atA - back, b: atB - back, length: back + on } : null;
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
  const [only] = runs;
  if (only !== undefined && runs.length === 1)
    return [
      { aFrom: only.a, aTo: only.a + only.length, bFrom: only.b, bTo: only.b + only.length, shared: only.length },
    ];
  const passages: Passage[] = [];
  for (const run of [...runs].sort((x, y) => x.a - y.a || x.b - y.b)) {
    const at = passages.findIndex(
      (passage) =>
        run.a >= passage.aTo - 1 &&
        run.a - passage.aTo <= GAP &&
        run.b >= passage.bTo - 1 &&
        run.b - passage.bTo <= GAP,
    );
    const open = passages[at];
    const aTo = run.a + run.length;
    const bTo = run.b + run.length;
    if (open === undefined) passages.push({ aFrom: run.a, aTo, bFrom: run.b, bTo, shared: run.length });
    else passages[at] = { ...open, aTo, bTo, shared: open.shared + run.length };
  }
  return passages;
};
