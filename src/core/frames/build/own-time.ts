import { isVerb } from "../../clause/clause.ts";
import { tokenAt } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { TimeMention } from "../../time/time.ts";

/** Verbs that only say that what their noun names was done: its day is theirs. */
const LIGHT =
  /^(?:hold|have|make|do|take|give|stage|carry|conduct|launch|mount|begin|start|end|finish|suffer|see|face|commit|organi[sz]e|continue|happen|occur|come)$/u;
/** The time of what is told after these words is not the time of what came after it. */
const BESIDE = /^(?:after|before|since|until|till|following|ahead|prior)$/u;

const isAct = (lemma: string): boolean => lexicon().isMostly(lemma, "noun", "noun.act", "noun.event");

/** Whether a word that stands before a noun, "after" with "the launch", marks it as what another act came after or before. */
const isBeside = ({ tokens }: Sentence, noun: Token): boolean =>
  tokens.some((token) => token.head === noun.index && token.deprel === "case" && BESIDE.test(token.lower)) ||
  (noun.head >= 0 && BESIDE.test(tokens[noun.head]?.lower ?? ""));

/**
 * Whether the time at `top` is that of an act told as a noun on the way to the verb that it stands under, and not the verb's own: "followed a failed
 * launch in November", "after Tuesday's launch", "charged in the shootings of last year".
 */
export const isOfNamedAct = (sentence: Sentence, top: number, predicate: number, verb: number): boolean => {
  // "18 calls, including one | in March": that one.
  const between = sentence.tokens.slice(predicate + 1, Math.max(predicate + 1, top));
  const including = between.find(({ lower }) => lower === "including");
  if (including !== undefined && !between.some(({ upos, index }) => upos === "VERB" && index > including.index))
    return true;
  let at = tokenAt(sentence, top);
  const under = tokenAt(sentence, verb);
  for (let steps = 0; steps < sentence.tokens.length && at.index !== verb && at.head >= 0; steps += 1) {
    const noun = tokenAt(sentence, at.head);
    // "The shootings of two teens last year", told as an event: its own time.
    if (noun.index === verb || noun.index === predicate) return false;
    // "Monday's attack killed three": the act is what the verb tells of.
    const isSubject = /^nsubj/u.test(noun.deprel) && noun.head === verb;
    if (!isVerb(noun) && noun.upos === "NOUN" && !isSubject) {
      // "After a landslide on Monday" may well be on Monday; "after Monday's landslide" is after it.
      if ((at.deprel === "nmod:poss" || at.deprel === "case") && isBeside(sentence, noun)) return true;
      if (isAct(noun.lemma)) return !isBeside(sentence, noun) && !LIGHT.test(under.lemma);
    }
    at = noun;
  }
  return false;
};

/** A stretch with no beginning and no end ("ten minutes") is how long, not when. */
export const isOnlyLong = ({ kind, from, to }: TimeMention): boolean =>
  kind === "duration" && from === null && to === null;

/** "Christmas lights", "an Easter office party": of what kind. */
const isWithin = (tokens: Sentence["tokens"], at: number): boolean =>
  tokens[at]?.upos === "NOUN" &&
  !/^(?:day|eve|morning|afternoon|evening|night|weekend|week|season|holiday|break|period|time)s?$/.test(
    tokens[at]?.lower ?? "",
  );

/** "the 2007 champion", "the 2016 cars": which of them is meant, and not when anything happened. */
export const isOfThing = ({ tokens }: Sentence, { fromToken, toToken, rule }: TimeMention): boolean => {
  if (rule === "time/holiday" && isWithin(tokens, toToken)) return true;
  if (toToken - fromToken !== 1 || !/^(?:1[89]|20)\d\d$/.test(tokens[fromToken]?.text ?? "")) return false;
  if (/^(?:ADP|SCONJ|PROPN|CCONJ)$/.test(tokens[fromToken - 1]?.upos ?? "")) return false;
  let at = toToken;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.upos ?? "")) at += 1;
  const noun = tokens[at - 1];
  return at > toToken && noun !== undefined && !isAct(noun.lemma.toLowerCase());
};
