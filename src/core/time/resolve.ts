import { type Anchor, addMonths, dayNumber, dayOf, isoDate, isoWeek, monthLength, pad, weekdayOf } from "./calendar.ts";
import type { DateFields, Draft, Length, OffsetBase, Value } from "./draft.ts";
import { resolveDate } from "./resolve-date.ts";
import type { TimeKind, TimeMention, TimePrecision } from "./time.ts";
import { period } from "./period-code.ts";
import { UNIT_DAYS, type Unit } from "./words.ts";

export type Tense = "past" | "future" | "none";

/** What resolving gives: the fields of a TimeMention that come from the value and the report's date. */
export type Resolved = Pick<
  TimeMention,
  "kind" | "from" | "to" | "basis" | "precision" | "direction" | "days" | "openWindow" | "weekday"
> & { readonly timex: string | null };

export const UNDATED = "relative, report undated";
export const RELATIVE = "relative to publishedAt";
export const ELSEWHERE = "relative to another time";

/** Resolves a draft against the report's date (null: unknown, then whatever needs it stays null). */
export function resolve(draft: Draft, anchor: Anchor | null, tense: Tense): Resolved {
  const resolved = resolveValue(draft.value, draft, anchor, tense);
  return draft.operator === undefined ? resolved : operate(draft.operator, resolved, anchor, tense);
}

function resolveValue(value: Value, draft: Draft, anchor: Anchor | null, tense: Tense): Resolved {
  switch (value.form) {
    case "date":
      return resolveDate(value, anchor, tense);
    case "range":
      return resolveRange(value.first, value.last, anchor, tense);
    case "stretch":
      return resolveStretch(value.length, value.first, anchor, tense);
    case "duration":
      return {
        ...open("duration", unitPrecision(value.length.unit)),
        basis: "duration",
        days: days(value.length),
        timex: period(value.length),
      };
    case "window":
      return resolveWindow(value.length, value.side, anchor, tense, draft.rule === "time/in");
    case "offset":
      return resolveOffset(value.length, value.sign, value.base, anchor, tense);
    case "set":
      return { ...open("set", "vague"), basis: "set", timex: value.timex };
    case "reference": {
      const direction = value.side;
      const now = value.side === "present" && anchor !== null ? isoDate(anchor.number) : null;
      return {
        ...open("date", "vague"),
        from: now,
        to: now,
        basis: anchor === null ? UNDATED : RELATIVE,
        direction,
        timex: direction === "past" ? "PAST_REF" : direction === "future" ? "FUTURE_REF" : "PRESENT_REF",
      };
    }
  }
}

function open(kind: TimeKind, precision: TimePrecision): Resolved {
  return {
    kind,
    from: null,
    to: null,
    basis: "",
    precision,
    direction: "none",
    days: null,
    openWindow: false,
    weekday: null,
    timex: null,
  };
}

export function unitPrecision(unit: Unit): TimePrecision {
  switch (unit) {
    case "second":
    case "minute":
      return "minute";
    case "hour":
      return "hour";
    case "day":
    case "weekend":
      return "day";
    case "quarter":
    case "season":
      return "season";
    case "century":
      return "vague";
    default:
      return unit;
  }
}

function days(length: Length): { low: number; high: number } | null {
  if (length.vague) return null;
  const size = UNIT_DAYS[length.unit];
  return { low: round(length.low * size), high: round(length.high * size) };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function resolveRange(first: DateFields, last: DateFields, anchor: Anchor | null, tense: Tense): Resolved {
  const a = resolveDate(first, anchor, tense);
  let b = resolveDate(last, anchor, tense);
  if (a.from !== null && b.to !== null && b.to < a.from) b = later(last, a.from, anchor) ?? b;
  let to = b.to;
  // "Friday to Tuesday", "11 p.m. to 3 a.m.": the end may not lie before the start
  if (a.from !== null && to !== null && to < a.from) to = null;
  const basis = a.basis === b.basis ? a.basis : ([a.basis, b.basis].sort()[1] ?? a.basis);
  return {
    ...open("period", a.precision),
    from: a.from,
    to,
    basis,
    direction: a.direction === b.direction ? a.direction : "none",
    weekday: a.weekday,
    timex: a.timex === null || b.timex === null ? null : `${a.timex}/${b.timex}`,
  };
}

/** "three days from Friday": the day itself is the first of them. */
function resolveStretch(length: Length, first: DateFields, anchor: Anchor | null, tense: Tense): Resolved {
  const start = resolveDate(first, anchor, tense);
  const base: Resolved = { ...start, kind: "period", days: days(length), timex: period(length) };
  if (start.from === null) return base;
  if (length.vague) return { ...base, to: null };
  const [year, month, day] = [start.from.slice(0, 4), start.from.slice(5, 7), start.from.slice(8, 10)].map(Number);
  const end = move(dayNumber(year ?? 0, month ?? 1, day ?? 1), length.unit, length.high);
  return { ...base, to: isoDate(Math.max(end - 1, dayNumber(year ?? 0, month ?? 1, day ?? 1))) };
}

/** The end of a range that names no year, or a weekday alone: the first such day after its start. */
function later(last: DateFields, from: string, anchor: Anchor | null): Resolved | null {
  const [year, month, day] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8, 10))];
  if (last.month !== null && last.year === null) {
    for (const y of [year, year + 1]) {
      const found = resolveDate({ ...last, year: y }, anchor, "none");
      if (found.to !== null && found.to >= from) return found;
    }
  }
  if (last.weekday !== null && last.month === null)
    return resolveDate(
      { ...last, relative: null, which: null },
      { number: dayNumber(year, month, day), minute: null },
      "future",
    );
  return null;
}

/** Moves a day by a length; whole months and years keep the day of the month. */
export function move(number: number, unit: Unit, count: number): number {
  const months =
    unit === "month"
      ? 1
      : unit === "quarter" || unit === "season"
        ? 3
        : unit === "year"
          ? 12
          : unit === "decade"
            ? 120
            : unit === "century"
              ? 1200
              : 0;
  if (months > 0 && Number.isInteger(count * months)) return addMonths(number, count * months);
  return number + Math.round(count * UNIT_DAYS[unit]);
}

/** "in two weeks": the moment itself, to the minute where the report has one. */
function pointAhead(length: Length, anchor: Anchor): Pick<Resolved, "from" | "to" | "basis" | "timex"> {
  const short = length.unit === "second" || length.unit === "minute" || length.unit === "hour";
  if (short) return { basis: RELATIVE, ...shortOffset(length, 1, anchor) };
  const [from, to] = [
    isoDate(move(anchor.number, length.unit, length.low)),
    isoDate(move(anchor.number, length.unit, length.high)),
  ];
  return { basis: RELATIVE, from, to, timex: from };
}

function resolveWindow(
  length: Length,
  side: "past" | "next" | "open",
  anchor: Anchor | null,
  tense: Tense,
  point: boolean,
): Resolved {
  const ahead = side === "next" || (side === "open" && tense === "future");
  const back = side === "past" || (side === "open" && tense === "past");
  const direction = ahead ? "future" : back ? "past" : "none";
  const base: Resolved = {
    ...open("period", unitPrecision(length.unit)),
    direction,
    days: days(length),
    openWindow: back,
    timex: period(length),
  };
  if (anchor === null || (!ahead && !back)) return { ...base, basis: anchor === null ? UNDATED : "duration" };
  const here = isoDate(anchor.number);
  const short = length.unit === "second" || length.unit === "minute" || length.unit === "hour";
  if (short && anchor.minute !== null && !length.vague && !(point && side === "open")) {
    const ends = shortOffset({ ...length, low: 0 }, ahead ? 1 : -1, anchor);
    return { ...base, basis: RELATIVE, from: ends.from, to: ends.to };
  }
  if (ahead && side === "open" && point && !length.vague) return { ...base, ...pointAhead(length, anchor) };
  if (ahead)
    return {
      ...base,
      basis: RELATIVE,
      from: here,
      to: length.vague ? null : isoDate(move(anchor.number, length.unit, length.high)),
    };
  return {
    ...base,
    basis: RELATIVE,
    from: length.vague ? null : isoDate(move(anchor.number, length.unit, -length.high)),
    to: here,
  };
}

function resolveOffset(length: Length, sign: -1 | 1, base: OffsetBase, anchor: Anchor | null, tense: Tense): Resolved {
  const coarse =
    length.unit === "week" ||
    length.unit === "month" ||
    length.unit === "year" ||
    length.unit === "quarter" ||
    length.unit === "decade" ||
    length.unit === "century";
  const short = length.unit === "second" || length.unit === "minute" || length.unit === "hour";
  const kind: TimeKind = short ? "time" : coarse ? "period" : "date";
  const shared: Resolved = { ...open(kind, length.vague ? "vague" : unitPrecision(length.unit)), days: days(length) };
  if (typeof base === "object")
    return { ...shared, ...fromBase(length, sign, resolveDate(base, anchor, tense), anchor) };
  if (base === "other") return { ...shared, basis: ELSEWHERE, timex: period(length) };
  const direction = sign < 0 ? "past" : "future";
  if (length.vague)
    return {
      ...shared,
      direction,
      basis: anchor === null ? UNDATED : RELATIVE,
      timex: sign < 0 ? "PAST_REF" : "FUTURE_REF",
    };
  if (anchor === null) return { ...shared, direction, basis: UNDATED };
  if (short) return { ...shared, direction, basis: RELATIVE, ...shortOffset(length, sign, anchor) };
  const start = anchor.number + (base === "yesterday" ? -1 : base === "tomorrow" ? 1 : 0);
  const [near, far] = [move(start, length.unit, sign * length.low), move(start, length.unit, sign * length.high)];
  const [low, high] = near < far ? [near, far] : [far, near];
  if (base !== "telling" || !coarse)
    return { ...shared, direction, basis: RELATIVE, from: isoDate(low), to: isoDate(high), timex: isoDate(low) };
  const range = whole(low, high, length.unit);
  return {
    ...shared,
    direction,
    basis: RELATIVE,
    from: isoDate(range.low),
    to: isoDate(range.high),
    timex: range.timex,
  };
}

/** "two weeks after May 13": moved from the date that the words name. */
function fromBase(
  length: Length,
  sign: -1 | 1,
  base: Resolved,
  anchor: Anchor | null,
): Pick<Resolved, "from" | "to" | "basis" | "timex" | "direction"> {
  if (base.from === null || base.to === null || length.vague)
    return {
      from: null,
      to: null,
      basis: base.from === null ? base.basis : ELSEWHERE,
      timex: period(length),
      direction: "none",
    };
  const at = (date: string, count: number): number =>
    move(
      dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))),
      length.unit,
      sign * count,
    );
  const ends = [at(base.from, length.low), at(base.to, length.high)].sort((a, b) => a - b);
  const [low = 0, high = 0] = ends;
  const direction =
    anchor === null ? "none" : high < anchor.number ? "past" : low > anchor.number ? "future" : "present";
  return { from: isoDate(low), to: isoDate(high), basis: base.basis, timex: isoDate(low), direction };
}

/** "three months ago" is a month, "20 years ago" a year, "two weeks ago" a week: no more is said. */
function whole(low: number, high: number, unit: Unit): { low: number; high: number; timex: string } {
  const a = dayOf(low);
  const b = dayOf(high);
  if (unit === "week")
    return { low: low - ((weekdayOf(low) + 6) % 7), high: high + ((7 - weekdayOf(high)) % 7), timex: isoWeek(low) };
  if (unit === "month" || unit === "quarter")
    return {
      low: dayNumber(a.year, a.month, 1),
      high: dayNumber(b.year, b.month, monthLength(b.year, b.month)),
      timex: `${pad(a.year, 4)}-${pad(a.month)}`,
    };
  if (unit === "decade")
    return {
      low: dayNumber(a.year - 1, 1, 1),
      high: dayNumber(b.year + 1, 12, 31),
      timex: pad(Math.floor(a.year / 10), 3),
    };
  return { low: dayNumber(a.year, 1, 1), high: dayNumber(b.year, 12, 31), timex: pad(a.year, 4) };
}

function shortOffset(length: Length, sign: -1 | 1, anchor: Anchor): { from: string; to: string; timex: string } {
  if (anchor.minute === null) {
    const [near, far] = [
      Math.trunc(length.low * UNIT_DAYS[length.unit]),
      Math.ceil(length.high * UNIT_DAYS[length.unit] - 1e-9),
    ];
    const a = isoDate(anchor.number + sign * (length.high * UNIT_DAYS[length.unit] < 12 / 24 ? 0 : far));
    const b = isoDate(anchor.number + sign * near);
    return sign < 0 ? { from: a, to: b, timex: a } : { from: b, to: a, timex: b };
  }
  const at = (count: number): string => {
    const total =
      anchor.number * 1440 + (anchor.minute ?? 0) + sign * Math.round(count * UNIT_DAYS[length.unit] * 1440);
    const day = Math.floor(total / 1440);
    const minute = total - day * 1440;
    return `${isoDate(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
  };
  const [near, far] = [at(length.low), at(length.high)];
  return sign < 0 ? { from: far, to: near, timex: far } : { from: near, to: far, timex: near };
}

function operate(
  operator: NonNullable<Draft["operator"]>,
  inner: Resolved,
  anchor: Anchor | null,
  tense: Tense,
): Resolved {
  const here = anchor === null ? null : isoDate(anchor.number);
  switch (operator) {
    case "since":
      return {
        ...inner,
        kind: "period",
        to: inner.from !== null && here !== null && inner.from <= here ? here : null,
        direction: "past",
        openWindow: true,
      };
    case "after":
      // after an hour means later that day
      return {
        ...inner,
        kind: "period",
        from: inner.to,
        to: inner.from?.includes("T") ? `${inner.from.slice(0, 10)}T23:59` : null,
      };
    case "before":
      return {
        ...inner,
        kind: "period",
        from: null,
        to: dayBefore(inner.from),
        ...(inner.from?.includes("T") ? { to: inner.from } : {}),
      };
    case "until":
    case "by":
      return {
        ...inner,
        kind: inner.kind === "time" ? "time" : "period",
        from: null,
        direction: inner.direction === "none" && tense === "future" ? "future" : inner.direction,
      };
  }
}

function dayBefore(date: string | null): string | null {
  if (date === null || date.includes("T")) return date;
  return isoDate(dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))) - 1);
}
