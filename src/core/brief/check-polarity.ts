import type { CheckedSentence } from "./check.ts";

const NEGATION = /\b(?:not|no|never|nobody|none|neither|nor|without|cannot)\b|n't\b/i;
/** Words of the brief that are about the telling, not about the content. */
const ABOUT_TELLING =
  /claimed, not confirmed,|by whom is not told|the number is not told|no time told|no number|It is denied that|it is denied/gi;

/** "not" stands in a sentence exactly where an answer that it tells is negative; a denial is told as one. */
export const checkPolarity = ({ own, world }: CheckedSentence): string[] => {
  const content = own.replace(ABOUT_TELLING, " ").replace(/\([^()]*\)/g, " ");
  const negated = NEGATION.test(content);
  const negative = world.answers.some((answer) => answer.polarity === "negative");
  if (negative && !negated) return ["its claims are negative and the sentence is not"];
  if (!negative && negated) return ["the sentence is negative and its claims are not"];
  return [];
};
