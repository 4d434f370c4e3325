import { NO_ORDER, type VerdictRule, withdrawnWords } from "./case.ts";

/** Nobody stands by it any more. */
export const withdrawnAlone: VerdictRule = {
  id: "verdict/withdrawn-alone",
  kind: "denied",
  summary: "Whoever told it took it back, and nobody else tells it.",
  example: "A paper reports that the minister resigned, and a day later that its report was wrong.",
  decide: (question) =>
    question.layer === null && question.withdrawn.length > 0
      ? { reason: `${withdrawnWords(question)}`, order: NO_ORDER }
      : null,
};
