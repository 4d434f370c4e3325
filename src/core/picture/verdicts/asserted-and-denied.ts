import { sameProposition } from "../relations.ts";
import { NO_ORDER, originNames, type VerdictRule } from "./case.ts";

/** The same thing is asserted by one origin and denied by another. */
export const assertedAndDenied: VerdictRule = {
  id: "verdict/asserted-and-denied",
  kind: "disputed",
  summary: "One origin asserts it and a different origin denies it.",
  example: "A survey office says that 40 wells are poisoned; the company denies it.",
  decide: ({ layer, answers, denials, wordsOf }) => {
    if (layer === null) return null;
    for (const answer of answers)
      for (const denial of denials) {
        if (!sameProposition(answer, denial)) continue;
        const own = new Set(answer.origins.map((origin) => origin.id));
        if (denial.origins.every((origin) => own.has(origin.id))) continue;
        return {
          reason: `${wordsOf(answer)}: ${answer.status} by ${originNames(answer)}, denied by ${originNames(denial)}`,
          order: NO_ORDER,
        };
      }
    return null;
  },
};
