import { TAGGER_FEATURES, taggerFeatures } from "../src/core/syntax/tagger-features.ts";
import { readWords, type Words, type WordTable } from "../src/core/syntax/words.ts";
import { asSentence, type Tree } from "./conllu.ts";
import { exportSparse, type SparseExport } from "./export-weights.ts";
import { countWords, hideRare } from "./hide-rare.ts";
import { seeded, shuffled } from "./random.ts";
import { TrainTable } from "./train-table.ts";

/** A right tag must lead by this much, or the weights still move. */
const MARGIN = 20;
/** Weights to keep. */
const LARGEST = 1_000_000;

export const tagOf = (word: { upos: string; xpos: string }): string => `${word.upos} ${word.xpos}`;

/** Joint tags in use, commonest first; those seen less than `least` times are left out. */
export function tagSet(trees: readonly Tree[], least = 4): string[] {
  const counts = new Map<string, number>();
  for (const tree of trees) for (const word of tree.words) counts.set(tagOf(word), (counts.get(tagOf(word)) ?? 0) + 1);
  return [...counts]
    .filter(([tag, count]) => count >= least && !tag.endsWith(" _"))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag]) => tag)
    .slice(0, 255);
}

/** Trains the greedy tagger: each token is tagged with the model's own tags to its left, wrong ones are corrected. */
export function trainTagger(
  trees: readonly Tree[],
  table: WordTable,
  tags: readonly string[],
  epochs: number,
  seeds: readonly number[],
): SparseExport {
  const numbers = new Map(tags.map((tag, at) => [tag, at]));
  const items = trees.map((tree) => ({
    words: readWords(asSentence(tree), table),
    gold: tree.words.map((word) => numbers.get(tagOf(word)) ?? -1),
  }));
  const counts = countWords(items);
  const features = new Int32Array(TAGGER_FEATURES);
  const scores = new Float64Array(tags.length);
  const tables = seeds.map((seed) => {
    const weights = new TrainTable(tags.length, 20);
    const random = seeded(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      let wrong = 0;
      let all = 0;
      for (const item of shuffled(items, random)) {
        const restore = hideRare(item.words, counts, random);
        wrong += trainSentence(weights, item, features, scores);
        restore();
        all += item.gold.length;
      }
      console.error(`  tagger epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)}% wrong, ${weights.rows} rows`);
    }
    return weights;
  });
  return exportSparse(tables, 2, 0.3 * seeds.length, LARGEST);
}

function trainSentence(
  weights: TrainTable,
  { words, gold }: { words: Words; gold: number[] },
  features: Int32Array,
  scores: Float64Array,
): number {
  const given = new Int32Array(words.size);
  let wrong = 0;
  for (let i = 0; i < words.size; i++) {
    const count = taggerFeatures(words, i, given, features);
    weights.score(features, count, scores);
    let best = 0;
    for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
    const right = gold[i] as number;
    if (right >= 0) {
      let rival = best === right ? -1 : best;
      if (rival < 0)
        for (let k = 0; k < scores.length; k++)
          if (k !== right && (rival < 0 || (scores[k] as number) > (scores[rival] as number))) rival = k;
      if (best !== right) wrong++;
      if ((scores[right] as number) - (scores[rival] as number) < MARGIN) weights.update(features, count, right, rival);
    }
    weights.steps++;
    given[i] = best + 1;
  }
  return wrong;
}
