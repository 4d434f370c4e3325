import type { Token } from "../../syntax/token.ts";
import { dateOf, type Which } from "../draft.ts";
import { SHORT_WEEKDAYS, WEEKDAYS } from "../words.ts";
import { dayAt, monthWord } from "./month-date.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const WHICH: ReadonlyMap<string, Which> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["this", "this"],
  ["coming", "next"],
  ["upcoming", "next"],
  ["next", "next"],
  ["following", "next"],
]);
/** Capitalized words after a weekday that make it a title of something else. */
const TITLES = new Set(
  "times telegraph mirror mail express post herald independent age sun star review world league football school paper service islands island".split(
    " ",
  ),
);

/** Capitalized words before a weekday that make it a day of its own: which date it falls on the weekday does not say. */
const NAMED = new Set([
  "remembrance",
  "good",
  "palm",
  "ash",
  "black",
  "super",
  "bloody",
  "cyber",
  "whit",
  "holy",
  "maundy",
  "shrove",
]);

const isNamed = (before: Token | undefined): boolean =>
  before !== undefined && NAMED.has(before.lower) && /^[A-Z]/u.test(before.text);

const ORDINAL_FIGURE = /^([12]?\d|3[01])(?:st|nd|rd|th)$/;
const SHORT_WITH_DAY: ReadonlyMap<string, number> = new Map([
  ["sat", 6],
  ["sun", 0],
]);

/** "Monday 13th", "Monday the twenty-fourth": a day of the month with no month. */
function dayBehind(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const the = lowerAt(tokens, at) === "the" ? 1 : 0;
  const figure = ORDINAL_FIGURE.exec(lowerAt(tokens, at + the));
  const read = figure === null && the === 1 ? dayAt(tokens, at + 1) : null;
  if (read !== null && /^\d+$/.test(lowerAt(tokens, at + 1))) return null;
  const bare = figure === null && read === null && the === 0 ? dayAt(tokens, at) : null;
  const hour =
    bare !== null && bare.to === at + 1 && /^\d/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === "at";
  const found = figure === null ? (hour ? bare : read) : { value: Number(figure[1]), to: at + the + 1 };
  if (found === null || lowerAt(tokens, found.to) === "of" || monthWord(tokens[found.to]) !== null) return null;
  const next = tokens[found.to];
  // "Friday the thirteenth edition", "Monday the second suspect"
  return next?.upos === "NOUN" || next?.upos === "PROPN" || next?.upos === "ADJ" ? null : found;
}

/** "Friday", "last Friday", "this coming Friday", "Fri.". */
export const weekday: TimeRule = (tokens, at) => {
  let i = at;
  let which: Which | null = null;
  const first = lowerAt(tokens, at);
  if (WHICH.has(first)) {
    which = WHICH.get(first) ?? null;
    i++;
    const second = WHICH.get(lowerAt(tokens, i));
    if (first === "this" && second !== undefined) {
      which = second;
      i++;
    }
  } else if (first === "the" && WHICH.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 1) !== "this") {
    which = WHICH.get(lowerAt(tokens, at + 1)) ?? null;
    i += 2;
  } else if (first === "that") {
    i++;
  }
  const token = tokens[i];
  if (token === undefined) return null;
  let day = WEEKDAYS.get(token.lower);
  if (day === undefined) {
    day = SHORT_WEEKDAYS.get(token.lower);
    // "Wed", "Mon" without a dot stand beside a date only
    if (day === undefined && ORDINAL_FIGURE.test(lowerAt(tokens, i + 1))) day = SHORT_WITH_DAY.get(token.lower);
    // "on Sat at 5", "by Tues."
    const cued = /^(?:on|by|until|since|last|this|next)$/.test(lowerAt(tokens, i - 1)) && /^\p{Lu}/u.test(token.text);
    const held = tokens[i + 1]?.upos === "ADP" || tokens[i + 1]?.upos === "PUNCT" || tokens[i + 1] === undefined;
    if (day === undefined && cued && held) day = SHORT_WITH_DAY.get(token.lower);
    if (
      day !== undefined &&
      !(cued && held) &&
      !token.lower.endsWith(".") &&
      !/^(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the|,)/.test(lowerAt(tokens, i + 1))
    )
      return null;
    if (day !== undefined && token.text.charCodeAt(0) >= 97 && dayBehind(tokens, i + 1) === null) return null;
  }
  if (day === undefined || isNamed(tokens[at - 1])) return null;
  const next = tokens[i + 1];
  if (next !== undefined && TITLES.has(next.lower) && next.text.charCodeAt(0) < 97) return null;
  const anaphoric =
    first === "that" ||
    first === "following" ||
    lowerAt(tokens, i - 1) === "following" ||
    (first === "the" && lowerAt(tokens, i - 1) === "previous");
  const ofMonth = dayBehind(tokens, i + 1);
  return {
    from: at,
    to: ofMonth?.to ?? i + 1,
    rule: "time/weekday",
    value: dateOf({
      weekday: day,
      day: ofMonth?.value ?? null,
      which: anaphoric ? null : which,
      anaphoric: anaphoric && first !== "following" ? true : anaphoric,
    }),
  };
};
