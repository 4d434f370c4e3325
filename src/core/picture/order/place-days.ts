import type { HeadDay } from "../../report/head-day.ts";

/** A day of the calendar as a count of days; only differences of such counts mean anything. */
export type DayCount = number;

/** What one report tells of its days. */
export interface ToldDays {
  readonly report: string;
  /** The day of publication, where it is known: ISO 8601, as far as its day. */
  readonly published: string | null;
  readonly head: HeadDay | null;
  /** Days of the week that its opening tells as past, first first; 0 is Sunday. */
  readonly opening: readonly number[];
  /** Days of the week that it tells as past anywhere, without "last" or "since". */
  readonly weekdays: readonly number[];
  /** Days of the calendar that it tells as past, without their year. */
  readonly dates: readonly { readonly month: number; readonly day: number }[];
  /** How many days after the event its opening says that it is told: "five days after", "a month on". */
  readonly after: number | null;
  /** Whether it tells of a "yesterday": the weekdays that it names lie before that. */
  readonly yesterday: boolean;
}

/** Where the reports of a story stand among its days. */
export interface PlacedDays {
  /** By publication, or by what stands at its head: the day of the report. */
  readonly heads: ReadonlyMap<string, DayCount>;
  /** By what it tells: the day that a report without a head is at least of. */
  readonly told: ReadonlyMap<string, DayCount>;
}

const MILLISECONDS = 86_400_000;
const DAYS_OF_MONTH = 31;

/** Null where the calendar has no such day. */
const countOf = (year: number, month: number, day: number): DayCount | null => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / MILLISECONDS : null;
};

/** 0 is Sunday: the first of January 1970 was a Thursday. */
const weekdayAt = (count: DayCount): number => (((count + 4) % 7) + 7) % 7;

const countOfIso = (iso: string): DayCount | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso) ?? [];
  return day === undefined ? null : countOf(Number(year), Number(month), Number(day));
};

const middleOf = (counts: readonly number[]): number | null =>
  counts.length === 0 ? null : ([...counts].sort((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? null);

const nearest = (counts: readonly (DayCount | null)[], to: DayCount): DayCount | null => {
  let best: DayCount | null = null;
  for (const count of counts)
    if (count !== null && (best === null || Math.abs(count - to) < Math.abs(best - to))) best = count;
  return best;
};

/** The first year tried where a story tells none; any will do that has the days of the week where the story has them. */
const SOME_YEAR = 2024;
/** In as many years each day of the year has been each day of the week, mostly. */
const YEARS_BACK = 11;

/** A day whose weekday is known, so that the year can be told by it. */
interface Fixed {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

const fixedOf = ({ head, opening }: ToldDays): readonly Fixed[] => {
  if (head === null || head.month === null || head.day === null || head.eitherWay) return [];
  const { month, day } = head;
  if (head.weekday !== null) return [{ month, day, weekday: head.weekday }];
  // "Aug 31 (Wire) - ... on Wednesday": an agency names the day of its own report.
  const [first] = opening;
  return first === undefined ? [] : [{ month, day, weekday: first }];
};

/** The year that most of the days with a weekday fit, the newest of equals, and whether any fits. */
const yearBy = (fixed: readonly Fixed[]): { readonly year: number; readonly fits: boolean } => {
  let best = { year: SOME_YEAR, fits: 0 };
  for (let year = SOME_YEAR; year > SOME_YEAR - YEARS_BACK; year -= 1) {
    const fits = fixed.filter(({ month, day, weekday }) => {
      const count = countOf(year, month, day);
      return count !== null && weekdayAt(count) === weekday;
    }).length;
    if (fits > best.fits) best = { year, fits };
  }
  return { year: best.year, fits: best.fits * 2 > fixed.length };
};

/** Reports of one story lie no farther apart than this; a clock of the page does. In days. */
const FARTHEST = 400;
/** A weekday alone names a day of the first week and a half. In days. */
const LONGEST_RUN = 10;

/**
 * The day of each report of a story: of its publication; else the day at its head, in the year of the others; else the first day with
 * the weekday at its head since the event began; else, weaker, by how long after the event it says that it is told and by the weekdays that it tells.
 */
export const placeDays = (told: readonly ToldDays[]): PlacedDays => {
  const heads = new Map<string, DayCount>();
  for (const { report, published } of told) {
    const count = published === null ? null : countOfIso(published);
    if (count !== null) heads.set(report, count);
  }
  const undated = told.filter(({ report }) => !heads.has(report));
  const full = undated.flatMap(({ report, head }) => {
    if (head === null || head.year === null || head.month === null || head.day === null || head.eitherWay) return [];
    const count = countOf(head.year, head.month, head.day);
    return count === null ? [] : [{ report, count }];
  });
  const middle = middleOf([...heads.values(), ...full.map(({ count }) => count)]);
  const isKnown = middle !== null;
  const { year, fits } = isKnown
    ? { year: new Date(middle * MILLISECONDS).getUTCFullYear(), fits: true }
    : yearBy(undated.flatMap(fixedOf));
  for (const { report, count } of full)
    if (middle === null || Math.abs(count - middle) <= FARTHEST) heads.set(report, count);
  let anchor = middle;
  for (const { report, head } of undated) {
    if (heads.has(report) || head === null || head.month === null || head.day === null) continue;
    // A day with a year that was not taken is the clock of a page.
    if (head.year !== null && !head.eitherWay) continue;
    const { month, day } = head;
    const years = head.year !== null ? [head.year] : anchor === null ? [year] : [year, year - 1, year + 1];
    const counts = years.flatMap((one) => [
      countOf(one, month, day),
      ...(head.eitherWay ? [countOf(one, day, month)] : []),
    ]);
    // Which of the two it is shows only beside another report.
    if (head.eitherWay && anchor === null) continue;
    const count = nearest(counts, anchor ?? counts[0] ?? 0);
    if (count === null || (anchor !== null && Math.abs(count - anchor) > FARTHEST)) continue;
    heads.set(report, count);
    anchor ??= count;
  }
  const begun = beginningOf(told, heads, fits);
  if (begun === null) return { heads, told: new Map() };
  const span = (middleOf([...heads.values()]) ?? begun) - begun;
  for (const { report, head } of undated) {
    if (heads.has(report) || head === null || head.month !== null) continue;
    const count =
      head.day !== null
        ? sinceByNumber(begun, head.day, head.weekday)
        : fits && head.weekday !== null && span <= LONGEST_RUN
          ? since(begun, head.weekday)
          : null;
    if (count !== null) heads.set(report, count);
  }
  return { heads, told: toldDays(told, heads, begun, fits) };
};

/** The day on which the event began, as far as the reports with a day tell: the first of them, or the weekday that its opening tells before it. */
const beginningOf = (
  told: readonly ToldDays[],
  heads: ReadonlyMap<string, DayCount>,
  fits: boolean,
): DayCount | null => {
  let first: DayCount | null = null;
  for (const { report, opening } of told) {
    const day = heads.get(report);
    if (day === undefined) continue;
    const [weekday] = fits ? opening : [];
    const began = weekday === undefined ? day : day - ((weekdayAt(day) - weekday + 7) % 7);
    if (first === null || began < first) first = began;
  }
  return first;
};

/** The first day with that weekday from a day on. */
const since = (from: DayCount, weekday: number): DayCount => from + ((weekday - weekdayAt(from) + 7) % 7);

/** "Thursday 17": the next day with that number, the weekday where it fits. */
const sinceByNumber = (from: DayCount, number: number, weekday: number | null): DayCount | null => {
  for (let count = from; count <= from + DAYS_OF_MONTH; count += 1)
    if (new Date(count * MILLISECONDS).getUTCDate() === number && (weekday === null || weekdayAt(count) === weekday))
      return count;
  return null;
};

/** All weekdays that a report tells lie within so many days, or they are of more than one week. */
const RUN = 4;
/** The first dated report may be younger than the event by so many days. */
const BEFORE = 2;

const toldDays = (
  told: readonly ToldDays[],
  heads: ReadonlyMap<string, DayCount>,
  begun: DayCount,
  fits: boolean,
): ReadonlyMap<string, DayCount> => {
  const found = new Map<string, DayCount>();
  for (const { report, after, weekdays, yesterday, dates } of told) {
    if (heads.has(report)) continue;
    const days = fits ? weekdays.map((weekday) => since(begun - BEFORE, weekday) - begun) : [];
    const isRun = days.length > 0 && Math.max(...days) - Math.min(...days) <= RUN;
    const weekday = isRun ? Math.max(...days) : null;
    const counts = [
      // Of two days after the event and the weekdays told the later counts; of months after it weekdays say nothing.
      after === null ? null : begun + Math.max(after, after <= RUN ? (weekday ?? 0) : 0),
      after === null && weekday !== null ? begun + weekday + (yesterday ? 2 : 0) : null,
      latestDate(dates, begun),
    ].filter((count) => count !== null);
    const count = counts.length === 0 ? null : Math.max(...counts);
    if (count !== null) found.set(report, count);
  }
  return found;
};

/** The latest day since the event began that a report tells as past, within half a year. */
const latestDate = (dates: ToldDays["dates"], begun: DayCount): DayCount | null => {
  const year = new Date(begun * MILLISECONDS).getUTCFullYear();
  let latest: DayCount | null = null;
  for (const { month, day } of dates) {
    const count = nearest([countOf(year, month, day), countOf(year + 1, month, day)], begun);
    if (count !== null && count >= begun && count - begun < FARTHEST / 2 && (latest === null || count > latest))
      latest = count;
  }
  return latest;
};
