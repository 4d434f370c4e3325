import { childrenWith, childWith } from "../../clause/tree.ts";
import { governorOf } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** Nobody in particular: what was not meant for them was not done either. */
const NOBODY = /^(?:any|anyone|anybody|anything|nobody|no)$/;

/** "She did not mean to hit the cyclist": she did, and only that she meant it is denied. */
export const unmeant: StatusRule = {
  id: "status/unmeant",
  judge: (context) => {
    const governor = governorOf(context);
    if (governor === null || governor.token.lemma !== "mean" || !governor.relation.startsWith("xcomp")) return null;
    const { sentence, predicate } = context;
    const isNot = childrenWith(sentence, governor.token.index, "advmod").some(({ lower }) =>
      /^(?:not|n['’]t|never)$/.test(lower),
    );
    const isPast =
      governor.token.xpos === "VBD" ||
      childrenWith(sentence, governor.token.index, "aux").some(({ lower }) => lower === "did");
    const whom = childWith(sentence, predicate.index, "obj");
    const isSome =
      whom !== null &&
      !NOBODY.test(whom.lower) &&
      !childrenWith(sentence, whom.index, "det").some(({ lower }) => NOBODY.test(lower));
    return isNot && isPast && isSome ? "asserted" : null;
  },
};
