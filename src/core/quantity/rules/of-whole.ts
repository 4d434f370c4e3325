import type { Token } from "../../syntax/token.ts";
import { readNumber } from "../number.ts";
import { readUnit, type UnitPhrase } from "../unit-phrase.ts";
import { lowerAt } from "./reading.ts";

export interface WholeReading {
  readonly of: number | null;
  readonly to: number;
  readonly phrase: UnitPhrase | null;
}

/**
 * "12 of 34 towns", "14 out of 34", "12 of the 34 Afghan provincial capitals", "12 of Afghanistan's 34 provincial capitals",
 * "two of the country's largest cities", "three of them". `at` is the token after the number. Null where no "of" follows.
 */
export function ofWhole(tokens: readonly Token[], at: number, part: number): WholeReading | null {
  let i = at;
  if (lowerAt(tokens, i) === "out") i++;
  if (lowerAt(tokens, i) !== "of") return null;
  i++;
  const start = i;
  for (let turn = 0; turn < 7; turn++) {
    const token = tokens[i];
    if (token === undefined) break;
    const number = token.upos === "NUM" || /^\d/.test(token.text) ? readNumber(tokens, i) : null;
    if (number !== null && !number.ordinal) {
      if (number.value < part || number.letter !== null) break;
      const phrase = readUnit(tokens, number.to);
      return { of: number.value, to: number.to, phrase };
    }
    const passes =
      token.upos === "DET" ||
      token.xpos === "PRP$" ||
      token.xpos === "POS" ||
      token.lower === "all" ||
      token.lower === "at" ||
      token.lower === "least" ||
      token.lower === "about" ||
      token.lower === "some" ||
      token.lower === "total" ||
      token.lower === "a";
    const name =
      (token.upos === "PROPN" || token.upos === "NOUN" || token.upos === "ADJ") && possessiveAhead(tokens, i);
    if (!passes && !name) break;
    i++;
  }
  const article = tokens[start]?.upos === "DET" || tokens[start]?.xpos === "PRP$" ? start + 1 : start;
  const owned = possessiveEnd(tokens, article);
  const phrase = readUnit(tokens, owned ?? article);
  // "12 of them", "two of whom", "3 of the dead": part of what was told before
  return { of: null, to: at, phrase: phrase?.plural ? phrase : null };
}

function possessiveAhead(tokens: readonly Token[], at: number): boolean {
  return possessiveEnd(tokens, at) !== null;
}

/** Token after the "'s" of a name that starts at `at`; null where there is none near. */
function possessiveEnd(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.xpos === "POS" || token.lower === "'s") return i + 1;
    if (token.upos !== "PROPN" && token.upos !== "NOUN" && token.upos !== "ADJ" && token.upos !== "DET") return null;
  }
  return null;
}
