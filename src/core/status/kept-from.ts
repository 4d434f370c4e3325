import { tokenAt } from "../clause/tree.ts";
import type { Token } from "../syntax/token.ts";
import type { StatusContext } from "./status-context.ts";

const KEEPING =
  /^(?:prevent|stop|keep|save|protect|deter|discourage|ban|bar|block|prohibit|spare|shield|restrain|dissuade|hinder|exclude|refrain|preclude)$/;
const REACH = 10;

/**
 * The verb that keeps the act from being done: "prevented the rebels | from taking the port", "to protect them from being
 * hurt"; null where none does. By the words, for trees hang such an act now on the verb, now on whoever is kept from it.
 */
export function keptFrom({ sentence, predicate }: StatusContext): Token | null {
  let at = predicate.index - 1;
  while (at > 0 && /^(?:ADV|AUX)$/.test(tokenAt(sentence, at).upos)) at--;
  if (at < 1 || tokenAt(sentence, at).lower !== "from") return null;
  if (!predicate.lower.endsWith("ing") && tokenAt(sentence, at + 1).lower !== "being") return null;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const token = tokenAt(sentence, i);
    if (/^[.;:]$/.test(token.text)) return null;
    if (KEEPING.test(token.lemma) && token.upos === "VERB") return token;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) return null;
  }
  return null;
}
