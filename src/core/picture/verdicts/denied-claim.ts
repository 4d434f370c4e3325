import { sameProposition } from "../relations.ts";
import { NO_ORDER, originNames, type VerdictRule } from "./case.ts";

/** Nothing is left but a claim and its denial. */
export const deniedClaim: VerdictRule = {
  id: "verdict/denied-claim",
  kind: "denied",
  summary: "Nobody asserts it: what is left is a party's claim and its denial by another origin.",
  example: "The rebels claim to have shot down a plane; the air force denies it.",
  decide: ({ layer, answers, denials, wordsOf }) => {
    if (layer !== "claimed" || denials.length === 0) return null;
    const met = answers.every((answer) => denials.some((denial) => sameProposition(answer, denial)));
    if (!met) return null;
    return {
      reason: `${answers.map((answer) => `${wordsOf(answer)}: claimed by ${originNames(answer)}`).join("; ")}; denied by ${denials.map(originNames).join(", ")}; nobody else asserts it`,
      order: NO_ORDER,
    };
  },
};
