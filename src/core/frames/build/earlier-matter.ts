import type { Sentence } from "../../syntax/token.ts";
import type { TimeMention } from "../../time/time.ts";
import type { FrameContext } from "./frame-context.ts";

/** A dated past two years or more before the telling, or before the latest year that an undated report names. */
export const liesBefore = (context: FrameContext, time: TimeMention): boolean => {
  const year = Number(time.to?.slice(0, 4) ?? time.from?.slice(0, 4) ?? Number.NaN);
  if (!Number.isFinite(year) || time.openWindow || time.direction === "future") return false;
  const published = context.findings.report.publishedAt;
  if (published === null && isBareYear(time) && tellsOfNow(context)) return true;
  if (year <= (published ? Number(published.slice(0, 4)) : latestYear(context)) - 2) return true;
  const to = Date.parse((time.to ?? time.from ?? "").slice(0, 10));
  return published !== null && Date.parse(published.slice(0, 10)) - to > LONG_AGO;
};

/** "in 1980", "in the 1990s": no shorter than a year. */
const isBareYear = ({ text }: TimeMention): boolean =>
  /^(?:in |of |the |since )*(?:19|20)\d\d(?:s|['\u2019]s)?$/iu.test(text.trim());

/** A report without a date that tells of a day of the week, or has one in its dateline, tells of now: a bare year is another matter. */
const tellsOfNow = (context: FrameContext): boolean => {
  const known = nows.get(context);
  if (known !== undefined) return known;
  const head = context.text.slice(0, NEWS_HEAD);
  const now = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|today|tonight)\b/u.test(head);
  nows.set(context, now);
  return now;
};
const nows = new WeakMap<FrameContext, boolean>();
/** How far into a report a day of the week shows what it is about, in UTF-16 units. */
const NEWS_HEAD = 2000;

/** Eleven months, in milliseconds: "last May", told in June, is still another matter than the day's. */
const LONG_AGO = 335 * 24 * 3600 * 1000;

const latestYear = (context: FrameContext): number => {
  const known = latestYears.get(context);
  if (known !== undefined) return known;
  let latest = 0;
  for (const match of context.text.matchAll(/\b(?:19|20)\d\d\b/gu)) latest = Math.max(latest, Number(match[0]));
  latestYears.set(context, latest);
  return latest;
};
const latestYears = new WeakMap<FrameContext, number>();

const DAY = 24 * 3600 * 1000;

/** Days between what a report opens with and what it tells of as another event; our own choice. */
const APART = 21;

/** Headline and opening sentences, which tell the day of what is reported. */
const OPENING = 3;

/**
 * "In January nine people drowned near Pemba", behind an opening that tells of Sunday, in March: a past time that ended three
 * weeks or more before the first day that the opening names. Figures "as of" or "by" a day go on.
 */
export const isOfAnotherMonth = (context: FrameContext, sentence: Sentence, told: TimeMention | null): boolean => {
  const time = told ?? onlyTimeOf(context, sentence);
  if (time === null || sentence.index < OPENING || time.openWindow || time.direction !== "past" || time.to === null)
    return false;
  if (/^(?:as of|by|since|until|till|to|through|from)\b/iu.test(wordsAt(context, sentence, time))) return false;
  const opening = openingDay(context);
  return opening !== null && opening - Date.parse(time.to.slice(0, 10)) > APART * DAY;
};

/** The one time that a sentence tells, where its predicate has none of its own ("drowned when a boat sank in January"). */
const onlyTimeOf = ({ times, text }: FrameContext, { index, start }: Sentence): TimeMention | null => {
  const [time, ...more] = times[index] ?? [];
  if (time === undefined || more.length > 0 || time.precision === "year") return null;
  // "the owner, who was hired in January": the time of another clause.
  return /\b(?:who|which|that|whose|after|before|since|where)\b/iu.test(text.slice(start, time.start)) ? null : time;
};

/** The words of the time, with the preposition right before it. */
const wordsAt = (context: FrameContext, sentence: Sentence, { fromToken, end }: TimeMention): string => {
  const before = sentence.tokens[Math.max(0, fromToken - 2)];
  const last = sentence.tokens[fromToken - 1];
  const from = last?.lower === "of" ? before?.start : last?.start;
  return context.text.slice(from ?? sentence.start, end);
};

/** The first past day that the opening of the report names, in milliseconds since 1970; null where it names none. */
const openingDay = (context: FrameContext): number | null => {
  const known = openings.get(context);
  if (known !== undefined) return known;
  const days = context.times
    .slice(0, OPENING)
    .flatMap((times) => times ?? [])
    .filter((time) => time.direction !== "future" && !time.openWindow && time.from !== null)
    .filter(({ precision }) => ["day", "part of day", "hour", "minute"].includes(precision))
    .map(({ from }) => Date.parse((from ?? "").slice(0, 10)));
  const first = days.length === 0 ? null : Math.min(...days);
  openings.set(context, first);
  return first;
};
const openings = new WeakMap<FrameContext, number | null>();
