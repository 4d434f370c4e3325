import type { Sentence } from "../syntax/token.ts";
import type { TokenizedSentence } from "../syntax/tokenized.ts";
import { readSaidLast } from "./said-last.ts";
import { readApart } from "./set-apart.ts";

/**
 * Reads a sentence in the pieces that a greedy parser reads best: without the words that bound its numbers, and apart from a
 * speaker told last. `read` tags and parses a piece; it is called once for nearly all sentences.
 */
export const readTree = (sentence: TokenizedSentence, read: (sentence: TokenizedSentence) => Sentence): Sentence =>
  readApart(sentence, (plain) => readSaidLast(plain, read));
