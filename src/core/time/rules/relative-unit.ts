import { type Draft, dateOf, type Which } from "../draft.ts";
import { MONTHS, PARTS, SEASONS, SHORT_MONTHS, UNITS, type Unit } from "../words.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
]);
const ANAPHORIC: ReadonlyMap<string, number> = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["following", 1],
  ["same", 0],
  ["next", 1],
]);
const NAMED: ReadonlySet<Unit> = new Set<Unit>(["week", "weekend", "month", "quarter", "year", "decade", "century"]);

/** "this time last year", "this time next week": the same point of another one. */
const SAME_TIME: ReadonlyMap<string, -1 | 1> = new Map([
  ["last", -1],
  ["next", 1],
]);

function sameTime(tokens: Parameters<TimeRule>[0], at: number): Draft | null {
  if (lowerAt(tokens, at) !== "this" || lowerAt(tokens, at + 1) !== "time") return null;
  const sign = SAME_TIME.get(lowerAt(tokens, at + 2));
  const unit = UNITS.get(lowerAt(tokens, at + 3));
  if (sign === undefined || unit === undefined || lowerAt(tokens, at + 3).endsWith("s")) return null;
  const length = { unit: unit.unit, low: unit.count, high: unit.count, vague: false };
  return { from: at, to: at + 4, rule: "time/this-time", value: { form: "offset", length, sign, base: "telling" } };
}

/** "last week", "this year", "next month", "last May", "the previous day", "that week", "the same day", "last summer". */
export const relativeUnit: TimeRule = (tokens, at) => {
  const same = sameTime(tokens, at);
  if (same !== null) return same;
  const first = lowerAt(tokens, at);
  const the = first === "the";
  const word = the ? at + 1 : at;
  const lower = lowerAt(tokens, word);
  if (first === "that" || (the && lower === "same") || first === "same") {
    const i = lower === "same" ? word + 1 : at + 1;
    if (lower === "same" && (i === at + 1) !== (first === "same")) return null;
    return anaphor(tokens, at, i, 0);
  }
  const kind =
    (/^(?:fiscal|financial|school|academic|calendar)$/.test(lowerAt(tokens, word + 1)) &&
      lowerAt(tokens, word + 2) === "year") ||
    (lowerAt(tokens, word + 1) === "working" && lowerAt(tokens, word + 2) === "week")
      ? 1
      : 0;
  const noun = lowerAt(tokens, word + 1 + kind);
  // "in the next decade" runs from now
  const within = /^(?:in|over|within|during|for)$/.test(lowerAt(tokens, at - 1));
  if (the && lower === "next" && within && noun !== "day" && noun !== "night") return null;
  if (lower === "previous" || lower === "preceding" || lower === "following" || (the && lower === "next")) {
    return anaphor(tokens, at, word + 1, ANAPHORIC.get(lower) ?? 0);
  }
  // "next morning he left": the one behind what was told
  if (lower === "next" && /^(?:day|night|morning|afternoon|evening)$/.test(noun))
    return anaphor(tokens, at, word + 1, 1);
  const offset = OFFSETS.get(lower);
  if (offset === undefined) return null;
  // "the last week", "the past year" run up to now: the rule of windows reads them
  if (the && (lower === "last" || lower === "past" || lower === "coming")) return null;
  const unit = UNITS.get(noun);
  if (unit !== undefined && NAMED.has(unit.unit) && !noun.endsWith("s") && noun !== "fortnight") {
    if (lower === "past") return null;
    return {
      from: at,
      to: word + 2 + kind,
      rule: "time/relative-unit",
      value: dateOf({ relative: { unit: unit.unit, offset } }),
    };
  }
  if (the && lower !== "current" && lower !== "upcoming") return null;
  const which: Which = offset < 0 ? "last" : offset > 0 ? "next" : "this";
  const month = MONTHS.get(noun) ?? SHORT_MONTHS.get(noun);
  const text = tokens[word + 1]?.text ?? "";
  // "this may" and "last march" in small letters are a verb and a protest
  // "this Dec. 13, 2016" has its own date
  const dated = /^\d/.test(lowerAt(tokens, word + 2));
  if (month !== undefined && !dated && (text.charCodeAt(0) < 97 || !/^ma[ry]/.test(noun)))
    return { from: at, to: word + 2, rule: "time/relative-month", value: dateOf({ month, which }) };
  const season = SEASONS.get(noun);
  if (season !== undefined)
    return { from: at, to: word + 2, rule: "time/relative-season", value: dateOf({ season, which }) };
  return null;
};

function anaphor(tokens: Parameters<TimeRule>[0], at: number, i: number, offset: number): Draft | null {
  const lower = lowerAt(tokens, i);
  const unit = UNITS.get(lower);
  const part = PARTS.get(lower);
  if (part !== undefined && part !== "midnight" && (unit === undefined || lower === "night")) {
    return {
      from: at,
      to: i + 1,
      rule: "time/anaphoric",
      value: dateOf({ relative: { unit: "day", offset }, part, anaphoric: true }),
    };
  }
  if (unit === undefined || lower.endsWith("s") || unit.unit === "second" || unit.unit === "minute") return null;
  return {
    from: at,
    to: i + 1,
    rule: "time/anaphoric",
    value: dateOf({ relative: { unit: unit.unit, offset }, anaphoric: true }),
  };
}
