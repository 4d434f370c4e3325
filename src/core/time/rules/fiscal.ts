import { dateOf } from "../draft.ts";
import { yearAt } from "./month-date.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

/** "fiscal 2021", "FY2021", "the 2020 fiscal year", "fiscal year 2019-20": told by its calendar year, since who counts it decides its months. */
export const fiscalYear: TimeRule = (tokens, at) => {
  const start = lowerAt(tokens, at) === "the" ? at + 1 : at;
  const word = lowerAt(tokens, start);
  const glued = /^fy['’]?((?:19|20)\d\d)$/.exec(word);
  if (glued !== null && tokens[start]?.text.startsWith("FY"))
    return { from: at, to: start + 1, rule: "time/fiscal-year", value: dateOf({ year: Number(glued[1]) }) };
  const first = yearAt(tokens, start);
  if (
    first !== null &&
    first.value >= 1900 &&
    isFiscal(lowerAt(tokens, first.to)) &&
    lowerAt(tokens, first.to + 1) === "year"
  )
    return { from: at, to: first.to + 2, rule: "time/fiscal-year", value: dateOf({ year: first.value }) };
  if (!isFiscal(word) && !(word === "fy" && tokens[start]?.text === "FY")) return null;
  const noun = lowerAt(tokens, start + 1) === "year" ? 1 : 0;
  const year = yearAt(tokens, start + 1 + noun);
  return year === null || year.value < 1900
    ? null
    : { from: at, to: year.to, rule: "time/fiscal-year", value: dateOf({ year: year.value }) };
};

function isFiscal(word: string): boolean {
  return word === "fiscal" || word === "financial";
}
