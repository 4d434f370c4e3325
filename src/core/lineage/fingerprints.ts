import type { Report } from "../report/report.ts";
import type { Span } from "../text/span.ts";
import { mix } from "./hash.ts";
import { quotedStretches } from "./quoted-stretches.ts";
import { type ScannedWords, scanWords } from "./scan-words.ts";
import { type Word, wordsOf } from "./words.ts";

/** Five words in a row are one shingle; of every four neighbours the smallest hash is kept (winnowing, Schleimer et al. 2003). */
export const SHINGLE = 5;
const WINDOW = 4;

/** A report's words without furniture, and the places of its kept shingles. Eight words in a row that two texts share always share one. */
export interface Fingerprints {
  readonly report: Report;
  /** Of each word: where it starts and ends in the report (UTF-16), and the hash of its folded form. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
  /** Kept shingles: hash, and index of their first word. */
  readonly kept: Uint32Array;
  readonly keptAt: Uint32Array;
  /** Stretches of direct speech. */
  readonly quotes: () => readonly Span[];
}

/** The stretches of a report that are not furniture; of its first `most` units of telling where that is given. */
const tellingRanges = (report: Report, most: number): [from: number, to: number][] => {
  const ranges: [number, number][] = [];
  let at = 0;
  let left = most;
  const take = (from: number, to: number): void => {
    const end = Math.min(to, from + left);
    if (end <= from) return;
    ranges.push([from, end]);
    left -= end - from;
  };
  for (const span of [...report.furniture].sort((a, b) => a.start - b.start)) {
    if (span.start > at) take(at, span.start);
    at = Math.max(at, span.end);
  }
  take(at, report.text.length);
  return ranges;
};

/** Words of a report without its furniture; of its first `most` units of telling where that is given. */
export const tellingWords = (report: Report, most = Number.POSITIVE_INFINITY): Word[] =>
  tellingRanges(report, most).flatMap(([from, to]) => wordsOf(report.text, from, to));

const known = new WeakMap<Report, Fingerprints>();

/** Kept with the report: a story that grows by one is not read anew. */
export const fingerprintsOf = (report: Report): Fingerprints => {
  const before = known.get(report);
  if (before) return before;
  const made = makeFingerprints(report);
  known.set(report, made);
  return made;
};

const scans = new WeakMap<Report, ScannedWords>();

/** The words of a report without its furniture, as numbers; kept with the report. */
export const scannedWords = (report: Report): ScannedWords => {
  const before = scans.get(report);
  if (before) return before;
  const made = scanWords(report.text, tellingRanges(report, Number.POSITIVE_INFINITY));
  scans.set(report, made);
  return made;
};

const makeFingerprints = (report: Report): Fingerprints => {
  const { starts, ends, hashes } = scannedWords(report);
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let index = 0; index < shingles.length; index += 1) {
    let hash = 0;
    for (let offset = 0; offset < SHINGLE; offset += 1) hash = mix(Math.imul(hash, 31) + (hashes[index + offset] ?? 0));
    shingles[index] = hash;
  }
  const keptAt: number[] = [];
  let last = -1;
  for (let from = 0; from + WINDOW <= shingles.length; from += 1) {
    let best = from;
    for (let index = from + 1; index < from + WINDOW; index += 1)
      if ((shingles[index] ?? 0) <= (shingles[best] ?? 0)) best = index;
    if (best === last) continue;
    last = best;
    keptAt.push(best);
  }
  if (shingles.length > 0 && shingles.length < WINDOW) keptAt.push(0);
  let quotes: readonly Span[] | null = null;
  return {
    report,
    starts,
    ends,
    hashes,
    kept: Uint32Array.from(keptAt, (at) => shingles[at] ?? 0),
    keptAt: Uint32Array.from(keptAt),
    quotes: () => (quotes ??= quotedStretches(report.text)),
  };
};
