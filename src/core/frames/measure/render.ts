import type { Bearing, CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { insideSentence } from "../inside-sentence.ts";
import { lead } from "../render-words.ts";

/** "the cost of the flights", "the fine of the bank". */
const whatOf = (bearings: readonly Bearing[], context: CompareContext): string => {
  const { key } = lead(bearings);
  return `the ${key["what"] ?? ""} of ${context.label(key["of"] ?? "")}`;
};

const amountOf = (bearings: readonly Bearing[]): string =>
  lead(bearings).claim.roles["amount"]?.text.replace(/\s+/gu, " ") ?? "";

export const render: FrameRender = {
  name: "measure",
  group: "numbers",
  weight: 0.5,
  question: (bearings, context) => `How much is ${whatOf(bearings, context)}?`,
  value: amountOf,
  words: (claim) => [claim.scope["what"] ?? ""],
  // Of what is only described ("the man", "it") it says too little.
  worth: (bearings, context) => {
    const { key } = lead(bearings);
    const label = context.label(key["of"] ?? "");
    return label !== "" && !/^(?:it|they|he|she|this|that|which|who)$/iu.test(label);
  },
  clause: (bearings, context) => `${insideSentence(whatOf(bearings, context))} was ${amountOf(bearings)}`,
};
