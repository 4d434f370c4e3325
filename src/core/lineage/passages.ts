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
  const passages: Growing[] = [];
  for (const { a, b, length } of inOrder(runs) ? runs : [...runs].sort(byStart)) {
    const open = passages.find(({ aTo, bTo }) => a >= aTo - 1 && a - aTo <= GAP && b >= bTo - 1 && b - bTo <= GAP);
    if (open === undefined) passages.push({ aFrom: a, aTo: a + length, bFrom: b, bTo: b + length, shared: length });
    else {
      open.aTo = a + length;
      open.bTo = b + length;
      open.shared += length;
    }
  }
  return passages;
};

type Growing = { -readonly [Part in keyof Passage]: Passage[Part] };

const byStart = (x: Run, y: Run): number => x.a - y.a || x.b - y.b;

const inOrder = (runs: readonly Run[]): boolean => {
  for (let at = 1; at < runs.length; at += 1) if (byStart(runs[at - 1] as Run, runs[at] as Run) > 0) return false;
  return true;
};
