import { publishedMoment } from "../picture/dates.ts";
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
  /** When it was published, in milliseconds; null: unknown. */
  readonly moment: number | null;
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

/** Hashes of the shingles of the report at hand; grows to the longest report. */
let shingles = new Uint32Array(4096);

const hashShingles = (hashes: Uint32Array): number => {
  const size = Math.max(0, hashes.length - SHINGLE + 1);
  if (shingles.length < size) shingles = new Uint32Array(2 * size);
  const into = shingles;
  for (let index = 0; index < size; index += 1) {
    let hash = 0;
    for (let at = index; at < index + SHINGLE; at += 1) hash = mix((Math.imul(hash, 31) + (hashes[at] ?? 0)) | 0);
    into[index] = hash;
  }
  return size;
};

const makeFingerprints = (report: Report): Fingerprints => {
  const { starts, ends, hashes } = scannedWords(report);
  const size = hashShingles(hashes);
  const places = new Uint32Array(size);
  let count = 0;
  let last = -1;
  for (let from = 0; from + WINDOW <= size; from += 1) {
    // The last smallest of the window: found anew only where the one before has left it.
    let best = last < from ? from : last;
    for (let at = last < from ? from + 1 : from + WINDOW - 1; at < from + WINDOW; at += 1)
      if ((shingles[at] ?? 0) <= (shingles[best] ?? 0)) best = at;
    if (best === last) continue;
    last = best;
    places[count++] = best;
  }
  if (size > 0 && size < WINDOW) places[count++] = 0;
  const room = new ArrayBuffer(8 * count);
  const kept = new Uint32Array(room, 0, count);
  const keptAt = new Uint32Array(room, 4 * count, count);
  for (let index = 0; index < count; index += 1) {
    const at = places[index] ?? 0;
    keptAt[index] = at;
    kept[index] = shingles[at] ?? 0;
  }
  let quotes: readonly Span[] | null = null;
  return {
    report,
    moment: publishedMoment(report),
    starts,
    ends,
    hashes,
    kept,
    keptAt,
    quotes: () => (quotes ??= quotedStretches(report.text)),
  };
};
