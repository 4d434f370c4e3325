import { bestLabel, groupedScores } from "./grouped-scores.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import { TAGGER_TEMPLATES, taggerValues } from "./tagger-features.ts";
import type { Words } from "./words.ts";

/** Greedy tagger from left to right, one joint tag (UPOS and XPOS) a token. */
export interface Tagger {
  readonly weights: SparseWeights;
}

/** Writes the joint tag of every token (from 1) to `tags`. */
export function tagWords(tagger: Tagger, words: Words, tags: Int32Array): void {
  const scores = groupedScores(tagger.weights, TAGGER_TEMPLATES);
  for (let i = 0; i < words.size; i++) {
    scores.score(taggerValues(words, i, tags));
    tags[i] = bestLabel(scores.sums, tagger.weights.labels, -1) + 1;
  }
}
