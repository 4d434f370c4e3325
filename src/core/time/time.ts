import type { Span } from "../text/span.ts";

/** When something held in the world. ISO 8601 dates or date-times, half-open intervals are written with inclusive last day. */
export interface ValidTime {
  readonly from: string | null;
  readonly to: string | null;
  /** The words it came from; "" where it has none. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How it was found: "absolute", "relative to publishedAt", "relative, report undated", "weekday, report undated" ... */
  readonly basis: string;
}

export type TimeKind = "date" | "time" | "period" | "duration" | "set";
export type TimePrecision =
  | "year"
  | "decade"
  | "season"
  | "month"
  | "week"
  | "day"
  | "part of day"
  | "hour"
  | "minute"
  | "vague";

/** Words for a time, where they stand. A duration ("24 to 48 hours") is not a date. */
export interface TimeMention extends Span {
  readonly text: string;
  readonly kind: TimeKind;
  readonly rule: string;
  /** Inclusive ISO 8601 bounds; null where open or where the report's date would be needed and is unknown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: string;
  readonly precision: TimePrecision;
  /** past, present or future as the words say ("in the next two days": future), seen from the telling. */
  readonly direction: "past" | "present" | "future" | "none";
  /** Length in days where the words give one ("90 days": 90; "24 to 48 hours": low 1, high 2). */
  readonly days: { readonly low: number; readonly high: number } | null;
  /** An open window up to the telling: "since August 6", "in just a week", "in the past month". */
  readonly openWindow: boolean;
  /** Day of the week where the words name one (0 Sunday .. 6 Saturday), also when undated. */
  readonly weekday: number | null;
  /** TIMEX3 value: "2021-08-06", "XXXX-WXX-5", "P3D"; absent where nothing can be said without another time of the text. */
  readonly timex?: string;
  readonly sentence: number;
  readonly fromToken: number;
  readonly toToken: number;
}
