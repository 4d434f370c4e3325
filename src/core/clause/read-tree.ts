import type { Sentence } from "../syntax/token.ts";
import type { TokenizedSentence } from "../syntax/tokenized.ts";
import { readAside } from "./aside.ts";
import type { ByPieces } from "./by-pieces.ts";
import { readTelling } from "./read-telling.ts";
import { readApart } from "./set-apart.ts";
import { isTree } from "./tree.ts";

/** Sentences whose pieces are read together. */
const TOGETHER = 64;

/**
 * Reads a sentence in the pieces that a greedy parser reads best: without the words that bound its numbers, apart from a clause
 * about its subject, and apart from a speaker told before or behind what was said; nearly all sentences are one piece. Where the pieces do not join to a tree, the
 * sentence is read whole.
 */
function* readTree(sentence: TokenizedSentence): ByPieces<Sentence> {
  const joined = yield* readApart(sentence, (apart) => readAside(apart, readTelling));
  return isTree(joined.tokens) ? joined : yield sentence;
}

/**
 * Reads sentences by pieces. `read` tags and parses pieces, and is asked for many at once: what tags, parses and mends is then
 * each done in one go, which is faster than turn by turn.
 */
export const readTrees = (
  sentences: readonly TokenizedSentence[],
  read: (pieces: readonly TokenizedSentence[]) => readonly Sentence[],
): readonly Sentence[] => {
  const trees: Sentence[] = [];
  for (let from = 0; from < sentences.length; from += TOGETHER) {
    const readers = sentences.slice(from, from + TOGETHER).map(readTree);
    let asked: { readonly at: number; readonly piece: TokenizedSentence }[] = [];
    const goOn = (at: number, step: IteratorResult<TokenizedSentence, Sentence>): void => {
      if (step.done) trees[from + at] = step.value;
      else asked.push({ at, piece: step.value });
    };
    readers.forEach((reader, at) => {
      goOn(at, reader.next());
    });
    while (asked.length > 0) {
      const given = read(asked.map(({ piece }) => piece));
      const answered = asked;
      asked = [];
      answered.forEach(({ at }, k) => {
        goOn(at, (readers[at] as ByPieces<Sentence>).next(given[k] as Sentence));
      });
    }
  }
  return trees;
};
