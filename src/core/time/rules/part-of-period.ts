import { readNumber } from "../../quantity/number.ts";
import type { Token } from "../../syntax/token.ts";
import { monthLength } from "../calendar.ts";
import { type DateFields, type Draft, dateOf } from "../draft.ts";
import { UNITS } from "../words.ts";
import { monthWord, yearAt } from "./month-date.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const FIRST = new Set(["first", "opening", "1st"]);
const LAST = new Set(["last", "final", "closing"]);
const YEARS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["the", 0],
  ["next", 1],
]);

/** "the first three months of 2021", "the last two weeks of August", "the first week of May", "the third month of the year". */
export const partOfPeriod: TimeRule = (tokens, at) => {
  const start = lowerAt(tokens, at) === "the" ? at + 1 : at;
  const word = lowerAt(tokens, start);
  const ordinal = readNumber(tokens, start);
  const nth =
    ordinal?.ordinal === true && ordinal.value > 1 && ordinal.value <= 12 && ordinal.to === start + 1
      ? ordinal.value
      : null;
  if (!FIRST.has(word) && !LAST.has(word) && nth === null) return null;
  const counted = nth === null ? readNumber(tokens, start + 1) : null;
  const count = counted === null ? 1 : counted.value;
  const noun = counted === null ? start + 1 : counted.to;
  const unit = UNITS.get(lowerAt(tokens, noun));
  if (unit === undefined || counted?.ordinal === true || !Number.isInteger(count) || count < 1) return null;
  if (unit.unit !== "day" && unit.unit !== "week" && unit.unit !== "month") return null;
  if (lowerAt(tokens, noun) === "night" || lowerAt(tokens, noun + 1) !== "of") return null;
  const whole = wholeAt(tokens, noun + 2);
  if (whole === null) return null;
  const ends = endsOf(whole.value, unit.unit, count * unit.count, LAST.has(word) ? "last" : (nth ?? 1));
  if (ends === null) return null;
  const value: Draft["value"] = ends.length === 1 ? ends[0] : { form: "range", first: ends[0], last: ends[1] };
  return { from: at, to: whole.to, rule: "time/part-of-period", value };
};

/** "the year to date": from its first day to the telling. */
export const yearToDate: TimeRule = (tokens, at) => {
  const i = lowerAt(tokens, at) === "the" ? at + 1 : at;
  if (lowerAt(tokens, i) !== "year" || lowerAt(tokens, i + 1) !== "to" || lowerAt(tokens, i + 2) !== "date")
    return null;
  const first = dateOf({ relative: { unit: "year", offset: 0 }, month: 1, day: 1 });
  const last = dateOf({ relative: { unit: "day", offset: 0 } });
  return { from: at, to: i + 3, rule: "time/year-to-date", value: { form: "range", first, last } };
};

/** "2021", "the year", "next year", "August", "August 2021", "last month". */
function wholeAt(tokens: readonly Token[], at: number): { value: DateFields; to: number } | null {
  const year = yearAt(tokens, at);
  if (year !== null) return { value: dateOf({ year: year.value }), to: year.to };
  const away = YEARS.get(lowerAt(tokens, at));
  if (away !== undefined && lowerAt(tokens, at + 1) === "year")
    return { value: dateOf({ relative: { unit: "year", offset: away } }), to: at + 2 };
  const month = monthWord(tokens[at]);
  if (month === null || month.era !== null) return null;
  const after = yearAt(tokens, lowerAt(tokens, at + 1) === "," ? at + 2 : at + 1);
  return { value: dateOf({ month: month.month, year: after?.value ?? null }), to: after?.to ?? at + 1 };
}

/** Both ends of so many units of a year or a month, counted from its begin or its end; or the n-th one. */
function endsOf(
  whole: DateFields,
  unit: "day" | "week" | "month",
  count: number,
  place: number | "last",
): readonly [DateFields] | readonly [DateFields, DateFields] | null {
  if (unit === "month") {
    if (whole.month !== null || count > 12) return null;
    const first = place === "last" ? 13 - count : place;
    const last = place === "last" ? 12 : place === 1 ? count : place;
    if (last > 12) return null;
    return first === last
      ? [{ ...whole, month: first }]
      : [
          { ...whole, month: first },
          { ...whole, month: last },
        ];
  }
  const days = unit === "week" ? 7 : 1;
  const month = whole.month ?? (place === "last" ? 12 : 1);
  const length = monthLength(whole.year ?? 2001, month);
  const first = place === "last" ? length - count * days + 1 : place === 1 ? 1 : (place - 1) * days + 1;
  const last = place === "last" ? length : first + count * days - 1;
  if (first < 1 || last > length) return null;
  return [
    { ...whole, month, day: first },
    { ...whole, month, day: last },
  ];
}
