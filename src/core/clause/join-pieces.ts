import type { Sentence, Token } from "../syntax/token.ts";
import type { RawToken } from "../syntax/tokenized.ts";

/** A half-open run of tokens. */
export type Run = readonly [from: number, to: number];

// What joins pieces of a sentence, each read apart, to one tree.

/** Marks that close or open a quotation. */
export const CLOSING = /^(?:["”’]|'')$/;
export const OPENING = /^(?:["“‘]|``)$/;

export const isVerb = ({ upos }: Token): boolean => upos === "VERB" || upos === "AUX";

/** The root of a parsed piece. */
export const rootOf = (piece: Sentence): Token | null =>
  piece.parsed ? (piece.tokens.find(({ deprel }) => deprel === "root") ?? null) : null;

/** The tokens of a piece at their places in the sentence; what hung on the borrowed final mark hangs on the piece's root. */
export const moved = (piece: Sentence, [from, to]: Run, root: number, top: Partial<Token>): readonly Token[] =>
  piece.tokens.slice(0, to - from).map((token) => {
    const index = token.index + from;
    if (index === root) return { ...token, index, ...top };
    return { ...token, index, head: token.head >= 0 && token.head < to - from ? token.head + from : root };
  });

/** A mark between the pieces, or "that". */
export const joiner = ({ start, end, text }: RawToken, index: number, head: number): Token => {
  const lower = text.replaceAll("’", "'").toLowerCase();
  if (lower === "that")
    return { start, end, index, text, lower, lemma: lower, upos: "SCONJ", xpos: "IN", head, deprel: "mark" };
  const xpos = OPENING.test(text) ? "``" : CLOSING.test(text) ? "''" : text;
  return { start, end, index, text, lower, lemma: text, upos: "PUNCT", xpos, head, deprel: "punct" };
};
