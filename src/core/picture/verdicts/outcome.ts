import { orderOf, orderWords, type VerdictRule } from "./case.ts";

/** What was ahead has come about, or has not, or has come otherwise. */
export const outcome: VerdictRule = {
  id: "verdict/outcome",
  kind: "changed",
  summary:
    "What older reports tell as planned, expected, depending on something or open, a newer one tells as done, as not done, or as done otherwise.",
  example: "On Monday a ferry is to sail on Thursday with 40 cars; on Friday a report tells that it sailed with 25.",
  decide: ({ clashes, outcomes, wordsOf }) => {
    const [first] = outcomes;
    if (clashes.length > 0 || !first) return null;
    const order = orderOf(outcomes.map((one) => one.order));
    const before = outcomes.map(({ ahead, bearings }) =>
      ahead ? `${ahead.status}: ${wordsOf(ahead)}` : `told as depending on something: ${bearings[0]?.claim.quote}`,
    );
    return {
      reason: `${before.join("; ")}; since then: ${wordsOf(first.came)}; ${orderWords(order)}`,
      order,
    };
  },
};
