import { orderOf, orderWords, type VerdictRule } from "./case.ts";

/** Earlier reports tell a stage on the way to what holds now. */
export const passedStages: VerdictRule = {
  id: "verdict/passed-stages",
  kind: "changed",
  summary:
    "One answer, and reports known to be older tell a stage on the way to it (approached, surrounded, contested).",
  example: "The port is fought over in the older report and held by the rebels in the newer.",
  decide: ({ clashes, progress, wordsOf }) => {
    const [first] = progress;
    if (clashes.length > 0 || !first) return null;
    const order = orderOf(progress.map((one) => one.order));
    const notes = [...new Set(progress.flatMap((one) => one.stages.map((stage) => stage.note ?? "")))].filter(Boolean);
    return { reason: `${notes.join(", ")}, then ${wordsOf(first.answer)}; ${orderWords(order)}`, order };
  },
};
