import { baseRel, childWith, tokenAt } from "../../clause/tree.ts";
import type { Token } from "../../syntax/token.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";
import { statusOf } from "./status-of.ts";

/** "could hit the coast, killing hundreds", "will win by starving the town": as real as what it comes with. */
export const statusOfAdjunct = (others: readonly StatusRule[]): StatusRule => ({
  id: "status/adjunct",
  judge: (context) => {
    const main = mainOf(context);
    return main === null ? null : statusOf(context, main, others);
  },
});

/** The verb that an "-ing" without a subject goes with; null where it tells of a time of its own ("after killing two"). */
function mainOf({ sentence, predicate }: StatusContext): Token | null {
  let act = predicate;
  for (let i = 0; i < 6 && baseRel(act) === "conj" && act.head >= 0; i++) act = tokenAt(sentence, act.head);
  if (act.xpos !== "VBG" || baseRel(act) !== "advcl" || act.head < 0) return null;
  if (childWith(sentence, act.index, "nsubj", "nsubj:pass", "aux") !== null) return null;
  const mark = childWith(sentence, act.index, "mark", "case")?.lower;
  if (mark !== undefined && mark !== "by" && mark !== "in" && mark !== "thereby") return null;
  const main = tokenAt(sentence, act.head);
  if (main.index > act.index || main.upos !== "VERB") return null;
  // "will resume after a blast hit the town, killing two": a nearer verb has the better claim to it.
  const nearer = sentence.tokens.slice(main.index + 1, act.index).some((token) => /^VB[DZP]$/.test(token.xpos));
  return nearer ? null : main;
}
