import { dateOf } from "../draft.ts";
import { PARTS, UNITS } from "../words.ts";
import { yearAt } from "./month-date.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const SIDES: ReadonlyMap<string, number> = new Map([
  ["before", -1],
  ["earlier", -1],
  ["prior", -1],
  ["after", 1],
  ["later", 1],
]);

/** "the day before", "the week after", "the night before": counted from another time of the text. */
export const dayBefore: TimeRule = (tokens, at) => {
  const noun = lowerAt(tokens, at + 1);
  const offset = SIDES.get(lowerAt(tokens, at + 2));
  const unit = UNITS.get(noun);
  if (offset === undefined || lowerAt(tokens, at + 3) === "yesterday" || lowerAt(tokens, at + 3) === "tomorrow")
    return null;
  const second = secondAway(tokens, at + 3, offset);
  if (second !== null && (unit !== undefined || PARTS.has(noun)) && !noun.endsWith("s")) {
    const part = unit === undefined || noun === "night" ? (PARTS.get(noun) ?? null) : null;
    const relative = { unit: part === null ? (unit?.unit ?? "day") : "day", offset: 2 * offset } as const;
    return { from: at, to: second, rule: "time/relative-unit", value: dateOf({ relative, part }) };
  }
  const year = noun === "year" ? yearAt(tokens, at + 3) : null;
  if (year !== null) return { from: at, to: year.to, rule: "time/year", value: dateOf({ year: year.value + offset }) };
  const part = PARTS.get(noun);
  if (part !== undefined && part !== "midnight" && part !== "midday") {
    return {
      from: at,
      to: at + 3,
      rule: "time/day-before",
      value: dateOf({ relative: { unit: "day", offset }, part, anaphoric: true }),
    };
  }
  if (unit === undefined || noun.endsWith("s")) return null;
  return {
    from: at,
    to: at + 3,
    rule: "time/day-before",
    value: dateOf({ relative: { unit: unit.unit, offset }, anaphoric: true }),
  };
};

/** "last" of "the week before last", "next" of "the year after next": the token behind it. */
function secondAway(tokens: Parameters<TimeRule>[0], at: number, offset: number): number | null {
  const the = lowerAt(tokens, at) === "the" ? 1 : 0;
  const wanted = offset < 0 ? "last" : "next";
  const next = tokens[at + the + 1];
  return lowerAt(tokens, at + the) === wanted && next?.upos !== "NOUN" && next?.upos !== "PROPN" ? at + the + 1 : null;
}
