import { tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { StatusRule } from "../status-rule.ts";

const LONGEST = 16;
/** "It was not until Monday that", "not only the army that", "not clear who": these reject nothing. */
const NOT_REJECTED =
  /^(?:only|just|merely|simply|until|because|clear|known|true|enough|yet|immediately|certain|unusual|uncommon|rare|the\s+first)$/;
const TIMES = /^(?:time|day|week|month|year|night|morning|weekend|case|first|surprise|coincidence|secret|wonder)$/;

/** "It is not 60 who died but 24", "it was not rebels who burned the mill": who or how many is put right, so this is denied. */
export const cleft: StatusRule = {
  id: "status/cleft",
  judge: ({ sentence, predicate }) => (isRejectedInCleft(sentence, predicate) ? "denied" : null),
};

/** Whether the clause of this predicate hangs by "who" or "that" on what an "it is not" rejects; nothing is marked off between. */
export function isRejectedInCleft(sentence: Sentence, predicate: Token): boolean {
  let relative: Token | null = null;
  for (let i = predicate.index - 1; i >= 0 && i >= predicate.index - LONGEST; i--) {
    const token = tokenAt(sentence, i);
    if (/^[.,;:?!]$/.test(token.text)) return false;
    if (relative === null) {
      if (/^(?:who|that)$/.test(token.lower)) relative = token;
      else if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) && token.upos !== "AUX") return false;
      continue;
    }
    if (token.lower === "not" || token.lower === "n't") return opensCleft(sentence, token, relative);
    if (token.upos === "VERB") return false;
  }
  return false;
}

function opensCleft(sentence: Sentence, not: Token, relative: Token): boolean {
  const is = sentence.tokens[not.index - 1];
  const it = sentence.tokens[not.index - 2];
  if (!/^(?:is|was|'s)$/.test(is?.lower ?? "") || it?.lower !== "it") return false;
  const rejected = sentence.tokens.slice(not.index + 1, relative.index);
  const [first] = rejected;
  return (
    first !== undefined &&
    !NOT_REJECTED.test(first.lower) &&
    // "not 60 people but 24 who died": what stands behind "but" is told.
    !rejected.some((token) => token.lower === "but") &&
    !rejected.some((token) => TIMES.test(token.lemma)) &&
    rejected.some((token) => /^(?:NOUN|PROPN|NUM)$/.test(token.upos))
  );
}
