import { dateOf } from "../draft.ts";
import { SEASONS } from "../words.ts";
import { yearAt } from "./month-date.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["final", 4],
  ["last", 4],
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
]);
const CUES = new Set("in the since until by early late mid during of every each before after mid-".split(" "));

/** "2019 Q3", "2019-H2": the year first. */
export const yearFirst: TimeRule = (tokens, at) => {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const i = isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const match = /^(?:q([1-4])|h([12]))$/.exec(lowerAt(tokens, i));
  if (match === null) return null;
  const half = match[2] === undefined ? null : match[2] === "1" ? "first half" : "second half";
  const value = dateOf({ year: year.value, quarter: match[1] === undefined ? null : Number(match[1]), edge: half });
  return { from: at, to: i + 1, rule: half === null ? "time/quarter" : "time/half", value };
};

/** "summer 2020", "in the spring", "the third quarter", "Q3 2021", "the first half of 2021". */
export const season: TimeRule = (tokens, at) => {
  const first = lowerAt(tokens, at);
  const start = first === "the" ? at + 1 : at;
  const name = SEASONS.get(lowerAt(tokens, start));
  if (name !== undefined) {
    const next = start + 1;
    const year = yearAt(tokens, lowerAt(tokens, next) === "of" || lowerAt(tokens, next) === "," ? next + 1 : next);
    if (year !== null)
      return { from: at, to: year.to, rule: "time/season", value: dateOf({ season: name, year: year.value }) };
    // "fall" and "spring" are verbs and other nouns; a bare season needs its article or a preposition
    const cue = first === "the" ? lowerAt(tokens, at - 1) : lowerAt(tokens, at - 1);
    if (
      first === "the"
        ? !/^(?:in|by|since|until|during|over|through|throughout|before|after|of)$/.test(cue)
        : !CUES.has(cue) || cue === "the"
    )
      return null;
    if (
      lowerAt(tokens, next) === "of" &&
      (name === "autumn" || name === "spring") &&
      lowerAt(tokens, start) !== "autumn"
    )
      return null;
    if (
      tokens[start]?.upos === "VERB" ||
      tokens[next]?.upos === "PROPN" ||
      (first === "the" && tokens[next]?.upos === "NOUN")
    )
      return null;
    return { from: at, to: next, rule: "time/season", value: dateOf({ season: name }) };
  }
  const q = /^q([1-4])$/.exec(lowerAt(tokens, start));
  if (q !== null) {
    const year = yearAt(tokens, isDash(lowerAt(tokens, start + 1)) ? start + 2 : start + 1);
    return {
      from: at,
      to: year?.to ?? start + 1,
      rule: "time/quarter",
      value: dateOf({ quarter: Number(q[1]), year: year?.value ?? null }),
    };
  }
  const quarter = QUARTERS.get(lowerAt(tokens, start));
  if (quarter === undefined) return null;
  const dash = isDash(lowerAt(tokens, start + 1)) ? 1 : 0;
  if (lowerAt(tokens, start + 1 + dash) !== "quarter") return null;
  let to = start + 2 + dash;
  const of = lowerAt(tokens, to) === "of" ? (lowerAt(tokens, to + 1) === "fiscal" ? 2 : 1) : 0;
  const year = yearAt(tokens, to + of);
  if (year !== null) to = year.to;
  else if (lowerAt(tokens, to) === "of" && lowerAt(tokens, to + 1) === "the" && lowerAt(tokens, to + 2) === "year")
    to += 3;
  return { from: at, to, rule: "time/quarter", value: dateOf({ quarter, year: year?.value ?? null }) };
};
