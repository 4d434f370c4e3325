import { NAME_FEATURES, nameFeatures } from "../src/core/syntax/name-features.ts";
import { mayFollow, NAME_KINDS, NAME_LABELS } from "../src/core/syntax/names.ts";
import type { Words } from "../src/core/syntax/words.ts";
import type { Tree } from "./conllu.ts";
import { exportSparse, type SparseExport } from "./export-weights.ts";
import { goldNames } from "./gold-names.ts";
import { countWords, hideRare } from "./hide-rare.ts";
import { seeded, shuffled } from "./random.ts";
import { TrainTable } from "./train-table.ts";

/** A sentence with tags from a tagger that has not seen it, and the label of each token. */
export interface NameItem {
  words: Words;
  tags: Int32Array;
  gold: Int32Array;
}

export function nameItem(tree: Tree, words: Words, tags: Int32Array): NameItem {
  const gold = new Int32Array(words.size);
  for (const { from, to, kind } of goldNames(tree)) {
    const label = 1 + 2 * NAME_KINDS.indexOf(kind);
    for (let at = from; at < to; at++) gold[at] = at === from ? label : label + 1;
  }
  return { words, tags, gold };
}

const MARGIN = 10;
/** Weights to keep. */
const LARGEST = 250_000;

/** Trains the greedy name tagger, several seeds summed. */
export function trainNames(items: readonly NameItem[], epochs: number, seeds: number): SparseExport {
  const features = new Int32Array(NAME_FEATURES);
  const scores = new Float64Array(NAME_LABELS);
  const counts = countWords(items);
  const tables: TrainTable[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const weights = new TrainTable(NAME_LABELS, 18);
    const random = seeded(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const item of shuffled(items, random)) {
        const restore = hideRare(item.words, counts, random);
        trainSentence(weights, item, features, scores);
        restore();
      }
    }
    tables.push(weights);
  }
  return exportSparse(tables, 2, 0.2 * seeds, LARGEST);
}

function trainSentence(
  weights: TrainTable,
  { words, tags, gold }: NameItem,
  features: Int32Array,
  scores: Float64Array,
): void {
  const labels = new Int32Array(words.size);
  for (let i = 0; i < words.size; i++) {
    const count = nameFeatures(words, i, tags, labels, features);
    weights.score(features, count, scores);
    const before = i > 0 ? (labels[i - 1] as number) : 0;
    const right = gold[i] as number;
    let best = 0;
    let rival = -1;
    for (let k = 0; k < NAME_LABELS; k++) {
      if (!mayFollow(k, before)) continue;
      if ((scores[k] as number) > (scores[best] as number)) best = k;
      if (k !== right && (rival < 0 || (scores[k] as number) > (scores[rival] as number))) rival = k;
    }
    // After a wrong label the right one may not be allowed here; then there is nothing to learn.
    if (rival >= 0 && mayFollow(right, before) && (scores[right] as number) - (scores[rival] as number) < MARGIN)
      weights.update(features, count, right, rival);
    weights.steps++;
    labels[i] = best + 1;
  }
}

export interface NameScore {
  right: number;
  typed: number;
  gold: number;
  found: number;
}
