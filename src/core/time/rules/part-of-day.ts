import { type Draft, dateOf } from "../draft.ts";
import { PARTS, WEEKDAYS } from "../words.ts";
import { monthWord } from "./month-date.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";

const CUES = new Set(
  "at by before after until since around about from till past near every mid shortly just".split(" "),
);
const ALONE = new Set([
  "overnight",
  "midnight",
  "noon",
  "noonish",
  "midday",
  "dawn",
  "dusk",
  "nightfall",
  "sunrise",
  "sunset",
  "daybreak",
]);

/** "in the morning", "at dawn", "overnight", "midnight", "the early hours". A noun with other words ("morning-after") is left alone. */
export const partOfDay: TimeRule = (tokens, at) => {
  const first = lowerAt(tokens, at);
  if (first === "in" && lowerAt(tokens, at + 1) === "the") {
    const part = PARTS.get(lowerAt(tokens, at + 2));
    if (part !== undefined && part !== "midnight" && part !== "midday")
      return { from: at + 1, to: timeBehind(tokens, at + 3), rule: "time/part-of-day", value: dateOf({ part }) };
  }
  if (first === "the" || first === "early" || first === "small" || first === "wee") {
    let i = first === "the" ? at + 1 : at;
    const word = lowerAt(tokens, i);
    if ((word === "early" || word === "small" || word === "wee") && lowerAt(tokens, i + 1) === "hours") {
      i += 2;
      if (lowerAt(tokens, i) === "of" && lowerAt(tokens, i + 1) === "the" && lowerAt(tokens, i + 2) === "morning")
        i += 3;
      return { from: at, to: i, rule: "time/early-hours", value: dateOf({ part: "overnight" }) };
    }
    return null;
  }
  const part = PARTS.get(first);
  if (part === undefined) return null;
  if (lowerAt(tokens, at - 1) === "the" && lowerAt(tokens, at + 1) === "of" && part !== "midnight")
    return ofDay(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (
    ALONE.has(first)
      ? !/^(?:-|new|golden)$/.test(before) && tokens[at]?.text.charCodeAt(0) !== 68 && !isOfName(tokens, at)
      : CUES.has(before)
  ) {
    return { from: at, to: at + 1, rule: "time/part-of-day", value: dateOf({ part }) };
  }
  return null;
};

/** "Sunrise Hospital", "the Midnight Sun Festival". */
const isOfName = (tokens: Parameters<TimeRule>[0], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? "") &&
  tokens[at]?.upos === "PROPN" &&
  tokens[at + 1]?.upos === "PROPN" &&
  WEEKDAYS.get(lowerAt(tokens, at + 1)) === undefined;

/** "the morning of August 6", "the night of Friday": the day behind it is read with it. */
function ofDay(tokens: Parameters<TimeRule>[0], at: number): Draft | null {
  const part = PARTS.get(lowerAt(tokens, at));
  const next = lowerAt(tokens, at + 2);
  const dated =
    monthWord(tokens[at + 2]) !== null ||
    WEEKDAYS.has(next) ||
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(next) ||
    (next === "the" && /^\d{1,2}(?:st|nd|rd|th)$/.test(lowerAt(tokens, at + 3)));
  return part === undefined || !dated
    ? null
    : { from: at, to: at + 1, rule: "time/part-of-day", value: dateOf({ part }) };
}

/** "in the night-time", "in the evening time". */
function timeBehind(tokens: Parameters<TimeRule>[0], to: number): number {
  const time = isDash(lowerAt(tokens, to)) ? to + 1 : to;
  return lowerAt(tokens, time) === "time" ? time + 1 : to;
}
