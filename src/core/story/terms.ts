import { scannedWords } from "../lineage/fingerprints.ts";
import { hashText, mix } from "../lineage/hash.ts";
import { fold, isCommon, stem } from "../lineage/words.ts";
import type { Report } from "../report/report.ts";
import { type Counts, counts } from "./counts.ts";
import { toldDays } from "./told-days.ts";

/** The head of a report says what it is about; what follows is mostly background. Measured: 250 words did best of 100 to 700. */
const HEAD_WORDS = 250;
/** Words of the title count twice. */
const TITLE = 2;
/** Words whose stems are remembered, a power of two; when that table is nearly full the memory starts anew. */
const REMEMBERED = 1 << 17;
/** Different terms of one report that are counted: more than a head has. */
const MOST_WORDS = 1024;
const MOST_NAMES = 512;

/** What the head of a report speaks of, as hashes of terms with their counts. */
export interface Terms {
  /** Stems of words that carry meaning. */
  readonly words: Counts;
  /** What tells one event from another of its kind: names, numbers, and pairs of these in a row ("Fred Duhart", "14-year"). */
  readonly names: Counts;
  /** Stems of the title. */
  readonly title: Counts;
  /** Days that it tells by month and day, in milliseconds. */
  readonly days: readonly number[];
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

const TAIL = / [-|–—«»:•·] /g;
const SITE = /\.(?:com|org|net|tv|co)\b|\b(?:news|weather|sports?|tv|television|radio|channel|station|newspaper)\b/i;
/** Less than this is not all of a headline. */
const LEAST_TITLE = 12;

/** Where a headline ends and the name of its site begins ("... - Channel 4 News, Weather & Sports"). */
const ownTitle = (title: string): number => {
  for (const match of title.matchAll(TAIL))
    if (match.index >= LEAST_TITLE && SITE.test(title.slice(match.index))) return match.index;
  return title.length;
};

/** Stem of each word, by the hash of the word: words come again and again, so most are known. Three numbers a cell: word, stem, state. */
const known = { cells: new Uint32Array(REMEMBERED * 4), size: 0 };
/** Numbers from one cell to the next: a cell never lies on two lines of the machine's memory. */
const WIDE = 4;
/** States of a cell; 0 is free. */
const EMPTY = 1;
const STEM = 2;

/** Hash of the stem of a word; null for words that say nothing. */
const stemOf = (text: string, start: number, end: number, hash: number): number | null => {
  const { cells } = known;
  const first = mix(hash) & (REMEMBERED - 1);
  let cell = WIDE * first;
  while (cells[cell + 2] !== 0 && cells[cell] !== hash) cell = (cell + WIDE) & (WIDE * REMEMBERED - 1);
  const state = cells[cell + 2] ?? 0;
  if (state !== 0) return state === EMPTY ? null : (cells[cell + 1] ?? 0);
  const word = fold(text.slice(start, end));
  const empty = isCommon(word) || (word.length < 2 && !/\d/.test(word));
  const found = empty ? null : hashText(stem(word));
  if (known.size >= REMEMBERED * 0.75) {
    cells.fill(0);
    known.size = 0;
    cell = WIDE * first;
  }
  cells[cell] = hash;
  cells[cell + 1] = found ?? 0;
  cells[cell + 2] = found === null ? EMPTY : STEM;
  known.size += 1;
  return found;
};

/**
 * Reads the terms of a report's head, one report after another: what it returns is valid until it reads the next. Furniture and
 * words that every text has are left out.
 */
export const termReader = (): ((report: Report, time: number | null) => Terms) => {
  const words = counts(MOST_WORDS);
  const names = counts(MOST_NAMES);
  const title = counts(MOST_WORDS);
  // Which words of the report stand in its title, and which behind it.
  const headline = new Uint32Array(MOST_WORDS);
  const rest = new Uint32Array(HEAD_WORDS + MOST_WORDS);
  return (report, time) => {
    const { text, titleSpan } = report;
    const scanned = scannedWords(report);
    const { starts, ends, hashes } = scanned;
    words.clear();
    names.clear();
    title.clear();
    let titled = 0;
    let size = 0;
    const titleFrom = titleSpan?.start ?? 0;
    const titleTo = titleSpan?.end ?? 0;
    const saysTo = titleFrom + ownTitle(text.slice(titleFrom, titleTo));
    // Enough for the title told twice and the head.
    for (let index = 0; index < hashes.length && size < Math.min(HEAD_WORDS + titled, rest.length); index += 1) {
      const start = starts[index] ?? 0;
      if (start < titleFrom || start >= titleTo) rest[size++] = index;
      else if (start < saysTo && titled < headline.length) headline[titled++] = index;
    }
    for (let place = 0; place < titled; place += 1) {
      const index = headline[place] ?? 0;
      const term = stemOf(text, starts[index] ?? 0, ends[index] ?? 0, hashes[index] ?? 0);
      if (term === null) continue;
      words.add(term, TITLE);
      title.add(term, 1);
    }
    // Told twice in a title is told in it.
    title.times.fill(1, 0, title.size());
    // The title once more at the head of the page is not counted again.
    let again = titled > 0 && titled <= size;
    for (let place = 0; again && place < titled; place += 1)
      again = hashes[rest[place] ?? 0] === hashes[headline[place] ?? 0];
    const from = again ? titled : 0;
    const to = Math.min(size, from + HEAD_WORDS);
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
        words.add(term, 1);
        if (naming || number) names.add(term, 1);
      }
      if (last >= 0 && (lastNumber || (lastNaming && (naming || number))) && joined(text, ends[last] ?? 0, start))
        names.add(mix(Math.imul(hashes[last] ?? 0, 31) + hash), 1);
      last = index;
      lastNaming = naming;
      lastNumber = number;
    }
    return { words, names, title, days: toldDays(text, scanned, rest, to, time) };
  };
};
