import type { Draft } from "../draft.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const WORDS: ReadonlyMap<string, "past" | "present" | "future"> = new Map([
  ["now", "present"],
  ["currently", "present"],
  ["nowadays", "present"],
  ["presently", "present"],
  ["recently", "past"],
  ["lately", "past"],
  ["formerly", "past"],
  ["soon", "future"],
]);
const PHRASES: readonly (readonly [readonly string[], "past" | "present" | "future"])[] = [
  [["at", "the", "moment"], "present"],
  [["at", "present"], "present"],
  [["at", "the", "present", "time"], "present"],
  [["at", "the", "minute"], "present"],
  [["at", "this", "time"], "present"],
  [["right", "now"], "present"],
  [["these", "days"], "present"],
  [["so", "far"], "present"],
  [["to", "date"], "present"],
  [["till", "date"], "present"],
  [["in", "the", "past"], "past"],
  [["in", "the", "future"], "future"],
  [["in", "the", "near", "future"], "future"],
  [["the", "near", "future"], "future"],
  [["in", "recent", "times"], "past"],
];

/** "now", "currently", "recently", "soon", "these days". */
export const vague: TimeRule = (tokens, at) => {
  const lower = lowerAt(tokens, at);
  for (const [words, side] of PHRASES) {
    if (words[0] !== lower) continue;
    let i = 1;
    while (i < words.length && lowerAt(tokens, at + i) === words[i]) i++;
    if (i < words.length) continue;
    // "in the past week" and "the past two days" are windows
    if (words[words.length - 1] === "past" && /^(?:NUM|NOUN|ADJ)$/.test(tokens[at + i]?.upos ?? "")) continue;
    return made(at, at + i, side);
  }
  const side = WORDS.get(lower);
  if (side === undefined) return null;
  // "soon after", "as soon as", "now that"
  if (
    lower === "soon" &&
    (lowerAt(tokens, at - 1) === "as" || /^(?:after|afterwards|as|enough)$/.test(lowerAt(tokens, at + 1)))
  )
    return null;
  if (lower === "now" && lowerAt(tokens, at + 1) === "that") return null;
  return made(at, at + 1, side);
};

function made(from: number, to: number, side: "past" | "present" | "future"): Draft {
  return { from, to, rule: "time/reference", value: { form: "reference", side } };
}
