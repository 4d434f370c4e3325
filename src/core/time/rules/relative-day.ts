import type { Draft } from "../draft.ts";
import { dateOf } from "../draft.ts";
import { PARTS } from "../words.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

/** "today", "yesterday", "tomorrow", "tonight", "last night", "this morning", "the day before yesterday", "overnight". */
export const relativeDay: TimeRule = (tokens, at) => {
  const lower = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  switch (lower) {
    case "today":
      // The paper.
      return lowerAt(tokens, at - 1) === "usa" ? null : day(at, at + 1, 0);
    case "yesterday":
      return day(at, at + 1, -1);
    case "tomorrow":
      return day(at, at + 1, 1);
    case "tonight":
    case "tonite":
      return {
        from: at,
        to: at + 1,
        rule: "time/tonight",
        value: dateOf({ relative: { unit: "day", offset: 0 }, part: "night" }),
      };
    case "day": {
      const the = lowerAt(tokens, at - 1);
      if (the === "the") return null;
      return dayBeside(tokens, at, at);
    }
    case "the":
      return next === "day" ? dayBeside(tokens, at, at + 1) : null;
    case "last":
    case "this":
    case "tomorrow's": {
      const part = PARTS.get(next);
      if (
        part === undefined ||
        part === "midnight" ||
        (lower === "last" && (part === "midday" || part === "overnight"))
      )
        return null;
      const offset = lower === "last" ? -1 : 0;
      return {
        from: at,
        to: at + 2,
        rule: lower === "last" ? "time/last-night" : "time/this-part",
        value: dateOf({ relative: { unit: "day", offset }, part }),
      };
    }
    default:
      return null;
  }
};

function day(from: number, to: number, offset: number): Draft {
  return { from, to, rule: "time/relative-day", value: dateOf({ relative: { unit: "day", offset } }) };
}

/** "(the) day before yesterday", "(the) day after tomorrow". */
function dayBeside(tokens: Parameters<TimeRule>[0], at: number, word: number): Draft | null {
  const side = lowerAt(tokens, word + 1);
  const base = lowerAt(tokens, word + 2);
  if (side === "before" && base === "yesterday") return day(at, word + 3, -2);
  if (side === "after" && base === "tomorrow") return day(at, word + 3, 2);
  return null;
}
