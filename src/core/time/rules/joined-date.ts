import type { Token } from "../../syntax/token.ts";
import { monthLength } from "../calendar.ts";
import { type DateFields, type Draft, dateOf } from "../draft.ts";
import { MONTHS, SHORT_MONTHS } from "../words.ts";
import type { TimeRule } from "./rule.ts";

const LONGEST = 5;
const YEAR_FIRST = /^((?:1[4-9]|2[01])\d\d)[-/.]([a-z]{3,9})(?:[-/.](\d{1,2}))?$/;
const DAY_FIRST = /^(\d{1,2})[-/.]([a-z]{3,9})(?:[-/.]((?:1[4-9]|2[01])\d\d))?$/;
const MONTH_FIRST = /^([a-z]{3,9})[-/](\d{1,2})(?:[-/]((?:1[4-9]|2[01])\d\d))?$/;
const GLUED = /^([a-z]{3,4})(\d{1,2})$/;
const COMPACT = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/** "22/Jan/2019", "2019-aug-01", "Oct/2", "Dec31", "20190122": set close, with the month in letters or two figures each. */
export const joinedDate: TimeRule = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined || tokens[at - 1]?.end === token.start) return null;
  const compact = COMPACT.exec(token.text);
  if (compact !== null && tokens[at + 1]?.upos !== "NOUN")
    return dated(at, at + 1, Number(compact[1]), Number(compact[2]), Number(compact[3]));
  let text = token.lower;
  let best = readJoined(tokens, at, at + 1, text);
  for (let i = at + 1; i < at + LONGEST && tokens[i] !== undefined && tokens[i]?.start === tokens[i - 1]?.end; i++) {
    text += tokens[i]?.lower ?? "";
    const read = readJoined(tokens, at, i + 1, text);
    if (read !== null) best = read;
  }
  return best;
};

function readJoined(tokens: readonly Token[], from: number, to: number, text: string): Draft | null {
  if (text.length > 20) return null;
  // "1-may-15" goes on: no part of a longer figure
  const next = tokens[to];
  if (next !== undefined && next.start === tokens[to - 1]?.end && /^[\d%]/.test(next.text)) return null;
  const year = YEAR_FIRST.exec(text);
  if (year !== null) return dated(from, to, Number(year[1]), monthOf(year[2]), numberOf(year[3]));
  const day = DAY_FIRST.exec(text);
  if (day !== null) return dated(from, to, numberOf(day[3]), monthOf(day[2]), Number(day[1]));
  const month = MONTH_FIRST.exec(text);
  // "May-23" may be a range or an aircraft: a hyphen needs its year
  if (month !== null && (month[3] !== undefined || text.includes("/")))
    return dated(from, to, numberOf(month[3]), monthOf(month[1]), Number(month[2]));
  const glued = GLUED.exec(text);
  if (glued === null || to > from + 1 || !/^\p{Lu}/u.test(tokens[from]?.text ?? "")) return null;
  const comma = tokens[to]?.text === "," ? 1 : 0;
  const after = /^(?:19|20)\d\d$/.test(tokens[to + comma]?.text ?? "") ? Number(tokens[to + comma]?.text) : null;
  return after === null ? null : dated(from, to + comma + 1, after, monthOf(glued[1]), Number(glued[2]));
}

function monthOf(word: string | undefined): number {
  return MONTHS.get(word ?? "") ?? SHORT_MONTHS.get(word ?? "") ?? 0;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function dated(from: number, to: number, year: number | null, month: number, day: number | null): Draft | null {
  // a leap year stands in where none is told
  if (month === 0 || (day !== null && (day < 1 || day > monthLength(year ?? 2000, month)))) return null;
  const value: DateFields = dateOf({ year, month, day });
  return { from, to, rule: "time/joined-date", value };
}
