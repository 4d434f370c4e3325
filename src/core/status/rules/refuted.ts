import { type Refutation, refutationsIn } from "../../clause/refutation.ts";
import { isToldInPassing } from "../in-passing.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** What is told only to be judged: untrue, taken back, or nobody's word. What is confirmed after all is left to the other rules. */
export const refuted: StatusRule = {
  id: "status/refuted",
  judge: (context) => {
    // "pulled out of the town, leaving it to the rebels": all that is called untrue, with what it came to.
    if (isRefuted(context, "denied")) return "denied";
    if (isRefuted(context, "withdrawn")) return "asked";
    // "not possible to verify a claim by the rebels that": somebody who is named claims it.
    return context.holding[0]?.act !== "claim" && isRefuted(context, "doubted") ? "asked" : null;
  },
};

/** Whether the predicate stands in words that are judged so. */
export const isRefuted = (context: StatusContext, kind: Refutation["kind"]): boolean =>
  context.sentence.parsed &&
  refutationsIn(context.sentence, context.input.text).some(
    ({ kind: found, from, to }) => found === kind && from <= context.predicate.index && context.predicate.index < to,
  ) &&
  !isToldInPassing(context);
