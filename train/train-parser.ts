import { LABEL_FEATURES, labelFeatures } from "../src/core/syntax/label-features.ts";
import { PARSER_FEATURES, type ParserInput, parserFeatures } from "../src/core/syntax/parser-features.ts";
import { LEFT, ParserState, RIGHT, SHIFT } from "../src/core/syntax/parser-state.ts";
import { seeded, shuffled } from "./random.ts";
import { TrainTable } from "./train-table.ts";
import { TransitionTable } from "./transition-table.ts";

/** A sentence with predicted tags and its right tree; `heads[i] === size` is the root. */
export interface ParserItem {
  input: ParserInput;
  heads: Int32Array;
  labels: Int32Array;
}

export interface ParserTables {
  transitions: TransitionTable;
  labels: TrainTable;
}

export interface ParserOptions {
  epochs: number;
  seed: number;
  labels: number;
  root: number;
  /** Share of wrong choices that are followed, from the second epoch on, so that the parser learns to recover. */
  explore: number;
}

/** Rows of both models that were updated less often have no say, in training or after. */
export const LEAST_UPDATES = 5;
/** A right label must lead by this much, or the weights still move. */
const LABEL_MARGIN = 40;

/** Trains transitions and labels together with the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013). */
export function trainParser(items: readonly ParserItem[], options: ParserOptions): ParserTables {
  const tables = {
    transitions: new TransitionTable(22, LEAST_UPDATES),
    labels: new TrainTable(options.labels, 19, LEAST_UPDATES),
  };
  const random = seeded(options.seed);
  const run = new Run(tables, options, random);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    run.explore = epoch > 0 ? options.explore : 0;
    run.wrong = 0;
    run.steps = 0;
    for (const item of shuffled(items, random)) run.sentence(item);
    console.error(
      `  parser epoch ${epoch + 1}: ${((100 * run.wrong) / run.steps).toFixed(2)}% wrong, ${tables.transitions.rows} + ${tables.labels.rows} rows`,
    );
  }
  return tables;
}

class Run {
  wrong = 0;
  steps = 0;
  explore = 0;
  private readonly features = new Int32Array(PARSER_FEATURES);
  private readonly named = new Int32Array(LABEL_FEATURES);
  private readonly scores = new Float64Array(3);
  private readonly labelScores: Float64Array;
  private readonly tables: ParserTables;
  private readonly options: ParserOptions;
  private readonly random: () => number;

  constructor(tables: ParserTables, options: ParserOptions, random: () => number) {
    this.tables = tables;
    this.options = options;
    this.random = random;
    this.labelScores = new Float64Array(options.labels);
  }

  sentence(item: ParserItem): void {
    const state = new ParserState(item.input.size);
    while (!state.done) {
      const transition = this.choose(item, state);
      if (transition === SHIFT) state.shift();
      else state.attach(transition, this.name(item, state, transition));
    }
  }

  private choose(item: ParserItem, state: ParserState): number {
    const allowed = state.allowed();
    if ((allowed & (allowed - 1)) === 0) return allowed === 1 ? SHIFT : allowed === 2 ? LEFT : RIGHT;
    const { transitions } = this.tables;
    const count = parserFeatures(item.input, state, this.features);
    transitions.score(this.features, count, this.scores);
    const best = highest(this.scores, allowed);
    const free = freeTransitions(item.heads, state, allowed);
    transitions.steps++;
    this.steps++;
    if (free & (1 << best)) return best;
    const right = highest(this.scores, free);
    transitions.update(this.features, count, right, best);
    this.wrong++;
    return this.random() < this.explore ? best : right;
  }

  private name(item: ParserItem, state: ParserState, transition: number): number {
    const head = state.headOf(transition);
    const child = state.peek(0);
    const { root } = this.options;
    if (head === item.input.size) return root;
    const { labels } = this.tables;
    const count = labelFeatures(item.input, state, head, child, this.named);
    labels.score(this.named, count, this.labelScores);
    const best = this.bestBut(root);
    labels.steps++;
    const right = item.labels[child] as number;
    if (item.heads[child] === head) {
      const rival = best === right ? this.bestBut(right) : best;
      if ((this.labelScores[right] as number) - (this.labelScores[rival] as number) < LABEL_MARGIN)
        labels.update(this.named, count, right, rival);
    }
    return best;
  }

  /** The label of the highest score but `but` and the root. */
  private bestBut(but: number): number {
    const { labelScores } = this;
    let best = -1;
    for (let k = 0; k < labelScores.length; k++) {
      if (k === but || k === this.options.root) continue;
      if (best < 0 || (labelScores[k] as number) > (labelScores[best] as number)) best = k;
    }
    return best;
  }
}

function highest(scores: Float64Array, allowed: number): number {
  let best = -1;
  for (let k = 0; k < 3; k++)
    if (allowed & (1 << k) && (best < 0 || (scores[k] as number) > (scores[best] as number))) best = k;
  return best;
}

/** Bits of the allowed transitions that lose the fewest right arcs (none, unless the tree crosses itself). */
export function freeTransitions(heads: Int32Array, state: ParserState, allowed: number): number {
  const { front, size } = state;
  const s0 = state.peek(0);
  const s1 = state.peek(1);
  const costs = [0, 0, 0];
  const h0 = s0 < 0 ? -1 : (heads[s0] as number);
  let childrenAhead = 0;
  if (s0 >= 0) for (let d = front; d < size; d++) if (heads[d] === s0) childrenAhead++;
  costs[LEFT] = childrenAhead + (h0 !== front && (h0 > front || h0 === s1) ? 1 : 0);
  costs[RIGHT] = childrenAhead + (h0 >= front ? 1 : 0);
  if (front < size) {
    const head = heads[front] as number;
    let lost = 0;
    for (let k = 0; k < state.depth; k++) {
      const on = state.peek(k);
      if (heads[on] === front) lost++;
      if (k > 0 && head === on) lost++;
    }
    costs[SHIFT] = lost;
  }
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3; k++) if (allowed & (1 << k)) least = Math.min(least, costs[k] as number);
  let free = 0;
  for (let k = 0; k < 3; k++) if (allowed & (1 << k) && costs[k] === least) free |= 1 << k;
  return free;
}
