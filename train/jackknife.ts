import { fastestScorers } from "../src/core/syntax/scorer.ts";
import { tagWords } from "../src/core/syntax/tagger.ts";
import { TAGGER_TEMPLATES } from "../src/core/syntax/tagger-features.ts";
import { readWords } from "../src/core/syntax/words.ts";
import type { Clusters } from "./clusters.ts";
import { asSentence, type Tree } from "./conllu.ts";
import { toSparseWeights } from "./export-weights.ts";
import { trainTagger } from "./train-tagger.ts";
import { tableOf, wordKnowledge } from "./word-knowledge.ts";

/** Tags of every tree from a tagger that has not seen its document, so that later stages learn with the tags they will meet. */
export function jackknifed(
  trees: readonly Tree[],
  tags: readonly string[],
  { folds, foldEpochs, clusters }: { folds: number; foldEpochs: number; clusters: Clusters },
): Int32Array[] {
  const docs = [...new Set(trees.map((tree) => tree.doc))];
  const foldOf = new Map(docs.map((doc, at) => [doc, at % folds]));
  const given: Int32Array[] = new Array(trees.length);
  for (let fold = 0; fold < folds; fold++) {
    const seen = trees.filter((tree) => foldOf.get(tree.doc) !== fold);
    const table = tableOf(wordKnowledge(seen, clusters));
    const weights = toSparseWeights(trainTagger(seen, table, tags, foldEpochs, [100 + fold]), tags.length);
    const scores = fastestScorers().labels(weights, TAGGER_TEMPLATES);
    trees.forEach((tree, at) => {
      if (foldOf.get(tree.doc) !== fold) return;
      const words = readWords(asSentence(tree), table);
      const out = new Int32Array(words.size);
      tagWords({ scores }, words, out);
      given[at] = out;
    });
  }
  return given;
}
