import { dependents } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";

const ORDERING = new Set(["tell", "warn", "order", "urge", "advise", "instruct"]);

/**
 * "thousands told to leave", "residents warned to move": whoever stands before the verb is told so, where nobody stands between it
 * and its "to". A headline leaves the auxiliary out.
 */
export const isOrderedHere = (sentence: Sentence, verb: Token): boolean =>
  ORDERING.has(verb.lemma) &&
  (verb.xpos === "VBD" || verb.xpos === "VBN") &&
  sentence.tokens[verb.index + 1]?.lower === "to" &&
  !dependents(sentence, verb.index).some(({ deprel, index }) => deprel.startsWith("aux") && index < verb.index);

const FEELINGS = new Set(["hopes", "fears", "doubts", "claims", "demands", "calls", "worries", "threats"]);
const RISING = new Set(["fade", "dim", "dwindle", "grow", "rise", "mount", "spread", "ease", "persist", "remain"]);

/** "24 dead, hopes fade", "fears grow": the noun before what it does, that a tagger takes for a verb. */
export const isFeelingHere = (sentence: Sentence, verb: Token): boolean =>
  FEELINGS.has(verb.lower) && RISING.has(sentence.tokens[verb.index + 1]?.lower ?? "");
