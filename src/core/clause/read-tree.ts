import type { Sentence } from "../syntax/token.ts";
import type { TokenizedSentence } from "../syntax/tokenized.ts";
import { readTelling } from "./read-telling.ts";
import { readApart } from "./set-apart.ts";
import { isTree } from "./tree.ts";

/**
 * Reads a sentence in the pieces that a greedy parser reads best: without the words that bound its numbers, and apart from a
 * speaker told before or behind what was said. `read` tags and parses a piece; it is called once for nearly all sentences. Where the
 * pieces do not join to a tree, the sentence is read whole.
 */
export const readTree = (sentence: TokenizedSentence, read: (sentence: TokenizedSentence) => Sentence): Sentence => {
  const joined = readApart(sentence, (plain) => readTelling(plain, read));
  return isTree(joined.tokens) ? joined : read(sentence);
};
