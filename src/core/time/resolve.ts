import { type Anchor, dayNumber, dayOf, isoDate, isoWeek, monthLength, pad, weekdayOf } from "./calendar.ts";
import type { Draft, Length, OffsetBase, Value } from "./draft.ts";
import { moveBy } from "./move.ts";
import { period } from "./period-code.ts";
import { resolveDate } from "./resolve-date.ts";
import { resolveRange, resolveStretch, resolveStretchBack } from "./resolve-range.ts";
import type { TimeKind, TimeMention, TimePrecision } from "./time.ts";
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
      return value.back
        ? resolveStretchBack(value.length, value.first, anchor, tense)
        : resolveStretch(value.length, value.first, anchor, tense);
    case "duration":
      return {
        ...openTime("duration", unitPrecision(value.length.unit)),
        basis: "duration",
        days: daysIn(value.length),
        timex: period(value.length),
      };
    case "window":
      return resolveWindow(value.length, value.side, anchor, tense, draft.rule === "time/in");
    case "offset":
      return onWeekday(resolveOffset(value.length, value.sign, value.base, anchor, tense), value, anchor, tense);
    case "set":
      return { ...openTime("set", "vague"), basis: "set", timex: value.timex };
    case "reference": {
      const direction = value.side;
      const now = value.side === "present" && anchor !== null ? isoDate(anchor.number) : null;
      return {
        ...openTime("date", "vague"),
        from: now,
        to: now,
        basis: anchor === null ? UNDATED : RELATIVE,
        direction,
        timex: direction === "past" ? "PAST_REF" : direction === "future" ? "FUTURE_REF" : "PRESENT_REF",
      };
    }
  }
}

export function openTime(kind: TimeKind, precision: TimePrecision): Resolved {
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

export function daysIn(length: Length): { low: number; high: number } | null {
  if (length.vague) return null;
  const size = UNIT_DAYS[length.unit];
  return { low: round(length.low * size), high: round(length.high * size) };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

/** "in two weeks": the moment itself, to the minute where the report has one. */
function pointAhead(length: Length, anchor: Anchor): Pick<Resolved, "from" | "to" | "basis" | "timex"> {
  const short = length.unit === "second" || length.unit === "minute" || length.unit === "hour";
  if (short) return { basis: RELATIVE, ...shortOffset(length, 1, anchor) };
  const [from, to] = [
    isoDate(moveBy(anchor.number, length, "low", 1)),
    isoDate(moveBy(anchor.number, length, "high", 1)),
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
    ...openTime("period", unitPrecision(length.unit)),
    direction,
    days: daysIn(length),
    openWindow: back,
    timex: period(length),
  };
  if (anchor === null || (!ahead && !back)) return { ...base, basis: anchor === null ? UNDATED : "duration" };
  const here = isoDate(anchor.number);
  const short =
    length.code?.includes("T") || length.unit === "second" || length.unit === "minute" || length.unit === "hour";
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
      to: length.vague ? null : isoDate(moveBy(anchor.number, length, "high", 1)),
    };
  return {
    ...base,
    basis: RELATIVE,
    from: length.vague ? null : isoDate(moveBy(anchor.number, length, "high", -1)),
    to: here,
  };
}

/** Units whose offsets say no more than the unit ("two weeks ago"). */
const ONE_OF: ReadonlySet<Unit> = new Set<Unit>(["week", "month", "year", "quarter", "decade", "century"]);

function resolveOffset(length: Length, sign: -1 | 1, base: OffsetBase, anchor: Anchor | null, tense: Tense): Resolved {
  const coarse = length.code === undefined && ONE_OF.has(length.unit);
  const short = length.unit === "second" || length.unit === "minute" || length.unit === "hour";
  const kind: TimeKind = short ? "time" : coarse ? "period" : "date";
  const shared: Resolved = {
    ...openTime(kind, length.vague ? "vague" : unitPrecision(length.unit)),
    days: daysIn(length),
  };
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
  const [near, far] = [moveBy(start, length, "low", sign), moveBy(start, length, "high", sign)];
  const [low, high] = near < far ? [near, far] : [far, near];
  if (base !== "telling" || !coarse) {
    const day = low === high ? ({ kind: "date", precision: "day" } as const) : {};
    return {
      ...shared,
      ...day,
      direction,
      basis: RELATIVE,
      from: isoDate(low),
      to: isoDate(high),
      timex: isoDate(low),
    };
  }
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

/**
 * "two weeks ago on Friday", "Monday two weeks from now": that day of the calendar week arrived at (a week told ahead
 * begins with Sunday), the first such day behind whole months or years; days must agree with it.
 */
function onWeekday(
  moved: Resolved,
  value: Extract<Value, { form: "offset" }>,
  anchor: Anchor | null,
  tense: Tense,
): Resolved {
  if (value.weekday === undefined) return moved;
  const told: Resolved = { ...moved, kind: "date", precision: "day", weekday: value.weekday };
  const { unit } = value.length;
  const exact = value.base === "telling" ? "today" : value.base;
  const at = resolveOffset(value.length, value.sign, exact, anchor, tense);
  if (at.from === null || at.from !== at.to || value.length.vague)
    return { ...told, from: null, to: null, timex: null };
  const day = dayNumber(Number(at.from.slice(0, 4)), Number(at.from.slice(5, 7)), Number(at.from.slice(8, 10)));
  const ahead = day + ((value.weekday - weekdayOf(day) + 7) % 7);
  const first = value.sign > 0 ? 0 : 1;
  const start = day - ((weekdayOf(day) - first + 7) % 7);
  const number = unit === "week" ? start + ((value.weekday - first + 7) % 7) : ahead;
  // "in three days, on Friday" may count both ends
  if (unit === "day" && number > day + 1) return { ...told, from: null, to: null, timex: null };
  return { ...told, from: isoDate(number), to: isoDate(number), timex: isoDate(number) };
}

/** "two weeks after May 13": moved from the date that the words name. */
function fromBase(
  length: Length,
  sign: -1 | 1,
  base: Resolved,
  anchor: Anchor | null,
): Pick<Resolved, "from" | "to" | "basis" | "timex" | "direction"> & Partial<Pick<Resolved, "kind" | "precision">> {
  if (base.from === null || base.to === null || length.vague)
    return {
      from: null,
      to: null,
      basis: base.from === null ? base.basis : ELSEWHERE,
      timex: period(length),
      direction: "none",
    };
  const at = (date: string, end: "low" | "high"): number =>
    moveBy(dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))), length, end, sign);
  const ends = [at(base.from, "low"), at(base.to, "high")].sort((a, b) => a - b);
  const [low = 0, high = 0] = ends;
  const direction =
    anchor === null ? "none" : high < anchor.number ? "past" : low > anchor.number ? "future" : "present";
  const day = low === high ? ({ kind: "date", precision: "day" } as const) : {};
  return { ...day, from: isoDate(low), to: isoDate(high), basis: base.basis, timex: isoDate(low), direction };
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
