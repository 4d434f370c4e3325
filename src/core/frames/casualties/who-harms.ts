import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { HarmFinding } from "./finding.ts";

/** "Detectives believe they know who fired, | killing a man": whoever thinks or says so harms nobody. */
export const isOnlyThinking = (sentence: Sentence, predicate: number, agent: number): boolean => {
  const own = tokenAt(sentence, predicate);
  // "killing a man and | injuring others"
  const { xpos, head } = own.deprel === "conj" && own.head >= 0 ? tokenAt(sentence, own.head) : own;
  const over = xpos === "VBG" && head >= 0 ? tokenAt(sentence, head) : null;
  return over !== null && agent < over.index && THINKING.test(over.lemma);
};
const THINKING = /^(?:believe|know|think|say|suspect|report|tell|confirm|announce|allege|learn|hear|see|find)$/;

/** "did not suffer a worse injury": some they did. */
export const isNoWorse = ({ sentence, predicate }: HarmFinding): boolean => {
  const { tokens } = sentence;
  const not = tokens
    .slice(Math.max(0, predicate - 3), predicate)
    .some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower));
  return (
    not && tokens.slice(predicate + 1, predicate + 6).some(({ lower }) => /^(?:more|worse|graver|further)$/.test(lower))
  );
};

/** "need to find out who shot her": asked for, and told of nobody. */
export const isAskedFor = (sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  const before = sentence.tokens[sentence.tokens[head - 1]?.text === "," ? head - 2 : head - 1];
  return token.xpos === "WP" && !/^(?:NOUN|PROPN|PRON|NUM)$/.test(before?.upos ?? "");
};

/** "two people were shot at": aimed at, and hit or not. */
export const isAimedAt = ({ sentence: { tokens }, predicate }: HarmFinding): boolean =>
  tokens[predicate]?.lemma === "shoot" &&
  tokens[predicate + 1]?.lower === "at" &&
  /^(?:PUNCT|CCONJ|ADV|SCONJ)$/.test(tokens[predicate + 2]?.upos ?? "PUNCT");
