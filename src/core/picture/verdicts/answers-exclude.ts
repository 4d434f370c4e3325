import { clashSummary } from "../clash-summary.ts";
import { orderOf, originNames, type VerdictRule } from "./case.ts";

/** Answers exclude each other, and time does not explain it. */
export const answersExclude: VerdictRule = {
  id: "verdict/answers-exclude",
  kind: "disputed",
  summary: "Two answers cannot both hold, and neither time nor a correction explains the difference.",
  example: "In one report the police count 300 marchers and the organisers 3,000.",
  decide: ({ clashes, wordsOf }) => {
    const { open: first } = clashSummary(clashes);
    if (!first) return null;
    return {
      reason: `${wordsOf(first.a)} (${originNames(first.a)}) and ${wordsOf(first.b)} (${originNames(first.b)}) exclude each other, and time does not explain it`,
      order: orderOf([first.order]),
    };
  },
};
