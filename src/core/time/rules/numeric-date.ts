import { monthLength } from "../calendar.ts";
import { type Draft, dateOf } from "../draft.ts";
import type { TimeRule } from "./rule.ts";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t(\d{1,2}):(\d{2}))?/;
const STAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})t(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?:z|[+-]\d{2}:?\d{2})?$/;
const STAMP_TOKENS = 8;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/;

/**
 * "2021-08-06", "8/13/2021", "13.08.2021". Where day and month could be either ("6/8/2021") the date stays open
 * and only the year is kept, unless both readings agree.
 */
export const numericDate: TimeRule = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined || token.text.length > 25) return null;
  const stamp = timestamp(tokens, at);
  if (stamp !== null) return stamp;
  if (token.text.length < 3) return dashed(tokens, at);
  if (token.text.length < 6) return spacedDate(tokens, at);
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

/** "2016-12-16T12:23:59Z": the tokenizer cuts it at its colons; its time as written. */
function timestamp(tokens: Parameters<TimeRule>[0], at: number): Draft | null {
  if (!/^\d{4}-\d{1,2}-\d{1,2}t\d/.test(tokens[at]?.lower ?? "")) return null;
  let best: Draft | null = null;
  let text = "";
  for (let i = at; i < at + STAMP_TOKENS; i++) {
    const token = tokens[i];
    if (token === undefined || (i > at && token.start !== tokens[i - 1]?.end)) break;
    text += token.lower;
    const read = STAMP.exec(text);
    if (read === null) continue;
    const [year, month, day, hour, minute] = read.slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined || !isDate(year, month, day)) return null;
    if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return null;
    const value = dateOf({ year, month, day, clock: { hour, minute, open: false } });
    best = { from: at, to: i + 1, rule: "time/iso-date", value };
  }
  return best;
}

/** "2016 10 16": three numbers, and nothing that they would count. */
function spacedDate(tokens: Parameters<TimeRule>[0], at: number): Draft | null {
  const parts = [tokens[at], tokens[at + 1], tokens[at + 2]].map((token) => token?.text ?? "");
  if (!/^(?:19|20)\d\d \d{1,2} \d{1,2}$/.test(parts.join(" "))) return null;
  const next = tokens[at + 3];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const ends = next === undefined || next.upos === "PUNCT" || next.upos === "ADP";
  return ends && isDate(year, month, day)
    ? { from: at, to: at + 3, rule: "time/numeric-date", value: dateOf({ year, month, day }) }
    : null;
}

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
