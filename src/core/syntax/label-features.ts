import type { ParserInput } from "./parser-features.ts";
import type { ParserState } from "./parser-state.ts";
import { compileTemplates, hashTemplates } from "./templates.ts";

/** Room for the features of one arc. */
export const LABEL_FEATURES = 80;

/** Entry of a list; -1 where there is no such token. */
const at = (list: Int32Array, i: number): number => (i < 0 ? -1 : (list[i] as number));

const near = (d: number): number => (d <= 3 ? d : d <= 6 ? 4 : d <= 12 ? 5 : 6);

/** The values in the order in which `labelValues` writes them: h the head, d the dependent; else as for the parser. */
export const LABEL_TEMPLATES = compileTemplates(
  `hw hp dw dp dir gap comma and way glue quoted dls drs hls hrs
  dlp drp prevp nextp hprevp hnextp
  dlw dl2w drw prevw nextw hprevw
  dld drd hld hrd hc dc`,
  `hpdp = 7 hp dp
  hd = 5 hpdp dir`,
  `400 hd
  401 hd comma and
  402 hd gap
  403 hp dir
  404 dp dir
  405 hw dir
  406 dw dir
  407 hw dp dir
  408 hp dw dir
  409 hw dw dir
  413 dw dp
  414 hw hp
  415 dw way
  416 dp way
  417 hp way
  418 hw dp way
  419 way gap dp
  420 hd dlw
  421 hw dlw dp
  422 dlw dp dir
  423 dlw dw
  424 dlw dw hp
  426 hd dl2w
  427 hd dlp
  428 hd drp
  429 hd drw
  430 hd dls
  431 hd drs
  432 dw dls
  433 dw dls dir
  434 dp dls drs dir
  435 hd dld
  436 hd drd
  437 hd hls
  438 hd hrs
  439 hd hls hrs
  440 hw hls dp
  441 hw hrs dp
  442 hw hrs dir
  443 hd hld
  444 hd hrd
  445 hw hrd dp
  446 hd prevp
  447 hd nextp
  448 hd prevp nextp
  449 hd prevw
  450 hd nextw
  451 dw prevw
  452 dw nextw
  453 hd hprevp
  454 hd hnextp
  455 hp hprevw dp
  456 hw hnextp dp
  457 hd glue
  458 hd quoted
  459 dw glue dir
  460 dw hls dir
  462 dw hp hls
  463 hd hls dlw
  464 hw dlw dw
  466 hd prevw way
  470 hc dp dir
  471 hp dc dir
  472 hc dc dir
  473 hc dc dlw
  474 dc dlw dir
  475 hw dc dir
  476 hd dc prevw
  477 hd dc dls
  478 hc dw dir
  479 dc way`,
);
/** Overwritten by every call. */
const VECTOR = new Int32Array(LABEL_TEMPLATES.room);

/** Features for the relation of the arc from `h` (the root is `size`) to `d`, with the children found so far. */
export function labelFeatures(input: ParserInput, state: ParserState, h: number, d: number, out: Int32Array): number {
  labelValues(input, state, h, d, VECTOR);
  return hashTemplates(LABEL_TEMPLATES, VECTOR, out);
}

/** Writes the values that the templates mix. */
export function labelValues(input: ParserInput, state: ParserState, h: number, d: number, v: Int32Array): void {
  const { word, tag, cluster, glued, marks, links, size, inside } = input;
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
  const quoted = (inside[d] as number) | ((inside[h] as number) << 2);
  let n = 0;
  v[n++] = hw;
  v[n++] = hp;
  v[n++] = dw;
  v[n++] = dp;
  v[n++] = dir;
  v[n++] = gap;
  v[n++] = comma;
  v[n++] = and;
  v[n++] = way;
  v[n++] = glue;
  v[n++] = quoted;
  v[n++] = dls;
  v[n++] = drs;
  v[n++] = hls;
  v[n++] = hrs;
  v[n++] = at(tag, dl);
  v[n++] = at(tag, dr);
  v[n++] = at(tag, prev);
  v[n++] = at(tag, next);
  v[n++] = at(tag, hprev);
  v[n++] = at(tag, hnext);
  v[n++] = at(word, dl);
  v[n++] = at(word, dl2);
  v[n++] = at(word, dr);
  v[n++] = at(word, prev);
  v[n++] = at(word, next);
  v[n++] = at(word, hprev);
  v[n++] = at(label, dl);
  v[n++] = at(label, dr);
  v[n++] = at(label, hl);
  v[n++] = at(label, hr);
  v[n++] = at(cluster, h);
  v[n++] = at(cluster, d);
}
