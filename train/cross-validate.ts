import { DEPRELS } from "../src/core/syntax/deprels.ts";
import { LABEL_TEMPLATES } from "../src/core/syntax/label-features.ts";
import { tagKinds } from "../src/core/syntax/model.ts";
import { parseInput } from "../src/core/syntax/parser.ts";
import { PARSER_TEMPLATES } from "../src/core/syntax/parser-features.ts";
import { fastestScorers } from "../src/core/syntax/scorer.ts";
import { thinTransitions } from "../src/core/syntax/transition-weights.ts";
import type { Tree } from "./conllu.ts";
import { crossValidateNames } from "./cross-validate-names.ts";
import { toSparseWeights } from "./export-weights.ts";
import { type Prepared, parserItem, prepare, type TrainOptions, trainTrees } from "./pipeline.ts";
import { plain } from "./score.ts";
import { tableOf, wordKnowledge } from "./word-knowledge.ts";

/**
 * Figures for one part by cross-validation over its documents: all stages are trained without the documents that they
 * are measured on. Tags come from the jackknife, trees and names from one training a fold; names alone and with the engine's rules.
 */
export function crossValidate(
  trees: readonly Tree[],
  part: string,
  folds: number,
  options: TrainOptions,
): Record<string, number> {
  const prepared = prepare(trees, options);
  const docs = [...new Set(trees.filter((tree) => tree.part === part).map((tree) => tree.doc))];
  const sums = { words: 0, upos: 0, scored: 0, uas: 0, las: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(docs.filter((_, at) => at % folds === fold));
    scoreFold(prepared, trees, held, options, sums);
  }
  return {
    upos: sums.upos / sums.words,
    uas: sums.uas / sums.scored,
    las: sums.las / sums.scored,
    words: sums.words,
    ...crossValidateNames(prepared, trees, docs, folds, options.clusters),
  };
}

function scoreFold(
  prepared: Prepared,
  trees: readonly Tree[],
  held: ReadonlySet<string>,
  options: TrainOptions,
  sums: Record<string, number>,
): void {
  const add = (key: string, by = 1): void => {
    sums[key] = (sums[key] ?? 0) + by;
  };
  const use = (tree: Tree): boolean => !held.has(tree.doc);
  const { labels, arcs } = trainTrees(prepared, use, options);
  const scorers = fastestScorers();
  const parser = {
    transitions: scorers.transitions(thinTransitions(arcs), PARSER_TEMPLATES),
    labels: scorers.labels(toSparseWeights(labels, DEPRELS.length), LABEL_TEMPLATES),
    root: DEPRELS.indexOf("root"),
  };
  const table = tableOf(wordKnowledge([], options.clusters));
  const kinds = tagKinds(prepared.tags);
  // The first `trees.length` of the prepared trees are the undamaged ones, in order.
  trees.forEach((tree, at) => {
    if (use(tree)) return;
    const given = prepared.given[at] as Int32Array;
    const item = parserItem(tree, given, table, kinds);
    const state = parseInput(parser, item.input);
    tree.words.forEach((word, i) => {
      add("words");
      if (prepared.tags[(given[i] as number) - 1]?.split(" ")[0] === word.upos) add("upos");
      if (plain(word.deprel) === "punct") return;
      add("scored");
      if (state.head[i] !== item.heads[i]) return;
      add("uas");
      if (plain(DEPRELS[state.label[i] as number] ?? "") === plain(word.deprel)) add("las");
    });
  });
}
