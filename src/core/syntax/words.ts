import { interned } from "../text/interned.ts";
import { hashPart, hashText } from "./hash.ts";
import type { RawToken, TokenizedSentence } from "./tokenized.ts";

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
  /** Class of the tags that the company of the word lets one expect; 0 where the word is unknown. */
  readonly guess: Int32Array;
  /** Class of the tags that the training text gives the word; 0 where it is rare or unknown. */
  readonly ambiguity: Int32Array;
  /** 1 where no space stands before the token. */
  readonly glued: Uint8Array;
  readonly mode: number;
  /** Number of the form while its table knows it, so that what it leads to can be kept; -1 for forms too long to keep. */
  readonly known: Int32Array;
  /** Numbers of forms mean the same as long as this is the same. */
  readonly generation: number;
  /** Lemmas of known forms, by `lemmaKey`. */
  readonly lemmas: Map<number, string>;
}

/** Word knowledge by hash of the folded form. */
export interface WordTable {
  /** Place of the word in the lists below; 0 for a word that is not known. */
  find(folded: number): number;
  readonly fine: Uint8Array;
  readonly coarse: Uint8Array;
  readonly guess: Uint16Array;
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

/** The same words at the same places, whatever else is known of them by now. */
function areSame(one: readonly RawToken[], other: readonly RawToken[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) {
    const a = one[i] as RawToken;
    const b = other[i] as RawToken;
    if (a.start !== b.start || a.text !== b.text) return false;
  }
  return true;
}

export function readWords(sentence: TokenizedSentence, table: WordTable): Words {
  const { tokens } = sentence;
  const key = (tokens[0]?.start ?? 0) * 1024 + (tokens.length & 1023);
  const last = tables.get(table)?.recent.get(key);
  if (last !== undefined && areSame(last.tokens, tokens)) return last.words;
  const forms = formsOf(table, tokens.length);
  const words = wordsOf(tokens, table, forms);
  if (forms.recent.size >= KEPT_SENTENCES) forms.recent.clear();
  forms.recent.set(key, { tokens, words });
  return words;
}

/** Lists of one number a token, beside the affixes. */
const LISTS = 8;

function wordsOf(tokens: readonly RawToken[], table: WordTable, forms: Forms): Words {
  const size = tokens.length;
  // One block for all lists: each of its own would be a call of the system's allocator.
  const block = new ArrayBuffer(size * (LISTS + AFFIXES) * 4 + size);
  const list = (number: number): Int32Array => new Int32Array(block, size * number * 4, size);
  const words: Omit<Words, "mode"> = {
    size,
    lower: new Array<string>(size),
    form: list(0),
    folded: list(1),
    shape: list(2),
    fine: list(3),
    coarse: list(4),
    guess: list(5),
    ambiguity: list(6),
    known: list(7),
    affixes: new Int32Array(block, size * LISTS * 4, size * AFFIXES),
    glued: new Uint8Array(block, size * (LISTS + AFFIXES) * 4, size),
    generation: forms.generation,
    lemmas: forms.lemmas,
  };
  const cases = KINDS.fill(0);
  const { columns } = forms;
  let end = -1;
  for (let i = 0; i < size; i++) {
    const token = tokens[i] as RawToken;
    const row = rowOf(forms, token.text, table);
    words.lower[i] = forms.lower[row] as string;
    words.known[i] = row < KEPT_FORMS ? row : -1;
    let at = row * COLUMNS;
    words.form[i] = columns[at++] as number;
    words.folded[i] = columns[at++] as number;
    words.shape[i] = columns[at++] as number;
    words.fine[i] = columns[at++] as number;
    words.coarse[i] = columns[at++] as number;
    words.guess[i] = columns[at++] as number;
    words.ambiguity[i] = columns[at++] as number;
    const kind = columns[at++] as number;
    cases[kind] = (cases[kind] as number) + 1;
    for (let k = i * AFFIXES; k < (i + 1) * AFFIXES; k++) words.affixes[k] = columns[at++] as number;
    words.glued[i] = token.start === end && i > 0 ? 1 : 0;
    end = token.end;
  }
  return { ...words, mode: caseMode(cases) };
}

/** What was read of forms, a row of `columns` each; the last row is for forms too long to keep. */
interface Forms {
  /** Grows whenever the forms are emptied; no two tables share one. */
  generation: number;
  readonly rows: Map<string, number>;
  readonly columns: Int32Array;
  readonly lower: string[];
  readonly lemmas: Map<number, string>;
  /** The sentences read last, by place and length: their words are asked for by the tagger, and again by the parser. */
  readonly recent: Map<number, { readonly tokens: readonly RawToken[]; readonly words: Words }>;
}

/** More than are tagged before they are parsed. */
const KEPT_SENTENCES = 256;

/** Form, folded, shape, fine, coarse, guess, ambiguity, kind of capitals, affixes. */
const COLUMNS = 8 + AFFIXES;
const KEPT_FORMS = 16_384;
/** Longer forms hardly recur. Engines copy a slice that is so short: no kept form holds on to the text of a whole report. */
const LONGEST_KEPT = 12;

const tables = new WeakMap<WordTable, Forms>();
let nextGeneration = 0;

/** The forms of a table, with room for `more`; emptied where there is none. */
function formsOf(table: WordTable, more: number): Forms {
  let forms = tables.get(table);
  if (forms === undefined) {
    forms = {
      generation: nextGeneration++,
      rows: new Map(),
      columns: new Int32Array((KEPT_FORMS + 1) * COLUMNS),
      lower: [],
      lemmas: new Map(),
      recent: new Map(),
    };
    tables.set(table, forms);
  }
  if (forms.rows.size + more > KEPT_FORMS) {
    forms.generation = nextGeneration++;
    forms.rows.clear();
    forms.lemmas.clear();
    forms.recent.clear();
  }
  return forms;
}

/** Where the lemma of a known form stands for a joint tag, from 1. */
export const lemmaKey = (form: number, tag: number): number => form * 512 + tag;

function rowOf(forms: Forms, text: string, table: WordTable): number {
  const old = forms.rows.get(text);
  if (old !== undefined) return old;
  const kept = text.length <= LONGEST_KEPT && forms.rows.size < KEPT_FORMS;
  const row = kept ? forms.rows.size : KEPT_FORMS;
  if (kept) forms.rows.set(text, row);
  const { columns } = forms;
  const lower = lowerOf(text);
  forms.lower[row] = kept ? interned(lower) : lower;
  const form = canonical(text);
  const folded = foldDigits(form.toLowerCase());
  const key = hashText(folded);
  const place = table.find(key);
  let at = row * COLUMNS;
  columns[at++] = hashText(form);
  columns[at++] = key;
  columns[at++] = shapeOf(form);
  columns[at++] = table.fine[place] as number;
  columns[at++] = table.coarse[place] as number;
  columns[at++] = table.guess[place] as number;
  columns[at++] = table.ambiguity[place] as number;
  columns[at++] = capitalsOf(text);
  const { length } = folded;
  for (let k = 1; k <= 5; k++) columns[at++] = length >= k ? hashPart(folded, length - k, length, k) : k;
  for (let k = 1; k <= 4; k++) columns[at++] = length >= k ? hashPart(folded, 0, k, 16 + k) : 16 + k;
  return row;
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

/** Kinds of words by their capitals: no letter first, lower case (short, long), all upper, any other. */
const NO_LETTER = 0;
const LOWER = 1;
const LONG_LOWER = 2;
const UPPER = 3;
const TITLE = 4;
const CASE_KINDS = 5;
/** Overwritten for every sentence. */
const KINDS = new Int32Array(CASE_KINDS);

function capitalsOf(text: string): number {
  const first = text.charAt(0);
  if (first.toLowerCase() === first.toUpperCase()) return NO_LETTER;
  if (text === text.toLowerCase()) return text.length > 4 ? LONG_LOWER : LOWER;
  return text.length > 1 && text === text.toUpperCase() ? UPPER : TITLE;
}

/** From the counts of each kind. */
function caseMode(kinds: Int32Array): number {
  const upper = kinds[UPPER] as number;
  const title = kinds[TITLE] as number;
  const long = kinds[LONG_LOWER] as number;
  const lower = (kinds[LOWER] as number) + long;
  const all = upper + title + lower;
  if (upper * 10 > all * 7 && all > 1) return CASE_UPPER;
  if (lower === all) return CASE_LOWER;
  if (title + upper > 2 && title + upper >= long * 3 && (title + upper) * 2 >= all) return CASE_HEADLINE;
  return CASE_NORMAL;
}
