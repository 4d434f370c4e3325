import { DEPRELS, deprelIndex } from "../src/core/syntax/deprels.ts";
import { hashText } from "../src/core/syntax/hash.ts";
import { tagKinds } from "../src/core/syntax/model.ts";
import { parserInput, type TagKinds } from "../src/core/syntax/parser-features.ts";
import { readWords, type WordTable } from "../src/core/syntax/words.ts";
import { augmented } from "./augment.ts";
import type { Clusters } from "./clusters.ts";
import { asSentence, type Tree } from "./conllu.ts";
import { exportSparse, exportTransitions, type SparseExport, type TransitionExport } from "./export-weights.ts";
import { jackknifed } from "./jackknife.ts";
import { lemmaText } from "./lemmas.ts";
import { seeded } from "./random.ts";
import { reportPatterns } from "./report-patterns.ts";
import { type NameItem, nameItem, trainNames } from "./train-names.ts";
import { type ParserItem, trainParser } from "./train-parser.ts";
import { tagSet, trainTagger } from "./train-tagger.ts";
import { tableOf, wordKnowledge } from "./word-knowledge.ts";
import { bytesOf, packSections, packSorted, textBytes } from "./write-model.ts";

export interface TrainOptions {
  version: string;
  taggerEpochs: number;
  taggerSeeds: number;
  folds: number;
  foldEpochs: number;
  parserEpochs: number;
  seeds: number;
  /** Features of the transition model to keep, and weights of the model of labels. */
  limit: number;
  labelLimit: number;
  damaged: number;
  clusters: Clusters;
}

/** Trees with the tags that a tagger gave them which had not seen their document. */
export interface Prepared {
  all: readonly Tree[];
  given: readonly Int32Array[];
  tags: readonly string[];
}

export function prepare(trees: readonly Tree[], options: TrainOptions): Prepared {
  const tags = tagSet(trees);
  const all = augmented(trees, options.damaged, 11);
  return { all, given: jackknifed(all, tags, options), tags };
}

/** Sentences by pattern that the tagger learns from beside the trees. */
const REPORTS = 300;

/** Trains all parts on the trees and packs them into a model file. The same trees and options give the same bytes. */
export function trainModel(trees: readonly Tree[], options: TrainOptions): Uint8Array {
  const prepared = prepare(trees, options);
  const { all, tags } = prepared;
  const knowledge = wordKnowledge(trees, options.clusters);
  const table = tableOf(knowledge);
  const tagged = [...all, ...reportPatterns(REPORTS, seeded(12))];
  const tagger = trainTagger(tagged, table, tags, options.taggerEpochs, range(options.taggerSeeds));
  const { labels, arcs } = trainTrees(prepared, () => true, options);
  const names = trainNames(
    nameItems(prepared, table, () => true),
    NAME_EPOCHS,
    NAME_SEEDS,
  );
  const docs = [...new Set(trees.map((tree) => hashText(tree.doc)))];
  return packSections([
    { name: "meta", bytes: textBytes(JSON.stringify({ version: options.version, tags, labels: DEPRELS, docs })) },
    { name: "words.hashes", bytes: packSorted(knowledge.hashes) },
    { name: "words.fine", bytes: knowledge.fine },
    { name: "words.coarse", bytes: knowledge.coarse },
    { name: "words.guess", bytes: bytesOf(knowledge.guess) },
    { name: "words.ambiguity", bytes: bytesOf(knowledge.ambiguity) },
    { name: "lemmas", bytes: textBytes(lemmaText(trees)) },
    ...sparse("tagger", tagger),
    ...sparse("labels", labels),
    { name: "arcs.hashes", bytes: packSorted(arcs.hashes) },
    { name: "arcs.values", bytes: bytesOf(arcs.values) },
    ...sparse("names", names),
  ]);
}

export const NAME_EPOCHS = 8;
export const NAME_SEEDS = 3;

/** The parser's two models from the trees that `use` picks. */
export function trainTrees(
  { all, given, tags }: Prepared,
  use: (tree: Tree) => boolean,
  options: TrainOptions,
): { labels: SparseExport; arcs: TransitionExport } {
  const kinds = tagKinds(tags);
  const table = tableOf(wordKnowledge([], options.clusters));
  const items = all.flatMap((tree, at): ParserItem[] =>
    use(tree) ? [parserItem(tree, given[at] as Int32Array, table, kinds)] : [],
  );
  const root = DEPRELS.indexOf("root");
  const runs = range(options.seeds).map((seed) =>
    trainParser(items, { epochs: options.parserEpochs, seed, labels: DEPRELS.length, root, explore: 0.9 }),
  );
  return {
    labels: exportSparse(
      runs.map((run) => run.labels),
      5,
      0.6 * runs.length,
      options.labelLimit,
    ),
    arcs: exportTransitions(
      runs.map((run) => run.transitions),
      5,
      options.limit,
    ),
  };
}

export function parserItem(tree: Tree, given: Int32Array, table: WordTable, kinds: TagKinds): ParserItem {
  const size = tree.words.length;
  return {
    input: parserInput(readWords(asSentence(tree), table), given, kinds),
    heads: Int32Array.from(tree.words, (word) => (word.head < 0 ? size : word.head)),
    labels: Int32Array.from(tree.words, (word) => deprelIndex(word.deprel)),
  };
}

/** Sentences of the treebank that marks entities. */
export function nameItems({ all, given }: Prepared, table: WordTable, use: (tree: Tree) => boolean): NameItem[] {
  return all.flatMap((tree, at): NameItem[] =>
    tree.part.startsWith("gum") && use(tree)
      ? [nameItem(tree, readWords(asSentence(tree), table), given[at] as Int32Array)]
      : [],
  );
}

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

const sparse = (name: string, { hashes, lengths, pairs }: SparseExport): { name: string; bytes: Uint8Array }[] => [
  { name: `${name}.hashes`, bytes: packSorted(hashes) },
  { name: `${name}.lengths`, bytes: lengths },
  { name: `${name}.pairs`, bytes: bytesOf(pairs) },
];
