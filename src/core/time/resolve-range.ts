import { type Anchor, dayNumber, dayOf, isoDate } from "./calendar.ts";
import type { DateFields, Length } from "./draft.ts";
import { move } from "./move.ts";
import { period } from "./period-code.ts";
import { daysIn, openTime, type Resolved, type Tense } from "./resolve.ts";
import { resolveDate } from "./resolve-date.ts";

export function resolveRange(first: DateFields, last: DateFields, anchor: Anchor | null, tense: Tense): Resolved {
  const running = runningRange(first, last, anchor);
  const a = running?.[0] ?? limit(resolveDate(first, anchor, tense), first);
  let b = running?.[1] ?? limit(resolveDate(last, anchor, tense), last);
  if (a.from !== null && b.to !== null && b.to < a.from) b = later(last, a.from, anchor) ?? b;
  let to = b.to;
  // "Friday to Tuesday", "11 p.m. to 3 a.m.": the end may not lie before the start
  if (a.from !== null && to !== null && to < a.from) to = null;
  const basis = a.basis === b.basis ? a.basis : ([a.basis, b.basis].sort()[1] ?? a.basis);
  return {
    ...openTime("period", a.precision),
    from: a.from,
    to,
    basis,
    direction: a.direction === b.direction ? a.direction : "none",
    weekday: a.weekday,
    timex: a.timex === null || b.timex === null ? null : `${a.timex}/${b.timex}`,
  };
}

/** "from the end of March to the middle of May": one day bounds a range, not a part of a month. */
function limit(resolved: Resolved, date: DateFields): Resolved {
  if (resolved.from === null || resolved.to === null || resolved.from.includes("T")) return resolved;
  const [low, high] = [dayAt(resolved.from), dayAt(resolved.to)];
  const only = date.edge === "end" ? high : date.edge === "start" ? low : middleOf(date, low, high);
  return only === null ? resolved : { ...resolved, from: isoDate(only), to: isoDate(only) };
}

function middleOf(date: DateFields, low: number, high: number): number | null {
  return date.era === "mid" && date.edge === null && date.years === null ? Math.ceil((low + high) / 2) : null;
}

function dayAt(date: string): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** "from May to September" told in July: the months that the telling lies in, whatever the verb. */
function runningRange(
  first: DateFields,
  last: DateFields,
  anchor: Anchor | null,
): readonly [Resolved, Resolved] | null {
  if (anchor === null || first.month === null || last.month === null || first.year !== null || last.year !== null)
    return null;
  if (first.which !== null || last.which !== null || first.relative !== null || last.relative !== null) return null;
  const here = isoDate(anchor.number);
  const { year } = dayOf(anchor.number);
  for (const start of [year, year - 1]) {
    const a = resolveDate({ ...first, year: start }, anchor, "none");
    const end = last.month < first.month ? start + 1 : start;
    const b = resolveDate({ ...last, year: end }, anchor, "none");
    if (a.from !== null && b.to !== null && a.from.slice(0, 10) <= here && here <= b.to.slice(0, 10))
      return [
        { ...a, basis: "year from publishedAt" },
        { ...b, basis: "year from publishedAt" },
      ];
  }
  return null;
}

/** "three days from Friday": the day itself is the first of them. */
export function resolveStretch(length: Length, first: DateFields, anchor: Anchor | null, tense: Tense): Resolved {
  const start = resolveDate(first, anchor, tense);
  const base: Resolved = { ...start, kind: "period", days: daysIn(length), timex: period(length) };
  if (start.from === null) return base;
  if (length.vague) return { ...base, to: null };
  const end = move(dayAt(start.from), length.unit, length.high);
  return { ...base, to: isoDate(Math.max(end - 1, dayAt(start.from))) };
}

/** "the three months to June": the last day of what is named ends them. */
export function resolveStretchBack(length: Length, last: DateFields, anchor: Anchor | null, tense: Tense): Resolved {
  const end = resolveDate(last, anchor, tense);
  const base: Resolved = { ...end, kind: "period", from: null, days: daysIn(length), timex: period(length) };
  if (end.to === null || length.vague) return base;
  const to = dayAt(end.to.slice(0, 10));
  return { ...base, from: isoDate(Math.min(move(to + 1, length.unit, -length.high), to)), to: isoDate(to) };
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
