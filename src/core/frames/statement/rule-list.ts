/** Rule ids of statement claims. */
export const statementRules = {
  "statement/direct": "Words quoted from a speaker.",
  "statement/indirect": "What a speaker is reported to have said.",
  "statement/own-voice": "What a report tells in its own voice, in a clause that no other frame reads.",
  "statement/headline": "What a headline tells in words without a clause of their own, part by part.",
  "statement/part": "What a clause adds of a part of those it tells of, with no verb of its own.",
  "statement/side":
    "Words that a report sets against another voice's, where no other clause of them is read as a saying.",
} as const;
