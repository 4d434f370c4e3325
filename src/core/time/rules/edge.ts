import type { Token } from "../../syntax/token.ts";
import { type DateFields, type Draft, dateOf, type Era } from "../draft.ts";
import { readAtom } from "../grammar.ts";
import { UNITS } from "../words.ts";
import { lowerAt } from "./rule.ts";

export const EDGES: ReadonlyMap<string, "start" | "end" | "middle" | "rest"> = new Map<
  string,
  "start" | "end" | "middle" | "rest"
>([
  ["end", "end"],
  ["close", "end"],
  ["start", "start"],
  ["beginning", "start"],
  ["outset", "start"],
  ["middle", "middle"],
  ["turn", "start"],
  ["eve", "start"],
  ["rest", "rest"],
  ["remainder", "rest"],
]);

/**
 * "the end of the month", "the start of 2021", "end of August", "the middle of next week", "the first half of 2020".
 * With `nounOnly`, just the period itself with its article ("the month", "the year"), for words that stand before it.
 */
export function readPeriodNoun(tokens: readonly Token[], at: number, nounOnly = false): Draft | null {
  let i = lowerAt(tokens, at) === "the" ? at + 1 : at;
  if (nounOnly) {
    const noun = period(tokens, at);
    return noun === null ? null : { from: at, to: noun.to, rule: "time/period", value: noun.value };
  }
  let word = lowerAt(tokens, i);
  if (word === "very" || word === "tail") {
    i++;
    word = lowerAt(tokens, i);
  }
  const half = (word === "first" || word === "second" || word === "latter") && lowerAt(tokens, i + 1) === "half";
  const edge = EDGES.get(word);
  if (edge === undefined && !half) return null;
  if (edge !== undefined && tokens[i]?.upos === "VERB") return null;
  i += half ? 2 : 1;
  if (lowerAt(tokens, i) === "of") i++;
  else if (half || lowerAt(tokens, at) === "the") return null;
  const inner = period(tokens, i);
  if (inner === null) return null;
  const era: Era | null = edge === "middle" ? "mid" : null;
  const side = half ? (word === "first" ? "first half" : "second half") : edge === "middle" ? null : (edge ?? null);
  return {
    from: at,
    to: inner.to,
    rule: half ? "time/half" : "time/edge",
    value: { ...inner.value, edge: side, era: half ? null : era },
  };
}

function period(tokens: readonly Token[], at: number): { value: DateFields; to: number } | null {
  const the = lowerAt(tokens, at) === "the" ? 1 : 0;
  const unit = UNITS.get(lowerAt(tokens, at + the));
  const bare =
    unit !== undefined &&
    !lowerAt(tokens, at + the).endsWith("s") &&
    unit.unit !== "second" &&
    unit.unit !== "minute" &&
    unit.unit !== "hour";
  if (bare && (the === 1 || lowerAt(tokens, at - 1) === "of")) {
    return { value: dateOf({ relative: { unit: unit.unit, offset: 0 } }), to: at + the + 1 };
  }
  const atom = readAtom(tokens, at) ?? (the === 1 ? readAtom(tokens, at + 1) : null);
  if (atom === null || atom.value.form !== "date" || atom.value.clock !== null) return null;
  return { value: atom.value, to: atom.to };
}
