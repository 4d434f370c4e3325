import { CALENDAR_DAY, dayOf, WEEKDAY_NAME } from "./dateline.ts";
import { headDay } from "./head-day.ts";
import type { Report } from "./report.ts";

/** What is read of a report to know the day of its words. */
export type DatedReport = Pick<Report, "text" | "publishedAt">;

const ISO_DAY = "2016-10-25".length;
/** What opens an entry of a page that is written on, with its clock and its day: "UPDATE @ 4 p.m. (Nov. 4):", "FIRST REPORT"; "Update: Man hurt on Nov. 2 dies" tells no day of its own. */
const LABEL = new RegExp(
  `^[ \\t]*(?:UPDATED?|Updated?|FIRST REPORT|INITIAL REPORT|EARLIER|ORIGINAL(?: STORY| REPORT)?)(?![\\p{L}])(?:[ \\t@(),.\u2013\u2014-]|\\b(?:at|on|as of)\\b|\\d{1,2}[:.]\\d{2}|\\d{1,2}(?= ?[ap]\\.?m\\b)|\\b[ap]\\.?m\\b|${WEEKDAY_NAME}|:(?= ))*(?<day>${CALENDAR_DAY})?`,
  "gimu",
);

/** What closes the caption of a film: "(Published Monday, April 18, 2016)". */
const SHOWN = new RegExp(
  `\\((?:First )?(?:published|posted|aired|broadcast)(?: on)? (?:${WEEKDAY_NAME},? )?(?<day>${CALENDAR_DAY})\\)[ \\t]*$`,
  "iu",
);
/** No caption is longer, in UTF-16 units. */
const LONGEST = 700;

/** The day told, in the year of its report where it tells none. */
const isoOf = (day: { month: number; day: number; year: number | null }, published: string): string => {
  const two = (number: number): string => `${number}`.padStart(2, "0");
  const year = day.year ?? Number(published.slice(0, 4));
  return `${year}-${two(day.month)}-${two(day.day)}`;
};

const updated = new WeakMap<DatedReport, boolean>();

/** Whether a report tells a day of its own that is later than the one on which it was published: it was written on since. */
export const wasWrittenOn = (report: DatedReport): boolean => {
  const known = updated.get(report);
  if (known !== undefined) return known;
  const published = report.publishedAt?.slice(0, ISO_DAY) ?? null;
  if (published === null) return false;
  const told = headDay(report.text);
  const found =
    told !== null &&
    told.month !== null &&
    told.day !== null &&
    !told.eitherWay &&
    isoOf({ month: told.month, day: told.day, year: told.year }, published) > published;
  updated.set(report, found);
  return found;
};

/**
 * The day on which the words at an offset were published, ISO 8601: that of the entry in which they stand, else that of the report; null where
 * nobody said, or where the report was written on after that day.
 */
export const dayOfWords = (report: DatedReport, at: number): string | null => {
  const published = report.publishedAt?.slice(0, ISO_DAY) ?? null;
  if (published === null) return null;
  const line = report.text.slice(at, at + LONGEST).split("\n", 1)[0] ?? "";
  const shown = dayOf(SHOWN.exec(line)?.groups?.["day"] ?? "");
  if (shown !== null) return isoOf(shown, published);
  const told = dayOf([...report.text.slice(0, at).matchAll(LABEL)].at(-1)?.groups?.["day"] ?? "");
  if (told !== null) return isoOf(told, published);
  return wasWrittenOn(report) ? null : report.publishedAt;
};
