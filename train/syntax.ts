/**
 * Trains the syntax model: `node train/syntax.ts --data DIR [--out FILE] [--quick] [--part ship|dev|news]`.
 * DIR holds `ud/*.conllu`. `ship` trains on EWT train and all of GUM; EWT dev is never trained on.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSyntaxModel } from "../src/core/syntax/model.ts";
import { readConllu } from "./conllu.ts";
import { type TrainOptions, trainModel } from "./pipeline.ts";
import { score } from "./score.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    out: { type: "string" },
    quick: { type: "boolean" },
    part: { type: "string", default: "ship" },
  },
});
if (values.data === undefined) throw new Error("Say where the treebanks are: --data DIR (a folder with ud/*.conllu).");
const folder = join(values.data, "ud");
const parts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) => [name.replace(".conllu", ""), readConllu(join(folder, name))]),
);
const train = [...parts]
  .filter(([name]) => name !== "ewt-dev" && !(values.part === "news" && name === "gum-news"))
  .flatMap(([, trees]) => trees);

const options: TrainOptions = values.quick
  ? {
      version: "en-0",
      taggerEpochs: 4,
      folds: 2,
      foldEpochs: 3,
      parserEpochs: 4,
      seeds: 1,
      limit: 1_200_000,
      damaged: 0.15,
      clusters: new Map(),
    }
  : {
      version: "en-1",
      taggerEpochs: 8,
      folds: 5,
      foldEpochs: 5,
      parserEpochs: 12,
      seeds: 3,
      limit: 1_800_000,
      damaged: 0.25,
      clusters: new Map(),
    };

const bytes = trainModel(train, options);
console.error(`${bytes.length} bytes`);
if (values.out) writeFileSync(values.out, bytes);
const from = performance.now();
const model = loadSyntaxModel(bytes);
console.error(`loaded in ${Math.round(performance.now() - from)} ms`);
for (const part of ["ewt-dev", ...(values.part === "news" ? ["gum-news"] : [])]) {
  const trees = parts.get(part) ?? [];
  score(model, trees.slice(0, 300));
  console.log(part, JSON.stringify(score(model, trees)));
}
