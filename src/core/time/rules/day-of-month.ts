import { readNumber } from "../../quantity/number.ts";
import { type Draft, dateOf, type Which } from "../draft.ts";
import { dayFirst, monthWord, yearAt } from "./month-date.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const MONTHS_AWAY: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["the", 0],
  ["last", -1],
  ["next", 1],
]);

const WHICH: ReadonlyMap<string, Which> = new Map([
  ["last", "last"],
  ["next", "next"],
]);

/** "next 6th of April". */
function named(tokens: Parameters<TimeRule>[0], at: number, which: Which): Draft | null {
  const date = /^\d{1,2}(?:st|nd|rd|th)$/.test(lowerAt(tokens, at + 1)) ? dayFirst(tokens, at + 1) : null;
  return date === null || date.value.form !== "date" || date.value.year !== null
    ? null
    : { ...date, from: at, value: { ...date.value, which } };
}

/** "the 15th of next month", "the 15th day of June", "the third day of the month"; "on the 15th" where no noun follows. */
export const dayOfMonth: TimeRule = (tokens, at) => {
  const which = WHICH.get(lowerAt(tokens, at));
  if (which !== undefined) return named(tokens, at, which);
  const number = readNumber(tokens, at + 1);
  if (number === null || !number.ordinal || number.value > 31) return null;
  const range = dayFirst(tokens, at + 1);
  if (range?.value.form === "range") return { ...range, from: at };
  const day = number.value;
  // "the 20th next month"
  const near = MONTHS_AWAY.get(lowerAt(tokens, number.to));
  if (near !== undefined && number.form === "figures" && lowerAt(tokens, number.to + 1) === "month")
    return {
      from: at,
      to: number.to + 2,
      rule: "time/day-of-month",
      value: dateOf({ day, relative: { unit: "month", offset: near } }),
    };
  let i = number.to;
  if (lowerAt(tokens, i) === "day") i++;
  if (lowerAt(tokens, i) === "of") {
    const away = MONTHS_AWAY.get(lowerAt(tokens, i + 1));
    if (away !== undefined && lowerAt(tokens, i + 2) === "month") {
      return {
        from: at,
        to: i + 3,
        rule: "time/day-of-month",
        value: dateOf({ day, relative: { unit: "month", offset: away } }),
      };
    }
    const month = monthWord(tokens[i + 1]);
    if (month !== null && month.era === null) {
      const comma = lowerAt(tokens, i + 2) === "," ? 1 : 0;
      const year = yearAt(tokens, i + 2 + comma);
      return {
        from: at,
        to: year?.to ?? i + 2,
        rule: "time/day-month",
        value: dateOf({ day, month: month.month, year: year?.value ?? null }),
      };
    }
    return null;
  }
  if (i !== number.to || number.form !== "figures" || !/^(?:on|since|until|by|from|for)$/.test(lowerAt(tokens, at - 1)))
    return null;
  const next = tokens[i];
  if (next !== undefined && next.upos !== "PUNCT" && next.upos !== "ADP" && next.upos !== "CCONJ") return null;
  return { from: at, to: i, rule: "time/day-of-month", value: dateOf({ day, relative: { unit: "month", offset: 0 } }) };
};
