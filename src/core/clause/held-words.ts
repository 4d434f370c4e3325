import type { Sentence } from "../syntax/token.ts";

/** The sentence asked about last: rules stay with one for many questions. */
let last: { readonly sentence: Sentence; readonly forms: ReadonlySet<string> } | null = null;
const memo = new WeakMap<Sentence, ReadonlySet<string>>();

/** The forms of a sentence's words and marks, in lower case. Kept by identity of the sentence: a pure function of it. */
const formsOf = (sentence: Sentence): ReadonlySet<string> => {
  if (last?.sentence === sentence) return last.forms;
  let forms = memo.get(sentence);
  if (forms === undefined) {
    const made = new Set<string>();
    for (const { lower } of sentence.tokens) made.add(lower);
    memo.set(sentence, made);
    forms = made;
  }
  last = { sentence, forms };
  return forms;
};

/**
 * Whether the sentence holds one of the forms (lower case, as tokens have them): a rule that can say nothing without such a word
 * asks this first, and costs hardly anything in the many sentences that have none.
 */
export const holdsAny = (sentence: Sentence, words: readonly string[]): boolean => {
  const forms = formsOf(sentence);
  for (const word of words) if (forms.has(word)) return true;
  return false;
};
