import { hashPart, hashText } from "./hash.ts";
import type { TokenizedSentence } from "./tokenized.ts";

/** How a sentence uses capitals: by it the shape of a word tells more or less. */
export const CASE_NORMAL = 0;
export const CASE_UPPER = 1;
export const CASE_HEADLINE = 2;
export const CASE_LOWER = 3;

/** What the models ask about the words of one sentence, one entry a token; hashes are 32 bit. */
export interface Words {
  readonly size: number;
  /** "’" folded to "'", quotes to '"', lower case. */
  readonly lower: string[];
  /** Hash of the form as written, and of the lower-case form with digits folded to 0. */
  readonly form: Int32Array;
  readonly folded: Int32Array;
  readonly shape: Int32Array;
  /** Suffixes of 1 to 5 and prefixes of 1 to 4 letters: 9 hashes a token. */
  readonly affixes: Int32Array;
  /** Word cluster, fine and coarse; 0 where the word is unknown. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** Class of the tags that the training text gives the word; 0 where it is rare or unknown. */
  readonly ambiguity: Int32Array;
  /** 1 where no space stands before the token. */
  readonly glued: Uint8Array;
  readonly mode: number;
}

/** Word knowledge by hash of the folded form. */
export interface WordTable {
  /** Place of the word in the lists below; 0 for a word that is not known. */
  find(folded: number): number;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  readonly ambiguity: Uint16Array;
}

export const AFFIXES = 9;

const QUOTES = /[“”„«»＂]|''|``/;

export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4 || code === 0x2bc || code === 0x201b)
      return fold(lower);
  }
  return lower;
}

const fold = (lower: string): string => lower.replace(/[’‘`´ʼ‛]/g, "'");

/** The form that features see: quotes and dashes of all shapes are one. */
export function canonical(text: string): string {
  const code = text.charCodeAt(0);
  if (text.length <= 2 && (code > 127 || code === 39 || code === 96)) {
    if (QUOTES.test(text)) return '"';
    if (/^[–—−‒]+$/.test(text)) return "--";
    if (text === "…") return "...";
  }
  return code > 127 || text.includes("’") ? text.replace(/[’‘`´ʼ]/g, "'") : text;
}

export function readWords(sentence: TokenizedSentence, table: WordTable): Words {
  const { tokens } = sentence;
  const size = tokens.length;
  const words: Words = {
    size,
    lower: new Array<string>(size),
    form: new Int32Array(size),
    folded: new Int32Array(size),
    shape: new Int32Array(size),
    affixes: new Int32Array(size * AFFIXES),
    fine: new Int32Array(size),
    coarse: new Int32Array(size),
    ambiguity: new Int32Array(size),
    glued: new Uint8Array(size),
    mode: caseMode(sentence),
  };
  for (let i = 0; i < size; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    words.lower[i] = lowerOf(token.text);
    const form = canonical(token.text);
    const lower = form.toLowerCase();
    const folded = foldDigits(lower);
    words.form[i] = hashText(form);
    const key = hashText(folded);
    words.folded[i] = key;
    words.shape[i] = shapeOf(form);
    const row = table.find(key);
    words.fine[i] = table.fine[row] as number;
    words.coarse[i] = table.coarse[row] as number;
    words.ambiguity[i] = table.ambiguity[row] as number;
    words.glued[i] = i > 0 && token.start === tokens[i - 1]?.end ? 1 : 0;
    const { length } = folded;
    for (let k = 1; k <= 5; k++)
      words.affixes[i * AFFIXES + k - 1] = length >= k ? hashPart(folded, length - k, length, k) : k;
    for (let k = 1; k <= 4; k++)
      words.affixes[i * AFFIXES + 4 + k] = length >= k ? hashPart(folded, 0, k, 16 + k) : 16 + k;
  }
  return words;
}

function foldDigits(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code >= 48 && code <= 57) return lower.length > 1 ? lower.replace(/[0-9]/g, "0") : lower;
  }
  return lower;
}

/** Kinds of letters in order, runs as one: "Kabul" Xx, "al-Qaeda" x-Xx, "3,000" d.d. */
function shapeOf(form: string): number {
  let shape = 0;
  let last = 0;
  let run = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    let kind = 5;
    if (code >= 97 && code <= 122) kind = 1;
    else if (code >= 65 && code <= 90) kind = 2;
    else if (code >= 48 && code <= 57) kind = 3;
    else if (code > 127) {
      const char = form.charAt(i);
      kind = char !== char.toUpperCase() ? 1 : char !== char.toLowerCase() ? 2 : 6;
    } else if (code === 45) kind = 4;
    else if (code === 46) kind = 7;
    if (kind === last) {
      run++;
      if (run > 1) continue;
    } else run = 0;
    last = kind;
    shape = (Math.imul(shape, 31) + kind + run * 8) | 0;
  }
  return shape;
}

function caseMode(sentence: TokenizedSentence): number {
  let upper = 0;
  let title = 0;
  let lower = 0;
  let long = 0;
  for (const { text } of sentence.tokens) {
    const first = text.charAt(0);
    if (first.toLowerCase() === first.toUpperCase()) continue;
    if (text === text.toLowerCase()) {
      lower++;
      if (text.length > 4) long++;
    } else if (text.length > 1 && text === text.toUpperCase()) upper++;
    else title++;
  }
  const all = upper + title + lower;
  if (upper * 10 > all * 7 && all > 1) return CASE_UPPER;
  if (lower === all) return CASE_LOWER;
  if (title + upper > 2 && title + upper >= long * 3 && (title + upper) * 2 >= all) return CASE_HEADLINE;
  return CASE_NORMAL;
}
