import { originsWords } from "../origins-words.ts";
import { NO_ORDER, originNames, type VerdictRule } from "./case.ts";

/** One answer, two origins or more. */
export const agreed: VerdictRule = {
  id: "verdict/agreed",
  kind: "agreed",
  summary: "One answer, told by two origins or more that nothing joins.",
  example: "The mayor and a nurse each say that the school burned down.",
  decide: ({ answers, clashes, wordsOf }) => {
    const [only] = answers;
    if (answers.length !== 1 || clashes.length > 0 || !only || only.origins.length < 2) return null;
    return { reason: `${wordsOf(only)}: ${originsWords(only)} (${originNames(only)})`, order: NO_ORDER };
  },
};
