import { monthLength } from "../calendar.ts";
import { dateOf } from "../draft.ts";
import type { TimeRule } from "./rule.ts";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t(\d{1,2}):(\d{2}))?/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/;

/**
 * "2021-08-06", "8/13/2021", "13.08.2021". Where day and month could be either ("6/8/2021") the date stays open
 * and only the year is kept, unless both readings agree.
 */
export const numericDate: TimeRule = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined || token.text.length < 6 || token.text.length > 25) return null;
  const iso = ISO.exec(token.lower);
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (!isDate(year, month, day)) return null;
    const clock = iso[4] === undefined ? null : { hour: Number(iso[4]), minute: Number(iso[5]), open: false };
    return { from: at, to: at + 1, rule: "time/iso-date", value: dateOf({ year, month, day, clock }) };
  }
  const slashed = SLASHED.exec(token.text);
  if (slashed === null) return null;
  const [a, b] = [Number(slashed[1]), Number(slashed[2])];
  const short = Number(slashed[3]);
  const year = (slashed[3] ?? "").length === 4 ? short : short < 70 ? 2000 + short : 1900 + short;
  const monthFirst = isDate(year, a, b);
  const dayFirst = isDate(year, b, a);
  if (!monthFirst && !dayFirst) return null;
  const rule = "time/numeric-date";
  if (monthFirst && dayFirst && a !== b)
    return { from: at, to: at + 1, rule: "time/numeric-date-open", value: dateOf({ year }) };
  return {
    from: at,
    to: at + 1,
    rule,
    value: monthFirst ? dateOf({ year, month: a, day: b }) : dateOf({ year, month: b, day: a }),
  };
};

function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) && year > 1000 && year < 2200;
}
