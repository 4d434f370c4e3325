import { CARDINALS, FRACTION_SIGNS, ORDINALS } from "../language/en/number-words.ts";
import type { Token } from "../syntax/token.ts";
import type { Draft } from "./draft.ts";
import { aroundDay, periodsEnd } from "./rules/around-day.ts";
import { barePeriod } from "./rules/bare-period.ts";
import { clock } from "./rules/clock.ts";
import { dayBefore } from "./rules/day-before.ts";
import { dayOfMonth } from "./rules/day-of-month.ts";
import { duration } from "./rules/duration.ts";
import { eraYear } from "./rules/era-year.ts";
import { fiscalYear } from "./rules/fiscal.ts";
import { FEAST_WORDS, holiday } from "./rules/holiday.ts";
import { joinedDate } from "./rules/joined-date.ts";
import { dayFirst, monthFirst, monthWord } from "./rules/month-date.ts";
import { nthWeekday } from "./rules/nth-weekday.ts";
import { numericDate } from "./rules/numeric-date.ts";
import { partOfDay } from "./rules/part-of-day.ts";
import { partOfPeriod, yearToDate } from "./rules/part-of-period.ts";
import { relativeDay } from "./rules/relative-day.ts";
import { relativeUnit } from "./rules/relative-unit.ts";
import type { TimeRule } from "./rules/rule.ts";
import { season, yearFirst } from "./rules/season.ts";
import { set } from "./rules/set.ts";
import { vague } from "./rules/vague.ts";
import { weekday } from "./rules/weekday.ts";
import { weekend } from "./rules/weekend.ts";
import { window } from "./rules/window.ts";
import { writtenYear } from "./rules/written-year.ts";
import { decade, namedYear, year } from "./rules/year.ts";
import { MONTHS, PARTS, SEASONS, SHORT_MONTHS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from "./words.ts";

/** Rules that may start at a token of figures. */
const FIGURES: readonly TimeRule[] = [
  partOfPeriod,
  nthWeekday,
  fiscalYear,
  eraYear,
  joinedDate,
  yearFirst,
  numericDate,
  dayFirst,
  clock,
  year,
  decade,
  duration,
  holiday,
  season,
];

/** Rules by the words that they start with. */
const BY_WORD: ReadonlyMap<string, readonly TimeRule[]> = index([
  [["the", "year"], [namedYear]],
  [["the"], [barePeriod]],
  [["a.d.", "ad", "c.e.", "ce"], [eraYear]],
  [["last", "next"], [dayOfMonth]],
  [["the", "week", "weekend", "month"], [aroundDay]],
  [["the", "week", "month", "quarter", "year"], [periodsEnd]],
  [["the", "fiscal", "financial", "fy"], [fiscalYear]],
  [["the", "last", "final", "first", "second", "third", "fourth", "fifth"], [nthWeekday]],
  [["the", "weekend", "this"], [weekend]],
  [["the", "year"], [yearToDate]],
  [["weekends"], [set]],
  [["the"], [dayBefore, dayOfMonth, duration]],
  [["the", "last", "final", "opening", "closing", ...ORDINALS.keys()], [partOfPeriod]],
  [[...CARDINALS.keys()], [writtenYear, dayFirst]],
  [["mornings", "afternoons", "evenings", "nights", ...WEEKDAYS.keys()], [set]],
  [["all", "whole", "entire"], [duration]],
  [
    [
      "last",
      "next",
      "this",
      "previous",
      "following",
      "earth",
      "saint",
      "st.",
      "easter",
      "good",
      "thanksgiving",
      "black",
      "memorial",
      "labor",
      "martin",
      "fourth",
    ],
    [holiday],
  ],
  [[...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), "sat", "sun"], [weekday]],
  [[...WEEKDAYS.keys()].map((day) => `${day}s`), [set]],
  [
    [
      "daily",
      "nightly",
      "hourly",
      "weekly",
      "fortnightly",
      "monthly",
      "quarterly",
      "yearly",
      "annually",
      "everyday",
      "biweekly",
      "annual",
      "bi-weekly",
      "bi-monthly",
      "semi-annual",
      "biannual",
      "biennial",
      "bimonthly",
      "semiannual",
      "all",
      "every",
      "each",
      "per",
      "a",
      "an",
    ],
    [set],
  ],
  [["today", "yesterday", "tomorrow", "tonight", "tonite", "day", "the", "last", "this"], [relativeDay]],
  [["last", "past", "this", "next", "coming", "upcoming", "following", "previous", "the", "that"], [weekday]],
  [
    [
      "last",
      "past",
      "this",
      "current",
      "next",
      "coming",
      "upcoming",
      "that",
      "the",
      "same",
      "previous",
      "preceding",
      "following",
    ],
    [relativeUnit],
  ],
  [
    [
      "the",
      "these",
      "this",
      "those",
      "past",
      "last",
      "previous",
      "recent",
      "next",
      "coming",
      "upcoming",
      "following",
      "ensuing",
      "preceding",
    ],
    [window],
  ],
  [
    [
      ...CARDINALS.keys(),
      ...FRACTION_SIGNS.keys(),
      ...UNITS.keys(),
      "a",
      "an",
      "half",
      "few",
      "several",
      "couple",
      "many",
      "multiple",
      "another",
      "full",
      "some",
    ],
    [duration],
  ],
  [[...CARDINALS.keys(), "half", "quarter", "a"], [clock]],
  [[...PARTS.keys(), "the", "in", "early", "small", "wee"], [partOfDay]],
  [
    [
      ...SEASONS.keys(),
      "the",
      "q1",
      "q2",
      "q3",
      "q4",
      "h1",
      "h2",
      "first",
      "second",
      "third",
      "fourth",
      "final",
      "last",
      "1st",
      "2nd",
      "3rd",
      "4th",
    ],
    [season],
  ],
  [[...ORDINALS.keys(), "twenty", "thirty"], [dayFirst]],
  [[...ORDINALS.keys(), "twenty", "the"], [decade]],
  [["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], [decade]],
  [
    [
      "now",
      "currently",
      "nowadays",
      "presently",
      "recently",
      "lately",
      "formerly",
      "soon",
      "at",
      "right",
      "these",
      "so",
      "in",
      "the",
      "to",
      "till",
    ],
    [vague],
  ],
  [
    [
      "new",
      "christmas",
      "boxing",
      "valentine",
      "may",
      "halloween",
      "veterans",
      "armistice",
      "juneteenth",
      "bastille",
      "september",
      "sept.",
      ...FEAST_WORDS,
    ],
    [holiday],
  ],
]);

function index(
  entries: readonly (readonly [readonly string[], readonly TimeRule[]])[],
): ReadonlyMap<string, readonly TimeRule[]> {
  const map = new Map<string, TimeRule[]>();
  for (const [words, rules] of entries) {
    for (const word of words) map.set(word, [...(map.get(word) ?? []), ...rules]);
  }
  return map;
}

const MONTH_WORDS: ReadonlySet<string> = new Set([...MONTHS.keys(), ...SHORT_MONTHS.keys()]);

/** Whether an atom may start at a token: one look-up, so that most tokens cost no more. */
export function startsAtom(token: Token): boolean {
  const { lower } = token;
  const code = lower.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 39) return true;
  if (BY_WORD.has(lower) || MONTH_WORDS.has(lower)) return true;
  // "mid-August", "early-2021", "late-1990s"
  if ((code === 109 || code === 101 || code === 108) && /^(?:mid|early|late)-/.test(lower)) return true;
  return isGluedMonth(lower);
}

const MONTH_RULES: readonly TimeRule[] = [joinedDate, monthFirst];
const APOSTROPHE_RULES: readonly TimeRule[] = [decade];
const GLUED_YEAR_RULES: readonly TimeRule[] = [year, monthFirst];

function rulesAt(token: Token): readonly TimeRule[] {
  const code = token.lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return FIGURES;
  if (code === 39) return APOSTROPHE_RULES;
  const rules = BY_WORD.get(token.lower);
  if (monthWord(token) !== null) return rules === undefined ? MONTH_RULES : [...rules, ...MONTH_RULES];
  if (rules !== undefined) return rules;
  if (/^(?:mid|early|late)-/.test(token.lower)) return GLUED_YEAR_RULES;
  return isGluedMonth(token.lower) ? GLUED_MONTH_RULES : NONE;
}

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** "Dec31", "aug/6". */
function isGluedMonth(lower: string): boolean {
  return (
    lower.length > 3 &&
    lower.length < 12 &&
    (isDigitAt(lower, 3) || isDigitAt(lower, 4) || isDigitAt(lower, 5)) &&
    MONTH_WORDS.has(lower.slice(0, 3)) &&
    /^[a-z]{3,4}[/-]?\d/.test(lower)
  );
}

const GLUED_MONTH_RULES: readonly TimeRule[] = [joinedDate];
const NONE: readonly TimeRule[] = [];

/** The longest reading of one rule at a token; the earlier rule wins a tie. */
export function readAtom(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let best: Draft | null = null;
  for (const rule of rulesAt(token)) {
    const draft = rule(tokens, at);
    if (draft !== null && (best === null || draft.to > best.to)) best = draft;
  }
  return best;
}
