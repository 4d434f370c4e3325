import type { Clause } from "../../clause/clause.ts";
import { childrenWith, childWith, tokenAt } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { namesPeople } from "../build/people.ts";

/**
 * "firms proposing to build there": whoever is meant, nobody took a stand. "plans to make cuts demanded by the union": what was demanded is the
 * noun right before, whatever the tree hung it on.
 */
export const isDescription = (sentence: Sentence, { predicate }: Clause): boolean => {
  const verb = tokenAt(sentence, predicate);
  const doer = childWith(sentence, predicate, "nsubj");
  if (verb.xpos === "VBG" && doer?.index === predicate - 1 && childWith(sentence, predicate, "aux") === null)
    return true;
  if (verb.deprel !== "acl" || verb.head < 0 || verb.head > predicate) return false;
  const between = sentence.tokens.slice(verb.head + 1, predicate);
  if (verb.xpos === "VBG") return !between.some(({ text }) => text === ",");
  return verb.xpos === "VBN" && between.some(({ upos }) => upos === "VERB" || upos === "AUX");
};

/** "agreed that he was the best of them": of one mind, and no stand on what is to be done. */
export const isOpinion = (sentence: Sentence, { lemma }: Clause, inner: Token): boolean =>
  lemma === "agree" &&
  inner.deprel === "ccomp" &&
  !childrenWith(sentence, inner.index, "aux", "mark").some(({ xpos }) => xpos === "MD" || xpos === "TO");

/** "dismissed the head of the service": sacked. */
export const isSomebody = (lemma: string): boolean =>
  namesPeople(lemma) || lexicon().isMostly(lemma, "noun", "noun.person") || /^(?:head|chief|boss)$/.test(lemma);
