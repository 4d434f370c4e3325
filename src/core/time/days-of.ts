import { type Anchor, addMonths, dayNumber, dayOf, isoDate, isoWeek, monthLength, pad, weekdayOf } from "./calendar.ts";
import type { DateFields } from "./draft.ts";
import { type Feast, feastDay } from "./feasts.ts";
import { move } from "./move.ts";
import { RELATIVE, type Tense } from "./resolve.ts";
import type { TimePrecision } from "./time.ts";
import { SEASON_CODES, SEASON_MONTHS } from "./words.ts";

/** The days that calendar words name, as day numbers, both ends in them. */
export interface Days {
  readonly low: number;
  readonly high: number;
  readonly precision: TimePrecision;
  readonly timex: string;
  readonly basis: string;
}

/** The days that the words name; null where the report's date would be needed and is unknown, or there is no such day. */
export function daysOf(date: DateFields, anchor: Anchor | null, tense: Tense): Days | null {
  if (date.years !== null) {
    const { first, count } = date.years;
    return {
      low: dayNumber(first, 1, 1),
      high: dayNumber(first + count - 1, 12, 31),
      precision: "decade",
      timex: pad(Math.floor(first / (count === 10 ? 10 : 100)), count === 10 ? 3 : 2),
      basis: "absolute",
    };
  }
  if (date.feast !== null) return feastDays(date.feast, date, anchor, tense);
  const relativeYear =
    date.relative?.unit === "year" && anchor !== null ? dayOf(anchor.number).year + date.relative.offset : null;
  const year =
    date.year ?? (date.month !== null || date.season !== null || date.quarter !== null ? relativeYear : null);
  const absolute = date.year === null ? RELATIVE : "absolute";
  if (date.nth !== null) return nthDay(date, date.nth, anchor, tense);
  if (date.month !== null) {
    const chosen = year ?? chooseYear(date, anchor, tense);
    return chosen === null
      ? null
      : monthDays(
          chosen,
          date.month,
          date.day,
          date.year === null && year === null ? "year from publishedAt" : absolute,
        );
  }
  if (date.season !== null) return seasonDays(date, year ?? seasonYear(date, anchor), absolute);
  if (date.quarter !== null) {
    const y = year ?? (anchor === null ? null : quarterYear(date.quarter, anchor, tense));
    if (y === null) return null;
    const month = (date.quarter - 1) * 3 + 1;
    return {
      low: dayNumber(y, month, 1),
      high: dayNumber(y, month + 2, monthLength(y, month + 2)),
      precision: "season",
      timex: `${pad(y, 4)}-Q${date.quarter}`,
      basis: absolute,
    };
  }
  if (date.year !== null && date.weekday === null)
    return {
      low: dayNumber(date.year, 1, 1),
      high: dayNumber(date.year, 12, 31),
      precision: "year",
      timex: pad(date.year, 4),
      basis: "absolute",
    };
  if (anchor === null) return null;
  if (date.weekday !== null && date.day !== null) return weekdayOfMonth(date.weekday, date.day, anchor, tense);
  if (date.weekday !== null) return weekdayDays(date, anchor, tense);
  if (date.relative === null) return null;
  if (date.day !== null && date.relative.unit === "month") {
    const { year: y, month } = dayOf(
      move(dayNumber(dayOf(anchor.number).year, dayOf(anchor.number).month, 1), "month", date.relative.offset),
    );
    return monthDays(y, month, date.day, RELATIVE);
  }
  // "the weekend": behind a past verb the last one, else this week's
  const back =
    date.relative.unit === "weekend" &&
    date.relative.offset === 0 &&
    tense === "past" &&
    weekdayOf(anchor.number) > 0 &&
    weekdayOf(anchor.number) < 6
      ? -1
      : 0;
  return relativeDays(date.relative.unit, date.relative.offset + back, anchor);
}

function monthDays(year: number, month: number, day: number | null, basis: string): Days | null {
  const length = monthLength(year, month);
  if (day === null)
    return {
      low: dayNumber(year, month, 1),
      high: dayNumber(year, month, length),
      precision: "month",
      timex: `${pad(year, 4)}-${pad(month)}`,
      basis,
    };
  if (day > length) return null;
  const number = dayNumber(year, month, day);
  return { low: number, high: number, precision: "day", timex: isoDate(number), basis };
}

/**
 * The year of a date that names none: the one whose weekday fits where one is named, else the last such date up to the
 * report, or the next one where the verb looks ahead. A day of grace covers reports written before local midnight.
 */
function chooseYear(date: DateFields, anchor: Anchor | null, tense: Tense): number | null {
  if (anchor === null || date.month === null) return null;
  const now = dayOf(anchor.number);
  const day = date.day ?? 1;
  if (date.which !== null) {
    if (date.which === "this") return now.year;
    const later = date.month > now.month;
    return date.which === "last"
      ? later || date.month === now.month
        ? now.year - 1
        : now.year
      : later
        ? now.year
        : now.year + 1;
  }
  if (date.weekday !== null && date.day !== null) {
    for (const offset of tense === "future" ? [0, 1, -1] : [0, -1, 1]) {
      if (weekdayOf(dayNumber(now.year + offset, date.month, day)) === date.weekday) return now.year + offset;
    }
  }
  const here = dayNumber(now.year, date.month, day);
  if (date.day !== null && dayNumber(now.year + 1, date.month, day) <= anchor.number + 1) return now.year + 1;
  if (tense === "future")
    return here >= anchor.number - 1 || (date.day === null && date.month === now.month) ? now.year : now.year + 1;
  if (here <= anchor.number + 1 || (date.day === null && date.month === now.month)) return now.year;
  // with no verb that looks back, the nearer of the two
  if (tense === "none" && here - anchor.number < 120) return now.year;
  return now.year - 1;
}

function feastDays(feast: Feast, date: DateFields, anchor: Anchor | null, tense: Tense): Days | null {
  if (date.year === null && anchor === null) return null;
  let year = date.year ?? 0;
  if (date.year === null && anchor !== null) {
    year = dayOf(anchor.number).year;
    const here = feastDay(feast, year);
    if (here === null) return null;
    if (
      date.which === "last"
        ? here >= anchor.number
        : date.which === null && tense === "past" && here > anchor.number + 1
    )
      year--;
    if (date.which === "next" || tense === "future" ? here < anchor.number : false) year++;
  }
  const number = feastDay(feast, year);
  if (number === null) return null;
  return {
    low: number,
    high: number,
    precision: "day",
    timex: isoDate(number),
    basis: date.year === null ? "year from publishedAt" : "absolute",
  };
}

function quarterYear(quarter: number, anchor: Anchor, tense: Tense): number {
  const now = dayOf(anchor.number);
  const current = Math.floor((now.month - 1) / 3) + 1;
  return tense !== "future" && quarter > current
    ? now.year - 1
    : tense === "future" && quarter < current
      ? now.year + 1
      : now.year;
}

function seasonYear(date: DateFields, anchor: Anchor | null): number | null {
  if (anchor === null || date.season === null) return null;
  const now = dayOf(anchor.number);
  const start = SEASON_MONTHS[date.season];
  if (date.which === "last") return start + 2 >= now.month ? now.year - 1 : now.year;
  if (date.which === "next") return start > now.month ? now.year : now.year + 1;
  return now.year;
}

/** A season is told apart by its year alone: which months it has depends on the hemisphere. Winter runs into the next year. */
function seasonDays(date: DateFields, year: number | null, basis: string): Days | null {
  if (year === null || date.season === null) return null;
  const high = date.season === "winter" ? dayNumber(year + 1, 3, 31) : dayNumber(year, 12, 31);
  return {
    low: dayNumber(year, 1, 1),
    high,
    precision: "season",
    timex: `${pad(year, 4)}-${SEASON_CODES[date.season]}`,
    basis,
  };
}

/**
 * A weekday alone is the last one up to the report's day, or the next where the verb looks ahead; "last" the one before
 * today, "next" that of the next calendar week, "this" and "coming" the next one.
 */
function weekdayDays(date: DateFields, anchor: Anchor, tense: Tense): Days | null {
  const wanted = date.weekday ?? 0;
  const today = weekdayOf(anchor.number);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  let number: number;
  if (date.relative?.unit === "week") {
    number = anchor.number - ((today + 6) % 7) + 7 * date.relative.offset + ((wanted + 6) % 7);
  } else if (date.which === "last") {
    number = anchor.number - (back === 0 ? 7 : back);
  } else if (date.which === "next") {
    number = anchor.number - ((today + 6) % 7) + 7 + ((wanted + 6) % 7);
  } else if (date.which === "this") {
    number = tense === "past" ? anchor.number - back : anchor.number + ahead;
  } else {
    number = tense === "future" ? anchor.number + ahead : anchor.number - back;
  }
  return { low: number, high: number, precision: "day", timex: isoDate(number), basis: RELATIVE };
}

/** "the first Monday of September", "the last Friday of next month": null where the month has no such day. */
function nthDay(date: DateFields, nth: number, anchor: Anchor | null, tense: Tense): Days | null {
  const now = anchor === null ? null : dayOf(anchor.number);
  const away = date.relative?.unit === "month" && now !== null ? date.relative.offset : null;
  const first =
    away === null || now === null
      ? date.month === null
        ? null
        : startOf(date.year ?? chooseYear(date, anchor, tense), date.month)
      : addMonths(dayNumber(now.year, now.month, 1), away);
  if (first === null) return null;
  const { year, month } = dayOf(first);
  const wanted = date.weekday ?? 0;
  const last = dayNumber(year, month, monthLength(year, month));
  const number =
    nth < 0
      ? last - ((weekdayOf(last) - wanted + 7) % 7)
      : first + ((wanted - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  if (number > last) return null;
  const basis = date.year !== null ? "absolute" : date.month === null ? RELATIVE : "year from publishedAt";
  return { low: number, high: number, precision: "day", timex: isoDate(number), basis };
}

function startOf(year: number | null, month: number): number | null {
  return year === null ? null : dayNumber(year, month, 1);
}

/** "Monday 13th": the nearest month whose 13th is a Monday, on the side that the verb looks to. */
function weekdayOfMonth(weekday: number, day: number, anchor: Anchor, tense: Tense): Days | null {
  const now = dayOf(anchor.number);
  const first = dayNumber(now.year, now.month, 1);
  for (let away = 0; away <= 12; away++) {
    for (const side of tense === "future" ? [1] : tense === "past" ? [-1] : [1, -1]) {
      const { year, month } = dayOf(move(first, "month", side * away));
      const number = dayNumber(year, month, day);
      const ahead = number >= anchor.number;
      if (day > monthLength(year, month) || weekdayOf(number) !== weekday) continue;
      if (away === 0 && ((tense === "future" && !ahead) || (tense === "past" && number > anchor.number + 1))) continue;
      return { low: number, high: number, precision: "day", timex: isoDate(number), basis: RELATIVE };
    }
  }
  return null;
}

function relativeDays(unit: NonNullable<DateFields["relative"]>["unit"], offset: number, anchor: Anchor): Days | null {
  const now = anchor.number;
  const basis = RELATIVE;
  switch (unit) {
    case "day":
      return { low: now + offset, high: now + offset, precision: "day", timex: isoDate(now + offset), basis };
    case "week": {
      const low = now - ((weekdayOf(now) + 6) % 7) + 7 * offset;
      return { low, high: low + 6, precision: "week", timex: isoWeek(low), basis };
    }
    case "weekend": {
      const saturday = now - ((weekdayOf(now) + 6) % 7) + 5 + 7 * offset;
      return { low: saturday, high: saturday + 1, precision: "day", timex: `${isoWeek(saturday)}-WE`, basis };
    }
    case "month": {
      const { year, month } = dayOf(move(dayNumber(dayOf(now).year, dayOf(now).month, 1), "month", offset));
      return monthDays(year, month, null, basis);
    }
    case "quarter": {
      const start = dayOf(
        move(dayNumber(dayOf(now).year, Math.floor((dayOf(now).month - 1) / 3) * 3 + 1, 1), "month", 3 * offset),
      );
      return {
        low: dayNumber(start.year, start.month, 1),
        high: dayNumber(start.year, start.month + 2, monthLength(start.year, start.month + 2)),
        precision: "season",
        timex: `${pad(start.year, 4)}-Q${Math.floor(start.month / 3) + 1}`,
        basis,
      };
    }
    case "year":
    case "decade":
    case "century": {
      const size = unit === "year" ? 1 : unit === "decade" ? 10 : 100;
      const first = (Math.floor(dayOf(now).year / size) + offset) * size;
      return {
        low: dayNumber(first, 1, 1),
        high: dayNumber(first + size - 1, 12, 31),
        precision: "year",
        timex: pad(Math.floor(first / size), size === 1 ? 4 : size === 10 ? 3 : 2),
        basis,
      };
    }
    default:
      return null;
  }
}
