import type { LexiconTables } from "./lexicon-file.ts";

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Finds a word's number by its letters and class, or -1: by a table of hashes (FNV-1a) with open places, half of them empty, so that a
 * look-up reads the word once and compares it about once.
 */
export function wordIndex({
  classStart,
  letters,
  wordStart,
}: LexiconTables): (word: string, wordClass: number) => number {
  const words = wordStart.length - 1;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, words * 2)));
  const table = new Int32Array(size).fill(-1);
  for (let wordClass = 0; wordClass < classStart.length - 1; wordClass++)
    for (let word = classStart[wordClass] ?? 0; word < (classStart[wordClass + 1] ?? 0); word++) {
      let hash = Math.imul(SEED ^ wordClass, PRIME);
      for (let at = wordStart[word] ?? 0; at < (wordStart[word + 1] ?? 0); at++)
        hash = Math.imul(hash ^ (letters[at] ?? 0), PRIME);
      let place = placeOf(hash, size);
      while (table[place] !== -1) place = (place + 1) & (size - 1);
      table[place] = word;
    }
  const isWord = (text: string, word: number, wordClass: number): boolean => {
    const start = wordStart[word] ?? 0;
    if ((wordStart[word + 1] ?? 0) - start !== text.length) return false;
    if (word < (classStart[wordClass] ?? 0) || word >= (classStart[wordClass + 1] ?? 0)) return false;
    for (let at = 0; at < text.length; at++) if (letters[start + at] !== text.charCodeAt(at)) return false;
    return true;
  };
  return (text, wordClass) => {
    let hash = Math.imul(SEED ^ wordClass, PRIME);
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    for (let place = placeOf(hash, size); ; place = (place + 1) & (size - 1)) {
      const word = table[place] ?? -1;
      if (word === -1 || isWord(text, word, wordClass)) return word;
    }
  };
}

const placeOf = (hash: number, size: number): number => ((hash ^ (hash >>> 15)) >>> 0) & (size - 1);
