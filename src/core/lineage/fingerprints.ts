import type { Report } from "../report/report.ts";
import { hashText, mix } from "./hash.ts";
import { type Word, wordsOf } from "./words.ts";

/** Five words in a row are one shingle; of every four neighbours the smallest hash is kept (winnowing, Schleimer et al. 2003). */
export const SHINGLE = 5;
const WINDOW = 4;

/** A report's words without furniture, and the places of its kept shingles. Eight words in a row that two texts share always share one. */
export interface Fingerprints {
  readonly report: Report;
  readonly words: readonly Word[];
  readonly hashes: Uint32Array;
  /** Kept shingles: hash and index of their first word. */
  readonly kept: readonly { readonly hash: number; readonly at: number }[];
}

/** Words of a report without its furniture; of its first `most` units of telling where that is given. */
export const tellingWords = (report: Report, most = Number.POSITIVE_INFINITY): Word[] => {
  const words: Word[] = [];
  let at = 0;
  let left = most;
  const take = (from: number, to: number): void => {
    const end = Math.min(to, from + left);
    if (end <= from) return;
    for (const word of wordsOf(report.text, from, end)) words.push(word);
    left -= end - from;
  };
  for (const span of [...report.furniture].sort((a, b) => a.start - b.start)) {
    if (span.start > at) take(at, span.start);
    at = Math.max(at, span.end);
  }
  take(at, report.text.length);
  return words;
};

export const fingerprintsOf = (report: Report): Fingerprints => {
  const words = tellingWords(report);
  const hashes = Uint32Array.from(words, (word) => hashText(word.word));
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let index = 0; index < shingles.length; index += 1) {
    let hash = 0;
    for (let offset = 0; offset < SHINGLE; offset += 1) hash = mix(Math.imul(hash, 31) + (hashes[index + offset] ?? 0));
    shingles[index] = hash;
  }
  const kept: { hash: number; at: number }[] = [];
  let last = -1;
  for (let from = 0; from + WINDOW <= shingles.length; from += 1) {
    let best = from;
    for (let index = from + 1; index < from + WINDOW; index += 1)
      if ((shingles[index] ?? 0) <= (shingles[best] ?? 0)) best = index;
    if (best === last) continue;
    last = best;
    kept.push({ hash: shingles[best] ?? 0, at: best });
  }
  if (shingles.length > 0 && shingles.length < WINDOW) kept.push({ hash: shingles[0] ?? 0, at: 0 });
  return { report, words, hashes, kept };
};
