import { mix1, mix2, mix3 } from "./hash.ts";
import { AFFIXES, type Words } from "./words.ts";

/** Room for the features of one token. */
export const TAGGER_FEATURES = 64;

/** Features of token `i` given the tags before it (`tags[i]` is the joint tag, from 1; 0 outside). Returns their count. */
export function taggerFeatures(words: Words, i: number, tags: Int32Array, out: Int32Array): number {
  const { folded, form, shape, affixes, ambiguity, glued, size, mode } = words;
  const at = (list: Int32Array, k: number): number => (k < 0 ? -1 : k >= size ? -2 : (list[k] as number));
  const w = folded[i] as number;
  const w1 = at(folded, i - 1);
  const w2 = at(folded, i - 2);
  const n1 = at(folded, i + 1);
  const n2 = at(folded, i + 2);
  const t1 = i > 0 ? (tags[i - 1] as number) : 0;
  const t2 = i > 1 ? (tags[i - 2] as number) : 0;
  const s = ((shape[i] as number) << 2) | mode;
  const first = i === 0 ? 1 : 0;
  const base = i * AFFIXES;
  const suffix3 = affixes[base + 2] as number;
  const suffix2 = affixes[base + 1] as number;
  const a1 = at(ambiguity, i + 1);
  const a = ambiguity[i] as number;
  const glue = (glued[i] as number) | (i + 1 < size ? (glued[i + 1] as number) << 1 : 0);
  let n = 0;
  out[n++] = mix1(1, first);
  out[n++] = mix1(2, w);
  out[n++] = mix2(3, form[i] as number, first | (mode << 1));
  for (let k = 0; k < AFFIXES; k++) out[n++] = mix1(4 + k, affixes[base + k] as number);
  out[n++] = mix2(14, s, first);
  out[n++] = mix2(15, suffix3, s);
  out[n++] = mix2(16, suffix2, t1);
  out[n++] = mix1(17, t1);
  out[n++] = mix2(18, t1, t2);
  out[n++] = mix2(19, t1, w);
  out[n++] = mix1(20, w1);
  out[n++] = mix1(21, w2);
  out[n++] = mix1(22, n1);
  out[n++] = mix1(23, n2);
  out[n++] = mix2(24, w1, w);
  out[n++] = mix2(25, w, n1);
  out[n++] = mix2(26, w1, n1);
  out[n++] = mix1(27, i > 0 ? (affixes[base - AFFIXES + 2] as number) : -1);
  out[n++] = mix1(28, i + 1 < size ? (affixes[base + AFFIXES + 2] as number) : -1);
  out[n++] = mix1(29, i + 1 < size ? (affixes[base + AFFIXES + 1] as number) : -1);
  out[n++] = mix2(30, s, at(shape, i + 1));
  out[n++] = mix2(31, s, at(shape, i - 1));
  out[n++] = mix2(32, t1, a1);
  out[n++] = mix3(33, t1, t2, a1);
  out[n++] = mix2(34, w, a1);
  out[n++] = mix2(35, w, t2);
  out[n++] = mix1(36, a1);
  out[n++] = mix1(37, at(ambiguity, i + 2));
  out[n++] = mix2(38, a1, at(ambiguity, i + 2));
  out[n++] = mix2(39, a, t1);
  out[n++] = mix3(40, a, t1, a1);
  out[n++] = mix2(41, s, t1);
  out[n++] = mix2(42, w, glue);
  out[n++] = mix3(43, glue, w1, n1);
  out[n++] = mix2(53, suffix3, a1);
  out[n++] = mix3(54, t1, suffix3, a1);
  return n;
}
