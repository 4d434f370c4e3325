import type { Draft, Length } from "../draft.ts";
import { readLength } from "../length.ts";
import { LOOSE_COUNTS, UNITS } from "../words.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";

const SIDES: ReadonlyMap<string, "past" | "next"> = new Map([
  ["past", "past"],
  ["last", "past"],
  ["previous", "past"],
  ["recent", "past"],
  ["preceding", "past"],
  ["next", "next"],
  ["coming", "next"],
  ["upcoming", "next"],
  ["following", "next"],
  ["ensuing", "next"],
]);
const SOFT = new Set(
  "just only about around roughly nearly almost some at least more than over barely little under less".split(" "),
);

/** "the past week", "the last two months", "the next 24 to 48 hours", "the coming days", "recent weeks". */
export const window: TimeRule = (tokens, at) => {
  let i = at;
  const first = lowerAt(tokens, i);
  if (first === "the" || first === "these" || first === "this" || first === "those") i++;
  const word = lowerAt(tokens, i);
  const side = SIDES.get(word);
  if (tokens[i]?.upos === "VERB") return null;
  if (side === undefined || (first === "this" && word !== "past")) return null;
  let j = i + 1;
  if (isDash(lowerAt(tokens, j))) j++;
  const limit = j + 3;
  while (j < limit && SOFT.has(lowerAt(tokens, j))) j++;
  const counted = readLength(tokens, j);
  if (counted !== null && lowerAt(tokens, j) !== "a" && lowerAt(tokens, j) !== "an")
    return found(at, counted.to, counted.length, side);
  const inner = lowerAt(tokens, j);
  const loose = LOOSE_COUNTS.get(inner);
  if (loose !== undefined) {
    const k = lowerAt(tokens, j + 1) === "of" ? j + 2 : j + 1;
    const unit = UNITS.get(lowerAt(tokens, k));
    return unit === undefined
      ? null
      : found(
          at,
          k + 1,
          { unit: unit.unit, low: loose[0] * unit.count, high: loose[1] * unit.count, vague: inner !== "couple" },
          side,
        );
  }
  const lower = lowerAt(tokens, j);
  const unit = UNITS.get(lower);
  if (unit === undefined || lower === "night" || lower === "nights") return null;
  const plural = lower.endsWith("s") || lower === "centuries";
  if (plural)
    return found(at, j + 1, { unit: unit.unit, low: 2 * unit.count, high: 99 * unit.count, vague: true }, side);
  // "last week" without an article is a named week; "next day", "the following day" count from another time
  if (word === "recent" || word === "following" || word === "previous" || word === "preceding" || word === "ensuing")
    return null;
  if (i === at && word !== "past" && unit.unit !== "hour" && unit.unit !== "minute") return null;
  // "over the next year" runs from now; "the next year he left" counts from what was told
  const within = /^(?:in|over|within|during|for)$/.test(lowerAt(tokens, at - 1));
  if (word === "next" && (unit.unit === "day" || (first === "the" && !within))) return null;
  return found(at, j + 1, { unit: unit.unit, low: unit.count, high: unit.count, vague: false }, side);
};

function found(from: number, to: number, length: Length, side: "past" | "next"): Draft {
  return {
    from,
    to,
    rule: side === "past" ? "time/past-window" : "time/next-window",
    value: { form: "window", length, side },
  };
}
