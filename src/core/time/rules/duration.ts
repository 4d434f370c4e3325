import type { Draft, OffsetBase } from "../draft.ts";
import { readLength } from "../length.ts";
import { UNITS } from "../words.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";

const AFTER: ReadonlyMap<string, -1 | 1> = new Map([
  ["ago", -1],
  ["earlier", -1],
  ["before", -1],
  ["later", 1],
  ["after", 1],
  ["afterwards", 1],
  ["afterward", 1],
  ["prior", -1],
  ["previously", -1],
  ["hence", 1],
  ["since", -1],
]);
const SIDES: ReadonlyMap<string, "past" | "next"> = new Map([
  ["past", "past"],
  ["last", "past"],
  ["previous", "past"],
  ["next", "next"],
  ["coming", "next"],
  ["upcoming", "next"],
]);
/** Words before a bare plural that show a length ("for weeks", "after years of war"). */
const LENGTH_CUES = new Set(
  "for in within after over during of takes take took last lasted lasts just only spent spend mere despite through about around nearly almost".split(
    " ",
  ),
);

/** "two weeks", "20-year", "three days ago", "six hours later", "20 years after", "a week from now", "hours after". */
export const duration: TimeRule = (tokens, at) => {
  const whole = wholeUnit(tokens, at);
  if (whole !== null) return whole;
  const read = readLength(tokens, at);
  if (read === null) return barePlural(tokens, at);
  const inner = SIDES.get(lowerAt(tokens, read.to - 2));
  // "only three next week", "counted 13 last minute": the number counts something else
  if (inner !== undefined && !lowerAt(tokens, read.to - 1).endsWith("s")) return null;
  // "three night markets"
  if (lowerAt(tokens, read.to - 1) === "night" && read.length.low > 1 && tokens[read.to]?.upos === "NOUN") return null;
  if (inner !== undefined && read.to - at > 2 && lowerAt(tokens, read.to - 1).endsWith("s"))
    return {
      from: at,
      to: read.to,
      rule: inner === "past" ? "time/past-window" : "time/next-window",
      value: { form: "window", length: read.length, side: inner },
    };
  const offset = offsetAfter(tokens, at, read.to, read.length);
  return offset ?? { from: at, to: read.to, rule: "time/duration", value: { form: "duration", length: read.length } };
};

function offsetAfter(
  tokens: Parameters<TimeRule>[0],
  at: number,
  to: number,
  length: ReturnType<typeof lengthOf>,
): Draft | null {
  const lower = lowerAt(tokens, to);
  const next = lowerAt(tokens, to + 1);
  const value = (sign: -1 | 1, base: OffsetBase) => ({
    form: "offset" as const,
    length,
    sign,
    base,
  });
  // "for three days from today" goes on from it
  if (lower === "from" && (next === "today" || next === "tomorrow") && lowerAt(tokens, at - 1) === "for") return null;
  if (lower === "from" && (next === "now" || next === "today" || next === "tomorrow")) {
    return {
      from: at,
      to: to + 2,
      rule: "time/from-now",
      value: value(1, next === "tomorrow" ? "tomorrow" : next === "today" ? "today" : "telling"),
    };
  }
  if (lower === "back" && AFTER.get(next) === undefined && UNITS.has(lowerAt(tokens, to - 1))) return null;
  const sign = AFTER.get(lower);
  if (sign === undefined) return null;
  if (lower === "ago") return { from: at, to: to + 1, rule: "time/ago", value: value(-1, "telling") };
  if (lower === "since") return null;
  if ((lower === "before" || lower === "after") && (next === "yesterday" || next === "tomorrow" || next === "today")) {
    return { from: at, to: to + 2, rule: "time/offset", value: value(sign, next) };
  }
  if (lower === "prior" && next === "to")
    return { from: at, to: to + 1, rule: "time/offset", value: value(-1, "other") };
  return {
    from: at,
    to: to + 1,
    rule: lower === "earlier" || lower === "later" ? "time/earlier-later" : "time/offset",
    value: value(sign, "other"),
  };
}

function lengthOf(read: NonNullable<ReturnType<typeof readLength>>) {
  return read.length;
}

/** "for weeks", "hours after", "decades of war", "years ago": a plural with no number. */
function barePlural(tokens: Parameters<TimeRule>[0], at: number): Draft | null {
  const token = tokens[at];
  const unit = token === undefined ? undefined : UNITS.get(token.lower);
  if (token === undefined || unit === undefined || !(token.lower.endsWith("s") || token.lower === "centuries"))
    return null;
  if (unit.unit === "weekend" || token.lower === "quarters" || token.lower === "mins" || token.lower === "secs")
    return null;
  const length = { unit: unit.unit, low: 2 * unit.count, high: 99 * unit.count, vague: true };
  const offset = offsetAfter(tokens, at, at + 1, length);
  if (offset !== null) return offset;
  if (isDash(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === "long")
    return { from: at, to: at + 3, rule: "time/vague-duration", value: { form: "duration", length } };
  const before = lowerAt(tokens, at - 1);
  const next = lowerAt(tokens, at + 1);
  if (
    !LENGTH_CUES.has(before) &&
    !(
      next === "of" &&
      (tokens[at - 1]?.upos !== "ADJ" || before === "") &&
      before !== "the" &&
      before !== "these" &&
      before !== "those"
    )
  )
    return null;
  if (
    before === "of" &&
    next !== "of" &&
    lowerAt(tokens, at - 2) !== "number" &&
    !/^(?:dozens|hundreds|thousands|couple|tens|matter|course|lot|lots)$/.test(lowerAt(tokens, at - 2))
  )
    return null;
  return { from: at, to: at + 1, rule: "time/vague-duration", value: { form: "duration", length } };
}

/** "all day", "all week long", "the whole night", "the entire year". */
function wholeUnit(tokens: Parameters<TimeRule>[0], at: number): Draft | null {
  const first = lowerAt(tokens, at);
  const word = first === "the" ? lowerAt(tokens, at + 1) : first;
  const dash = isDash(lowerAt(tokens, at + 1)) ? 1 : 0;
  const i = first === "the" ? at + 2 : at + 1 + dash;
  if (word !== "all" && word !== "whole" && word !== "entire") return null;
  const unit = UNITS.get(lowerAt(tokens, i));
  if (unit === undefined || lowerAt(tokens, i).endsWith("s") || (first === "the" && word === "all")) return null;
  // "an all-day session" tells its length as a kind
  if (dash === 1 && tokens[i + 1]?.upos === "NOUN") return null;
  const length = { unit: unit.unit, low: unit.count, high: unit.count, vague: false };
  return { from: at, to: i + 1, rule: "time/whole", value: { form: "duration", length } };
}
