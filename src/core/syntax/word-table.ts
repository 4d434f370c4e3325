import { readSorted, readU16, section } from "./model-file.ts";
import type { WordTable } from "./words.ts";

/** Clusters and tag classes of known words, by the hash of the folded form. */
export function readWordTable(sections: ReadonlyMap<string, Uint8Array>): WordTable {
  const hashes = readSorted(section(sections, "words.hashes"));
  const fine = section(sections, "words.fine");
  const coarse = section(sections, "words.coarse");
  const guess = readU16(section(sections, "words.guess"));
  const ambiguity = readU16(section(sections, "words.ambiguity"));
  return wordTable(hashes, fine, coarse, guess, ambiguity);
}

/** All lists run beside the sorted `hashes`. */
export function wordTable(
  hashes: Uint32Array,
  fine: Uint8Array,
  coarse: Uint8Array,
  guess: Uint16Array,
  ambiguity: Uint16Array,
): WordTable {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  const shift = Math.clz32(size - 1);
  const mask = size - 1;
  for (let row = 0; row < hashes.length; row++) {
    let at = (hashes[row] as number) >>> shift;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = row + 1;
  }
  const find = (hash: number): number => {
    const key = hash >>> 0;
    let at = key >>> shift;
    for (;;) {
      const row = slots[at] as number;
      if (row === 0 || hashes[row - 1] === key) return row;
      at = (at + 1) & mask;
    }
  };
  return {
    find,
    fine: shifted(fine, new Uint8Array(size)),
    coarse: shifted(coarse, new Uint8Array(size)),
    guess: shifted(guess, new Uint16Array(size)),
    ambiguity: shifted(ambiguity, new Uint16Array(size)),
  };
}

/** The list with an entry of zeros before it, for words that are not known. */
function shifted<T extends Uint16Array | Uint8Array>(list: T, room: T): T {
  room.set(list, 1);
  return room;
}
