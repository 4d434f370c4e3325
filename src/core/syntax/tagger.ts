import type { LabelScores } from "./scorer.ts";
import { taggerPlaces, taggerValues } from "./tagger-features.ts";
import type { Words } from "./words.ts";

/** Greedy tagger from left to right, one joint tag (UPOS and XPOS) a token; scores over `TAGGER_TEMPLATES`. */
export interface Tagger {
  readonly scores: LabelScores;
}

/** Writes the joint tag of every token (from 1) to `tags`. */
export function tagWords({ scores }: Tagger, words: Words, tags: Int32Array): void {
  if (generations.get(scores) !== words.generation) {
    scores.forget();
    generations.set(scores, words.generation);
  }
  for (let i = 0; i < words.size; i++) {
    taggerValues(words, i, tags, scores.values);
    scores.score(taggerPlaces(words, i));
    tags[i] = scores.best(-1) + 1;
  }
}

/** Of whose numbers of words the scores hold sums. */
const generations = new WeakMap<LabelScores, number>();
