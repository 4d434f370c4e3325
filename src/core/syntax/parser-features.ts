import type { ParserState } from "./parser-state.ts";
import { compileTemplates, hashTemplates } from "./templates.ts";
import type { Words } from "./words.ts";

/** Room for the features of one state. */
export const PARSER_FEATURES = 160;

/** Words with their tags, as the parser sees them; all lists have an entry or more behind the last word, the first for the root. */
export interface ParserInput {
  /** Of the sentence; the lists may be longer. */
  size: number;
  /** Hashes of the folded form. */
  readonly word: Int32Array;
  readonly tag: Int32Array;
  /** Clusters, 0 where the word is in none. */
  readonly cluster: Int32Array;
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

/** Lists for sentences of so many words or fewer. */
export function roomForInput(size: number): ParserInput {
  const make = (): Int32Array => new Int32Array(size + 1);
  return {
    size,
    word: make(),
    tag: make(),
    cluster: make(),
    glued: new Uint8Array(size + 1),
    marks: make(),
    verbs: make(),
    links: make(),
    inside: new Uint8Array(size + 1),
  };
}

/** `into` may have held another sentence, and must have room for this one. */
export function parserInput(
  words: Words,
  tags: Int32Array,
  kinds: TagKinds,
  into: ParserInput = roomForInput(words.size),
): ParserInput {
  const { size } = words;
  const input = into;
  input.size = size;
  let quoted = 0;
  let bracketed = 0;
  for (let i = 0; i < size; i++) {
    const tag = tags[i] as number;
    const text = words.lower[i] as string;
    input.word[i] = words.folded[i] as number;
    input.tag[i] = tag;
    input.cluster[i] = words.fine[i] as number;
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
  input.cluster[size] = -3;
  input.glued[size] = 0;
  input.inside[size] = 0;
  return input;
}

/** Entry of a list; -1 where there is no such token. */
const at = (list: Int32Array, i: number): number => (i < 0 ? -1 : (list[i] as number));

const near = (d: number): number => (d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : d <= 20 ? 7 : 8);
const few = (n: number): number => Math.min(n, 3);

/**
 * The values in the order in which `parserValues` writes them. s0 is the top of the stack, b0 the front of the buffer; w word,
 * p tag, d label; l and r the outermost child on a side, l2 and r2 the next; ls and rs sets of labels, vl and vr counts.
 */
export const PARSER_TEMPLATES = compileTemplates(
  `s0w s0p s1w s1p s2w s2p b0w b0p b1w b1p b2w b2p b3p
  s0lp s0rp s0l2p s0r2p s1lp s1rp s1r2p b0lp
  s0lw s0rw s0l2w s1lw s1rw b0lw
  s0ld s0rd s0r2d s1ld s1rd s1l2d s1r2d b0ld b0l2d
  s0ls s0rs s1ls s1rs b0ls s0vl s0vr s1vl s1vr b0vl
  dist dist1 span0 span1 where glue s0c s1c b0c s0lc s0rc b1c`,
  `s0wp = 3 s0w s0p
  s1wp = 3 s1w s1p
  b0wp = 3 b0w b0p
  b1wp = 3 b1w b1p
  s0b0 = 5 s0p b0p
  s1s0 = 5 s1p s0p`,
  `20 s0wp
  21 s0w
  22 s0p
  24 s1wp
  25 s1w
  26 s1p
  28 b0wp
  29 b0w
  30 b0p
  32 b1wp
  33 b1w
  34 b1p
  36 b2w
  37 b2p
  38 b3p
  39 s2p
  40 s2w
  41 s2w s2p
  42 b2w b2p
  43 s0wp b0wp
  44 s0wp b0w
  45 s0w b0wp
  46 s0wp b0p
  47 s0p b0wp
  48 s0w b0w
  52 s1wp s0p
  53 s1p s0wp
  54 s1w s0w
  56 s1wp s0wp
  59 s1w b0p
  60 s1p b0w
  61 s1w b0w
  62 s1p b0p
  64 s0p b1p
  65 s0w b1p
  66 s0p b1w
  67 s0w b1w
  68 b0p b1p
  69 b0w b1p
  70 b0p b1w
  71 b0w b1w
  73 s2p s0p
  74 s2p b0p
  75 s0b0
  76 s1s0
  77 s0b0 b1p
  78 s1s0 b0p
  79 s2p s1s0
  80 s0b0 b0lp
  81 s0b0 s0lp
  82 s0b0 s0rp
  83 s0b0 s0r2p
  84 s0b0 s0l2p
  85 s1s0 s1rp
  86 s1s0 s1lp
  87 s1s0 s0lp
  88 s1s0 s0rp
  89 s1s0 s1r2p
  90 b0p b1p b2p
  91 s0p b1p b2p
  92 s0w b0p b1p
  93 s0p b0w b1p
  94 s1p s0w b0p
  95 s1w s0p b0p
  96 s1s0 b0w
  97 s0b0 b1w
  98 s1s0 b0p b1p
  99 s2p s1s0 b0p
  100 s0b0 b1p b2p
  101 s0w b0w b1p
  102 b1p b2p b3p
  105 s0w s0vl
  106 s0w s0vr
  107 s0p s0vr
  108 s0p s0vl
  109 s1p s1vr
  110 s1w s1vr
  111 s1p s1vl
  112 b0p b0vl
  113 b0w b0vl
  114 s0p s0ls
  115 s0w s0ls
  116 s0p s0rs
  117 s0w s0rs
  118 s1p s1rs
  119 s1w s1rs
  120 s1p s1ls
  121 s1w s1ls
  122 b0p b0ls
  123 b0w b0ls
  124 s0b0 s0rs
  125 s0b0 s0ls
  126 s0b0 b0ls
  127 s1s0 s1rs
  128 s1w s1rs s0p
  129 s0w s0rs b0p
  130 s1s0 s0ls
  131 s1s0 s0rs
  132 s1p s1ls s1rs
  133 s0p s0ls s0rs
  134 s0b0 s0ls s0rs
  135 s1s0 s0ls b0p
  136 dist s0p
  137 dist b0p
  138 dist s0b0
  139 dist s0w
  140 dist b0w
  141 dist1 s1s0
  142 dist1 s1p
  143 dist1 s1w
  144 s0p s0lw
  145 s0b0 s0lw
  146 s0b0 s0rw
  147 s0b0 b0lw
  148 s1s0 s1rw
  149 s1s0 s0lw
  150 s1w s0lw
  151 s1w s0lw s0w
  152 s1w s0l2w s0p
  153 s1p s0lw b0p
  154 s0b0 s0rd
  155 s0b0 s0ld
  156 s1s0 s1rd
  157 s1s0 s1ld
  158 s0b0 b0ld b0l2d
  159 s0p s0rd s0r2d b0p
  160 s1p s1rd s1r2d s0p
  161 s1p s1ld s1l2d s0p
  162 span0
  163 span0 s0b0
  164 span0 b0w s0p
  165 span0 s0w b0p
  166 span1 s1s0
  167 span1 s1s0 b0p
  168 span1 s1w s0p
  169 where s0b0
  170 where s1s0
  171 glue s0b0
  172 glue s0p b0p b1p
  173 s0b0 s1lw s1p
  174 s1w s0p s0lw
  175 s1p s0w s0lw
  180 s0c b0p
  181 s0p b0c
  182 s0c b0c
  183 s1c s0p
  184 s1p s0c
  185 s1c s0c
  186 s1c s0p b0p
  187 s0c b0p b1p
  188 s1p s0c s0lw
  189 s1c s0c s0lw
  190 s0c b0c b0lw
  191 s1s0 s0c b0p
  192 s0b0 s0rc
  193 s1w s0c s0lw
  194 s0b0 b1c`,
);
/** Overwritten by every call. */
const VECTOR = new Int32Array(PARSER_TEMPLATES.room);

/** Features of a state for the choice of transition. Returns their count. */
export function parserFeatures(input: ParserInput, state: ParserState, out: Int32Array): number {
  parserValues(input, state, VECTOR);
  return hashTemplates(PARSER_TEMPLATES, VECTOR, out);
}

/** Writes the values that the templates mix. */
export function parserValues(input: ParserInput, state: ParserState, v: Int32Array): void {
  const { word, tag, cluster, glued, marks, verbs, links, inside, size } = input;
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
  let n = 0;
  v[n++] = s0w;
  v[n++] = s0p;
  v[n++] = s1w;
  v[n++] = s1p;
  v[n++] = s2w;
  v[n++] = s2p;
  v[n++] = b0w;
  v[n++] = b0p;
  v[n++] = b1w;
  v[n++] = b1p;
  v[n++] = b2w;
  v[n++] = b2p;
  v[n++] = b3p;
  v[n++] = at(tag, s0l);
  v[n++] = at(tag, s0r);
  v[n++] = at(tag, s0l2);
  v[n++] = at(tag, s0r2);
  v[n++] = at(tag, s1l);
  v[n++] = at(tag, s1r);
  v[n++] = at(tag, s1r2);
  v[n++] = at(tag, b0l);
  v[n++] = at(word, s0l);
  v[n++] = at(word, s0r);
  v[n++] = at(word, s0l2);
  v[n++] = at(word, s1l);
  v[n++] = at(word, s1r);
  v[n++] = at(word, b0l);
  v[n++] = at(label, s0l);
  v[n++] = at(label, s0r);
  v[n++] = at(label, s0r2);
  v[n++] = at(label, s1l);
  v[n++] = at(label, s1r);
  v[n++] = at(label, s1l2);
  v[n++] = at(label, s1r2);
  v[n++] = at(label, b0l);
  v[n++] = at(label, b0l2);
  v[n++] = s0ls;
  v[n++] = s0rs;
  v[n++] = s1ls;
  v[n++] = s1rs;
  v[n++] = b0ls;
  v[n++] = s0vl;
  v[n++] = s0vr;
  v[n++] = s1vl;
  v[n++] = s1vr;
  v[n++] = b0vl;
  v[n++] = dist;
  v[n++] = dist1;
  v[n++] = span0;
  v[n++] = span1;
  v[n++] = where;
  v[n++] = glue;
  v[n++] = at(cluster, s0);
  v[n++] = at(cluster, s1);
  v[n++] = at(cluster, b0);
  v[n++] = at(cluster, s0l);
  v[n++] = at(cluster, s0r);
  v[n++] = at(cluster, b1);
}
