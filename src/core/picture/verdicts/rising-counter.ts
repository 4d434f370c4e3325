import { clashSummary } from "../clash-summary.ts";
import { orderOf, orderWords, type VerdictRule } from "./case.ts";

/** A counter that only grows rose while the reports were written. */
export const risingCounter: VerdictRule = {
  id: "verdict/rising-counter",
  kind: "changed",
  summary:
    'Figures of a counter that only grows differ ("more than 80" and then 92 do too), and the lower are known to be older, by publication or by signs outside the counter.',
  example: "Five bridges, then seven, then nine are closed as the river rises.",
  decide: ({ clashes, answers, wordsOf }) => {
    const { rises, orders } = clashSummary(clashes);
    if (clashes.length === 0 || !rises) return null;
    const order = orderOf(orders);
    return {
      reason: `${answers.map(wordsOf).join(", then ")}: a counter that only grows; ${orderWords(order)}`,
      order,
    };
  },
};
