import { DEPRELS, deprelIndex } from "../src/core/syntax/deprels.ts";
import { tagKinds } from "../src/core/syntax/model.ts";
import { parserInput } from "../src/core/syntax/parser-features.ts";
import { tagWords } from "../src/core/syntax/tagger.ts";
import { readWords, type WordTable } from "../src/core/syntax/words.ts";
import { augmented } from "./augment.ts";
import { asSentence, type Tree } from "./conllu.ts";
import { exportSparse, exportTransitions, type SparseExport, toSparseWeights } from "./export-weights.ts";
import { lemmaText } from "./lemmas.ts";
import { type ParserItem, trainParser } from "./train-parser.ts";
import { tagSet, trainTagger } from "./train-tagger.ts";
import { tableOf, wordKnowledge } from "./word-knowledge.ts";
import { bytesOf, packSections, packSorted, textBytes } from "./write-model.ts";

export interface TrainOptions {
  version: string;
  taggerEpochs: number;
  folds: number;
  foldEpochs: number;
  parserEpochs: number;
  seeds: number;
  /** Features of the transition model to keep. */
  limit: number;
  damaged: number;
  clusters: ReadonlyMap<number, { fine: number; coarse: number }>;
}

/** Trains all parts on the trees and packs them into a model file. The same trees and options give the same bytes. */
export function trainModel(trees: readonly Tree[], options: TrainOptions): Uint8Array {
  const knowledge = wordKnowledge(trees, options.clusters);
  const table = tableOf(knowledge);
  const tags = tagSet(trees);
  const all = augmented(trees, options.damaged, 11);
  const tagger = trainTagger(all, table, tags, options.taggerEpochs, 1);
  const items = parserItems(all, options, tags);
  const root = DEPRELS.indexOf("root");
  const runs = Array.from({ length: options.seeds }, (_, seed) =>
    trainParser(items, { epochs: options.parserEpochs, seed: seed + 1, labels: DEPRELS.length, root, explore: 0.9 }),
  );
  const labels = exportSparse((runs[0] as (typeof runs)[0]).labels, 2, 0.2);
  const arcs = exportTransitions(
    runs.map((run) => run.transitions),
    2,
    options.limit,
  );
  return packSections([
    { name: "meta", bytes: textBytes(JSON.stringify({ version: options.version, tags, labels: DEPRELS })) },
    { name: "words.hashes", bytes: packSorted(knowledge.hashes) },
    { name: "words.fine", bytes: bytesOf(knowledge.fine) },
    { name: "words.coarse", bytes: knowledge.coarse },
    { name: "words.ambiguity", bytes: bytesOf(knowledge.ambiguity) },
    { name: "lemmas", bytes: textBytes(lemmaText(trees)) },
    ...sparse("tagger", tagger),
    ...sparse("labels", labels),
    { name: "arcs.hashes", bytes: packSorted(arcs.hashes) },
    { name: "arcs.values", bytes: bytesOf(arcs.values) },
  ]);
}

const sparse = (name: string, { hashes, lengths, pairs }: SparseExport): { name: string; bytes: Uint8Array }[] => [
  { name: `${name}.hashes`, bytes: packSorted(hashes) },
  { name: `${name}.lengths`, bytes: lengths },
  { name: `${name}.pairs`, bytes: bytesOf(pairs) },
];

/** Sentences for the parser, their tags given by taggers that have not seen their document. */
function parserItems(all: readonly Tree[], options: TrainOptions, tags: readonly string[]): ParserItem[] {
  const docs = [...new Set(all.map((tree) => tree.doc))];
  const foldOf = new Map(docs.map((doc, at) => [doc, at % options.folds]));
  const kinds = tagKinds(tags);
  const items: ParserItem[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const seen = all.filter((tree) => foldOf.get(tree.doc) !== fold);
    const table: WordTable = tableOf(wordKnowledge(seen, options.clusters));
    const weights = toSparseWeights(trainTagger(seen, table, tags, options.foldEpochs, 100 + fold), tags.length);
    for (const tree of all) {
      if (foldOf.get(tree.doc) !== fold) continue;
      const words = readWords(asSentence(tree), table);
      const given = new Int32Array(words.size);
      tagWords({ weights }, words, given);
      const size = words.size;
      items.push({
        input: parserInput(words, given, kinds),
        heads: Int32Array.from(tree.words, (word) => (word.head < 0 ? size : word.head)),
        labels: Int32Array.from(tree.words, (word) => deprelIndex(word.deprel)),
      });
    }
  }
  return items;
}
