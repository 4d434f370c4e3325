import { childWith, tokenAt } from "../../clause/tree.ts";
import { governorOf, type StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** What follows these by "to" did happen, or is told as if it had. */
const FACTUAL = new Set(
  `begin start continue manage come go proceed happen force compel cause lead prompt have get cease use seem appear prove turn tend
  able remember help say report believe think know understand require oblige drive push swift quick slow fast first last only second third one
  claim profess purport admit`.split(/\s+/),
);

/** "regrets to announce the death of", "is pleased to report": said with it. */
const FEELING = new Set(
  "regret sorry sad saddened pleased proud happy glad delighted relieved honoured honored".split(" "),
);
const SAYING = new Set("announce inform report confirm say tell learn hear note see state".split(" "));

/** A bare infinitive that no other rule knows: an aim, not an act told as done ("moved soldiers there to evacuate staff"). */
export const infinitive: StatusRule = {
  id: "status/infinitive",
  judge: (context) => (isBare(context) ? "planned" : null),
};

function isBare(context: StatusContext): boolean {
  const { sentence, carriers, predicate } = context;
  const last = carriers[carriers.length - 1] ?? predicate;
  if (last.upos !== "VERB" && predicate.upos !== "VERB") return false;
  if (last.xpos !== "VB" || childWith(sentence, last.index, "mark")?.lower !== "to") return false;
  const governor = governorOf(context);
  if (governor === null) return false;
  // "to have taken": the perfect tells of what is past.
  if (childWith(sentence, last.index, "aux")?.lower === "have") return false;
  const felt = last.head < 0 ? null : tokenAt(sentence, last.head);
  if (SAYING.has(last.lemma) && felt !== null && (FEELING.has(felt.lemma) || FEELING.has(felt.lower))) return false;
  return !FACTUAL.has(governor.token.lemma) && !FACTUAL.has(governor.token.lower);
}
