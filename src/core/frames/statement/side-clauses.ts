import { baseRel, childWith, dependents, subtree, tokenAt } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Sentence, Token } from "../../syntax/token.ts";

/** Participles that have become prepositions, or that only lead on: "following the vote", "compared with May", "based in Orle". */
const NO_DEED: ReadonlySet<string> = new Set(
  "include follow accord regard concern compare base give depend consider exclude bar pend say add note call name know dub title cite situate locate date range start begin picture".split(
    " ",
  ),
);

const isMark = (token: Token | undefined): boolean => token !== undefined && /^(?:,|–|—|--)$/.test(token.text);

/** The first word of all that hangs on a token, behind the marks that do. */
const firstBelow = (sentence: Sentence, token: Token): Token =>
  tokenAt(
    sentence,
    subtree(sentence, token.index).find((index) => tokenAt(sentence, index).upos !== "PUNCT") ?? token.index,
  );

/**
 * ", leaving the platforms empty", ", cooked by volunteers": a participle that a comma parts from the clause before it, and that tells what
 * came of it, or what was done besides.
 */
export const isParticiple = (sentence: Sentence, token: Token): boolean => {
  if (
    (token.xpos !== "VBG" && token.xpos !== "VBN") ||
    token.head < 0 ||
    token.head > token.index ||
    NO_DEED.has(token.lemma)
  )
    return false;
  const below = dependents(sentence, token.index);
  if (below.some((one) => ["mark", "aux", "cop", "cc", "expl"].includes(baseRel(one)) || one.xpos.startsWith("W")))
    return false;
  if (!/^(?:advcl|acl)$/.test(baseRel(token)))
    return baseRel(token) === "conj" && isParticiple(sentence, tokenAt(sentence, token.head));
  const first = firstBelow(sentence, token);
  return isMark(sentence.tokens[first.index - 1]) && first.index > token.head && hasOwnWords(sentence, token);
};

/** More than the word itself: ", signed and sealed". */
const hasOwnWords = (sentence: Sentence, { index }: Token): boolean =>
  dependents(sentence, index).some((one) => /^(?:obj|obl|xcomp|ccomp|nsubj)$/.test(baseRel(one)));

/** ", which now counts deaths at home", ", who lost her mother": told besides of whoever stands before the comma. */
export const isAddedRelative = (sentence: Sentence, token: Token): boolean => {
  if (!/^(?:acl|advcl|parataxis)/.test(token.deprel) || token.head < 0 || token.head > token.index) return false;
  const who = relativeOf(sentence, token);
  // "whenever", "when": a clause of its own, told with the one that it hangs on.
  if (who === null || (!token.deprel.startsWith("acl") && /^(?:where|when)$/.test(who.lower))) return false;
  // "in May when the pier gave way": a time is named by what happened then.
  if (who.lower === "when" && isTime(tokenAt(sentence, token.head))) return true;
  const before = sentence.tokens[who.index - 1];
  return isMark(before?.upos === "ADP" ? sentence.tokens[who.index - 2] : before);
};

const isTime = ({ lemma, lower }: Token): boolean =>
  /^(?:\p{L}+day|january|february|march|april|june|july|august|september|october|november|december)$/u.test(lower) ||
  lexicon().isMostly(lemma.toLowerCase(), "noun", "noun.time");

/** The word that takes up the noun: the first of the clause, or behind its preposition. */
const relativeOf = (sentence: Sentence, token: Token): Token | null => {
  const first = firstBelow(sentence, token);
  const word = first.upos === "ADP" ? sentence.tokens[first.index + 1] : first;
  return word !== undefined && word.index < token.index && /^(?:who|whom|whose|which|where|when)$/.test(word.lower)
    ? word
    : null;
};

/** Whose deed or state such a clause tells, where it has no subject of its own: the noun that it hangs on; null for the subject of the clause above. */
export const nounOver = (sentence: Sentence, token: Token): Token | null => {
  // ", which had come that morning": the tree may hang it on the verb.
  if (/^(?:advcl|parataxis)/.test(token.deprel) && isAddedRelative(sentence, token)) {
    const who = relativeOf(sentence, token);
    return (
      sentence.tokens.slice(0, who?.index ?? 0).findLast(({ upos }) => upos === "NOUN" || upos === "PROPN") ?? null
    );
  }
  if (!baseRel(token).startsWith("acl") || token.head < 0) return null;
  const over = tokenAt(sentence, token.head);
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(over.upos) || childWith(sentence, over.index, "cop") !== null) return null;
  // "start on Monday, cooked by volunteers": the tree hangs it on whatever noun stands last.
  return isParticiple(sentence, token) && /^(?:obl|nmod)/.test(over.deprel) ? null : over;
};
