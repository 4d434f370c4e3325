import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byDocument, type NameModel, tallyNames } from "../bench/names.ts";
import { loadGazetteer } from "../src/core/place/index.ts";
import { NAME_TEMPLATES } from "../src/core/syntax/name-features.ts";
import { findNames, NAME_LABELS, namelessTags } from "../src/core/syntax/names.ts";
import { fastestScorers } from "../src/core/syntax/scorer.ts";
import type { Upos } from "../src/core/syntax/token.ts";
import { readWords } from "../src/core/syntax/words.ts";
import type { Clusters } from "./clusters.ts";
import { asSentence, type Tree } from "./conllu.ts";
import { toSparseWeights } from "./export-weights.ts";
import { goldNames } from "./gold-names.ts";
import { NAME_EPOCHS, NAME_SEEDS, nameItems, type Prepared } from "./pipeline.ts";
import { trainNames } from "./train-names.ts";
import { tableOf, wordKnowledge } from "./word-knowledge.ts";

const GAZETTEER = join(import.meta.dirname, "..", "data", "gazetteer", "places.bin");

/**
 * Names of documents that the name tagger was not trained on: alone (`names.*`) and as the engine finds them with its rules and
 * gazetteer (`engine.names.*`). Tags come from the jackknife, lemmas from the treebank.
 */
export function crossValidateNames(
  prepared: Prepared,
  trees: readonly Tree[],
  docs: readonly string[],
  folds: number,
  clusters: Clusters,
  worst: string[] = [],
): Record<string, number> {
  const gazetteer = loadGazetteer(new Uint8Array(readFileSync(GAZETTEER)));
  const alone = { wanted: 0, found: 0, spans: 0, typed: 0 };
  const engine = { ...alone };
  const given = new Map(trees.map((tree, at) => [tree, prepared.given[at] as Int32Array]));
  const nameless = namelessTags(prepared.tags);
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(docs.filter((_, at) => at % folds === fold));
    const use = (tree: Tree): boolean => !held.has(tree.doc);
    const table = tableOf(wordKnowledge(trees.filter(use), clusters));
    const weights = toSparseWeights(trainNames(nameItems(prepared, table, use), NAME_EPOCHS, NAME_SEEDS), NAME_LABELS);
    const scores = fastestScorers().labels(weights, NAME_TEMPLATES);
    for (const document of byDocument(trees.filter((tree) => !use(tree)))) {
      const tags = document.map((tree) => given.get(tree) as Int32Array);
      const model = modelOf(document, tags, prepared.tags, (sentence, tag) =>
        findNames(scores, readWords(sentence, table), tag, sentence.tokens, nameless),
      );
      tallyNames(document, model, gazetteer, engine, worst);
      document.forEach((tree, at) => {
        const sentence = asSentence(tree);
        const gold = goldNames(tree);
        const found = findNames(scores, readWords(sentence, table), tags[at] as Int32Array, sentence.tokens, nameless);
        alone.wanted += gold.length;
        alone.found += found.length;
        for (const name of found) {
          const same = gold.find(({ from, to }) => from === name.tokens[0] && to === name.tokens[1]);
          if (same) alone.spans++;
          if (same?.kind === name.kind) alone.typed++;
        }
      });
    }
  }
  const f1 = (right: number, { wanted, found }: { wanted: number; found: number }): number =>
    (2 * right) / Math.max(1, wanted + found);
  return {
    names: alone.wanted,
    "names.spans.f1": f1(alone.spans, alone),
    "names.typed.f1": f1(alone.typed, alone),
    "engine.names.spans.f1": f1(engine.spans, engine),
    "engine.names.typed.f1": f1(engine.typed, engine),
  };
}

/** A model that knows the tags of one document's sentences (by their index) and finds names in them. */
function modelOf(
  document: readonly Tree[],
  given: readonly Int32Array[],
  names: readonly string[],
  find: (sentence: ReturnType<typeof asSentence>, tags: Int32Array) => ReturnType<NameModel["names"]>,
): NameModel {
  return {
    tag: (sentence) => ({
      ...sentence,
      parsed: false,
      tokens: sentence.tokens.map((token, index) => {
        const [upos = "X", xpos = "FW"] = (names[(given[sentence.index]?.[index] ?? 0) - 1] ?? "X FW").split(" ");
        const lemma = document[sentence.index]?.words[index]?.lemma ?? token.text;
        return {
          ...token,
          index,
          lower: token.text.toLowerCase(),
          lemma,
          upos: upos as Upos,
          xpos,
          head: -1,
          deprel: "",
        };
      }),
    }),
    names: (sentence) => find(sentence, given[sentence.index] as Int32Array),
  };
}
