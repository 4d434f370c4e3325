import { hashText } from "../syntax/hash.ts";

/** How near words stand by the company that they keep in news and encyclopedias, and how rare they are. Words are looked up in any form. */
export interface WordVectors {
  /** The number by which a word is known here; -1 where it is not. */
  find(word: string): number;
  /** Cosine of two words by their numbers, -1 to 1. */
  nearness(a: number, b: number): number;
  /** The vector of a word by its number, one long or shorter: the same list each time. */
  vector(word: number): Float64Array;
  /** Natural logarithm of the word's place among all, the commonest first: 0 to about 11. */
  rarity(word: number): number;
}

/** The key of a word in the table: of its folded form. */
export const wordKey = (word: string): number => hashText(word) >>> 0;

const HEADER = 8;
/** What stands for one in a signed byte. */
const UNIT = 127;

/** Opens the bytes that train/word-vectors.ts makes; throws where they are none. */
export const openWordVectors = (bytes: Uint8Array): WordVectors => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, width] = bytes.length < HEADER ? [0, 0] : [view.getUint32(0, true), view.getUint32(4, true)];
  if (count === 0 || bytes.length !== HEADER + count * (5 + width))
    throw new Error("These bytes are no table of word vectors, or a damaged one.");
  const keys = Uint32Array.from({ length: count }, (_, at) => view.getUint32(HEADER + at * 4, true));
  const rarities = bytes.subarray(HEADER + count * 4, HEADER + count * 5);
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER + count * 5, count * width);
  const find = (word: string): number => {
    const key = wordKey(word);
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = keys[middle] as number;
      if (here === key) return middle;
      if (here < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const vectors = new Map<number, Float64Array>();
  const vector = (word: number): Float64Array => {
    const known = vectors.get(word);
    if (known) return known;
    const made = Float64Array.from(numbers.subarray(word * width, (word + 1) * width), (value) => value / UNIT);
    vectors.set(word, made);
    return made;
  };
  return {
    find,
    vector,
    nearness: (a, b) => {
      let sum = 0;
      for (let at = 0; at < width; at++)
        sum += (numbers[a * width + at] as number) * (numbers[b * width + at] as number);
      return sum / (UNIT * UNIT);
    },
    rarity: (word) => (rarities[word] ?? 0) / 10,
  };
};
