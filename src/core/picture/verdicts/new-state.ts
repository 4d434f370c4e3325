import { clashSummary } from "../clash-summary.ts";
import { orderOf, orderWords, type VerdictRule } from "./case.ts";

/** What held was followed by something else. */
export const newState: VerdictRule = {
  id: "verdict/new-state",
  kind: "changed",
  summary: "Answers cannot hold at one time, and each is known to follow another.",
  example: "The bridge was held by the army on Monday and by the rebels on Wednesday.",
  decide: ({ clashes, answers, wordsOf }) => {
    const { explained, orders } = clashSummary(clashes);
    if (clashes.length === 0 || !explained) return null;
    const order = orderOf(orders);
    return { reason: `${answers.map(wordsOf).join(", then ")}; ${orderWords(order)}`, order };
  },
};
