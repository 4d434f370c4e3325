import { auxiliariesOf, type StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

const UNREAL_GOVERNORS = new Set(["wish", "imagine", "suppose", "pretend", "hypothesize"]);

/** "would have fallen", "as if it had", "imagine that": not said to have happened. */
export const counterfactual: StatusRule = {
  id: "status/counterfactual",
  judge: (context) =>
    wouldHave(context) ||
    asIf(context) ||
    context.path.some((step) => step.relation === "ccomp" && UNREAL_GOVERNORS.has(step.token.lemma))
      ? "conditional"
      : null,
};

function wouldHave({ sentence, carriers }: StatusContext): boolean {
  return carriers.some((carrier) => {
    const aux = auxiliariesOf(sentence, carrier).map((token) => token.lower);
    const modal = aux.findIndex(
      (word) => word === "would" || word === "could" || word === "should" || word === "'d" || word === "might",
    );
    return modal >= 0 && aux.slice(modal + 1).includes("have") && aux[modal] !== "might" && carrier.xpos === "VBN";
  });
}

function asIf({ sentence, predicate }: StatusContext): boolean {
  for (let i = Math.max(1, predicate.index - 8); i < predicate.index; i++) {
    const word = sentence.tokens[i]?.lower;
    if (word === "," || word === ";") continue;
    if ((word === "if" || word === "though") && sentence.tokens[i - 1]?.lower === "as") return true;
  }
  return false;
}
