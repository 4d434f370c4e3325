import { formTrigger, holds } from "../../clause/held-words.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { Token } from "../../syntax/token.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** "once the council has agreed", "provided the militia accepts": what something else still waits for. */
export const notYet: StatusRule = {
  id: "status/not-yet",
  judge: (context) => (isWaitedFor(context) ? "conditional" : null),
};

const OPENERS = formTrigger(["once", "soon", "provided", "providing", "when", "after"]);
const OWN_SUBJECT = /^nsubj/u;
const LONGEST = 12;

function isWaitedFor({ sentence, predicate }: StatusContext): boolean {
  if (!holds(sentence, OPENERS) || !isOfNow(sentence.tokens, predicate)) return false;
  const opener = openerOf(sentence.tokens, predicate);
  if (opener === null) return false;
  const before = sentence.tokens[opener.index - 1];
  switch (opener.lower) {
    case "soon":
      return before?.lower === "as" && sentence.tokens[opener.index + 1]?.lower === "as";
    // "when both have signed": of what is to come only where the rest of the sentence is.
    case "when":
    case "after":
      return sentence.tokens.some(({ lower, index }) => /^(?:will|'ll|shall)$/u.test(lower) && index < opener.index);
    // "the once feared militia": a word about the noun.
    case "once":
      return before?.upos !== "DET" && before?.upos !== "AUX";
    default:
      return true;
  }
}

/** The word that opens the clause of this predicate: nothing but its subject and its own auxiliaries stand between. */
function openerOf(tokens: readonly Token[], predicate: Token): Token | null {
  let subject = false;
  for (let i = predicate.index - 1; i >= 0 && i > predicate.index - LONGEST; i--) {
    const token = tokens[i] as Token;
    if (/^(?:once|soon|provided|providing|when|after)$/u.test(token.lower)) return subject ? token : null;
    if (token.head === predicate.index && OWN_SUBJECT.test(token.deprel)) subject = true;
    const own = token.head === predicate.index && (token.upos === "AUX" || token.upos === "ADV");
    if (!own && (token.upos === "VERB" || token.upos === "AUX" || token.upos === "PUNCT") && token.text !== "-")
      return null;
  }
  return null;
}

/** "has agreed", "have been freed", "accepts": told of now, nothing past about it. */
function isOfNow(tokens: readonly Token[], predicate: Token): boolean {
  if (/^VB[PZ]$/u.test(predicate.xpos)) return true;
  const own = tokens.filter((token) => token.head === predicate.index && token.deprel.startsWith("aux"));
  return (
    predicate.xpos === "VBN" &&
    own.some(({ lower }) => /^(?:has|have|'ve|is|are)$/u.test(lower)) &&
    !own.some(({ xpos }) => xpos === "VBD" || xpos === "MD")
  );
}

/** "will see 40 schools closed", "would leave two bases shut": what stands behind a noun as it is to become. */
export const toBecome: StatusRule = {
  id: "status/to-become",
  judge: ({ sentence, predicate }) => {
    if (predicate.xpos !== "VBN" && predicate.upos !== "ADJ") return null;
    for (let i = predicate.index - 1; i > 0 && i > predicate.index - LONGEST; i--) {
      const token = tokenAt(sentence, i);
      if (/^(?:see|leave|get|have|keep|mean)$/u.test(token.lemma) && token.xpos === "VB")
        return i < predicate.index - 1 ? modalAhead(sentence.tokens, token) : null;
      if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP|CCONJ)$/u.test(token.upos) && token.xpos !== "VBN") return null;
    }
    return null;
  },
};

const modalAhead = (tokens: readonly Token[], verb: Token): "forecast" | "conditional" | null => {
  const modal = tokens
    .slice(Math.max(0, verb.index - 4), verb.index)
    .findLast(({ xpos, head }) => xpos === "MD" && head === verb.index);
  if (modal === undefined) return null;
  return modal.lower === "would" ? "conditional" : "forecast";
};
