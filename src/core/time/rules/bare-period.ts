import { dateOf } from "../draft.ts";
import { UNITS } from "../words.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const BEFORE = new Set("for of during throughout over in within".split(" "));

/** "during the week", "the best of the year", "out for the day": a period that the text has told of, or that it stands in; which one is left open. */
export const barePeriod: TimeRule = (tokens, at) => {
  if (lowerAt(tokens, at) !== "the" || !BEFORE.has(lowerAt(tokens, at - 1))) return null;
  const noun = lowerAt(tokens, at + 1);
  const unit = UNITS.get(noun);
  if (unit === undefined || noun.endsWith("s") || !tokens[at + 1]?.upos.startsWith("N")) return null;
  if (unit.unit === "minute" || unit.unit === "second" || noun === "weekend" || noun === "night") return null;
  if (unit.unit === "hour" && lowerAt(tokens, at - 1) !== "for") return null;
  const next = tokens[at + 2];
  const ends = next === undefined || (next.upos === "PUNCT" && next.text !== "-") || next.upos === "CCONJ";
  return ends
    ? {
        from: at,
        to: at + 2,
        rule: "time/bare-period",
        value: dateOf({ relative: { unit: unit.unit, offset: 0 }, anaphoric: true }),
      }
    : null;
};
