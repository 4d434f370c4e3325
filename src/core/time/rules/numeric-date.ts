import { monthLength } from "../calendar.ts";
import { type Draft, dateOf } from "../draft.ts";
import type { TimeRule } from "./rule.ts";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t(\d{1,2}):(\d{2}))?/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/;

/**
 * "2021-08-06", "8/13/2021", "13.08.2021". Where day and month could be either ("6/8/2021") the date stays open
 * and only the year is kept, unless both readings agree.
 */
export const numericDate: TimeRule = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined || token.text.length > 25) return null;
  if (token.text.length < 3) return dashed(tokens, at);
  if (token.text.length < 6) return null;
  const iso = ISO.exec(token.lower);
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (!isDate(year, month, day)) return null;
    const clock = iso[4] === undefined ? null : { hour: Number(iso[4]), minute: Number(iso[5]), open: false };
    return { from: at, to: at + 1, rule: "time/iso-date", value: dateOf({ year, month, day, clock }) };
  }
  const slashed = SLASHED.exec(token.text);
  return slashed === null ? null : threeParts(at, at + 1, slashed);
};

/** "1-24-16": the tokenizer cuts it at its hyphens; set close, with a year that two figures may give. */
function dashed(tokens: Parameters<TimeRule>[0], at: number): Draft | null {
  const parts = tokens.slice(at, at + 5);
  if (parts.length < 5 || tokens[at - 1]?.end === parts[0]?.start) return null;
  for (let i = 1; i < 5; i++) if (parts[i]?.start !== parts[i - 1]?.end) return null;
  if (parts[1]?.text !== "-" || parts[3]?.text !== "-") return null;
  const match = SLASHED.exec(`${parts[0]?.text}/${parts[2]?.text}/${parts[4]?.text}`);
  return match === null ? null : threeParts(at, at + 5, match);
}

function threeParts(from: number, to: number, match: RegExpExecArray): Draft | null {
  const [a, b] = [Number(match[1]), Number(match[2])];
  const short = Number(match[3]);
  const year = (match[3] ?? "").length === 4 ? short : short < 70 ? 2000 + short : 1900 + short;
  const monthFirst = isDate(year, a, b);
  const dayFirst = isDate(year, b, a);
  if (!monthFirst && !dayFirst) return null;
  if (monthFirst && dayFirst && a !== b) return { from, to, rule: "time/numeric-date-open", value: dateOf({ year }) };
  const value = monthFirst ? dateOf({ year, month: a, day: b }) : dateOf({ year, month: b, day: a });
  return { from, to, rule: "time/numeric-date", value };
}

function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) && year > 1000 && year < 2200;
}
