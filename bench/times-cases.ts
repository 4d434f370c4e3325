// Recognizers-Text cases: their values, and ours told in their conventions.
import { dayNumber, isoWeek } from "../src/core/time/calendar.ts";
import type { TimeMention } from "../src/core/time/time.ts";
import type { TimeResult, TimeValue } from "./times-selection.ts";

/** Words before a time that one convention takes into the span and another does not. */
const LEADING =
  /^(?:as late as|as early as|later than|circa|in|on|at|by|of|for|from|since|until|till|before|after|within|during|over|between|the|a|an|around|about|starting|beginning|just|sometime)\s+/i;

/** A span without the words that conventions differ on: [start, end) in the text. */
export function strip(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  for (let turn = 0; turn < 4; turn++) {
    const match = LEADING.exec(text.slice(from, end));
    if (match === null || from + match[0].length >= end) break;
    from += match[0].length;
  }
  return [from, text.charAt(end - 1) === "." && text.charAt(end - 3) !== "." ? end - 1 : end];
}

/**
 * Whether our value is one of the case's, by kind: dates as dates, periods by their ends, lengths and sets as TIMEX3.
 * `reference`: the case's date-time. Where the engine leaves a time open on purpose, since it is counted from another
 * time of the text ("the same week", "a day later") or no verb says which side it lies on ("in two weeks"), the cases
 * count it from the reference; so does the scorer then, with the length or the words that we found.
 */
export function valueMatches(ours: TimeMention, gold: TimeResult, reference: string | null): boolean {
  return (gold.Resolution?.values ?? []).some(
    (value) => value !== null && (oneMatches(ours, value) || openMatches(ours, value, reference)),
  );
}

const UNIT_MS: Readonly<Record<string, number>> = { M: 60_000, H: 3_600_000, D: 86_400_000, W: 7 * 86_400_000 };

function openMatches(ours: TimeMention, gold: TimeValue, reference: string | null): boolean {
  const timex = gold.timex ?? "";
  // the last second of a day is their "end of the day"; ours is the day
  if (ours.rule === "time/edge" && timex.endsWith("T23:59:59")) return ours.to === gold.value?.slice(0, 10);
  if (ours.from !== null || ours.to !== null || reference === null) return false;
  // "the same week" is any week to them
  if (ours.rule === "time/anaphoric" && /^X+(?:-[WX]+)*(?:-WE)?$/.test(timex)) return true;
  const at = gold.value ?? gold.start;
  // "the best of the year", "out for the day": the one of the reference to them, or its length
  if (ours.rule === "time/bare-period") return isOwnPeriod(ours.text, timex, reference);
  if (at === undefined) return false;
  const sign = /\b(?:before|earlier|previous|preceding|prior)\b/i.test(ours.text) ? -1 : 1;
  const noun = /\b(day|week|month|year)\b/i.exec(ours.text)?.[1];
  const step = { day: "P1D", week: "P1W", month: "P1M", year: "P1Y" }[noun ?? ""];
  const length = ours.timex ?? (/anaphoric|day-before/.test(ours.rule) ? step : undefined);
  return (
    length !== undefined && movedFrom(reference, length, sign).some((moved) => at === moved || at.startsWith(moved))
  );
}

/** Whether a TIMEX3 value is the day, week, month or year that the reference stands in, or the length of one. */
function isOwnPeriod(text: string, timex: string, reference: string): boolean {
  const noun = /(\w+)$/.exec(text.toLowerCase())?.[1] ?? "";
  const day = reference.slice(0, 10);
  const own = { day, month: day.slice(0, 7), year: day.slice(0, 4) }[noun];
  const length = { hour: "PT1H", day: "P1D", week: "P1W", fortnight: "P2W", month: "P1M", year: "P1Y" }[noun];
  return timex === own || timex === length || (noun === "week" && timex === isoWeek(dayNumberOf(day)));
}

function dayNumberOf(date: string): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The reference moved by a TIMEX3 length: to the second, and as a day. */
function movedFrom(reference: string, length: string, sign: number): readonly string[] {
  const date = new Date(`${reference.slice(0, 19)}${reference.length > 10 ? "" : "T00:00:00"}Z`);
  const [days = "", hours = ""] = length.slice(1).split("T");
  for (const [, count, unit] of days.matchAll(/([\d.]+)([YMWD])/g)) {
    if (unit === "Y") date.setUTCFullYear(date.getUTCFullYear() + sign * Number(count));
    else if (unit === "M") date.setUTCMonth(date.getUTCMonth() + sign * Number(count));
    else date.setTime(date.getTime() + sign * Number(count) * (UNIT_MS[unit ?? ""] ?? 0));
  }
  for (const [, count, unit] of hours.matchAll(/([\d.]+)([HM])/g))
    date.setTime(date.getTime() + sign * Number(count) * (UNIT_MS[unit ?? ""] ?? 0));
  const moved = date.toISOString().slice(0, 19);
  return [moved.replace("T", " "), moved.slice(0, 10)];
}

function oneMatches(ours: TimeMention, gold: TimeValue): boolean {
  const timex = gold.timex ?? "";
  // a part of the day of a date: theirs has hours of its own for it
  const part = /T[A-Z]{2}$/.exec(timex)?.[0];
  if (part !== undefined && gold.start !== undefined && ours.timex === `${gold.start.slice(0, 10)}${part}`) return true;
  if (ours.timex !== undefined && sameTimex(ours.timex, timex)) return true;
  // of "mid-November" and "the end of August" the month is the value, as in TIMEX3
  const month = /^XXXX-(\d\d)$/.exec(timex)?.[1];
  if (
    month !== undefined &&
    ours.timex?.endsWith(`-${month}`) &&
    [gold.start, gold.end, gold.value].some((date) => date?.startsWith(ours.timex ?? "-"))
  )
    return true;
  switch (gold.type) {
    case "date":
      return ours.from !== null && ours.from === gold.value && (ours.to === null || ours.to === ours.from);
    case "datetime":
      return ours.from !== null && minute(ours.from) === minute(gold.value ?? "");
    case "time":
      return ours.timex !== undefined && minute(ours.timex.replace(/^T/, "")) === minute(gold.value ?? "");
    case "daterange":
    case "datetimerange":
      return rangeMatches(ours, gold);
    default:
      return false;
  }
}

/** Their end is the first moment after the period or the begin of the last unit named; ours is its last day. */
function rangeMatches(ours: TimeMention, gold: TimeValue): boolean {
  const start = gold.start === undefined ? null : minute(gold.start);
  const end = gold.end === undefined ? null : minute(gold.end);
  const from = ours.from === null ? null : minute(ours.from);
  const to = ours.to === null ? null : minute(ours.to);
  if (start === null && end === null) return false;
  const startRight =
    start === null
      ? from === null || gold.Mod === "before"
      : from === start || dayAfter(from) === start || from?.slice(0, 10) === start;
  const open = end === null && (to === null || gold.Mod === "since" || gold.Mod === "after");
  const endRight =
    open ||
    (end !== null &&
      to !== null &&
      (dayAfter(to) === end || to === end || begins(ours, end) || nextMinute(to) === end));
  return startRight && endRight;
}

/** "from 2007 to 2009": their end is the begin of the last one named. */
function begins(ours: TimeMention, end: string): boolean {
  const last = ours.timex?.split("/")[1];
  return last !== undefined && end.startsWith(last) && /^(?:-01)*$/.test(end.slice(last.length));
}

function minute(value: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})?[T ]?(?:(\d{1,2}):?(\d{2})?)?/.exec(value);
  if (match === null) return value;
  const date = match[1] ?? "";
  if (match[2] === undefined) return date;
  const clock = `${match[2].padStart(2, "0")}:${match[3] ?? "00"}`;
  return clock === "00:00" && date !== "" ? date : `${date}${date === "" ? "" : "T"}${clock}`;
}

function dayAfter(value: string | null): string | null {
  if (value === null) return null;
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
}

function nextMinute(value: string): string {
  if (!value.includes("T")) return value;
  const date = new Date(`${value}:00Z`);
  return minute(new Date(date.getTime() + 60_000).toISOString().slice(0, 16));
}

/** Equal as TIMEX3, "T12:00" as "T12", "PT24H" as "P1D". */
export function sameTimex(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

/** "(2014,2018,P4Y)" of theirs is "2014/2018" of ours; a vague length is three of its units to them. */
function fold(value: string): string {
  const range = /^\(([^,]+),([^,]+),[^)]*\)$/.exec(value);
  if (range !== null) return `${foldOne(range[1] ?? "")}/${foldOne(range[2] ?? "")}`;
  const [first, second] = value.split("/");
  if (second !== undefined && !value.startsWith("P")) return `${foldOne(first ?? "")}/${foldOne(second)}`;
  return foldOne(value).replace(/^(PT?)X/, "$13");
}

function foldOne(value: string): string {
  return (
    value
      .replace(/:00$/, "")
      // "every morning", "each day at 3 p.m.": the part or the hour is all of their value
      .replace(/^(?:XXXX-XX-XX|P1D)T(?=[A-Z\d])/, "T")
      .replace(/^TNT$/, "TNI")
      .replace(/^T24$/, "T00")
      // a school or fiscal year: ours is told by its calendar year
      .replace(/^[FS]Y(?=\d{4}$)/, "")
      .replace(/^PT24H$/, "P1D")
      .replace(/^PT(\d+)H$/, (all, hours: string) => (Number(hours) % 24 === 0 ? `P${Number(hours) / 24}D` : all))
      .replace(/^P7D$/, "P1W")
  );
}
