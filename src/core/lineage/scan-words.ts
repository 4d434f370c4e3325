import { hashText } from "./hash.ts";
import { fold } from "./words.ts";

const LETTER = /^[\p{L}\p{N}]$/u;
const WITHIN = /^[\p{L}\p{M}\p{N}]$/u;

/** Of each ASCII sign: its code in lower case where it is a letter or a digit, else 0. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : code >= 65 && code <= 90 ? code + 32 : 0,
);

/** The words of a text as numbers: where each starts and ends (UTF-16), and the hash of its folded form. */
export interface ScannedWords {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
}

/** Where the words of the text at hand are collected before their number is known: starts, ends and hashes; grows to the longest text. */
const room = { starts: new Uint32Array(4096), ends: new Uint32Array(4096), hashes: new Int32Array(4096) };

const doubled = <Some extends Uint32Array | Int32Array>(full: Some, empty: Some): Some => {
  empty.set(full);
  return empty;
};

const growRoom = (): void => {
  const size = 2 * room.starts.length;
  room.starts = doubled(room.starts, new Uint32Array(size));
  room.ends = doubled(room.ends, new Uint32Array(size));
  room.hashes = doubled(room.hashes, new Int32Array(size));
};

// As a signed number, so that hashing stays in whole numbers of 32 bits.
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

const signAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Where the word that starts at `start` ends, whatever its letters, and the hash of its folded form. */
const scanLong = (text: string, start: number, to: number): { end: number; hash: number } => {
  let at = start;
  while (at < to) {
    const sign = signAt(text, at);
    if (!WITHIN.test(sign)) break;
    at += sign.length;
  }
  const end = Math.min(at, to);
  return { end, hash: hashText(fold(text.slice(start, end))) };
};

/**
 * The same words as `wordsOf`, each hashed as `hashText` hashes its folded form, without making a string of any: plain letters
 * are read by their codes; a word with others goes the long way.
 */
export const scanWords = (text: string, ranges: readonly (readonly [from: number, to: number])[]): ScannedWords => {
  let size = 0;
  let { starts, ends, hashes } = room;
  for (const [from, to] of ranges) {
    let at = from;
    while (at < to) {
      const start = at;
      let hash = FNV_START;
      let code = 0;
      while (at < to) {
        code = text.charCodeAt(at);
        if (code >= 128) break;
        const letter = PLAIN[code] ?? 0;
        if (letter === 0) break;
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        at += 1;
      }
      let end = at;
      if (at < to && code >= 128 && (at === start ? LETTER : WITHIN).test(signAt(text, at))) {
        ({ end, hash } = scanLong(text, start, to));
        at = end;
      } else at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      if (end === start) continue;
      if (size === starts.length) {
        growRoom();
        ({ starts, ends, hashes } = room);
      }
      starts[size] = start;
      ends[size] = end;
      hashes[size] = hash;
      size += 1;
    }
  }
  const all = new ArrayBuffer(12 * size);
  const found = {
    starts: new Uint32Array(all, 0, size),
    ends: new Uint32Array(all, 4 * size, size),
    hashes: new Uint32Array(all, 8 * size, size),
  };
  found.starts.set(starts.subarray(0, size));
  found.ends.set(ends.subarray(0, size));
  found.hashes.set(hashes.subarray(0, size));
  return found;
};
