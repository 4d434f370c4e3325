import type { Span } from "./span.ts";

/**
 * Words without one of which a regular expression can match nothing: asked before the expression, of a whole stretch at once for all.
 * A word is a run of what `\b` takes for one (ASCII letters, digits and "_"), whatever its case, that the expression ends on both sides.
 * Declared once, when the rule's file is loaded.
 */
export interface NeededWords {
  /** Where its mark stands among the marks of a stretch. */
  readonly at: number;
  readonly bit: number;
}

/** A word, and the marks of all that need it. */
interface Entry {
  readonly word: string;
  readonly marks: number[];
  readonly next: Entry | null;
}

const BUCKETS = 4096;
const table: (Entry | null)[] = new Array<Entry | null>(BUCKETS).fill(null);
let declared = 0;

/** `words` are in lower case, parted by spaces. */
export const neededWords = (words: string): NeededWords => {
  const needed = { at: declared >> 5, bit: 1 << (declared & 31) };
  declared += 1;
  for (const word of words.split(/\s+/)) {
    if (!/^\w+$/.test(word)) throw new RangeError(`"${word}" is no single word in ASCII`);
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = mixed(hash, word.charCodeAt(at));
    const bucket = hash & (BUCKETS - 1);
    let entry = table[bucket] as Entry | null;
    while (entry !== null && entry.word !== word) entry = entry.next;
    if (entry === null) {
      entry = { word, marks: [], next: table[bucket] as Entry | null };
      table[bucket] = entry;
    }
    while (entry.marks.length <= needed.at) entry.marks.push(0);
    entry.marks[needed.at] = (entry.marks[needed.at] as number) | needed.bit;
  }
  return needed;
};

const mixed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Of letters, digits and "_" their code in lower case; 0 of all else that is ASCII. */
const CODES = Uint8Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);
/** "ſ" and the sign of Kelvin, which an expression that ignores case takes for "s" and "k". */
const isFolded = (code: number): boolean => code === 0x17f || code === 0x212a;

/** What a stretch holds, by mark. */
type Marks = readonly number[];

const marksOf = (text: string, start: number, end: number): Marks => {
  const marks = new Array<number>((declared + 31) >> 5).fill(0);
  let hash = 0;
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const letter = code < 128 ? (CODES[code] as number) : 0;
    if (letter !== 0) {
      if (from < 0) from = at;
      hash = mixed(hash, letter);
    } else {
      if (from >= 0) {
        add(marks, text, from, at, hash);
        from = -1;
        hash = 0;
      }
      if (code > 127 && isFolded(code)) return marks.fill(-1);
    }
  }
  return marks;
};

const add = (marks: number[], text: string, from: number, to: number, hash: number): void => {
  for (let entry = table[hash & (BUCKETS - 1)] as Entry | null; entry !== null; entry = entry.next)
    if (entry.word.length === to - from && isWord(entry.word, text, from)) {
      for (let at = 0; at < entry.marks.length; at += 1)
        marks[at] = (marks[at] as number) | (entry.marks[at] as number);
      return;
    }
};

const isWord = (word: string, text: string, from: number): boolean => {
  for (let at = 0; at < word.length; at += 1)
    if (CODES[text.charCodeAt(from + at)] !== word.charCodeAt(at)) return false;
  return true;
};

interface Kept {
  readonly text: string;
  readonly span: Span;
  readonly declared: number;
  readonly marks: Marks;
}

/** Sentences of a report that are kept; of a longer one they are looked through again. */
const MOST = 1024;
const kept: (Kept | undefined)[] = [];

/** Whether a numbered stretch of the text, a sentence, holds one of the words. Kept by its number and identity. */
export const holdsWords = (
  text: string,
  sentence: Span & { readonly index: number },
  { at, bit }: NeededWords,
): boolean => {
  const slot = sentence.index & (MOST - 1);
  let known = kept[slot];
  if (known === undefined || known.span !== sentence || known.text !== text || known.declared !== declared) {
    known = { text, span: sentence, declared, marks: marksOf(text, sentence.start, sentence.end) };
    kept[slot] = known;
  }
  return ((known.marks[at] as number) & bit) !== 0;
};

let whole: { readonly text: string; readonly declared: number; readonly marks: Marks } | null = null;

/** Whether a text holds one of the words anywhere. Kept for the text asked about last. */
export const textHoldsWords = (text: string, { at, bit }: NeededWords): boolean => {
  if (whole === null || whole.text !== text || whole.declared !== declared)
    whole = { text, declared, marks: marksOf(text, 0, text.length) };
  return ((whole.marks[at] as number) & bit) !== 0;
};
