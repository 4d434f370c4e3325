import type { Feast } from "./feasts.ts";
import type { Part, Season, Unit } from "./words.ts";

export type Which = "last" | "this" | "next";
export type Era = "early" | "mid" | "late" | "earlier" | "later";

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  /** No "a.m.", "p.m." or 24-hour form: either half of the day. */
  readonly open: boolean;
}

/** What the words say of a calendar time; null where they say nothing. Resolved against the report's date later. */
export interface DateFields {
  readonly form: "date";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** Which such weekday of the month ("the second Tuesday of May": 2; the last: -1). */
  readonly nth: number | null;
  readonly part: Part | null;
  readonly clock: Clock | null;
  readonly season: Season | null;
  readonly quarter: number | null;
  /** So many units from the report's day ("yesterday": day, -1; "last week": week, -1). */
  readonly relative: { readonly unit: Unit; readonly offset: number } | null;
  /** Which of the named ones ("last Friday", "next May"). */
  readonly which: Which | null;
  /** First year and number of years of a decade or century. */
  readonly years: { readonly first: number; readonly count: number } | null;
  readonly era: Era | null;
  readonly feast: Feast | null;
  /** Begin, end or what is left of the period ("the end of the month"), or the week or weekend around a day. */
  readonly edge: "start" | "end" | "first half" | "second half" | "rest" | "week" | "weekend" | null;
  /** Counted from another time of the text, not from the report ("the next day", "that week"). */
  readonly anaphoric: boolean;
}

export interface Length {
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  /** TIMEX3 value where it has several units ("P3M2W"). */
  readonly code?: string;
}

/** What an offset is counted from: the telling, a day near it, a date that the words name, or something else. */
export type OffsetBase = "telling" | "other" | "today" | "yesterday" | "tomorrow" | DateFields;

export type Value =
  | DateFields
  | { readonly form: "duration"; readonly length: Length }
  /** "the past two weeks", "in the next 24 to 48 hours", "in six days". */
  | { readonly form: "window"; readonly length: Length; readonly side: "past" | "next" | "open" }
  /** "two hours ago", "three days later", "a week from now". */
  | {
      readonly form: "offset";
      readonly length: Length;
      readonly sign: -1 | 1;
      readonly base: OffsetBase;
      /** The day of the week that it falls on ("two weeks ago on Friday"). */
      readonly weekday?: number;
    }
  | { readonly form: "range"; readonly first: DateFields; readonly last: DateFields }
  /** "a week starting tomorrow", "three days from Friday": a length from a day on; `back`: up to its end ("the three months to June"). */
  | { readonly form: "stretch"; readonly length: Length; readonly first: DateFields; readonly back?: true }
  | { readonly form: "set"; readonly timex: string }
  | { readonly form: "reference"; readonly side: "past" | "present" | "future" };

export type Operator = "since" | "until" | "before" | "after" | "by";

/** A time found in the tokens [from, to) of a sentence, not yet resolved. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly value: Value;
  readonly operator?: Operator;
}

const EMPTY: DateFields = {
  form: "date",
  year: null,
  month: null,
  day: null,
  weekday: null,
  nth: null,
  part: null,
  clock: null,
  season: null,
  quarter: null,
  relative: null,
  which: null,
  years: null,
  era: null,
  edge: null,
  feast: null,
  anaphoric: false,
};

export function dateOf(fields: Partial<Omit<DateFields, "form">>): DateFields {
  return { ...EMPTY, ...fields };
}

/** A day of its own, not only an hour or a longer period. */
export function namesDay(date: DateFields): boolean {
  return date.day !== null || date.weekday !== null || date.feast !== null || date.relative?.unit === "day";
}

const KEYS = [
  "year",
  "month",
  "day",
  "weekday",
  "nth",
  "part",
  "clock",
  "season",
  "quarter",
  "relative",
  "which",
  "years",
  "era",
  "edge",
  "feast",
] as const;

/** Both told of one time ("Friday" + "3 p.m."); null where they say the same field twice. */
export function mergeDates(a: DateFields, b: DateFields): DateFields | null {
  for (const key of KEYS) if (a[key] !== null && b[key] !== null) return null;
  const told = Object.fromEntries(KEYS.filter((key) => a[key] === null).map((key) => [key, b[key]]));
  return { ...a, ...told, anaphoric: a.anaphoric || b.anaphoric };
}
