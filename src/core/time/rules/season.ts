import type { Token } from "../../syntax/token.ts";
import { type Draft, dateOf } from "../draft.ts";
import { SEASONS } from "../words.ts";
import { monthWord, yearAt } from "./month-date.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";
import { writtenYearAt } from "./written-year.ts";

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

/** "2019 Q3", "2019-H2", "2019 April", "2016-11": the year first. */
export const yearFirst: TimeRule = (tokens, at) => {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const named = yearAndMonth(tokens, at, year.value);
  if (named !== null) return named;
  const i = isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const match = /^(?:q([1-4])|h([12]))$/.exec(lowerAt(tokens, i));
  if (match === null) return null;
  const half = match[2] === undefined ? null : match[2] === "1" ? "first half" : "second half";
  const value = dateOf({ year: year.value, quarter: match[1] === undefined ? null : Number(match[1]), edge: half });
  return { from: at, to: i + 1, rule: half === null ? "time/quarter" : "time/half", value };
};

/** "2019 April", "2016, Nov", and in figures "2016-11": no range, since it would run backwards. */
function yearAndMonth(tokens: readonly Token[], at: number, year: number): Draft | null {
  const first = lowerAt(tokens, at + 1);
  const comma = first === "," ? 1 : 0;
  const word = monthWord(tokens[at + 1 + comma]);
  const behind = tokens[at + 2 + comma];
  // "In 2019, March rains" tells two times, "2019 May 6" is a date
  const alone =
    behind === undefined || behind.upos === "PUNCT" || /^(?:and|to|until|till|through|-)$/.test(behind.lower);
  if (word !== null && word.era === null && alone && (comma === 0 || lowerAt(tokens, at - 1) !== "in"))
    return { from: at, to: at + 2 + comma, rule: "time/month-year", value: dateOf({ year, month: word.month }) };
  const [dash, figures] = [tokens[at + 1], tokens[at + 2]];
  if (dash === undefined || figures === undefined || !isDash(dash.text)) return null;
  const close = dash.start === tokens[at]?.end && figures.start === dash.end && tokens[at + 3]?.start !== figures.end;
  const month = /^(?:0?[1-9]|1[0-2])$/.test(figures.text) ? Number(figures.text) : 0;
  const ended = /^[.,;)!?]$/.test(tokens[at + 3]?.text ?? "");
  if (month === 0 || (figures.text.length === 2 && month > year % 100) || dash.start !== tokens[at]?.end) return null;
  return close || (ended && figures.start === dash.end)
    ? { from: at, to: at + 3, rule: "time/month-year", value: dateOf({ year, month }) }
    : null;
}

/** "summer 2020", "in the spring", "the third quarter", "Q3 2021", "the first half of 2021". */
export const season: TimeRule = (tokens, at) => {
  const first = lowerAt(tokens, at);
  const start = first === "the" ? at + 1 : at;
  const name = SEASONS.get(lowerAt(tokens, start));
  if (name !== undefined) {
    const next = start + 1;
    const joint = lowerAt(tokens, next) === "of" || lowerAt(tokens, next) === "," ? 1 : 0;
    const year = yearAt(tokens, next + joint) ?? (joint === 1 ? writtenYearAt(tokens, next + 1) : null);
    // "the winter of 1941-42"
    const second = year === null || !isDash(lowerAt(tokens, year.to)) ? "" : lowerAt(tokens, year.to + 1);
    if (year !== null && /^(?:\d\d)?\d\d$/.test(second) && Number(second) % 100 === (year.value + 1) % 100)
      return { from: at, to: year.to + 2, rule: "time/season", value: dateOf({ season: name, year: year.value }) };
    if (year !== null)
      return { from: at, to: year.to, rule: "time/season", value: dateOf({ season: name, year: year.value }) };
    // "fall" and "spring" are verbs and other nouns; a bare season needs its article or a preposition
    const cue = first === "the" ? lowerAt(tokens, at - 1) : lowerAt(tokens, at - 1);
    if (
      first === "the"
        ? !/^(?:in|by|since|until|during|over|through|throughout|before|after|of)$/.test(cue)
        : (!CUES.has(cue) && !/^(?:whole|entire|all)$/.test(cue)) || cue === "the"
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
  const h = /^h([12])$/.exec(lowerAt(tokens, start));
  const halved = h === null ? null : yearAt(tokens, isDash(lowerAt(tokens, start + 1)) ? start + 2 : start + 1);
  if (h !== null && halved !== null) {
    const edge = h[1] === "1" ? "first half" : "second half";
    return { from: at, to: halved.to, rule: "time/half", value: dateOf({ year: halved.value, edge }) };
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
  const year = yearAt(tokens, to + of) ?? (of > 0 ? writtenYearAt(tokens, to + of) : null);
  if (year !== null) to = year.to;
  else if (lowerAt(tokens, to) === "of" && lowerAt(tokens, to + 1) === "the" && lowerAt(tokens, to + 2) === "year")
    to += 3;
  return { from: at, to, rule: "time/quarter", value: dateOf({ quarter, year: year?.value ?? null }) };
};
