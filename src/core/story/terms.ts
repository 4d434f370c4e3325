import { scannedWords } from "../lineage/fingerprints.ts";
import { hashText, mix } from "../lineage/hash.ts";
import { fold, isCommon, stem } from "../lineage/words.ts";
import type { Report } from "../report/report.ts";

/** The head of a report says what it is about; what follows is mostly background. Measured: 250 words did best of 100 to 700. */
const HEAD_WORDS = 250;
/** Words of the title count twice. */
const TITLE = 2;
/** Words whose stems are remembered; past that the memory starts anew. */
const REMEMBERED = 100_000;

/** What the head of a report speaks of, as hashes of terms with their counts. */
export interface Terms {
  /** Stems of words that carry meaning. */
  readonly words: ReadonlyMap<number, number>;
  /** What tells one event from another of its kind: names, numbers, and pairs of these in a row ("Fred Duhart", "14-year"). */
  readonly names: ReadonlyMap<number, number>;
  /** Stems of the title. */
  readonly title: ReadonlyMap<number, number>;
}

const UPPER = /^\p{Lu}/u;

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.slice(at, at + 2));
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A full stop, a line or more than a sign or two between two words: they are no pair. */
const joined = (text: string, from: number, to: number): boolean => {
  if (to - from > 2) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 10 || code === 44) return false;
  }
  return true;
};

/** Stem of each word, by the hash of the word; null for words that say nothing. Words come again and again, so most are known. */
const stems = new Map<number, number | null>();

const stemOf = (text: string, start: number, end: number, hash: number): number | null => {
  const known = stems.get(hash);
  if (known !== undefined) return known;
  const word = fold(text.slice(start, end));
  const empty = isCommon(word) || (word.length < 2 && !/\d/.test(word));
  const found = empty ? null : hashText(stem(word));
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(hash, found);
  return found;
};

/** Terms of a report's head. Furniture and words that every text has are left out. */
export const termsOf = (report: Report): Terms => {
  const { text, titleSpan } = report;
  const { starts, ends, hashes } = scannedWords(report);
  const words = new Map<number, number>();
  const names = new Map<number, number>();
  const title = new Map<number, number>();
  const add = (counts: Map<number, number>, term: number, by: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + by);
  };
  const inTitle = (index: number): boolean => {
    const start = starts[index] ?? 0;
    return titleSpan !== null && start >= titleSpan.start && start < titleSpan.end;
  };
  const headline: number[] = [];
  const rest: number[] = [];
  // Enough for the title told twice and the head.
  for (let index = 0; index < hashes.length && rest.length < HEAD_WORDS + headline.length; index += 1)
    (inTitle(index) ? headline : rest).push(index);
  for (const index of headline) {
    const term = stemOf(text, starts[index] ?? 0, ends[index] ?? 0, hashes[index] ?? 0);
    if (term === null) continue;
    add(words, term, TITLE);
    title.set(term, 1);
  }
  // The title once more at the head of the page is not counted again.
  const again = headline.length > 0 && headline.every((word, place) => hashes[rest[place] ?? -1] === hashes[word]);
  const from = again ? headline.length : 0;
  const to = Math.min(rest.length, from + HEAD_WORDS);
  let last = -1;
  let lastNaming = false;
  let lastNumber = false;
  for (let place = from; place < to; place += 1) {
    const index = rest[place] ?? 0;
    const start = starts[index] ?? 0;
    const hash = hashes[index] ?? 0;
    const term = stemOf(text, start, ends[index] ?? 0, hash);
    const number = isDigit(text.charCodeAt(start));
    const naming = term !== null && isCapital(text, start);
    if (term !== null) {
      add(words, term, 1);
      if (naming || number) add(names, term, 1);
    }
    if (last >= 0 && (lastNumber || (lastNaming && (naming || number))) && joined(text, ends[last] ?? 0, start))
      add(names, mix(Math.imul(hashes[last] ?? 0, 31) + hash), 1);
    last = index;
    lastNaming = naming;
    lastNumber = number;
  }
  return { words, names, title };
};
