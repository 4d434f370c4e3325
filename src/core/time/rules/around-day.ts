import { type Draft, dateOf } from "../draft.ts";
import { readAtom } from "../grammar.ts";
import { UNITS } from "../words.ts";
import { monthWord } from "./month-date.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";

/** "the week of November 30", "the weekend of 7 August", "the month of May": what stands around a date. */
export const aroundDay: TimeRule = (tokens, at) => {
  const i = lowerAt(tokens, at) === "the" ? at + 1 : at;
  const noun = lowerAt(tokens, i);
  if ((noun !== "week" && noun !== "weekend" && noun !== "month") || lowerAt(tokens, i + 1) !== "of") return null;
  // one such phrase at a time keeps a run of them linear
  const ahead = lowerAt(tokens, i + 2) === "the" ? i + 3 : i + 2;
  if (/^(?:week|weekend|month)$/.test(lowerAt(tokens, ahead))) return null;
  const inner = readAtom(tokens, i + 2);
  if (inner === null) return noun === "month" ? monthNamed(tokens, at, i + 2) : null;
  if (inner.value.form !== "date" || inner.value.anaphoric || inner.value.edge !== null) return null;
  const dated = inner.value.feast !== null || (inner.value.month !== null && inner.value.day !== null);
  if (noun === "month")
    return inner.value.month === null || inner.value.day !== null
      ? null
      : { from: at, to: inner.to, rule: "time/month", value: inner.value };
  return dated ? { from: at, to: inner.to, rule: "time/around-day", value: { ...inner.value, edge: noun } } : null;
};

/** A month that would be too weak a sign alone ("the month of May"). */
function monthNamed(tokens: Parameters<TimeRule>[0], from: number, at: number): Draft | null {
  const month = monthWord(tokens[at]);
  return month === null || month.era !== null
    ? null
    : { from, to: at + 1, rule: "time/month", value: dateOf({ month: month.month }) };
}

/** "year's end", "year-end", "the month's end": the end of the one that the report stands in. */
export const periodsEnd: TimeRule = (tokens, at) => {
  const i = lowerAt(tokens, at) === "the" ? at + 1 : at;
  const unit = UNITS.get(lowerAt(tokens, i))?.unit;
  if (unit !== "year" && unit !== "month" && unit !== "week" && unit !== "quarter") return null;
  const joint = lowerAt(tokens, i + 1);
  if (lowerAt(tokens, i).endsWith("s") || !(joint === "'s" || joint === "’s" || isDash(joint))) return null;
  if (lowerAt(tokens, i + 2) !== "end") return null;
  // "year-end results" are a kind of results
  if (isDash(joint) && /^(?:NOUN|PROPN)$/.test(tokens[i + 3]?.upos ?? "")) return null;
  return { from: at, to: i + 3, rule: "time/edge", value: dateOf({ relative: { unit, offset: 0 }, edge: "end" }) };
};
