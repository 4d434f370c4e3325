import { KEPT_PLACES } from "./scorer.ts";
import { compileTemplates, hashTemplates, partTemplates } from "./templates.ts";
import { AFFIXES, CASE_NORMAL, type Words } from "./words.ts";

/** Room for the features of one token. */
export const TAGGER_FEATURES = 64;

/**
 * The values in the order in which `taggerValues` writes them: w the word, w1 and w2 those before it, n1 and n2 those behind;
 * s shape, f suffix, a class of tags, t tag, c and k fine and coarse cluster, g guessed tags, h and d those of other words; x0 to x8 the affixes.
 */
const VALUES = `first w form begins s t1 t2 w1 w2 n1 n2 w1f3 n1f3 n1f2 n1s w1s a a1 a2 glue x0 x1 x2 x3 x4 x5 x6 x7 x8 g g1 g2 h1 c c1 d1 k`;

const TEMPLATES = `1 first
  2 w
  3 form begins
  4 x0
  5 x1
  6 x2
  7 x3
  8 x4
  9 x5
  10 x6
  11 x7
  12 x8
  14 s first
  15 x2 s
  16 x1 t1
  17 t1
  18 t1 t2
  19 t1 w
  20 w1
  21 w2
  22 n1
  23 n2
  24 w1 w
  25 w n1
  26 w1 n1
  27 w1f3
  28 n1f3
  29 n1f2
  30 s n1s
  31 s w1s
  32 t1 a1
  33 t1 t2 a1
  34 w a1
  35 w t2
  36 a1
  37 a2
  38 a1 a2
  39 a t1
  40 a t1 a1
  41 s t1
  42 w glue
  43 glue w1 n1
  53 x2 a1
  54 t1 x2 a1
  60 g s
  61 c
  62 k s
  63 g1
  64 d1
  65 h1
  66 c1
  67 g2
  70 g t1
  71 g g1
  72 g t1 g1
  73 s g1`;

export const TAGGER_TEMPLATES = compileTemplates(VALUES, "", TEMPLATES);

/**
 * What one word decides by itself, as the word that is tagged, and as the one behind, the second behind, before, the second before:
 * most of the templates, of which a text asks the same again with each word that comes back.
 */
export const TAGGER_PARTS = partTemplates(VALUES, TEMPLATES, [
  "first w form begins s a x0 x1 x2 x3 x4 x5 x6 x7 x8 g c k",
  "n1 n1f3 n1f2 n1s a1 g1 d1",
  "n2 a2 g2",
  "w1 w1f3 w1s h1 c1",
  "w2",
]);
/** Where the words of the parts stand from the word that is tagged. */
const PART_STEPS = [0, 1, 2, -1, -2];
/** Overwritten by every call. */
const VECTOR = new Int32Array(TAGGER_TEMPLATES.room);

/** Entry of a list; -1 before its begin, -2 behind its end. */
const at = (list: Int32Array, k: number, size: number): number => (k < 0 ? -1 : k >= size ? -2 : (list[k] as number));

/** Features of token `i` given the tags before it (`tags[i]` is the joint tag, from 1; 0 outside). Returns their count. */
export function taggerFeatures(words: Words, i: number, tags: Int32Array, out: Int32Array): number {
  taggerValues(words, i, tags, VECTOR);
  return hashTemplates(TAGGER_TEMPLATES, VECTOR, out);
}

/** Places of the two that stand for no word: before the begin of a sentence, and behind its end. */
const BEFORE = KEPT_PLACES - 2;
const BEHIND = KEPT_PLACES - 1;
/** Overwritten by every call. */
const PLACES = new Int32Array(PART_STEPS.length);

/** For each part of the templates the place of its sums: the number of its word. */
export function taggerPlaces(words: Words, i: number): Int32Array {
  const { known, size, mode } = words;
  for (let part = 0; part < PART_STEPS.length; part++) {
    const at = i + (PART_STEPS[part] as number);
    if (at < 0) PLACES[part] = BEFORE;
    else if (at >= size) PLACES[part] = BEHIND;
    else PLACES[part] = (known[at] as number) < BEFORE ? (known[at] as number) : -1;
  }
  // The first word, and words of a headline, are scored otherwise than the same words within prose.
  if (i === 0 || mode !== CASE_NORMAL) PLACES[0] = -1;
  return PLACES;
}

/** Writes the values that the templates mix. */
export function taggerValues(words: Words, i: number, tags: Int32Array, v: Int32Array): void {
  const { folded, form, shape, affixes, ambiguity, fine, coarse, guess, glued, size, mode } = words;
  const first = i === 0 ? 1 : 0;
  const base = i * AFFIXES;
  const more = i + 1 < size;
  let n = 0;
  v[n++] = first;
  v[n++] = folded[i] as number;
  v[n++] = form[i] as number;
  v[n++] = first | (mode << 1);
  v[n++] = ((shape[i] as number) << 2) | mode;
  v[n++] = i > 0 ? (tags[i - 1] as number) : 0;
  v[n++] = i > 1 ? (tags[i - 2] as number) : 0;
  v[n++] = at(folded, i - 1, size);
  v[n++] = at(folded, i - 2, size);
  v[n++] = at(folded, i + 1, size);
  v[n++] = at(folded, i + 2, size);
  v[n++] = i > 0 ? (affixes[base - AFFIXES + 2] as number) : -1;
  v[n++] = more ? (affixes[base + AFFIXES + 2] as number) : -1;
  v[n++] = more ? (affixes[base + AFFIXES + 1] as number) : -1;
  v[n++] = at(shape, i + 1, size);
  v[n++] = at(shape, i - 1, size);
  v[n++] = ambiguity[i] as number;
  v[n++] = at(ambiguity, i + 1, size);
  v[n++] = at(ambiguity, i + 2, size);
  v[n++] = (glued[i] as number) | (more ? (glued[i + 1] as number) << 1 : 0);
  for (let k = 0; k < AFFIXES; k++) v[n++] = affixes[base + k] as number;
  v[n++] = guess[i] as number;
  v[n++] = at(guess, i + 1, size);
  v[n++] = at(guess, i + 2, size);
  v[n++] = at(guess, i - 1, size);
  v[n++] = fine[i] as number;
  v[n++] = at(fine, i - 1, size);
  v[n++] = at(fine, i + 1, size);
  v[n++] = coarse[i] as number;
}
