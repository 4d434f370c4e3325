import { type Anchor, dayNumber, dayOf, isoDate, isoWeek, pad, weekdayOf } from "./calendar.ts";
import { type Days, daysOf } from "./days-of.ts";
import type { DateFields } from "./draft.ts";
import { ELSEWHERE, RELATIVE, type Resolved, type Tense, UNDATED } from "./resolve.ts";
import type { TimeKind, TimePrecision } from "./time.ts";
import { PART_CODES, PART_HOURS, SEASON_CODES } from "./words.ts";

/** Resolves calendar words. Years are never guessed without the report's date. */
export function resolveDate(date: DateFields, anchor: Anchor | null, tense: Tense): Resolved {
  if (date.part === "overnight" && anchor !== null && tense === "past" && !date.anaphoric && onlyPart(date))
    return lastNight(anchor);
  const named = date.anaphoric ? null : daysOf(date, anchor, tense);
  const found = named === null ? null : aroundDay(date.edge, named);
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
  return {
    kind: "time",
    from: `${before}T20:00`,
    to: `${day}T06:59`,
    basis: RELATIVE,
    precision: "part of day",
    direction: "past",
    days: null,
    openWindow: false,
    weekday: null,
    timex: `${before}TNI`,
  };
}

/** The calendar week or the weekend that a day is in or beside: a Monday ends its weekend. */
function aroundDay(edge: DateFields["edge"], day: Days): Days {
  if (edge !== "week" && edge !== "weekend") return day;
  const sinceMonday = (weekdayOf(day.low) + 6) % 7;
  const monday = day.low - sinceMonday;
  if (edge === "week") return { ...day, low: monday, high: monday + 6, precision: "week", timex: isoWeek(monday) };
  const saturday = monday + (sinceMonday < 2 ? -2 : 5);
  return { ...day, low: saturday, high: saturday + 1, timex: `${isoWeek(saturday)}-WE` };
}

function isDay(date: DateFields): boolean {
  return (
    date.day !== null ||
    date.nth !== null ||
    (date.weekday !== null && date.month === null) ||
    date.relative?.unit === "day" ||
    date.feast !== null
  );
}

function grainOf(date: DateFields): TimePrecision {
  if (date.edge === "week") return "week";
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

/** "early", "mid", "late" are the thirds of a period; "the end", "the start" its last and first third; halves are halves. */
function edgeOf(date: DateFields, found: Days, anchor: Anchor | null): { low: number; high: number } {
  // "later this month": from the report's day on; "earlier this week": up to it
  if (anchor !== null && anchor.number >= found.low && anchor.number <= found.high) {
    if (date.era === "later" || date.edge === "rest") return { low: anchor.number, high: found.high };
    if (date.era === "earlier") return { low: found.low, high: anchor.number };
  }
  const length = found.high - found.low + 1;
  // halves of a year end and begin with a month
  if (found.precision === "year" && length < 367 && date.edge?.endsWith("half")) {
    const middle = dayNumber(dayOf(found.low).year, 7, 1);
    return date.edge === "first half" ? { low: found.low, high: middle - 1 } : { low: middle, high: found.high };
  }
  const half = Math.floor(length / 2);
  if (date.edge === "first half") return { low: found.low, high: found.low + half - 1 };
  if (date.edge === "second half") return { low: found.low + half, high: found.high };
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
  if (date.feast === "movable") return "no rule for its date";
  if (date.month !== null || date.feast !== null)
    return anchor === null ? "year unknown, report undated" : "no such date";
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
    return date.era === "later" || date.edge === "rest"
      ? "future"
      : date.era === "earlier"
        ? "past"
        : date.era === "late" && found.low !== found.high && tense === "future"
          ? "future"
          : "present";
  }
  // without the report's date nothing says on which side of it a full date lies
  if (date.anaphoric || date.year !== null || date.years !== null) return "none";
  if (date.edge === "rest") return "future";
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
