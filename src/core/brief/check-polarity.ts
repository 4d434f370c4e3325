import type { CheckedSentence } from "./check.ts";

const NEGATION =
  /\b(?:not|no|never|nobody|nothing|nowhere|none|neither|nor|without|cannot|hardly|barely|lacks?|fail(?:s|ed)?)\b|n't\b/i;
/** Words of the brief that are about the telling, not about the content. */
const ABOUT_TELLING =
  /by whom is not told|the number is not told|no time told|\bwithout (?:power|electricity|water|gas|heat(?:ing)?|running water)\b|no number|which of these is later is not known/gi;

const OWN_BRACKETS = /\([^()]*\)/g;

/** "not" stands in a sentence exactly where an answer that it tells is negative, or a claim says it in its own words. */
export const checkPolarity = ({ own, text, claims, world }: CheckedSentence): string[] => {
  const told = text.replace(ABOUT_TELLING, " ").replace(OWN_BRACKETS, " ");
  const added = own.replace(ABOUT_TELLING, " ").replace(OWN_BRACKETS, " ");
  const negative = world.answers.some((answer) => answer.polarity === "negative");
  if (negative && !NEGATION.test(told)) return ["its claims are negative and the sentence is not"];
  // "Nobody was hurt" answers "how many" with none: its claims are negative, its answer is a figure.
  const none = claims.filter(({ scope }) => scope["reference"]?.startsWith("nobody"));
  if (none.length > 0 && none.length === claims.length && !NEGATION.test(told))
    return ["its claims are negative and the sentence is not"];
  if (!negative && none.length === 0 && NEGATION.test(added))
    return ["the sentence is negative and its claims are not"];
  return [];
};
