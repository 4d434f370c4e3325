/** Rule ids of statement claims. */
export const statementRules = {
  "statement/direct": "Words quoted from a speaker.",
  "statement/indirect": "What a speaker is reported to have said.",
} as const;
