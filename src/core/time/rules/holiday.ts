import { dateOf, type Which } from "../draft.ts";
import type { Feast } from "../feasts.ts";
import { yearAt } from "./month-date.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

/** Days of the same date every year. Feasts of other calendars are left out: their dates would have to be looked up. */
const FIXED: readonly (readonly [readonly string[], number, number])[] = [
  [["new", "year", "'s", "eve"], 12, 31],
  [["new", "year", "'s", "day"], 1, 1],
  [["new", "year", "’s", "eve"], 12, 31],
  [["new", "year", "’s", "day"], 1, 1],
  [["new", "years", "eve"], 12, 31],
  [["new", "years", "day"], 1, 1],
  [["christmas", "eve"], 12, 24],
  [["christmas", "day"], 12, 25],
  [["christmas"], 12, 25],
  [["boxing", "day"], 12, 26],
  [["valentine", "'s", "day"], 2, 14],
  [["valentine", "’s", "day"], 2, 14],
  [["fourth", "of", "july"], 7, 4],
  [["may", "day"], 5, 1],
  [["halloween"], 10, 31],
  [["veterans", "day"], 11, 11],
  [["armistice", "day"], 11, 11],
  [["juneteenth"], 6, 19],
  [["bastille", "day"], 7, 14],
  [["earth", "day"], 4, 22],
  [["saint", "patrick", "'s", "day"], 3, 17],
  [["saint", "patrick", "’s", "day"], 3, 17],
  [["st.", "patrick", "'s", "day"], 3, 17],
  [["st.", "patrick", "’s", "day"], 3, 17],
  [["new", "year", "day"], 1, 1],
];

/** Days that follow a rule: the n-th weekday of a month, or days from Easter. United States names where they say so. */
const RULED: readonly (readonly [readonly string[], Feast])[] = [
  [["easter", "sunday"], "easter"],
  [["easter", "monday"], "easter monday"],
  [["easter"], "easter"],
  [["good", "friday"], "good friday"],
  [["thanksgiving", "day"], "thanksgiving"],
  [["thanksgiving"], "thanksgiving"],
  [["black", "friday"], "black friday"],
  [["memorial", "day"], "memorial day"],
  [["labor", "day"], "labor day"],
  [["martin", "luther", "king", "day"], "martin luther king day"],
];

const WHICH: ReadonlyMap<string, Which> = new Map([
  ["last", "last"],
  ["previous", "last"],
  ["next", "next"],
  ["following", "next"],
  ["this", "this"],
]);

/** "Christmas Eve", "New Year's Day", "Halloween"; "9/11" and "the September 11 attacks" as the day that they name. */
export const holiday: TimeRule = (tokens, at) => {
  const lower = lowerAt(tokens, at);
  if (lower === "9/11")
    return { from: at, to: at + 1, rule: "time/named-day", value: dateOf({ year: 2001, month: 9, day: 11 }) };
  if (
    (lower === "september" || lower === "sept.") &&
    /^11(?:th)?$/.test(lowerAt(tokens, at + 1)) &&
    /^(?:attacks?|terror|terrorist|hijackers?|hijackings?)$/.test(lowerAt(tokens, at + 2))
  ) {
    return { from: at, to: at + 2, rule: "time/named-day", value: dateOf({ year: 2001, month: 9, day: 11 }) };
  }
  for (const [words, month, day] of FIXED) {
    if (words[0] !== lower) continue;
    let i = 1;
    while (i < words.length && lowerAt(tokens, at + i) === words[i]) i++;
    if (i < words.length) continue;
    const year = yearAt(tokens, lowerAt(tokens, at + i) === "," ? at + i + 1 : at + i);
    // in small letters only with its year
    if (year === null && tokens[at]?.text.charCodeAt(0) === lower.charCodeAt(0)) continue;
    return {
      from: at,
      to: year?.to ?? at + i,
      rule: "time/holiday",
      value: dateOf({ month, day, year: year?.value ?? null }),
    };
  }
  const which = WHICH.get(lower) ?? null;
  if (which !== null) {
    if (/^(?:last|next|this|previous|following)$/.test(lowerAt(tokens, at + 1))) return null;
    const inner = holiday(tokens, at + 1);
    if (inner === null || inner.value.form !== "date" || inner.value.year !== null) return null;
    return { ...inner, from: at, value: { ...inner.value, which } };
  }
  for (const [words, feast] of RULED) {
    if (words[0] !== lower) continue;
    let i = 1;
    while (i < words.length && lowerAt(tokens, at + i) === words[i]) i++;
    if (i < words.length) continue;
    const year = yearAt(tokens, lowerAt(tokens, at + i) === "," ? at + i + 1 : at + i);
    return {
      from: at,
      to: year?.to ?? at + i,
      rule: "time/holiday",
      value: dateOf({ feast, year: year?.value ?? null }),
    };
  }
  return null;
};
