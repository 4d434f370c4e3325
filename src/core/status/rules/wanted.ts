import { childWith, tokenAt } from "../../clause/tree.ts";
import { governorOf, type StatusContext } from "../status-context.ts";
import { HOSTILE } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

const WANTING = /^(?:want|wish|desire|long|dream|like|love)$/;

/** "Iran wants to attack us": what somebody else is said to want of harm is no plan that they told. */
export const wanted: StatusRule = {
  id: "status/wanted",
  judge: (context) => (isWantedByOthers(context) || isWantedDone(context) ? "conditional" : null),
};

const LONGEST = 8;

/** "want 12 officers arrested", "ordered the islands evacuated", "wanted him dead": nothing but the words for whom stands between. */
function isWantedDone({ sentence, predicate }: StatusContext): boolean {
  // The tagger takes such a participle for a past tense where a subject seems to stand before it.
  const isParticiple =
    predicate.xpos === "VBN" || (predicate.xpos === "VBD" && /^(?:xcomp|ccomp|acl|dep)/.test(predicate.deprel));
  if (!isParticiple && predicate.upos !== "ADJ") return false;
  if (childWith(sentence, predicate.index, "aux", "aux:pass", "cop") !== null) return false;
  for (let i = predicate.index - 1; i > 0 && i > predicate.index - LONGEST; i--) {
    const token = tokenAt(sentence, i);
    if (/^(?:want|need|order|demand)$/.test(token.lemma)) return token.upos === "VERB" && i < predicate.index - 1;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(token.upos)) return false;
  }
  return false;
}

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
