import { LABEL_FEATURES, labelFeatures } from "./label-features.ts";
import { PARSER_FEATURES, type ParserInput, parserFeatures } from "./parser-features.ts";
import { LEFT, ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import { addScores, type SparseWeights } from "./sparse-weights.ts";
import { addTransitionScores, type TransitionWeights } from "./transition-weights.ts";

/** Greedy arc-hybrid parser: one model chooses the transition, a second one names each arc as it is made. */
export interface Parser {
  readonly transitions: TransitionWeights;
  readonly labels: SparseWeights;
  /** Index of "root" among the labels. */
  readonly root: number;
}

/** Parses one sentence. The result is always a tree with one root, whose head is `input.size`. */
export function parseInput(parser: Parser, input: ParserInput): ParserState {
  const state = new ParserState(input.size);
  const features = new Int32Array(PARSER_FEATURES);
  const named = new Int32Array(LABEL_FEATURES);
  const scores = new Int32Array(parser.labels.labels);
  const sums = new Int32Array(2);
  while (!state.done) {
    const transition = choose(parser, input, state, features, sums);
    if (transition === SHIFT) state.shift();
    else state.attach(transition, nameArc(parser, input, state, transition, named, scores));
  }
  return state;
}

function choose(
  parser: Parser,
  input: ParserInput,
  state: ParserState,
  features: Int32Array,
  sums: Int32Array,
): number {
  const allowed = state.allowed();
  if ((allowed & (allowed - 1)) === 0) return allowed === 1 ? SHIFT : allowed === 2 ? LEFT : RIGHT;
  addTransitionScores(parser.transitions, features, parserFeatures(input, state, features), sums);
  const left = sums[0] as number;
  const right = sums[1] as number;
  if (allowed & (1 << RIGHT) && right > left && right > 0) return RIGHT;
  return left > 0 ? LEFT : SHIFT;
}

function nameArc(
  parser: Parser,
  input: ParserInput,
  state: ParserState,
  transition: number,
  features: Int32Array,
  scores: Int32Array,
): number {
  const head = state.headOf(transition);
  if (head === input.size) return parser.root;
  const count = labelFeatures(input, state, head, state.peek(0), features);
  scores.fill(0);
  addScores(parser.labels, features, count, scores);
  let best = -1;
  for (let k = 0; k < scores.length; k++) {
    if (k !== parser.root && (best < 0 || (scores[k] as number) > (scores[best] as number))) best = k;
  }
  return best;
}
