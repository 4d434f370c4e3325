import { CARDINALS } from "../../language/en/number-words.ts";
import type { Token } from "../../syntax/token.ts";
import { dateOf } from "../draft.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";

const CUES = new Set(["in", "since", "until", "till", "by", "during", "early", "late", "mid", "year"]);

/** "nineteen ninety-six", "two thousand and fifteen", "seventeen hundred thirty three", "twenty twenty-one"; a count of things is none. */
export function writtenYearAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const first = CARDINALS.get(lowerAt(tokens, at)) ?? 0;
  const read = first === 2 ? thousands(tokens, at) : first >= 14 && first <= 21 ? hundreds(tokens, at, first) : null;
  if (read === null || read.value > 2199) return null;
  const next = tokens[read.to];
  // "in two thousand homes"
  return next?.upos === "NOUN" || next?.upos === "ADJ" || next?.upos === "NUM" ? null : read;
}

function thousands(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  if (lowerAt(tokens, at + 1) !== "thousand") return null;
  const and = lowerAt(tokens, at + 2) === "and" ? 1 : 0;
  const rest = belowHundred(tokens, at + 2 + and);
  return rest === null ? { value: 2000, to: at + 2 } : { value: 2000 + rest.value, to: rest.to };
}

function hundreds(tokens: readonly Token[], at: number, first: number): { value: number; to: number } | null {
  const hundred = lowerAt(tokens, at + 1) === "hundred" ? 1 : 0;
  const and = hundred === 1 && lowerAt(tokens, at + 2) === "and" ? 1 : 0;
  const rest = belowHundred(tokens, at + 1 + hundred + and);
  // "nineteen five" is no year, "nineteen hundred five" is
  if (rest === null || (hundred === 0 && rest.value < 10)) return null;
  return { value: first * 100 + rest.value, to: rest.to };
}

function belowHundred(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const tens = CARDINALS.get(lowerAt(tokens, at));
  if (tens === undefined || tens < 1) return null;
  if (tens < 20) return { value: tens, to: at + 1 };
  const dash = isDash(lowerAt(tokens, at + 1)) ? 1 : 0;
  const ones = CARDINALS.get(lowerAt(tokens, at + 1 + dash)) ?? 0;
  return ones >= 1 && ones <= 9 ? { value: tens + ones, to: at + 2 + dash } : { value: tens, to: at + 1 };
}

/** The same behind a word that a year follows ("in nineteen ninety-six"). */
export const writtenYear: TimeRule = (tokens, at) => {
  if (!CUES.has(lowerAt(tokens, at - 1))) return null;
  const read = writtenYearAt(tokens, at);
  return read === null ? null : { from: at, to: read.to, rule: "time/year", value: dateOf({ year: read.value }) };
};
