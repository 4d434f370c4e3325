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

/** Where the words of the text at hand are collected before their number is known; grows to the longest text. */
let room = new Uint32Array(3 * 4096);

// As a signed number, so that hashing stays in whole numbers of 32 bits.
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * The same words as `wordsOf`, each hashed as `hashText` hashes its folded form, without making a string of any: plain letters
 * are read by their codes; a word with others goes the long way.
 */
export const scanWords = (text: string, ranges: readonly (readonly [from: number, to: number])[]): ScannedWords => {
  let filled = 0;
  for (const [from, to] of ranges) {
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (code < 128 && PLAIN[code] === 0) {
        at += 1;
        continue;
      }
      if (code >= 128 && !LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) {
        at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
        continue;
      }
      const start = at;
      let hash = FNV_START;
      let plain = true;
      while (at < to) {
        const next = text.charCodeAt(at);
        if (next < 128) {
          const letter = PLAIN[next] ?? 0;
          if (letter === 0) break;
          hash = Math.imul(hash ^ letter, FNV_PRIME);
          at += 1;
        } else {
          const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
          if (!WITHIN.test(sign)) break;
          plain = false;
          at += sign.length;
        }
      }
      const end = Math.min(at, to);
      if (filled === room.length) {
        const more = new Uint32Array(2 * room.length);
        more.set(room);
        room = more;
      }
      room[filled] = start;
      room[filled + 1] = end;
      room[filled + 2] = plain ? hash : hashText(fold(text.slice(start, end)));
      filled += 3;
    }
  }
  const size = filled / 3;
  const all = new ArrayBuffer(12 * size);
  const starts = new Uint32Array(all, 0, size);
  const ends = new Uint32Array(all, 4 * size, size);
  const hashes = new Uint32Array(all, 8 * size, size);
  for (let index = 0; index < size; index += 1) {
    starts[index] = room[3 * index] ?? 0;
    ends[index] = room[3 * index + 1] ?? 0;
    hashes[index] = room[3 * index + 2] ?? 0;
  }
  return { starts, ends, hashes };
};
