import type { Token } from "../../syntax/token.ts";
import { type Draft, dateOf } from "../draft.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";

const ERAS = new Set(["a.d.", "ad", "c.e.", "ce"]);

/** "A.D. 1000", "AD 79", "950 A.D.", "A.D. 1000 and 1260": any year of our era that its letters tell; small letters are words. */
export const eraYear: TimeRule = (tokens, at) => {
  if (isEra(tokens[at])) {
    const first = yearFigures(tokens[at + 1]);
    if (first === null) return null;
    const joint = lowerAt(tokens, at + 2);
    const joined = isDash(joint) || joint === "to" || (joint === "and" && lowerAt(tokens, at - 1) === "between");
    const last = joined ? yearFigures(tokens[at + 3]) : null;
    const behind = tokens[at + 4]?.upos;
    if (last !== null && last > first && behind !== "NOUN") return spanned(at, at + 4, first, last);
    return { from: at, to: at + 2, rule: "time/era-year", value: dateOf({ year: first }) };
  }
  const year = yearFigures(tokens[at]);
  return year !== null && isEra(tokens[at + 1])
    ? { from: at, to: at + 2, rule: "time/era-year", value: dateOf({ year }) }
    : null;
};

function isEra(token: Token | undefined): boolean {
  return token !== undefined && ERAS.has(token.lower) && /^[A-Z]/.test(token.text) && token.text !== "Ad";
}

function yearFigures(token: Token | undefined): number | null {
  const year = /^\d{1,4}$/.test(token?.text ?? "") ? Number(token?.text) : 0;
  return year > 0 && year < 2200 ? year : null;
}

function spanned(from: number, to: number, first: number, last: number): Draft {
  return {
    from,
    to,
    rule: "time/era-year",
    value: { form: "range", first: dateOf({ year: first }), last: dateOf({ year: last }) },
  };
}
