import { hashText } from "../lineage/hash.ts";
import { dayNumber, dayOf, monthLength } from "../time/calendar.ts";
import { MONTHS, SHORT_MONTHS } from "../time/words.ts";

const DAY = 86_400_000;
/** Days of one report that are kept: more are a list of cases. */
const MOST = 6;

/** Months by the hash of their word in small letters. "May" and "March" count beside a day only, as all do. */
const BY_HASH: ReadonlyMap<number, number> = new Map(
  [...MONTHS, ...SHORT_MONTHS].flatMap(([word, month]) =>
    word.endsWith(".") ? [] : [[hashText(word), month] as const],
  ),
);

/** Most words are no month: a glance at a few bits of their hash tells so. */
const GLANCE = 4096;
const mayBeMonth = new Uint8Array(GLANCE);
for (const hash of BY_HASH.keys()) mayBeMonth[hash & (GLANCE - 1)] = 1;

interface Words {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
}

/**
 * Days that a report tells by month and day ("March 13", "13 March 2013"), in milliseconds; of a day without its year the last one
 * up to the report's own time, none where that is unknown. `places`: the words to look at, as indexes, the first `size` of them.
 */
export const toldDays = (
  text: string,
  words: Words,
  places: Uint32Array,
  size: number,
  time: number | null,
): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < size && found.length < MOST; at += 1) {
    const index = places[at] ?? 0;
    const hash = words.hashes[index] ?? 0;
    const month = mayBeMonth[hash & (GLANCE - 1)] === 0 ? undefined : BY_HASH.get(hash);
    if (month === undefined) continue;
    const after = at + 1 < size ? figureAt(text, words, places[at + 1] ?? 0) : null;
    const before = at > 0 ? figureAt(text, words, places[at - 1] ?? 0) : null;
    const behind = after !== null && after <= 31;
    const day = behind ? after : before !== null && before <= 31 ? before : null;
    if (day === null || day < 1) continue;
    const yearAt = behind ? at + 2 : at + 1;
    const year = yearAt < size ? figureAt(text, words, places[yearAt] ?? 0) : null;
    const moment = momentOf(month, day, year !== null && year > 1900 && year < 2200 ? year : null, time);
    if (moment !== null && !found.includes(moment)) found.push(moment);
  }
  return found;
};

/** A word of one to four figures, with or without "th". */
const figureAt = (text: string, { starts, ends }: Words, index: number): number | null => {
  const start = starts[index] ?? 0;
  const first = text.charCodeAt(start);
  if (first < 48 || first > 57) return null;
  const match = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(text.slice(start, ends[index] ?? start));
  return match === null ? null : Number(match[1]);
};

const momentOf = (month: number, day: number, year: number | null, time: number | null): number | null => {
  if (year !== null) return day <= monthLength(year, month) ? dayNumber(year, month, day) * DAY : null;
  if (time === null) return null;
  const here = Math.floor(time / DAY) + 1;
  const now = dayOf(here).year;
  for (const told of [now, now - 1]) {
    const number = day <= monthLength(told, month) ? dayNumber(told, month, day) : null;
    if (number !== null && number <= here) return number * DAY;
  }
  return null;
};
