import { childWith, tokenAt } from "../../clause/tree.ts";
import type { StatusRule } from "../status-rule.ts";

/** What somebody has in mind. */
const MIND = /^(?:intention|intent|plan|aim|goal|hope|wish|idea|objective|ambition|purpose|desire|dream)$/;

/** "His intention was to shoot the guard and then flee": meant, and not told as done; also what is joined to it. */
export const intended: StatusRule = {
  id: "status/intended",
  judge: ({ sentence, predicate }) => {
    let at = predicate;
    for (let steps = 0; steps < 3 && at.deprel === "conj" && at.head >= 0 && /^VBP?$/.test(at.xpos); steps += 1)
      at = tokenAt(sentence, at.head);
    const whose = childWith(sentence, at.index, "nsubj");
    return at.xpos === "VB" &&
      childWith(sentence, at.index, "cop") !== null &&
      childWith(sentence, at.index, "mark")?.lower === "to" &&
      whose !== null &&
      whose.index < at.index &&
      MIND.test(whose.lemma) &&
      childWith(sentence, whose.index, "nmod:poss") !== null
      ? "planned"
      : null;
  },
};
