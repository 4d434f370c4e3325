import { dateOf } from "../draft.ts";
import { PARTS } from "../words.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const CUES = new Set(
  "at by before after until since around about from till past near every mid shortly just".split(" "),
);
const ALONE = new Set([
  "overnight",
  "midnight",
  "noon",
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
      return { from: at + 1, to: at + 3, rule: "time/part-of-day", value: dateOf({ part }) };
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
  const before = lowerAt(tokens, at - 1);
  if (
    ALONE.has(first) ? !/^(?:-|new|golden)$/.test(before) && tokens[at]?.text.charCodeAt(0) !== 68 : CUES.has(before)
  ) {
    return { from: at, to: at + 1, rule: "time/part-of-day", value: dateOf({ part }) };
  }
  return null;
};
