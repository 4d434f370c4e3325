import type { TokenizedSentence } from "../syntax/tokenized.ts";

/** However long it is, a sentence is read so many times; a shorter one until it filled so many UTF-16 units. */
const AT_LEAST = 3;
const ENOUGH = 1000;

export interface Repeats {
  /** In order, counted anew. */
  readonly read: readonly TokenizedSentence[];
  /** Told before in the same words, too often to be read once more. */
  readonly left: readonly TokenizedSentence[];
}

/**
 * Parts sentences that one report tells in the very same words again and again from those that are worth reading: a page that
 * repeats itself says nothing new, and must not take longer than what it says. "Yes." may stand in a report 250 times.
 */
export const partRepeats = (text: string, sentences: readonly TokenizedSentence[]): Repeats => {
  const left: TokenizedSentence[] = [];
  if (sentences.length <= AT_LEAST) return { read: sentences, left };
  const told = new Map<string, number>();
  const read: TokenizedSentence[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const times = told.get(words) ?? 0;
    told.set(words, times + 1);
    if (times >= AT_LEAST && times * words.length >= ENOUGH) left.push(sentence);
    else read.push(left.length === 0 ? sentence : { ...sentence, index: read.length });
  }
  return { read, left };
};
