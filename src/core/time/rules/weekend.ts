import { dateOf } from "../draft.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

/** "the weekend", "this weekend" and bare "weekend": the tense tells which one. "weekend" before a noun is left alone. */
export const weekend: TimeRule = (tokens, at) => {
  const article = lowerAt(tokens, at) === "the" ? 1 : 0;
  if (lowerAt(tokens, at + article) !== "weekend") return null;
  if (article === 0 && !/^(?:over|during|on|at|this|last|next|all|every)$/.test(lowerAt(tokens, at - 1))) return null;
  return {
    from: at,
    to: at + article + 1,
    rule: "time/weekend",
    value: dateOf({ relative: { unit: "weekend", offset: 0 } }),
  };
};
