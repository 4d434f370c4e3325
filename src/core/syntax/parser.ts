import { labelValues } from "./label-features.ts";
import { type ParserInput, parserValues } from "./parser-features.ts";
import { LEFT, ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import type { LabelScores, TransitionScores } from "./scorer.ts";

/** Greedy arc-hybrid parser: one model chooses the transition, a second one names each arc as it is made. */
export interface Parser {
  /** Over `PARSER_TEMPLATES`. */
  readonly transitions: TransitionScores;
  /** Over `LABEL_TEMPLATES`. */
  readonly labels: LabelScores;
  /** Index of "root" among the labels. */
  readonly root: number;
}

/** Words of a sentence whose lists are made once and used again. */
const USUAL = 255;
const usual = new ParserState(USUAL);

/** Parses one sentence. The result, good until the next one is parsed, is always a tree with one root, whose head is `input.size`. */
export function parseInput(parser: Parser, input: ParserInput): ParserState {
  const state = input.size > USUAL ? new ParserState(input.size) : usual;
  if (state === usual) state.restart(input.size);
  while (!state.done) {
    const transition = choose(parser, input, state);
    if (transition === SHIFT) state.shift();
    else state.attach(transition, nameArc(parser, input, state, transition));
  }
  return state;
}

function choose(parser: Parser, input: ParserInput, state: ParserState): number {
  const allowed = state.allowed();
  if ((allowed & (allowed - 1)) === 0) return allowed === 1 ? SHIFT : allowed === 2 ? LEFT : RIGHT;
  const { transitions } = parser;
  parserValues(input, state, transitions.values);
  const both = transitions.score();
  const left = both >> 16;
  const right = (both << 16) >> 16;
  if (allowed & (1 << RIGHT) && right > left && right > 0) return RIGHT;
  return left > 0 ? LEFT : SHIFT;
}

function nameArc(parser: Parser, input: ParserInput, state: ParserState, transition: number): number {
  const head = state.headOf(transition);
  if (head === input.size) return parser.root;
  const { labels } = parser;
  labelValues(input, state, head, state.peek(0), labels.values);
  labels.score();
  return labels.best(parser.root);
}
