import { mix1, mix2, mix3, mix4 } from "./hash.ts";
import type { ParserState } from "./parser-state.ts";
import type { Words } from "./words.ts";

/** Room for the features of one state. */
export const PARSER_FEATURES = 160;

/** Words with their tags, as the parser sees them; all lists have one entry more, for the root. */
export interface ParserInput {
  readonly size: number;
  /** Hashes of the folded form. */
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly glued: Uint8Array;
  /** Running counts, one entry a token: commas and the like, verbs, coordinators before it. */
  readonly marks: Int32Array;
  readonly verbs: Int32Array;
  readonly links: Int32Array;
  /** Depth of open quotation and brackets, folded to 2 bits. */
  readonly inside: Uint8Array;
}

export interface TagKinds {
  readonly verb: Uint8Array;
  readonly mark: Uint8Array;
  readonly link: Uint8Array;
}

export function parserInput(words: Words, tags: Int32Array, kinds: TagKinds): ParserInput {
  const { size } = words;
  const make = (): Int32Array => new Int32Array(size + 1);
  const input = {
    size,
    word: make(),
    tag: make(),
    glued: new Uint8Array(size + 1),
    marks: make(),
    verbs: make(),
    links: make(),
    inside: new Uint8Array(size + 1),
  };
  let quoted = 0;
  let bracketed = 0;
  for (let i = 0; i < size; i++) {
    const tag = tags[i] as number;
    const text = words.lower[i] as string;
    input.word[i] = words.folded[i] as number;
    input.tag[i] = tag;
    input.glued[i] = words.glued[i] as number;
    input.marks[i + 1] = (input.marks[i] as number) + (kinds.mark[tag] as number);
    input.verbs[i + 1] = (input.verbs[i] as number) + (kinds.verb[tag] as number);
    input.links[i + 1] = (input.links[i] as number) + (kinds.link[tag] as number);
    if (text.length <= 2 && /^["“”„«»]|^''$|^``$/.test(text)) quoted ^= 1;
    if (text === "(" || text === "[") bracketed = 2;
    else if (text === ")" || text === "]") bracketed = 0;
    input.inside[i] = quoted | bracketed;
  }
  input.word[size] = -3;
  input.tag[size] = -3;
  return input;
}

/** Entry of a list; -1 where there is no such token. */
const at = (list: Int32Array, i: number): number => (i < 0 ? -1 : (list[i] as number));

const near = (d: number): number => (d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : d <= 20 ? 7 : 8);
const few = (n: number): number => Math.min(n, 3);

/** Features of a state for the choice of transition. Returns their count. */
export function parserFeatures(input: ParserInput, state: ParserState, out: Int32Array): number {
  const { word, tag, glued, marks, verbs, links, inside, size } = input;
  const { left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels, label } = state;
  const s0 = state.peek(0);
  const s1 = state.peek(1);
  const s2 = state.peek(2);
  const b0 = state.front;
  const b1 = b0 + 1 <= size ? b0 + 1 : -1;
  const b2 = b0 + 2 <= size ? b0 + 2 : -1;
  const b3 = b0 + 3 <= size ? b0 + 3 : -1;
  const s0w = at(word, s0),
    s0p = at(tag, s0);
  const s1w = at(word, s1),
    s1p = at(tag, s1);
  const s2w = at(word, s2),
    s2p = at(tag, s2);
  const b0w = at(word, b0),
    b0p = at(tag, b0);
  const b1w = at(word, b1),
    b1p = at(tag, b1);
  const b2w = at(word, b2),
    b2p = at(tag, b2);
  const b3p = at(tag, b3);
  const s0l = at(left1, s0),
    s0r = at(right1, s0),
    s0l2 = at(left2, s0),
    s0r2 = at(right2, s0);
  const s1l = at(left1, s1),
    s1r = at(right1, s1),
    s1r2 = at(right2, s1),
    s1l2 = at(left2, s1);
  const b0l = at(left1, b0),
    b0l2 = at(left2, b0);
  const s0ls = at(leftLabels, s0),
    s0rs = at(rightLabels, s0);
  const s1ls = at(leftLabels, s1),
    s1rs = at(rightLabels, s1);
  const b0ls = at(leftLabels, b0);
  const s0vl = at(leftCount, s0),
    s0vr = at(rightCount, s0);
  const s1vr = at(rightCount, s1),
    s1vl = at(leftCount, s1),
    b0vl = at(leftCount, b0);
  const dist = s0 < 0 ? 0 : near(b0 - s0);
  const dist1 = s1 < 0 ? 0 : near(s0 - s1);
  const span0 =
    s0 < 0
      ? 0
      : few((marks[b0] as number) - (marks[s0 + 1] as number)) |
        (few((verbs[b0] as number) - (verbs[s0 + 1] as number)) << 2) |
        (few((links[b0] as number) - (links[s0 + 1] as number)) << 4);
  const span1 =
    s1 < 0
      ? 0
      : few((marks[s0] as number) - (marks[s1 + 1] as number)) |
        (few((verbs[s0] as number) - (verbs[s1 + 1] as number)) << 2) |
        (few((links[s0] as number) - (links[s1 + 1] as number)) << 4);
  const where =
    (s0 < 0 ? 0 : (inside[s0] as number)) | ((inside[b0] as number) << 2) | (s1 < 0 ? 0 : (inside[s1] as number) << 4);
  const glue =
    (glued[b0] as number) | (s0 < 0 ? 0 : (glued[s0] as number) << 1) | (b1 < 0 ? 0 : (glued[b1] as number) << 2);
  const s0wp = mix2(3, s0w, s0p),
    s1wp = mix2(3, s1w, s1p),
    b0wp = mix2(3, b0w, b0p),
    b1wp = mix2(3, b1w, b1p);
  const s0b0 = mix2(5, s0p, b0p);
  const s1s0 = mix2(5, s1p, s0p);
  let n = 0;
  out[n++] = mix1(20, s0wp);
  out[n++] = mix1(21, s0w);
  out[n++] = mix1(22, s0p);
  out[n++] = mix1(24, s1wp);
  out[n++] = mix1(25, s1w);
  out[n++] = mix1(26, s1p);
  out[n++] = mix1(28, b0wp);
  out[n++] = mix1(29, b0w);
  out[n++] = mix1(30, b0p);
  out[n++] = mix1(32, b1wp);
  out[n++] = mix1(33, b1w);
  out[n++] = mix1(34, b1p);
  out[n++] = mix1(36, b2w);
  out[n++] = mix1(37, b2p);
  out[n++] = mix1(38, b3p);
  out[n++] = mix1(39, s2p);
  out[n++] = mix1(40, s2w);
  out[n++] = mix2(41, s2w, s2p);
  out[n++] = mix2(42, b2w, b2p);
  out[n++] = mix2(43, s0wp, b0wp);
  out[n++] = mix2(44, s0wp, b0w);
  out[n++] = mix2(45, s0w, b0wp);
  out[n++] = mix2(46, s0wp, b0p);
  out[n++] = mix2(47, s0p, b0wp);
  out[n++] = mix2(48, s0w, b0w);
  out[n++] = mix2(52, s1wp, s0p);
  out[n++] = mix2(53, s1p, s0wp);
  out[n++] = mix2(54, s1w, s0w);
  out[n++] = mix2(56, s1wp, s0wp);
  out[n++] = mix2(59, s1w, b0p);
  out[n++] = mix2(60, s1p, b0w);
  out[n++] = mix2(61, s1w, b0w);
  out[n++] = mix2(62, s1p, b0p);
  out[n++] = mix2(64, s0p, b1p);
  out[n++] = mix2(65, s0w, b1p);
  out[n++] = mix2(66, s0p, b1w);
  out[n++] = mix2(67, s0w, b1w);
  out[n++] = mix2(68, b0p, b1p);
  out[n++] = mix2(69, b0w, b1p);
  out[n++] = mix2(70, b0p, b1w);
  out[n++] = mix2(71, b0w, b1w);
  out[n++] = mix2(73, s2p, s0p);
  out[n++] = mix2(74, s2p, b0p);
  out[n++] = mix1(75, s0b0);
  out[n++] = mix1(76, s1s0);
  out[n++] = mix2(77, s0b0, b1p);
  out[n++] = mix2(78, s1s0, b0p);
  out[n++] = mix2(79, s2p, s1s0);
  out[n++] = mix2(80, s0b0, at(tag, b0l));
  out[n++] = mix2(81, s0b0, at(tag, s0l));
  out[n++] = mix2(82, s0b0, at(tag, s0r));
  out[n++] = mix2(83, s0b0, at(tag, s0r2));
  out[n++] = mix2(84, s0b0, at(tag, s0l2));
  out[n++] = mix2(85, s1s0, at(tag, s1r));
  out[n++] = mix2(86, s1s0, at(tag, s1l));
  out[n++] = mix2(87, s1s0, at(tag, s0l));
  out[n++] = mix2(88, s1s0, at(tag, s0r));
  out[n++] = mix2(89, s1s0, at(tag, s1r2));
  out[n++] = mix3(90, b0p, b1p, b2p);
  out[n++] = mix3(91, s0p, b1p, b2p);
  out[n++] = mix3(92, s0w, b0p, b1p);
  out[n++] = mix3(93, s0p, b0w, b1p);
  out[n++] = mix3(94, s1p, s0w, b0p);
  out[n++] = mix3(95, s1w, s0p, b0p);
  out[n++] = mix2(96, s1s0, b0w);
  out[n++] = mix2(97, s0b0, b1w);
  out[n++] = mix3(98, s1s0, b0p, b1p);
  out[n++] = mix3(99, s2p, s1s0, b0p);
  out[n++] = mix3(100, s0b0, b1p, b2p);
  out[n++] = mix3(101, s0w, b0w, b1p);
  out[n++] = mix3(102, b1p, b2p, b3p);
  out[n++] = mix2(105, s0w, s0vl);
  out[n++] = mix2(106, s0w, s0vr);
  out[n++] = mix2(107, s0p, s0vr);
  out[n++] = mix2(108, s0p, s0vl);
  out[n++] = mix2(109, s1p, s1vr);
  out[n++] = mix2(110, s1w, s1vr);
  out[n++] = mix2(111, s1p, s1vl);
  out[n++] = mix2(112, b0p, b0vl);
  out[n++] = mix2(113, b0w, b0vl);
  out[n++] = mix2(114, s0p, s0ls);
  out[n++] = mix2(115, s0w, s0ls);
  out[n++] = mix2(116, s0p, s0rs);
  out[n++] = mix2(117, s0w, s0rs);
  out[n++] = mix2(118, s1p, s1rs);
  out[n++] = mix2(119, s1w, s1rs);
  out[n++] = mix2(120, s1p, s1ls);
  out[n++] = mix2(121, s1w, s1ls);
  out[n++] = mix2(122, b0p, b0ls);
  out[n++] = mix2(123, b0w, b0ls);
  out[n++] = mix2(124, s0b0, s0rs);
  out[n++] = mix2(125, s0b0, s0ls);
  out[n++] = mix2(126, s0b0, b0ls);
  out[n++] = mix2(127, s1s0, s1rs);
  out[n++] = mix3(128, s1w, s1rs, s0p);
  out[n++] = mix3(129, s0w, s0rs, b0p);
  out[n++] = mix2(130, s1s0, s0ls);
  out[n++] = mix2(131, s1s0, s0rs);
  out[n++] = mix3(132, s1p, s1ls, s1rs);
  out[n++] = mix3(133, s0p, s0ls, s0rs);
  out[n++] = mix3(134, s0b0, s0ls, s0rs);
  out[n++] = mix3(135, s1s0, s0ls, b0p);
  out[n++] = mix2(136, dist, s0p);
  out[n++] = mix2(137, dist, b0p);
  out[n++] = mix2(138, dist, s0b0);
  out[n++] = mix2(139, dist, s0w);
  out[n++] = mix2(140, dist, b0w);
  out[n++] = mix2(141, dist1, s1s0);
  out[n++] = mix2(142, dist1, s1p);
  out[n++] = mix2(143, dist1, s1w);
  out[n++] = mix2(144, s0p, at(word, s0l));
  out[n++] = mix2(145, s0b0, at(word, s0l));
  out[n++] = mix2(146, s0b0, at(word, s0r));
  out[n++] = mix2(147, s0b0, at(word, b0l));
  out[n++] = mix2(148, s1s0, at(word, s1r));
  out[n++] = mix2(149, s1s0, at(word, s0l));
  out[n++] = mix2(150, s1w, at(word, s0l));
  out[n++] = mix3(151, s1w, at(word, s0l), s0w);
  out[n++] = mix3(152, s1w, at(word, s0l2), s0p);
  out[n++] = mix3(153, s1p, at(word, s0l), b0p);
  out[n++] = mix2(154, s0b0, at(label, s0r));
  out[n++] = mix2(155, s0b0, at(label, s0l));
  out[n++] = mix2(156, s1s0, at(label, s1r));
  out[n++] = mix2(157, s1s0, at(label, s1l));
  out[n++] = mix3(158, s0b0, at(label, b0l), at(label, b0l2));
  out[n++] = mix4(159, s0p, at(label, s0r), at(label, s0r2), b0p);
  out[n++] = mix4(160, s1p, at(label, s1r), at(label, s1r2), s0p);
  out[n++] = mix4(161, s1p, at(label, s1l), at(label, s1l2), s0p);
  out[n++] = mix1(162, span0);
  out[n++] = mix2(163, span0, s0b0);
  out[n++] = mix3(164, span0, b0w, s0p);
  out[n++] = mix3(165, span0, s0w, b0p);
  out[n++] = mix2(166, span1, s1s0);
  out[n++] = mix3(167, span1, s1s0, b0p);
  out[n++] = mix3(168, span1, s1w, s0p);
  out[n++] = mix2(169, where, s0b0);
  out[n++] = mix2(170, where, s1s0);
  out[n++] = mix2(171, glue, s0b0);
  out[n++] = mix4(172, glue, s0p, b0p, b1p);
  out[n++] = mix3(173, s0b0, at(word, s1l), s1p);
  out[n++] = mix3(174, s1w, s0p, at(word, s0l));
  out[n++] = mix3(175, s1p, s0w, at(word, s0l));
  return n;
}
