import type { Token } from "../syntax/token.ts";
import { readCombined } from "./combine.ts";
import { type Draft, dateOf, type OffsetBase } from "./draft.ts";
import { readAtom } from "./grammar.ts";
import { lowerAt } from "./rules/rule.ts";
import { PARTS, WEEKDAYS } from "./words.ts";

type Offset = Extract<Draft["value"], { form: "offset" }>;

/** An offset with the day that it falls on behind it: "a year ago today", "two years ago this week", "two weeks ago on Friday". */
export function dayBehindOffset(tokens: readonly Token[], draft: Draft, value: Offset): Draft | null {
  if (value.weekday !== undefined || value.base === "other") return null;
  const on = lowerAt(tokens, draft.to) === "on" ? 1 : 0;
  const at = draft.to + on;
  const weekday = WEEKDAYS.get(lowerAt(tokens, at));
  const next = tokens[at + 1];
  const named = (next?.upos === "NOUN" || next?.upos === "PROPN") && !PARTS.has(next.lower);
  if (weekday !== undefined && !named) return { ...draft, to: at + 1, value: onWeekday(value, weekday) };
  if (on === 1 || value.base !== "telling") return null;
  const base = sameDay(tokens, at);
  return base === null ? null : { ...draft, to: base.to, value: { ...value, base: base.value } };
}

/** "five years ago on Sunday" is the anniversary of a Sunday near the telling; "two weeks ago on Friday" is the Friday of that week. */
function onWeekday(value: Offset, weekday: number): Draft["value"] {
  const { unit, low, high } = value.length;
  const weeks = value.sign < 0 && value.base === "telling" && unit === "week" && low === high && Number.isInteger(low);
  if (weeks) return dateOf({ weekday, relative: { unit: "week", offset: -low } });
  const anniversary = value.sign < 0 && (value.length.unit === "year" || value.length.unit === "month");
  return anniversary && value.base === "telling" ? { ...value, base: dateOf({ weekday }) } : { ...value, weekday };
}

/** "today", "this week", "this month". */
function sameDay(tokens: readonly Token[], at: number): { value: OffsetBase; to: number } | null {
  const lower = lowerAt(tokens, at);
  if (lower === "today" || lower === "yesterday" || lower === "tomorrow") return { value: lower, to: at + 1 };
  if (lower !== "this") return null;
  const next = lowerAt(tokens, at + 1);
  return next === "week" || next === "weekend" || next === "month"
    ? { value: dateOf({ relative: { unit: next, offset: 0 } }), to: at + 2 }
    : null;
}

/** "Monday two weeks from now", "Thursday, two years from now": the day of the week before the offset. */
export function offsetBehindDay(tokens: readonly Token[], draft: Draft, weekday: number): Draft | null {
  const comma = lowerAt(tokens, draft.to) === "," ? 1 : 0;
  const atom = readAtom(tokens, draft.to + comma);
  if (atom === null || atom.value.form !== "offset" || atom.value.sign < 0) return null;
  // one such day at a time keeps a run of them linear
  if (atom.value.base === "other" && WEEKDAYS.has(lowerAt(tokens, atom.to))) return null;
  const next = atom.value.base === "other" ? withBase(tokens, atom, atom.value) : atom;
  if (next.value.form !== "offset" || next.value.base === "other") return null;
  return { ...draft, to: next.to, rule: next.rule, value: { ...next.value, weekday } };
}

/** "two weeks before May 13", "three days after Christmas": the date itself belongs to it. */
export function withBase(tokens: readonly Token[], draft: Draft, value: Offset): Draft {
  const last = lowerAt(tokens, draft.to - 1);
  const joins = last === "before" || last === "after" || last === "from";
  // the base is a date, never another such offset: a run of them stays linear
  const ahead = joins ? readAtom(tokens, draft.to) : null;
  const base = joins && (ahead === null || ahead.value.form === "date") ? readCombined(tokens, draft.to) : null;
  if (base === null || base.value.form !== "date" || base.value.anaphoric) {
    return last === "from" ? { ...draft, to: draft.to - 1, value: { form: "duration", length: value.length } } : draft;
  }
  return { from: draft.from, to: base.to, rule: "time/offset-from", value: { ...value, base: base.value } };
}
