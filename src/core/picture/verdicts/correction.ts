import { clashSummary } from "../clash-summary.ts";
import { orderOf, orderWords, type VerdictRule } from "./case.ts";

/** A later report takes an earlier figure back, or an origin changes its own. */
export const correction: VerdictRule = {
  id: "verdict/correction",
  kind: "changed",
  summary: "A later report says that it corrects an earlier figure, or the same origin gives a lower one later.",
  example: "Officials lower the toll from 21 to 17, saying that four were counted twice.",
  decide: ({ clashes, answers, wordsOf }) => {
    const { explained, taken, orders } = clashSummary(clashes);
    if (!explained) return null;
    // The figure that is named as gone, where one is.
    const found = taken.find(({ named }) => named === true) ?? taken[0];
    if (!found) return null;
    const order = orderOf(orders);
    const [old, now] = found.order.direction <= 0 ? [found.a, found.b] : [found.b, found.a];
    const last = answers.at(-1);
    const since = last === undefined || last === now || last === old ? "" : `, since then ${wordsOf(last)}`;
    return {
      reason: `${wordsOf(old)} was ${found.how === "correction" ? "corrected" : "replaced by its own origin"}: now ${wordsOf(now)}${since}; ${orderWords(order)}`,
      order,
    };
  },
};
