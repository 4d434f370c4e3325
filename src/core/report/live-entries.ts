import type { Report } from "./report.ts";

/** Entries of a page that is written on as things happen; fewer clocks at the heads of lines show none. */
const LEAST_ENTRIES = 3;

/** "12:41", "19.30 The minister says", "9:10 pm", "[14:05 GMT]" at the head of a line; the hour may be written with "h". */
const CLOCK =
  /(?:^|\n)[ \t]{0,8}[[(]?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?![\d:.%])(?:[ \t]?[ap]\.?m\.?)?(?:[ \t]?(?:GMT|UTC|[A-Z]{2,4}))?[\])]?(?=[ \t]*(?:\r?\n|[-\u2013\u2014:|]|[ \t]\p{Lu}|["\u201c]))/gu;

interface Entry {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** Minutes from the first midnight of the page; negative for the day before. */
  readonly minutes: number;
}

interface Entries {
  readonly list: readonly Entry[];
  readonly newestFirst: boolean;
}

const DAY = 24 * 60;
/** A step of more minutes against the run of the page is midnight; a shorter one is an entry set apart. */
const MIDNIGHT = 6 * 60;

const minutesOf = (clock: string): number => {
  const [hour = 0, minute = 0] = (clock.match(/\d+/gu) ?? []).map(Number);
  const half = /p\.?m/iu.test(clock) && hour < 12 ? 12 : /a\.?m/iu.test(clock) && hour === 12 ? -12 : 0;
  return (hour + half) * 60 + minute;
};

const read = new WeakMap<Report, Entries | null>();

const entriesOf = (report: Report): Entries | null => {
  const known = read.get(report);
  if (known !== undefined) return known;
  const entries = readEntries(report.text);
  read.set(report, entries);
  return entries;
};

const readEntries = (text: string): Entries | null => {
  const clocks = [...text.matchAll(CLOCK)].map((clock) => ({ start: clock.index, minutes: minutesOf(clock[0]) }));
  const steps = clocks.slice(1).map(({ minutes }, at) => minutes - (clocks[at]?.minutes ?? 0));
  const back = steps.filter((step) => step < 0).length;
  const on = steps.filter((step) => step > 0).length;
  // A timetable or a list of shows goes neither way for long.
  if (clocks.length < LEAST_ENTRIES || Math.min(back, on) * 4 > clocks.length || back === on) return null;
  const newestFirst = back > on;
  let days = 0;
  const list = clocks.map(({ start, minutes }, at): Entry => {
    const step = at === 0 ? 0 : (steps[at - 1] ?? 0);
    if (newestFirst && step > MIDNIGHT) days -= 1;
    if (!newestFirst && step < -MIDNIGHT) days += 1;
    return { start, minutes: minutes + days * DAY };
  });
  return { list, newestFirst };
};

/**
 * When a place in the text of a live page was written, by the clock of its entry, in minutes from the page's first midnight. What stands
 * above the first entry of a page whose newest comes first sums them all up: it is as late as the latest. Null for every other report,
 * and above the first entry of one that runs on.
 */
export const entryAt = (report: Report, position: number): number | null => {
  const entries = entriesOf(report);
  if (entries === null) return null;
  let [low, high] = [0, entries.list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries.list[middle] as Entry).start <= position) low = middle + 1;
    else high = middle;
  }
  const own = entries.list[low - 1];
  if (own !== undefined) return own.minutes;
  return entries.newestFirst ? Math.max(...entries.list.map(({ minutes }) => minutes)) : null;
};
