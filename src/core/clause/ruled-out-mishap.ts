import { lexicon } from "../lexicon/index.ts";
import type { Sentence } from "../syntax/token.ts";
import { childWith, dependents } from "./tree.ts";

const MISHAPS = ["violence", "crime", "accident", "disaster", "disease", "killing", "harming"] as const;
/** Causes that no dictionary groups. */
const CAUSES =
  /^(?:fault|failure|error|sabotage|arson|collision|defect|breach|leak|overload|explosion|blast|tampering)$/;

/**
 * "ruled out an electrical fault": nobody can refuse a mishap; whoever rules it out says that it was not so. Not "did not rule out sabotage", nor
 * "ruled out a ceasefire".
 */
export const rulesOutMishap = (sentence: Sentence, verb: number): boolean => {
  if (sentence.tokens[verb]?.lemma !== "rule" || childWith(sentence, verb, "compound:prt")?.lower !== "out")
    return false;
  const own = dependents(sentence, verb);
  if (own.some(({ lower }) => /^(?:not|n['’]t|never|to)$/.test(lower))) return false;
  const object = own.find(({ deprel }) => deprel === "obj");
  if (object === undefined || object.upos !== "NOUN" || dependents(sentence, object.index).length === 0) return false;
  const dictionary = lexicon();
  return CAUSES.test(object.lemma) || MISHAPS.some((one) => dictionary.isA(object.lemma, "noun", one));
};
