import { NO_ORDER, type VerdictRule } from "./case.ts";

/** Only conditions, questions, stages or increments are told. */
export const noSupport: VerdictRule = {
  id: "verdict/no-support",
  kind: "undecided",
  summary: "No claim supports an answer: only conditions, questions, stages or figures that come on top are told.",
  example: '"If the dam breaks, 30 villages will be lost" says nothing about how many are lost.',
  decide: ({ stages, asides }) => {
    const notes = [...new Set([...stages, ...asides].map((bearing) => bearing.note ?? bearing.claim.status))].sort();
    return {
      reason: `no report asserts, claims, plans or forecasts an answer; told only: ${notes.join(", ") || "nothing"}`,
      order: NO_ORDER,
    };
  },
};
