import { kernelScorers } from "./kernel.ts";
import { PLAIN_SCORERS } from "./plain-scores.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import type { TemplateParts, Templates } from "./templates.ts";
import type { TransitionWeights } from "./transition-weights.ts";

/** Scores every label of a linear model over a vector of values. */
export interface LabelScores {
  /** Filled by the caller before each `score`: the values that the templates mix, in their order. */
  readonly values: Int32Array;
  /**
   * `places` has an entry for each part of the templates: equal places promise equal values of that part since the last `forget`, so
   * that its sums may be kept there; from 0 to `KEPT_PLACES`, -1 for values that hardly recur.
   */
  score(places?: Int32Array): void;
  /** Places mean other values from now on. */
  forget(): void;
  /** Score of one label since the last `score`. */
  of(label: number): number;
  /** Label of the highest score, the first of equals; `but` (-1 for none) is left out, and its score is lost. */
  best(but: number): number;
}

/** Scores the second and the third transition against the first. */
export interface TransitionScores {
  readonly values: Int32Array;
  /** The second in the high 16 bits, the third in the low ones, both signed. */
  score(): number;
}

/** Places for the sums of each part of templates. */
export const KEPT_PLACES = 8192;

/** A way to score: all give the same numbers. `parts` is another form of the templates, for those who keep sums. */
export interface Scorers {
  labels(weights: SparseWeights, templates: Templates, parts?: TemplateParts): LabelScores;
  transitions(weights: TransitionWeights, templates: Templates): TransitionScores;
}

/** In WebAssembly where the engine has it, else in plain JavaScript. */
export const fastestScorers = (): Scorers => kernelScorers() ?? PLAIN_SCORERS;
