import { NO_ORDER, originNames, type VerdictRule, withdrawnWords } from "./case.ts";

/** Another answer stands where the teller of this one took it back. */
export const withdrawn: VerdictRule = {
  id: "verdict/withdrawn",
  kind: "changed",
  summary: "Whoever told one answer took it back, here or in a later report; what is left does not contradict itself.",
  example: "A radio station withdraws its report that 60 died; the police count 24.",
  decide: (question) => {
    const { layer, answers, clashes, wordsOf } = question;
    if (layer === null || clashes.length > 0 || question.withdrawn.length === 0) return null;
    return {
      reason: `${withdrawnWords(question)}; left: ${answers.map((answer) => `${wordsOf(answer)} by ${originNames(answer)}`).join("; ")}`,
      order: NO_ORDER,
    };
  },
};
