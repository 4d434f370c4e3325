import type { Sentence } from "../syntax/token.ts";

/** Sentences of a report that are kept by their number; those of a longer one are kept by their identity, which costs more. */
const MOST = 1024;

/** Keeps what `read`, a pure function, finds in each sentence of the report that is read, by its number and identity. */
export const bySentence = <Found extends object>(
  read: (sentence: Sentence) => Found,
): ((sentence: Sentence) => Found) => {
  const sentences: (Sentence | undefined)[] = [];
  const kept: Found[] = [];
  const others = new WeakMap<Sentence, Found>();
  return (sentence) => {
    const { index } = sentence;
    if (index < MOST) {
      if (sentences[index] === sentence) return kept[index] as Found;
      while (sentences.length <= index) {
        sentences.push(undefined);
        kept.push(undefined as unknown as Found);
      }
      const found = read(sentence);
      sentences[index] = sentence;
      kept[index] = found;
      return found;
    }
    let found = others.get(sentence);
    if (found === undefined) {
      found = read(sentence);
      others.set(sentence, found);
    }
    return found;
  };
};
