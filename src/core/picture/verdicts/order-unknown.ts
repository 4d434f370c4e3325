import { clashSummary } from "../clash-summary.ts";
import { orderOf, type VerdictRule } from "./case.ts";

/** Answers differ and nothing from outside the question says which is older. */
export const orderUnknown: VerdictRule = {
  id: "verdict/order-unknown",
  kind: "undecided",
  summary: "Answers cannot hold at one time and no sign from outside the question says which is older.",
  example: "Two undated pages give 40 and 60 homes flooded, and nothing else tells which came first.",
  decide: ({ clashes, answers, wordsOf }) => {
    if (clashes.length === 0) return null;
    const grows = answers.some(
      (answer) => answer.bearings[0]?.value.kind === "quantity" && answer.bearings[0].value.grows,
    );
    return {
      reason: `${answers.map(wordsOf).join(", ")}: order unknown: a ${grows ? "rise" : "change"} or a difference`,
      order: { ...orderOf(clashSummary(clashes).orders), basis: "unknown" },
    };
  },
};
