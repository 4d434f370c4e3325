import { tokenAt } from "../../clause/tree.ts";
import type { FrameContext } from "../build/frame-context.ts";
import type { HarmFinding } from "./finding.ts";
import { isDefinite } from "./one-person.ts";
import { countedTogether } from "./uncounted.ts";

/** "the number of people killed in the raid at five": whom the figure counts, and no others. */
export const isOfToll = ({ sentence, victim, harm, total }: HarmFinding, found: readonly HarmFinding[]): boolean =>
  !total &&
  sentence.tokens[victim - 1]?.lower === "of" &&
  /^(?:number|total|count|toll|tally|figure)$/u.test(sentence.tokens[victim - 2]?.lower ?? "") &&
  found.some((other) => other.total === true && other.harm === harm);

/** "used a rifle to gun down the six victims": those told of before, some of whom may live. */
export const isAim = ({ sentence, predicate, victim }: HarmFinding): boolean => {
  const { lemma, index } = tokenAt(sentence, predicate);
  const isGunned = lemma === "gun" || (lemma === "shoot" && sentence.tokens[index + 1]?.lower === "down");
  return isGunned && isDefinite(sentence, victim) && tokenAt(sentence, victim).xpos === "NNS";
};

/** "women" of "twelve men and women": the number before the first counts them in. */
export const isCountedBefore = (context: FrameContext, { sentence, victim }: HarmFinding): boolean => {
  const { deprel, head } = tokenAt(sentence, victim);
  return deprel === "conj" && head >= 0 && countedTogether(context, sentence, head) === victim;
};
