import { NO_ORDER, originNames, type VerdictRule } from "./case.ts";

/** One answer that goes back to one root, in however many reports. */
export const singleOrigin: VerdictRule = {
  id: "verdict/single-origin",
  kind: "single origin",
  summary: "One answer, and all reports that give it go back to one origin.",
  example: "Six outlets say that 200 tents are on their way; all have it from the ministry.",
  decide: ({ answers, clashes, wordsOf }) => {
    const [only] = answers;
    if (answers.length !== 1 || clashes.length > 0 || !only || only.origins.length !== 1) return null;
    const reports = only.reports.length === 1 ? "one report" : `${only.reports.length} reports`;
    return {
      reason: `${wordsOf(only)}: ${reports}, ${only.originsAtLeast ? "at least " : ""}one origin (${originNames(only)}: ${only.origins[0]?.reason ?? ""})`,
      order: NO_ORDER,
    };
  },
};
