import type { Sentence, Token } from "../syntax/token.ts";

const LONGEST_LABEL = 5;
/** What trees take a label for: an argument of the verb behind or before it, or a part of one. */
const TAKEN_FOR = /^(?:nsubj|csubj|obj|iobj|obl|nmod|compound|flat|amod|appos|conj|nummod)/;

/**
 * "Police: man shot", "Town captured: rebels": whoever stands before or behind the colon is no part of what is told there.
 * Its word stays where it hangs, as "dep".
 */
export const cutLabel = (sentence: Sentence): Sentence => {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.text === ":");
  if (first < 1) return sentence;
  const last = tokens.findLastIndex((token) => token.text === ":");
  const opens = first <= LONGEST_LABEL && isLabel(tokens, 0, first) && hasVerb(tokens, first + 1, tokens.length);
  const closes =
    last >= tokens.length - 1 - LONGEST_LABEL &&
    last < tokens.length - 1 &&
    isLabel(tokens, last + 1, tokens.length) &&
    hasVerb(tokens, 0, last);
  if (!opens && !closes) return sentence;
  const cut = (token: Token): boolean =>
    TAKEN_FOR.test(token.deprel) &&
    ((opens && token.index < first && token.head > first) ||
      (closes && token.index > last && token.head >= 0 && token.head < last));
  return tokens.some(cut)
    ? { ...sentence, tokens: tokens.map((token) => (cut(token) ? { ...token, deprel: "dep" } : token)) }
    : sentence;
};

const isLabel = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|PUNCT)$/.test(token.upos)) &&
  tokens.slice(from, to).some((token) => token.upos === "NOUN" || token.upos === "PROPN");

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.upos === "VERB");
