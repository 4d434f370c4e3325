/**
 * Trains the syntax model: `node train/syntax.ts --data DIR [--out FILE] [--quick] [--cv]`.
 * DIR holds `ud/*.conllu` and, for the word clusters, raw news (see raw-text.ts). Trains on EWT train and all of GUM;
 * EWT dev is never trained on. `--cv` trains nothing to keep, but prints figures for GUM news by cross-validation.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSyntaxModel } from "../src/core/syntax/model.ts";
import { wordClusters } from "./clusters.ts";
import { readConllu } from "./conllu.ts";
import { crossValidate } from "./cross-validate.ts";
import { type TrainOptions, trainModel } from "./pipeline.ts";
import { rawTexts } from "./raw-text.ts";
import { score } from "./score.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string" }, quick: { type: "boolean" }, cv: { type: "boolean" } },
});
if (values.data === undefined) throw new Error("Say where the treebanks are: --data DIR (a folder with ud/*.conllu).");
const folder = join(values.data, "ud");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".conllu"))
  .sort();
const trees = files
  .filter((name) => !name.includes("-dev") && !name.includes("-test"))
  .flatMap((name) => readConllu(join(folder, name)));
const clusters = values.quick ? new Map() : wordClusters(rawTexts(values.data), []);

const FULL: TrainOptions = {
  version: "en-1",
  taggerEpochs: 5,
  taggerSeeds: 2,
  folds: 3,
  foldEpochs: 3,
  parserEpochs: 8,
  seeds: 2,
  limit: 1_400_000,
  damaged: 0.2,
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
const options = values.quick ? QUICK : FULL;

if (values.cv) {
  console.log(
    "gum-news, cross-validated by document",
    JSON.stringify(crossValidate(trees, "gum-news", 3, { ...options, seeds: 1 })),
  );
} else {
  const bytes = trainModel(trees, options);
  console.error(`${bytes.length} bytes`);
  if (values.out) writeFileSync(values.out, bytes);
  const model = loadSyntaxModel(bytes);
  for (const file of files.filter((name) => name.includes("-dev")))
    console.log(file, JSON.stringify(score(model, readConllu(join(folder, file)))));
}
