import { mix1, mix2, mix3, mix4 } from "./hash.ts";
import type { ParserInput } from "./parser-features.ts";
import type { ParserState } from "./parser-state.ts";

/** Room for the features of one arc. */
export const LABEL_FEATURES = 80;

/** Entry of a list; -1 where there is no such token. */
const at = (list: Int32Array, i: number): number => (i < 0 ? -1 : (list[i] as number));

const near = (d: number): number => (d <= 3 ? d : d <= 6 ? 4 : d <= 12 ? 5 : 6);

/** Features for the relation of the arc from `h` (the root is `size`) to `d`, with the children found so far. */
export function labelFeatures(input: ParserInput, state: ParserState, h: number, d: number, out: Int32Array): number {
  const { word, tag, glued, marks, links, size, inside } = input;
  const { left1, left2, right1, leftLabels, rightLabels, label } = state;
  const hw = at(word, h),
    hp = at(tag, h);
  const dw = at(word, d),
    dp = at(tag, d);
  const dir = h < d ? 1 : h === size ? 2 : 0;
  const from = h < d ? h + 1 : d + 1;
  const to = Math.max(h, d);
  const gap = near(to - from);
  const comma = (marks[to] as number) > (marks[from] as number) ? 1 : 0;
  const and = (links[to] as number) > (links[from] as number) ? 1 : 0;
  const dl = left1[d] as number,
    dr = right1[d] as number,
    dl2 = left2[d] as number;
  const hl = left1[h] as number,
    hr = right1[h] as number;
  const dls = leftLabels[d] as number,
    drs = rightLabels[d] as number;
  const hls = leftLabels[h] as number,
    hrs = rightLabels[h] as number;
  const prev = d > 0 ? d - 1 : -1;
  const next = d + 1 < size ? d + 1 : -1;
  const hprev = h > 0 ? h - 1 : -1;
  const hnext = h + 1 < size ? h + 1 : -1;
  const glue = (glued[d] as number) | ((next < 0 ? 0 : (glued[next] as number)) << 1);
  const way = dir | (comma << 2) | (and << 3);
  const hd = mix3(5, hp, dp, dir);
  const quoted = (inside[d] as number) | ((inside[h] as number) << 2);
  let n = 0;
  out[n++] = mix1(400, hd);
  out[n++] = mix3(401, hd, comma, and);
  out[n++] = mix2(402, hd, gap);
  out[n++] = mix2(403, hp, dir);
  out[n++] = mix2(404, dp, dir);
  out[n++] = mix2(405, hw, dir);
  out[n++] = mix2(406, dw, dir);
  out[n++] = mix3(407, hw, dp, dir);
  out[n++] = mix3(408, hp, dw, dir);
  out[n++] = mix3(409, hw, dw, dir);
  out[n++] = mix2(413, dw, dp);
  out[n++] = mix2(414, hw, hp);
  out[n++] = mix2(415, dw, way);
  out[n++] = mix2(416, dp, way);
  out[n++] = mix2(417, hp, way);
  out[n++] = mix3(418, hw, dp, way);
  out[n++] = mix3(419, way, gap, dp);
  out[n++] = mix2(420, hd, at(word, dl));
  out[n++] = mix3(421, hw, at(word, dl), dp);
  out[n++] = mix3(422, at(word, dl), dp, dir);
  out[n++] = mix2(423, at(word, dl), dw);
  out[n++] = mix3(424, at(word, dl), dw, hp);
  out[n++] = mix2(426, hd, at(word, dl2));
  out[n++] = mix2(427, hd, at(tag, dl));
  out[n++] = mix2(428, hd, at(tag, dr));
  out[n++] = mix2(429, hd, at(word, dr));
  out[n++] = mix2(430, hd, dls);
  out[n++] = mix2(431, hd, drs);
  out[n++] = mix2(432, dw, dls);
  out[n++] = mix3(433, dw, dls, dir);
  out[n++] = mix4(434, dp, dls, drs, dir);
  out[n++] = mix2(435, hd, at(label, dl));
  out[n++] = mix2(436, hd, at(label, dr));
  out[n++] = mix2(437, hd, hls);
  out[n++] = mix2(438, hd, hrs);
  out[n++] = mix3(439, hd, hls, hrs);
  out[n++] = mix3(440, hw, hls, dp);
  out[n++] = mix3(441, hw, hrs, dp);
  out[n++] = mix3(442, hw, hrs, dir);
  out[n++] = mix2(443, hd, at(label, hl));
  out[n++] = mix2(444, hd, at(label, hr));
  out[n++] = mix3(445, hw, at(label, hr), dp);
  out[n++] = mix2(446, hd, at(tag, prev));
  out[n++] = mix2(447, hd, at(tag, next));
  out[n++] = mix3(448, hd, at(tag, prev), at(tag, next));
  out[n++] = mix2(449, hd, at(word, prev));
  out[n++] = mix2(450, hd, at(word, next));
  out[n++] = mix2(451, dw, at(word, prev));
  out[n++] = mix2(452, dw, at(word, next));
  out[n++] = mix2(453, hd, at(tag, hprev));
  out[n++] = mix2(454, hd, at(tag, hnext));
  out[n++] = mix3(455, hp, at(word, hprev), dp);
  out[n++] = mix3(456, hw, at(tag, hnext), dp);
  out[n++] = mix2(457, hd, glue);
  out[n++] = mix2(458, hd, quoted);
  out[n++] = mix3(459, dw, glue, dir);
  out[n++] = mix3(460, dw, hls, dir);
  out[n++] = mix3(462, dw, hp, hls);
  out[n++] = mix3(463, hd, hls, at(word, dl));
  out[n++] = mix3(464, hw, at(word, dl), dw);
  out[n++] = mix3(466, hd, at(word, prev), way);
  return n;
}
