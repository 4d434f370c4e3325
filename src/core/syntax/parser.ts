import { bestLabel, type GroupedScores, groupedScores } from "./grouped-scores.ts";
import { LABEL_TEMPLATES, labelValues } from "./label-features.ts";
import { PARSER_FEATURES, type ParserInput, parserFeatures } from "./parser-features.ts";
import { LEFT, ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import type { SparseWeights } from "./sparse-weights.ts";
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
  const scores = groupedScores(parser.labels, LABEL_TEMPLATES);
  const sums = new Int32Array(2);
  while (!state.done) {
    const transition = choose(parser, input, state, features, sums);
    if (transition === SHIFT) state.shift();
    else state.attach(transition, nameArc(parser, input, state, transition, scores));
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
  scores: GroupedScores,
): number {
  const head = state.headOf(transition);
  if (head === input.size) return parser.root;
  scores.score(labelValues(input, state, head, state.peek(0)));
  return bestLabel(scores.sums, parser.labels.labels, parser.root);
}
