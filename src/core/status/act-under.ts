import { childWith } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";

/** They tell of an act that has not come about: what a clause with one of these says is the act behind it. */
const AHEAD = new Set(
  "plan intend aim hope want wish seek mean prepare expect due set schedule slate poise threaten vow pledge promise go consider mull weigh contemplate".split(
    " ",
  ),
);

/**
 * The word by which a whole clause is judged: "counsel intend | to appeal", "the country is due | to receive", "ruled out | paying"; the
 * head itself where it governs no act to come.
 */
export const actUnder = (sentence: Sentence, head: Token): Token => {
  const below = childWith(sentence, head.index, "xcomp", "ccomp");
  const next = sentence.tokens[head.index + 1];
  if (head.lemma === "rule" && next?.lower === "out") {
    const act = sentence.tokens[head.index + 2];
    return act?.xpos === "VBG" ? act : head;
  }
  if (below === null || below.index < head.index || !AHEAD.has(head.lemma)) return head;
  const isTo = childWith(sentence, below.index, "mark")?.lower === "to" && below.xpos === "VB";
  return isTo || below.xpos === "VBG" ? below : head;
};
