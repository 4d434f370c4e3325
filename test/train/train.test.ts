import { describe, expect, test } from "vitest";
import { loadSyntaxModel } from "../../src/core/syntax/model.ts";
import { wordClusters } from "../../train/clusters.ts";
import { asSentence, type Tree, type Word } from "../../train/conllu.ts";
import { type TrainOptions, trainModel } from "../../train/pipeline.ts";
import { foldedHash } from "../../train/word-knowledge.ts";

/** "form UPOS XPOS head relation", the head counted from 1; 0 is the root. */
const word = (line: string): Word => {
  const [form = "", upos = "", xpos = "", head = "0", deprel = ""] = line.split(" ");
  const entity = upos === "PROPN" ? "(1-place-new)" : "";
  return { form, lemma: form.toLowerCase(), upos, xpos, head: Number(head) - 1, deprel, space: true, entity };
};

const NOUNS = ["army", "bridge", "river", "soldier", "village", "storm", "convoy", "mayor"];
const VERBS = ["crossed", "left", "shelled", "reached"];
const PLACES = ["Arden", "Belmore", "Corvale", "Dunmere"];

/** Sentences of one pattern, so that a few of them teach it. */
const TREES: readonly Tree[] = Array.from({ length: 48 }, (_, at) => ({
  id: `s${at}`,
  doc: `d${at % 6}`,
  part: "gum-test",
  paragraph: at % 8 === 0,
  words: [
    "The DET DT 2 det",
    `${NOUNS[at % 8]} NOUN NN 3 nsubj`,
    `${VERBS[at % 4]} VERB VBD 0 root`,
    "the DET DT 5 det",
    `${NOUNS[(at * 3 + 1) % 8]} NOUN NN 3 obj`,
    "near ADP IN 7 case",
    `${PLACES[(at >> 2) % 4]} PROPN NNP 3 obl`,
    ". PUNCT . 3 punct",
  ].map(word),
}));

const VECTORS = {
  width: 4,
  hashes: Uint32Array.from([...NOUNS, ...VERBS, ...PLACES], foldedHash),
  rows: Float32Array.from(
    [...NOUNS.map(() => [1, 0, 0, 0]), ...VERBS.map(() => [0, 1, 0, 0]), ...PLACES.map(() => [0, 0, 1, 0])].flat(),
  ),
};

const options: TrainOptions = {
  version: "test",
  taggerEpochs: 3,
  taggerSeeds: 2,
  folds: 2,
  foldEpochs: 2,
  parserEpochs: 6,
  seeds: 2,
  limit: 20_000,
  labelLimit: 20_000,
  damaged: 0.2,
  clusters: wordClusters(VECTORS, TREES),
};

describe("training", () => {
  const bytes = trainModel(TREES, options);

  test("gives the same bytes again, clusters and guesses too", () => {
    const again = trainModel(TREES, { ...options, clusters: wordClusters(VECTORS, TREES) });
    expect(Buffer.compare(bytes, again)).toBe(0);
  });

  test("gives other bytes for other settings", () => {
    const other = trainModel(TREES, { ...options, seeds: 1 });
    expect(Buffer.compare(bytes, other)).not.toBe(0);
  });

  test("makes a model that reads what it was taught", () => {
    const model = loadSyntaxModel(bytes);
    const tree = TREES[5] as Tree;
    const { tokens } = model.parse(model.tag(asSentence(tree)));
    expect(tokens.map(({ upos, head, deprel }) => ({ upos, head, deprel }))).toEqual(
      tree.words.map(({ upos, head, deprel }) => ({ upos, head, deprel })),
    );
    expect(model.names(model.tag(asSentence(tree)))).toMatchObject([{ tokens: [6, 7], kind: "place" }]);
  });
});
