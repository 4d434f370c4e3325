import { childrenOf, childWith, tokenAt } from "../../../clause/tree.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import { FATAL, HARMING_VERBS, SUFFERING_VERBS } from "../lexicon.ts";

/** "shot, one of them fatally", "shot, Ruiz and Ortiz, 20, died": told of some of them, whatever verb the tree hung it on. */
const isOfSome = (sentence: Sentence, predicate: number, child: number): boolean => {
  const between = sentence.tokens.slice(predicate + 1, child);
  const comma = between.findIndex(({ text }) => text === ",");
  return comma >= 0 && between.slice(comma).some(({ upos }) => upos === "NUM" || upos === "PROPN");
};

/** "four were shot and one was killed", "4 shot; teen killed": somebody stands between the joint and the second verb, whom it befell. */
const isOfAnother = ({ tokens }: Sentence, predicate: number, second: number): boolean => {
  let from = second;
  while (from > predicate && tokens[from - 1]?.upos !== "CCONJ" && !/^[;,]$/u.test(tokens[from - 1]?.text ?? ""))
    from -= 1;
  return from > predicate + 1 && tokens.slice(from, second).some(({ upos }) => /^(?:NUM|NOUN|PROPN|PRON)$/u.test(upos));
};

const isDying = ({ lower, lemma }: Token): boolean => FATAL.has(lower) || SUFFERING_VERBS.get(lemma) === "killed";

/** "died after he was shot", "is dead after being shot": who died of it. */
const isOfTheDead = (sentence: Sentence, predicate: number): boolean => {
  const verb = tokenAt(sentence, predicate);
  const head = sentence.tokens[verb.head];
  if (verb.deprel !== "advcl" || head === undefined || !isDying(head)) return false;
  if (childWith(sentence, predicate, "aux:pass") === null || childWith(sentence, predicate, "obj") !== null)
    return false;
  const victim = childWith(sentence, predicate, "nsubj", "nsubj:pass");
  return victim === null || /^(?:he|she|they)$/u.test(victim.lower);
};

/** "shot dead", "shot in the head and died": the verb at `predicate` killed whom it befell. */
export const isFatal = (sentence: Sentence, predicate: number): boolean =>
  isOfTheDead(sentence, predicate) ||
  // "shoots dead 22 people": the tree takes it for a word of those whom it befell.
  sentence.tokens[predicate + 1]?.lower === "dead" ||
  (childrenOf(sentence)[predicate] ?? []).some((child) => {
    const token = tokenAt(sentence, child);
    if (isOfSome(sentence, predicate, child) || isOfAnother(sentence, predicate, child)) return false;
    if (FATAL.has(token.lower)) return true;
    return (
      token.deprel === "conj" &&
      childWith(sentence, child, "nsubj", "nsubj:pass") === null &&
      (HARMING_VERBS.get(token.lemma) === "killed" || SUFFERING_VERBS.get(token.lemma) === "killed")
    );
  });
