import type { Claim } from "../claim/claim.ts";
import { irregularBase } from "../syntax/irregular-verbs.ts";

/** Words that carry the tense of a clause. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall|cannot|['\u2019]ll|\p{L}+n['\u2019]t)$/iu;
/** Forms of the present that are seldom nouns behind another noun: "the embassy stays open", not "search teams". */
const PRESENT = new Set(
  (
    "remains stays continues goes comes keeps lies stands becomes begins seems appears expects says takes gives gets makes leads leaves belongs " +
    "includes contains applies allows requires depends exists faces holds hits kills opens closes wins loses rises falls grows rejects accepts " +
    "denies wants needs knows thinks believes hopes fears serves lives works carries brings puts lets meets sends finds ends starts"
  ).split(" "),
);
/** What follows tells more of the noun before it, and is no clause of its own: "a helper who had been questioned". */
const OF_NOUN = /^(?:who|which|that|whose|whom)$/iu;
/** Behind these a word in -ed tells what a thing is like: "the arrested cook", "a damaged bridge". */
const BEFORE_NOUN =
  /^(?:the|a|an|its|their|his|her|our|this|these|those|some|any|no|all|of|in|on|by|for|with|from|and|or|as|newly|recently|\p{N}+)$/iu;
const POINTING = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them|there|such|who|which)$/iu;
const DETERMINER =
  /^(?:the|a|an|its|their|his|her|this|these|those|some|any|no|all|each|every|one|two|three|\p{N}.*)$/iu;
/** Joined to what stood before: "among them 17 pupils", "but nobody was hurt". */
const JOINED =
  /^(?:among|including|but|and|or|when|where|if|as|since|until|although|though|whether|that|so|then|also|instead|however|because|while|with|without|under|after|before)$/iu;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019.,-]*/gu;

const wordsIn = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map((word) => word.replace(/[.,]+$/u, ""));

const isVerb = (word: string, before: string): boolean =>
  !BEFORE_NOUN.test(before) &&
  (PRESENT.has(word) ||
    /^\p{Ll}{2,}ed$/u.test(word) ||
    (/^\p{Ll}+$/u.test(word) && irregularBase(word, "VBD") !== null));

/** Whether a word behind another carries the tense of a clause, as far as its form shows. */
export const isClauseVerb = (word: string, before: string): boolean => FINITE.test(word) || isVerb(word, before);

/** Whether words are a clause with its verb, as far as their forms show: "the road was blocked", not "the offer of a team". */
export const isClause = (text: string): boolean => {
  const words = wordsIn(text);
  // The verb of "who had been questioned" is not the clause's: the one behind it is.
  let inside: "no" | "opened" | "verb" = "no";
  for (const [at, word] of words.entries()) {
    if (at === 0) continue;
    const before = words[at - 1] ?? "";
    const verb = isClauseVerb(word, before);
    if (OF_NOUN.test(word) && !/^(?:so|said|says|told)$/iu.test(before)) inside = "opened";
    else if (inside === "no" && verb) return true;
    else if (inside === "opened" && verb) inside = "verb";
    else if (inside === "verb" && !verb && !/^(?:be|been|being|not|also|still|\p{L}+ing)$/u.test(word)) inside = "no";
  }
  return false;
};

/** Longer tellings say much beside what is asked. */
const LONG = 20;
const VERY_LONG = 28;
const SHORT = 4;

/** How hard words are to read where nothing stands around them; 0 for a plain clause. */
export const hardToRead = (text: string, { direct }: Pick<Claim, "direct">): number => {
  const words = wordsIn(text);
  const [first = ""] = words;
  const headline = words.length > 2 && !words.some((word) => DETERMINER.test(word) || FINITE.test(word));
  return (
    (POINTING.test(first) ? 4 : 0) +
    (isClause(text) ? 0 : 3) +
    (JOINED.test(first) ? 2 : 0) +
    (headline ? 2 : 0) +
    (direct ? 2 : 0) +
    (words.length > VERY_LONG ? 2 : words.length > LONG || words.length < SHORT ? 1 : 0)
  );
};
