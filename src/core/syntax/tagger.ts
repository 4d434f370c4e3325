import { addScores, type SparseWeights } from "./sparse-weights.ts";
import { TAGGER_FEATURES, taggerFeatures } from "./tagger-features.ts";
import type { Words } from "./words.ts";

/** Greedy tagger from left to right, one joint tag (UPOS and XPOS) a token. */
export interface Tagger {
  readonly weights: SparseWeights;
}

/** Writes the joint tag of every token (from 1) to `tags`. */
export function tagWords(tagger: Tagger, words: Words, tags: Int32Array): void {
  const { weights } = tagger;
  const features = new Int32Array(TAGGER_FEATURES);
  const scores = new Int32Array(weights.labels);
  for (let i = 0; i < words.size; i++) {
    const count = taggerFeatures(words, i, tags, features);
    scores.fill(0);
    addScores(weights, features, count, scores);
    let best = 0;
    for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
    tags[i] = best + 1;
  }
}
