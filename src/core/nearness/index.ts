import { openWordVectors, type WordVectors } from "./word-vectors.ts";

export { besideOf } from "./beside.ts";
export {
  type Beside,
  type Features,
  type LaidWords,
  layClaims,
  toldFeatures,
} from "./features.ts";
export { nearestWords } from "./near-words.ts";
export { areOpposed, mayBeOpposed, relatedWords } from "./related.ts";
export { saidOpposed } from "./told-apart.ts";
export { type ToldWord, type ToldWords, toldWords, wordAlone } from "./told-words.ts";
export { openWordVectors, type WordVectors } from "./word-vectors.ts";

let read: (() => Uint8Array) | null = null;
let opened: WordVectors | null = null;

/**
 * Says where the bytes of the word vectors come from: they are asked for once, when two claims are first laid beside each other. One file
 * of the package, as constant as the lists of words in the code. Called again it changes nothing.
 */
export const lendWordVectors = (bytes: () => Uint8Array): void => {
  read ??= bytes;
};

/** Throws where nobody lent them (`lendWordVectors`), or where the bytes are damaged. */
export const wordVectors = (): WordVectors => {
  if (opened === null) {
    if (read === null)
      throw new Error("The engine has no word vectors: whoever loads its data calls lendWordVectors first.");
    opened = openWordVectors(read());
  }
  return opened;
};
