import { CARDINALS, ORDINALS } from "../../language/en/number-words.ts";
import type { Token } from "../../syntax/token.ts";
import { type DateFields, dateOf, type Era } from "../draft.ts";
import { MONTHS, SHORT_MONTHS } from "../words.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";
import { writtenYearAt } from "./written-year.ts";

const PREPOSITIONS = new Set(
  "in since until till by during from last next this early late mid mid- of before after between through to and or late- every each for throughout past previous around - – /".split(
    " ",
  ),
);
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[4-9]\d\d|2[01]\d\d)$/;

interface MonthWord {
  readonly month: number;
  readonly era: Era | null;
  /** Stands only beside a day or year or after a preposition. */
  readonly weak: boolean;
}

/** The month that a token names. "May" and "March" as verbs, names in capitals and "Jan" as a name are left to the caller's context. */
export function monthWord(token: Token | undefined): MonthWord | null {
  if (token === undefined) return null;
  let lower = token.lower;
  let era: Era | null = null;
  if (lower.startsWith("mid-")) {
    lower = lower.slice(4);
    era = "mid";
  }
  const month = MONTHS.get(lower);
  if (month !== undefined) {
    const capital = token.text.charCodeAt(era === null ? 0 : 4) < 97;
    return { month, era, weak: month === 5 || month === 3 || !capital };
  }
  const short = SHORT_MONTHS.get(lower);
  return short === undefined ? null : { month: short, era, weak: true };
}

/** "August 6, 2021", "August 6-9", "August 2021", "Aug. 6", "mid-August", "August". */
export const monthFirst: TimeRule = (tokens, at) => {
  const word = monthWord(tokens[at]);
  if (word === null) return null;
  let i = at + 1;
  // "Oct.23"
  if (lowerAt(tokens, i) === "." && tokens[i]?.start === tokens[at]?.end && dayAt(tokens, i + 1)?.to === i + 2) i++;
  if (isDash(lowerAt(tokens, i)) && (dayAt(tokens, i + 1) !== null || yearAt(tokens, i + 1) !== null)) i++;
  if (lowerAt(tokens, i) === "the" && dayAt(tokens, i + 1) !== null && !/^\d+$/.test(lowerAt(tokens, i + 1))) i++;
  const day =
    word.era === null ? (dayAt(tokens, i) ?? (yearAfter(tokens, at + 1) === null ? wordDay(tokens, i) : null)) : null;
  if (day !== null && !isCounted(tokens, day.to)) {
    const last = rangeEnd(tokens, day.to, word.month, day.value);
    const year = yearAfter(tokens, last === null ? day.to : last.to);
    const first = dateOf({ month: word.month, day: day.value, year: year?.value ?? null });
    if (last === null) return { from: at, to: year?.to ?? day.to, rule: "time/month-day", value: first };
    return {
      from: at,
      to: year?.to ?? last.to,
      rule: "time/day-range",
      value: { form: "range", first, last: { ...last.date, year: year?.value ?? null } },
    };
  }
  const year =
    yearAfter(tokens, at + 1) ??
    (lowerAt(tokens, at + 1) === "of" ? yearAt(tokens, at + 2) : null) ??
    (isDash(lowerAt(tokens, at + 1)) ? yearAt(tokens, at + 2) : null);
  const value = dateOf({ month: word.month, era: word.era, year: year?.value ?? null });
  if (year !== null) return { from: at, to: year.to, rule: "time/month-year", value };
  return standsAlone(tokens, at, word) ? { from: at, to: at + 1, rule: "time/month", value } : null;
};

/** "6 August 2021", "6th of August", "6-9 August", "the 6th of August". Starts at the day. */
export const dayFirst: TimeRule = (tokens, at) => {
  const first = dayAt(tokens, at) ?? dayBeforeMonth(tokens, at);
  if (first === null || /^[$€£]$/.test(lowerAt(tokens, at - 1))) return null;
  let i = first.to;
  let second: { value: number; to: number } | null = null;
  if (isDash(lowerAt(tokens, i)) || /^(?:to|and|till|until|through)$/.test(lowerAt(tokens, i))) {
    second = dayAt(tokens, lowerAt(tokens, i + 1) === "the" ? i + 2 : i + 1);
    if (second !== null) i = second.to;
  }
  if (second === null && isDash(lowerAt(tokens, i)) && monthWord(tokens[i + 1]) !== null) i++;
  if (lowerAt(tokens, i) === "of") i++;
  if (lowerAt(tokens, i) === "," && monthWord(tokens[i + 1])?.weak === false && yearAt(tokens, i + 2) !== null) i++;
  const word = monthWord(tokens[i]);
  if (word === null || word.era !== null) return null;
  if (word.weak && lowerAt(tokens, i) === "may" && tokens[i]?.text === "may") return null;
  // "six March protesters" is no date
  const ordinal = dayAt(tokens, at) !== null;
  const year = yearAfter(tokens, i + 1) ?? (isDash(lowerAt(tokens, i + 1)) ? yearAt(tokens, i + 2) : null);
  if (!ordinal && year === null) return null;
  const to = year?.to ?? i + 1;
  const start: DateFields = dateOf({ month: word.month, day: first.value, year: year?.value ?? null });
  if (second === null) return { from: at, to, rule: "time/day-month", value: start };
  return {
    from: at,
    to,
    rule: "time/day-range",
    value: {
      form: "range",
      // "from the 27th to the third of April": from the month before
      first: first.value > second.value && word.month > 1 ? { ...start, month: word.month - 1 } : start,
      last: { ...start, day: second.value },
    },
  };
};

/** "May twenty nine": a number in words behind the month, with no noun that it would count. */
function wordDay(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const day = dayAt(tokens, at, true);
  if (day === null) return null;
  const next = tokens[day.to];
  return next === undefined || next.upos === "PUNCT" || writtenYearAt(tokens, day.to) !== null ? day : null;
}

/** A day of the month from 1 to 31; `counting`: also as a plain number in words ("May twenty nine"). */
export function dayAt(tokens: readonly Token[], at: number, counting = false): { value: number; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const match = DAY.exec(token.lower);
  if (match?.[1] !== undefined) {
    const value = Number(match[1]);
    return value >= 1 && value <= 31 ? { value, to: at + 1 } : null;
  }
  const ordinal = ORDINALS.get(token.lower);
  if (ordinal !== undefined && ordinal <= 31) return { value: ordinal, to: at + 1 };
  const tens = token.lower === "twenty" ? 20 : token.lower === "thirty" ? 30 : 0;
  const skip = isDash(lowerAt(tokens, at + 1)) ? 2 : 1;
  const ones =
    tens === 0
      ? undefined
      : (ORDINALS.get(lowerAt(tokens, at + skip)) ??
        (counting ? CARDINALS.get(lowerAt(tokens, at + skip)) : undefined));
  if (ones !== undefined && ones > 0 && ones < 10 && tens + ones <= 31)
    return { value: tens + ones, to: at + skip + 1 };
  const whole = counting ? (CARDINALS.get(token.lower) ?? 0) : 0;
  return whole >= 1 && whole <= 31 ? { value: whole, to: at + 1 } : null;
}

/** "August 6 people": the number counts what follows; "August 6 attack" does not. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  return (
    lower === "%" ||
    lower === "percent" ||
    lower === "per" ||
    lower === "million" ||
    lower === "billion" ||
    lower === "people"
  );
}

/** "fifteen August nineteen ninety-three": a number in words right before the month. */
function dayBeforeMonth(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const day = dayAt(tokens, at, true);
  return day !== null && monthWord(tokens[day.to]) !== null ? day : null;
}

function rangeEnd(
  tokens: readonly Token[],
  at: number,
  month: number,
  first: number,
): { date: DateFields; to: number } | null {
  const lower = lowerAt(tokens, at);
  if (!isDash(lower) && lower !== "to" && lower !== "through" && lower !== "until" && lower !== "till") return null;
  const the = lowerAt(tokens, at + 1) === "the" ? 1 : 0;
  const day = dayAt(tokens, at + 1 + the);
  if (
    day !== null &&
    monthWord(tokens[day.to]) === null &&
    !/^\d+(?:st|nd|rd|th)?$/.test(lowerAt(tokens, day.to)) &&
    (isDash(lower) || !isCounted(tokens, day.to))
  ) {
    // "April 27 to the third": into the next month
    const next = the === 1 && day.value < first;
    return { date: dateOf({ month: next ? (month % 12) + 1 : month, day: day.value }), to: day.to };
  }
  return null;
}

function yearAfter(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const comma = lowerAt(tokens, at) === ",";
  const of = lowerAt(tokens, at) === "of";
  const start = comma || of ? at + 1 : at;
  const year = yearAt(tokens, start) ?? writtenYearAt(tokens, start) ?? (of ? shortYearAt(tokens, start) : null);
  if (year === null || !comma) return year;
  // ", 2021 people" would be a count after a date
  return tokens[year.to]?.xpos === "NNS" &&
    tokens[year.to]?.start === (tokens[year.to - 1]?.end ?? 0) + 1 &&
    tokens[year.to]?.lower === "people"
    ? null
    : year;
}

/** "April of 87", "the summer of ’68". */
function shortYearAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const short = /^['’]?(\d\d)$/.exec(tokens[at]?.text ?? "");
  const next = tokens[at + 1];
  if (short === null || (next !== undefined && next.upos !== "PUNCT" && next.upos !== "ADP" && next.upos !== "CCONJ"))
    return null;
  const value = Number(short[1]);
  return { value: value < 50 ? 2000 + value : 1900 + value, to: at + 1 };
}

export function yearAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at];
  return token !== undefined && YEAR.test(token.text) ? { value: Number(token.text), to: at + 1 } : null;
}

function standsAlone(tokens: readonly Token[], at: number, word: MonthWord): boolean {
  const token = tokens[at];
  const before = lowerAt(tokens, at - 1);
  if (/^(?:in|since|until|early|late|mid)$/.test(before) && tokens[at + 1]?.upos !== "NOUN") return true;
  if (PREPOSITIONS.has(before))
    return !(token?.lower === "may" && token.text === "may") && !(token?.lower === "march" && token.text === "march");
  const joint = lowerAt(tokens, at + 1);
  const ranged = isDash(joint) || (/^(?:to|through|until|till)$/.test(joint) && /^\p{Lu}/u.test(token?.text ?? ""));
  if (ranged && monthWord(tokens[at + 2]) !== null && /^(?:\p{Lu}|\p{Ll}{5})/u.test(tokens[at + 2]?.text ?? ""))
    return true;
  if (word.weak) return false;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const name = (token2: Token | undefined, gap: boolean): boolean =>
    gap && token2 !== undefined && /^\p{Lu}\p{Ll}/u.test(token2.text) && monthWord(token2) === null;
  const first = at === 0 || /^[\p{Pi}"'(]/u.test(before);
  if (name(next, true) && !PREPOSITIONS.has(lowerAt(tokens, at + 1))) return false;
  return !(name(previous, at > 1) && !first);
}
