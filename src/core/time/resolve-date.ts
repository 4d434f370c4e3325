import { type Anchor, dayNumber, dayOf, isoDate, isoWeek, monthLength, pad, weekdayOf } from "./calendar.ts";
import type { DateFields } from "./draft.ts";
import { type Feast, feastDay } from "./feasts.ts";
import { ELSEWHERE, move, RELATIVE, type Resolved, type Tense, UNDATED } from "./resolve.ts";
import type { TimeKind, TimePrecision } from "./time.ts";
import { PART_CODES, PART_HOURS, SEASON_CODES, SEASON_MONTHS } from "./words.ts";

interface Days {
  readonly low: number;
  readonly high: number;
  readonly precision: TimePrecision;
  readonly timex: string;
  readonly basis: string;
}

/** Resolves calendar words. Years are never guessed without the report's date. */
export function resolveDate(date: DateFields, anchor: Anchor | null, tense: Tense): Resolved {
  if (date.part === "overnight" && anchor !== null && tense === "past" && !date.anaphoric && onlyPart(date)) return lastNight(anchor);
  const found = date.anaphoric ? null : daysOf(date, anchor, tense);
  const precision = grainOf(date);
  const hours = date.clock !== null || date.part !== null || (date.era !== null && isDay(date));
  const kind: TimeKind = hours ? "time" : precision === "day" ? "date" : "period";
  const direction = directionOf(date, found, anchor, tense);
  const shared = { days: null, openWindow: false, weekday: date.weekday };
  const fine: TimePrecision =
    date.clock !== null ? (date.clock.minute === null ? "hour" : "minute") : hours ? "part of day" : precision;
  if (found === null) {
    return {
      kind,
      from: null,
      to: null,
      basis: unresolvedBasis(date, anchor),
      precision: fine,
      direction,
      ...shared,
      timex: openTimex(date),
    };
  }
  const cut = edgeOf(date, found, anchor);
  const hourRange = hours ? hoursOf(date) : null;
  if (hourRange === null)
    return {
      kind,
      from: isoDate(cut.low),
      to: isoDate(cut.high),
      basis: found.basis,
      precision: fine,
      direction,
      ...shared,
      timex: hours ? found.timex + partCode(date) : found.timex,
    };
  return {
    kind,
    from: `${isoDate(cut.low)}T${hourRange[0]}`,
    to: `${isoDate(cut.high)}T${hourRange[1]}`,
    basis: found.basis,
    precision: fine,
    direction,
    ...shared,
    timex: found.timex + partCode(date),
  };
}

function onlyPart(date: DateFields): boolean {
  return !isDay(date) && date.clock === null && date.month === null && date.year === null && date.relative === null;
}

/** "overnight" behind a past verb: the night that ended on the report's day. */
function lastNight(anchor: Anchor): Resolved {
  const [before, day] = [isoDate(anchor.number - 1), isoDate(anchor.number)];
  return { kind: "time", from: `${before}T20:00`, to: `${day}T06:59`, basis: RELATIVE, precision: "part of day", direction: "past", days: null, openWindow: false, weekday: null, timex: `${before}TNI` };
}

function isDay(date: DateFields): boolean {
  return date.day !== null || date.weekday !== null || date.relative?.unit === "day" || date.feast !== null;
}

function grainOf(date: DateFields): TimePrecision {
  if (isDay(date) || date.clock !== null || date.part !== null) return "day";
  if (date.month !== null) return "month";
  if (date.season !== null || date.quarter !== null) return "season";
  if (date.years !== null) return date.years.count === 10 ? "decade" : "vague";
  if (date.year !== null) return "year";
  switch (date.relative?.unit) {
    case "week":
    case "month":
    case "year":
    case "decade":
      return date.relative.unit;
    case "weekend":
      return "day";
    case "quarter":
      return "season";
    default:
      return "vague";
  }
}

function daysOf(date: DateFields, anchor: Anchor | null, tense: Tense): Days | null {
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
  if (date.weekday !== null) return weekdayDays(date, anchor, tense);
  if (date.relative === null) return null;
  if (date.day !== null && date.relative.unit === "month") {
    const { year: y, month } = dayOf(move(dayNumber(dayOf(anchor.number).year, dayOf(anchor.number).month, 1), "month", date.relative.offset));
    return monthDays(y, month, date.day, RELATIVE);
  }
  // "the weekend": behind a past verb the last one, else this week's
  const back = date.relative.unit === "weekend" && date.relative.offset === 0 && tense === "past" && weekdayOf(anchor.number) > 0 && weekdayOf(anchor.number) < 6 ? -1 : 0;
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
    if (date.which === "last" ? here >= anchor.number : tense === "past" && here > anchor.number + 1) year--;
    if (date.which === "next" || tense === "future" ? here < anchor.number : false) year++;
  }
  const number = feastDay(feast, year);
  return { low: number, high: number, precision: "day", timex: isoDate(number), basis: date.year === null ? "year from publishedAt" : "absolute" };
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

/** A season is a season of a year; no days are invented for it, its year bounds it. */
function seasonDays(date: DateFields, year: number | null, basis: string): Days | null {
  if (year === null || date.season === null) return null;
  const start = SEASON_MONTHS[date.season];
  const low = dayNumber(year, start, 1);
  const endYear = start === 12 ? year + 1 : year;
  const endMonth = start === 12 ? 2 : start + 2;
  return {
    low,
    high: dayNumber(endYear, endMonth, monthLength(endYear, endMonth)),
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

/** "early", "mid", "late" are the thirds of a period; "the end", "the start" its last and first third; halves are halves. */
function edgeOf(date: DateFields, found: Days, anchor: Anchor | null): { low: number; high: number } {
  // "later this month": from the report's day on; "earlier this week": up to it
  if (anchor !== null && anchor.number >= found.low && anchor.number <= found.high) {
    if (date.era === "later") return { low: anchor.number, high: found.high };
    if (date.era === "earlier") return { low: found.low, high: anchor.number };
  }
  const length = found.high - found.low + 1;
  if (length < 3) return found;
  const third = Math.max(1, Math.round(length / 3));
  const side = date.era ?? (date.edge === "start" ? "early" : date.edge === "end" ? "late" : null);
  switch (side) {
    case "early":
    case "earlier":
      return { low: found.low, high: found.low + third - 1 };
    case "mid":
      return { low: found.low + third, high: found.high - third };
    case "late":
    case "later":
      return { low: found.high - third + 1, high: found.high };
    default:
      return found;
  }
}

function hoursOf(date: DateFields): readonly [string, string] | null {
  if (date.clock !== null) {
    const { hour, minute, open } = date.clock;
    if (open) return openHours(date, hour, minute);
    const text = `${pad(hour)}:${pad(minute ?? 0)}`;
    return [text, text];
  }
  if (date.part !== null) {
    const [first, last] = PART_HOURS[date.part];
    const middle = Math.floor((first + last) / 2);
    if (date.part === "midnight") return ["00:00", "00:00"];
    if (date.era === "early") return [`${pad(first)}:00`, `${pad(middle)}:59`];
    if (date.era === "late") return [`${pad(middle + 1)}:00`, `${pad(last)}:59`];
    return [`${pad(first)}:00`, `${pad(last)}:59`];
  }
  if (date.era === "early") return ["00:00", "08:59"];
  if (date.era === "late") return ["18:00", "23:59"];
  // "later on Friday" and "earlier today" say no hours of their own
  return date.era === "mid" ? ["10:00", "15:59"] : null;
}

/** "at 3 in the afternoon": the part says which half of the day; with no part it stays open. */
function openHours(date: DateFields, hour: number, minute: number | null): readonly [string, string] | null {
  if (date.part === null) return null;
  const late =
    date.part === "afternoon" ||
    date.part === "evening" ||
    date.part === "dusk" ||
    (date.part === "night" && hour >= 6);
  const text = `${pad((hour % 12) + (late ? 12 : 0))}:${pad(minute ?? 0)}`;
  return [text, text];
}

function partCode(date: DateFields): string {
  if (date.clock !== null) {
    const hours = hoursOf(date);
    return `T${hours === null ? `${pad(date.clock.hour)}:${pad(date.clock.minute ?? 0)}` : hours[0]}`;
  }
  return date.part === null ? "" : PART_CODES[date.part];
}

function openTimex(date: DateFields): string | null {
  if (date.anaphoric) return null;
  const hours = partCode(date);
  if (date.month !== null) return `XXXX-${pad(date.month)}${date.day === null ? "" : `-${pad(date.day)}`}${hours}`;
  if (date.weekday !== null && date.relative === null)
    return `XXXX-WXX-${date.weekday === 0 ? 7 : date.weekday}${hours}`;
  if (date.season !== null) return `XXXX-${SEASON_CODES[date.season]}`;
  if (date.quarter !== null) return `XXXX-Q${date.quarter}`;
  return hours === "" || date.relative !== null ? null : hours;
}

function unresolvedBasis(date: DateFields, anchor: Anchor | null): string {
  if (date.anaphoric) return ELSEWHERE;
  if (date.month !== null || date.feast !== null) return anchor === null ? "year unknown, report undated" : "no such date";
  if (date.weekday !== null) return "weekday, report undated";
  if (date.relative === null && (date.clock !== null || date.part !== null)) return "time of day";
  return UNDATED;
}

function directionOf(
  date: DateFields,
  found: Days | null,
  anchor: Anchor | null,
  tense: Tense,
): "past" | "present" | "future" | "none" {
  if (found !== null && anchor !== null) {
    if (found.high < anchor.number) return "past";
    if (found.low > anchor.number) return "future";
    return date.era === "later"
      ? "future"
      : date.era === "earlier"
        ? "past"
        : date.era === "late" && found.low !== found.high && tense === "future"
          ? "future"
          : "present";
  }
  // without the report's date nothing says on which side of it a full date lies
  if (date.anaphoric || date.year !== null || date.years !== null) return "none";
  if (date.relative !== null)
    return date.relative.offset < 0
      ? "past"
      : date.relative.offset > 0
        ? "future"
        : date.relative.unit === "day"
          ? "present"
          : tense === "none"
            ? "present"
            : tense;
  if (date.which !== null) return date.which === "last" ? "past" : date.which === "next" ? "future" : "present";
  return tense;
}
