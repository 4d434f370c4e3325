import type { Sentence, Token } from "../syntax/token.ts";
import { dependents } from "./tree.ts";

/** What is denied to somebody, and not said to be false. */
const WITHHELD = new Set(
  "access entry entrance admission admittance permission visa bail parole asylum treatment care boarding passage service food water request application petition licence license permit citizenship loan credit coverage funding leave opportunity chance right".split(
    " ",
  ),
);

/** "denied the ships access to its ports", "was denied bail": refused. The verb is a form of "deny". */
export const isWithheld = (sentence: Sentence, verb: Token): boolean =>
  verb.lemma === "deny" &&
  dependents(sentence, verb.index).some(
    ({ index, deprel, lemma }) =>
      index > verb.index && /^(?:obj|iobj|nsubj:pass|xcomp|obl)\b/u.test(deprel) && WITHHELD.has(lemma),
  );
