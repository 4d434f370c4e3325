import { auxiliariesOf, type StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** "is sending", "are being deployed": under way and not arrived. Only where the frame asks for it. */
export const progressivePlan: StatusRule = {
  id: "status/progressive-plan",
  judge: (context) => (context.input.progressiveIsPlan === true && isProgressive(context) ? "planned" : null),
};

function isProgressive({ sentence, carriers, predicate, path }: StatusContext): boolean {
  for (const carrier of carriers) {
    const aux = auxiliariesOf(sentence, carrier);
    if (
      carrier.xpos === "VBG" &&
      aux.some((one) => one.lemma === "be" && one.lower !== "been" && /^VB[PZ]$/.test(one.xpos))
    )
      return true;
    if (
      carrier.xpos === "VBN" &&
      aux.some((one) => one.lower === "being") &&
      aux.some((one) => /^(?:is|are|'s|'re)$/.test(one.lower))
    )
      return true;
  }
  // "has the country sending troops": a participle under a present tense.
  const step = path[0];
  if (
    predicate.xpos === "VBG" &&
    step !== undefined &&
    /^VB[PZ]$/.test(step.token.xpos) &&
    /^(?:xcomp|ccomp|advcl|acl)/.test(step.relation)
  )
    return true;
  // Headlines tell in the present: "US sends 3,000 troops".
  return (
    /^VB[PZ]$/.test(predicate.xpos) &&
    aux(sentence.tokens, predicate.index) &&
    predicate.lemma !== "be" &&
    predicate.lemma !== "have"
  );
}

const aux = (tokens: StatusContext["sentence"]["tokens"], index: number): boolean =>
  !tokens.some((token) => token.head === index && token.deprel.startsWith("aux"));
