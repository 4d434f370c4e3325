import { compileTemplates, hashTemplates } from "./templates.ts";
import { AFFIXES, type Words } from "./words.ts";

/** Room for the features of one token. */
export const NAME_FEATURES = 64;

/**
 * The values in the order in which `nameValues` writes them: w the word, w1 and w2 those before it, n1 and n2 those behind;
 * p and q tags, s shape, c and k fine and coarse cluster, a class of tags, g guessed tags, h1 those before it, l label; x1 to x8 the affixes.
 */
export const NAME_TEMPLATES = compileTemplates(
  `l1 l2 w form s first p p1 p2 q1 q2 w1 w2 n1 n2 c c1 d1 d2 k k1 m1 a n1s w1s x1 x2 x3 x4 x5 x6 x7 x8 g g1 h1`,
  "",
  `301 l1 l2
  302 w
  303 form l1
  304 s first
  305 s l1
  307 x1
  308 x2
  309 x3
  310 x4
  311 x5
  312 x6
  313 x7
  314 x8
  320 p l1
  321 p p1
  322 p q1
  323 p p1 q1
  324 p q1 q2
  325 p p1 p2
  326 w1 l1
  327 w1 p
  328 n1 p
  329 n1 l1
  330 w2 p
  331 n2 p
  332 w1 w
  333 w n1
  334 c l1
  335 k l1
  336 c1 p
  337 d1 p
  338 c1 c
  339 c d1
  340 c d2
  341 a s
  342 l1 p q1
  343 l1 l2 p
  344 s n1s
  345 s w1s
  346 x2 l1
  347 k1 p m1
  350 g l1
  351 g s
  352 c s
  353 k s
  354 g1 l1
  355 h1 l1
  356 c1 l1`,
);
/** Overwritten by every call. */
const VECTOR = new Int32Array(NAME_TEMPLATES.room);

/** Entry of a list; -1 before its begin, -2 behind its end. */
const at = (list: Int32Array, k: number, size: number): number => (k < 0 ? -1 : k >= size ? -2 : (list[k] as number));

/** Features of token `i` for its place in a name. `tags` are joint tags from 1, `labels` the labels given before it, from 1. */
export function nameFeatures(words: Words, i: number, tags: Int32Array, labels: Int32Array, out: Int32Array): number {
  nameValues(words, i, tags, labels, VECTOR);
  return hashTemplates(NAME_TEMPLATES, VECTOR, out);
}

/** Writes the values that the templates mix. */
export function nameValues(words: Words, i: number, tags: Int32Array, labels: Int32Array, v: Int32Array): void {
  const { folded, form, shape, affixes, fine, coarse, guess, ambiguity, size, mode } = words;
  const base = i * AFFIXES;
  let n = 0;
  v[n++] = i > 0 ? (labels[i - 1] as number) : 0;
  v[n++] = i > 1 ? (labels[i - 2] as number) : 0;
  v[n++] = folded[i] as number;
  v[n++] = form[i] as number;
  v[n++] = ((shape[i] as number) << 2) | mode;
  v[n++] = i === 0 ? 1 : 0;
  v[n++] = tags[i] as number;
  v[n++] = at(tags, i - 1, size);
  v[n++] = at(tags, i - 2, size);
  v[n++] = at(tags, i + 1, size);
  v[n++] = at(tags, i + 2, size);
  v[n++] = at(folded, i - 1, size);
  v[n++] = at(folded, i - 2, size);
  v[n++] = at(folded, i + 1, size);
  v[n++] = at(folded, i + 2, size);
  v[n++] = fine[i] as number;
  v[n++] = at(fine, i - 1, size);
  v[n++] = at(fine, i + 1, size);
  v[n++] = at(fine, i + 2, size);
  v[n++] = coarse[i] as number;
  v[n++] = at(coarse, i - 1, size);
  v[n++] = at(coarse, i + 1, size);
  v[n++] = ambiguity[i] as number;
  v[n++] = at(shape, i + 1, size);
  v[n++] = at(shape, i - 1, size);
  for (let k = 1; k < AFFIXES; k++) v[n++] = affixes[base + k] as number;
  v[n++] = guess[i] as number;
  v[n++] = at(guess, i + 1, size);
  v[n++] = at(guess, i - 1, size);
}
