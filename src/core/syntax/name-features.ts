import { mix1, mix2, mix3 } from "./hash.ts";
import { AFFIXES, type Words } from "./words.ts";

/** Room for the features of one token. */
export const NAME_FEATURES = 64;

/** Features of token `i` for its place in a name. `tags` are joint tags from 1, `labels` the labels given before it, from 1. */
export function nameFeatures(words: Words, i: number, tags: Int32Array, labels: Int32Array, out: Int32Array): number {
  const { folded, form, shape, affixes, fine, coarse, ambiguity, size, mode } = words;
  const at = (list: Int32Array, k: number): number => (k < 0 ? -1 : k >= size ? -2 : (list[k] as number));
  const w = folded[i] as number;
  const w1 = at(folded, i - 1);
  const n1 = at(folded, i + 1);
  const p = tags[i] as number;
  const p1 = at(tags, i - 1);
  const q1 = at(tags, i + 1);
  const l1 = i > 0 ? (labels[i - 1] as number) : 0;
  const l2 = i > 1 ? (labels[i - 2] as number) : 0;
  const s = ((shape[i] as number) << 2) | mode;
  const first = i === 0 ? 1 : 0;
  const c = fine[i] as number;
  const base = i * AFFIXES;
  let n = 0;
  out[n++] = mix2(301, l1, l2);
  out[n++] = mix1(302, w);
  out[n++] = mix2(303, form[i] as number, l1);
  out[n++] = mix2(304, s, first);
  out[n++] = mix2(305, s, l1);
  for (let k = 1; k < AFFIXES; k++) out[n++] = mix1(306 + k, affixes[base + k] as number);
  out[n++] = mix2(320, p, l1);
  out[n++] = mix2(321, p, p1);
  out[n++] = mix2(322, p, q1);
  out[n++] = mix3(323, p, p1, q1);
  out[n++] = mix3(324, p, at(tags, i + 1), at(tags, i + 2));
  out[n++] = mix3(325, p, p1, at(tags, i - 2));
  out[n++] = mix2(326, w1, l1);
  out[n++] = mix2(327, w1, p);
  out[n++] = mix2(328, n1, p);
  out[n++] = mix2(329, n1, l1);
  out[n++] = mix2(330, at(folded, i - 2), p);
  out[n++] = mix2(331, at(folded, i + 2), p);
  out[n++] = mix2(332, w1, w);
  out[n++] = mix2(333, w, n1);
  out[n++] = mix2(334, c, l1);
  out[n++] = mix2(335, coarse[i] as number, l1);
  out[n++] = mix2(336, at(fine, i - 1), p);
  out[n++] = mix2(337, at(fine, i + 1), p);
  out[n++] = mix2(338, at(fine, i - 1), c);
  out[n++] = mix2(339, c, at(fine, i + 1));
  out[n++] = mix2(340, c, at(fine, i + 2));
  out[n++] = mix2(341, ambiguity[i] as number, s);
  out[n++] = mix3(342, l1, p, q1);
  out[n++] = mix3(343, l1, l2, p);
  out[n++] = mix2(344, s, at(shape, i + 1));
  out[n++] = mix2(345, s, at(shape, i - 1));
  out[n++] = mix2(346, affixes[base + 2] as number, l1);
  out[n++] = mix3(347, at(coarse, i - 1), p, at(coarse, i + 1));
  return n;
}
