import { dependents, tokenAt } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { StatusContext } from "./status-context.ts";
import { DENYING } from "./status-lexicon.ts";

const TEMPORAL = /^(?:when|after|before|while|since|once)$/;

const isDenying = ({ lemma, lower }: Token): boolean =>
  DENYING.has(lemma) || /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/.test(lower);

const opensTime = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb.index).some(
    ({ lower, deprel, index }) => TEMPORAL.test(lower) && /^(?:mark|advmod)$/.test(deprel) && index < verb.index,
  );

/**
 * "denied that it was overloaded when it went down, killing 17": what a clause of time tells, and what hangs on it, is known to
 * whoever denies the rest.
 */
export function isToldInPassing({ sentence, predicate, path }: StatusContext): boolean {
  if (followsWhen(sentence, predicate)) return true;
  for (const token of [predicate, ...path.map((step) => step.token)]) {
    if (isDenying(token)) return false;
    if (token.deprel.startsWith("advcl") && opensTime(sentence, token) && !isOneDeed(sentence, token)) return true;
  }
  return false;
}

/** "denied that they run the town after seizing it": the one deed with the other, of the same thing. */
const isOneDeed = ({ tokens }: Sentence, { index, xpos }: Token): boolean =>
  xpos === "VBG" && tokens[index - 1]?.lower === "after" && /^(?:it|them)$/.test(tokens[index + 1]?.lower ?? "");

/** ", when rebels burned the mill": the same by the words, where the tree hung the clause elsewhere. */
function followsWhen(sentence: Sentence, predicate: Token): boolean {
  for (let i = predicate.index - 1; i > 0; i--) {
    const { lower, upos, text } = tokenAt(sentence, i);
    if (/^(?:when|where)$/.test(lower)) return tokenAt(sentence, i - 1).text === ",";
    if (upos === "VERB" || /^[.,;:]$/.test(text)) return false;
  }
  return false;
}
