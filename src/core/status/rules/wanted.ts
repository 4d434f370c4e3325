import { childWith } from "../../clause/tree.ts";
import { governorOf, type StatusContext } from "../status-context.ts";
import { HOSTILE } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

const WANTING = /^(?:want|wish|desire|long|dream|like|love)$/;

/** "Iran wants to attack us": what somebody else is said to want of harm is no plan that they told. */
export const wanted: StatusRule = {
  id: "status/wanted",
  judge: (context) => (isWantedByOthers(context) ? "conditional" : null),
};

function isWantedByOthers(context: StatusContext): boolean {
  const { sentence, predicate } = context;
  const governor = governorOf(context);
  if (governor === null || !WANTING.test(governor.token.lemma) || !HOSTILE.has(predicate.lemma)) return false;
  if (predicate.xpos !== "VB") return false;
  const subject = childWith(sentence, governor.token.index, "nsubj")?.lower ?? "";
  if (/^(?:we|i)$/.test(subject)) return false;
  // "The rebels said they wanted to take the port": their own word.
  return !(context.holding.length > 0 && /^(?:it|they|he|she)$/.test(subject));
}
