import { NO_ORDER, type VerdictRule } from "./case.ts";

/** More than one answer, and all can hold at once. */
export const compatible: VerdictRule = {
  id: "verdict/compatible",
  kind: "compatible",
  summary:
    "There are several answers and all of them can hold at one time: intervals meet, bounds allow each other, and no figure is known to have risen from another.",
  example: '"About a third of the harvest", "over a quarter" and "a third" are lost.',
  decide: ({ clashes, answers, wordsOf }) =>
    answers.length > 1 && clashes.length === 0
      ? { reason: `${answers.map(wordsOf).join(", ")}: all of them can hold at one time`, order: NO_ORDER }
      : null,
};
