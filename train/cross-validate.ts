import { DEPRELS } from "../src/core/syntax/deprels.ts";
import { LABEL_TEMPLATES } from "../src/core/syntax/label-features.ts";
import { tagKinds } from "../src/core/syntax/model.ts";
import { NAME_TEMPLATES } from "../src/core/syntax/name-features.ts";
import { findNames, NAME_LABELS } from "../src/core/syntax/names.ts";
import { parseInput } from "../src/core/syntax/parser.ts";
import { PARSER_TEMPLATES } from "../src/core/syntax/parser-features.ts";
import { fastestScorers } from "../src/core/syntax/scorer.ts";
import { thinTransitions } from "../src/core/syntax/transition-weights.ts";
import { readWords } from "../src/core/syntax/words.ts";
import { asSentence, type Tree } from "./conllu.ts";
import { toSparseWeights } from "./export-weights.ts";
import { goldNames } from "./gold-names.ts";
import {
  NAME_EPOCHS,
  NAME_SEEDS,
  nameItems,
  type Prepared,
  parserItem,
  prepare,
  type TrainOptions,
  trainTrees,
} from "./pipeline.ts";
import { plain } from "./score.ts";
import { trainNames } from "./train-names.ts";
import { tableOf, wordKnowledge } from "./word-knowledge.ts";

/**
 * Figures for one part by cross-validation over its documents: all stages are trained without the documents that they
 * are measured on. Tags come from the jackknife, trees and names from one training a fold.
 */
export function crossValidate(
  trees: readonly Tree[],
  part: string,
  folds: number,
  options: TrainOptions,
): Record<string, number> {
  const prepared = prepare(trees, options);
  const docs = [...new Set(trees.filter((tree) => tree.part === part).map((tree) => tree.doc))];
  const sums = { words: 0, upos: 0, scored: 0, uas: 0, las: 0, names: 0, found: 0, spans: 0, typed: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(docs.filter((_, at) => at % folds === fold));
    scoreFold(prepared, trees, held, options, sums);
  }
  const { names, found } = sums;
  return {
    upos: sums.upos / sums.words,
    uas: sums.uas / sums.scored,
    las: sums.las / sums.scored,
    "names.spans.f1": (2 * sums.spans) / (names + found),
    "names.typed.f1": (2 * sums.typed) / (names + found),
    words: sums.words,
    names,
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
  const table = tableOf(wordKnowledge(trees.filter(use), options.clusters));
  const names = scorers.labels(
    toSparseWeights(trainNames(nameItems(prepared, table, use), NAME_EPOCHS, NAME_SEEDS), NAME_LABELS),
    NAME_TEMPLATES,
  );
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
    const sentence = asSentence(tree);
    const gold = goldNames(tree);
    const found = findNames(names, readWords(sentence, table), given, sentence.tokens);
    add("names", gold.length);
    add("found", found.length);
    for (const name of found) {
      const same = gold.find(({ from, to }) => from === name.tokens[0] && to === name.tokens[1]);
      if (same) add("spans");
      if (same?.kind === name.kind) add("typed");
    }
  });
}
