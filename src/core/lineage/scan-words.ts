import { hashText } from "./hash.ts";
import { fold } from "./words.ts";

const LETTER = /^[\p{L}\p{N}]$/u;
const WITHIN = /^[\p{L}\p{M}\p{N}]$/u;

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The words of a text as numbers: where each starts and ends (UTF-16), and the hash of its folded form. */
export interface ScannedWords {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
}

/** Collects numbers without knowing how many. */
class Numbers {
  private values = new Uint32Array(256);
  private size = 0;

  add(value: number): void {
    if (this.size === this.values.length) {
      const more = new Uint32Array(this.size * 2);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.size++] = value;
  }

  done(): Uint32Array {
    return this.values.slice(0, this.size);
  }
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The same words as `wordsOf`, each hashed as `hashText` hashes its folded form, without making a string of any: plain letters
 * are read by their codes; a word with others goes the long way.
 */
export const scanWords = (text: string, ranges: readonly (readonly [from: number, to: number])[]): ScannedWords => {
  const starts = new Numbers();
  const ends = new Numbers();
  const hashes = new Numbers();
  for (const [from, to] of ranges) {
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (code < 128 && !isPlain(code)) {
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
          if (!isPlain(next)) break;
          hash = Math.imul(hash ^ (next >= 65 && next <= 90 ? next + 32 : next), FNV_PRIME);
          at += 1;
        } else {
          const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
          if (!WITHIN.test(sign)) break;
          plain = false;
          at += sign.length;
        }
      }
      const end = Math.min(at, to);
      starts.add(start);
      ends.add(end);
      hashes.add(plain ? hash >>> 0 : hashText(fold(text.slice(start, end))));
    }
  }
  return { starts: starts.done(), ends: ends.done(), hashes: hashes.done() };
};
