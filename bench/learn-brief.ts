/**
 * Learns which sentences tell what most reports of a story tell: `node bench/learn-brief.ts --data DIR [--check]` writes
 * src/core/brief/importance/importance-weights.ts from the labelled stories of `questions`: dev, and real-dev, whose words stand in DIR. A
 * sentence is wanted where it tells one of the facts that most reports tell (bench/briefs.ts). `--check` writes nothing. Prints, by
 * cross-validation over stories, how often a wanted sentence stands before one that is not. The same stories give the same weights.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import "../src/app/dictionary.ts";
import { loadResources } from "../src/app/resources.ts";
import { IMPORTANCE_FEATURES } from "../src/core/brief/importance/features.ts";
import { rowsIn } from "./brief-rows.ts";
import { factsOf, MOST_FACTS, tellsPlace } from "./briefs.ts";
import { readingOf, storiesOf } from "./questions.ts";

const FOLDS = 8;
/** Pulls weights towards nothing. */
const RIDGE: number = 3;
const STEPS = 40;
/** A real story stands for as much as this many written ones: they are what is read. */
const REAL = 3;

interface Row {
  readonly story: string;
  readonly wanted: number;
  readonly weight: number;
  readonly values: readonly number[];
}

const { values: options } = parseArgs({ options: { data: { type: "string" }, check: { type: "boolean" } } });
const resources = loadResources();

const rowsOf = (part: string, data: string, weight: number): Row[] =>
  storiesOf(part, data).flatMap((story) => {
    const reading = readingOf(story, resources);
    const facts = factsOf(story, reading.places).slice(0, MOST_FACTS);
    const numbers = new Map(reading.evidence.map(({ report }, index) => [report.id, index]));
    return rowsIn(reading.evidence).map((row): Row => {
      const span = { ...row, report: numbers.get(row.report) ?? -1 };
      const wanted = facts.some(({ places }) => places.some((place) => tellsPlace(span, place)));
      return { story: `${part} ${story.id}`, wanted: Number(wanted), weight, values: [...row.values] };
    });
  });

const odds = (weights: readonly number[], values: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at + 1] ?? 0), weights[0] ?? 0);

/** Solves a symmetric system by elimination. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const size = right.length;
  for (let at = 0; at < size; at++) {
    const row = matrix[at] ?? [];
    for (let below = at + 1; below < size; below++) {
      const other = matrix[below] ?? [];
      const factor = (other[at] ?? 0) / (row[at] || 1e-12);
      for (let column = at; column < size; column++) other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0);
      right[below] = (right[below] ?? 0) - factor * (right[at] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = matrix[at] ?? [];
    let sum = right[at] ?? 0;
    for (let column = at + 1; column < size; column++) sum -= (row[column] ?? 0) * (found[column] ?? 0);
    found[at] = sum / (row[at] || 1e-12);
  }
  return found;
};

/** Logistic regression by Newton's steps, over values that have one mean and one spread. */
const learn = (rows: readonly Row[]): number[] => {
  const size = IMPORTANCE_FEATURES.length;
  const count = rows.length;
  const means = Array.from(
    { length: size },
    (_, at) => rows.reduce((sum, { values }) => sum + (values[at] ?? 0), 0) / count,
  );
  const spreads = means.map(
    (mean, at) => Math.sqrt(rows.reduce((sum, { values }) => sum + ((values[at] ?? 0) - mean) ** 2, 0) / count) || 1,
  );
  const scaled = rows.map(({ values, wanted, weight }) => ({
    row: [1, ...values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1))],
    wanted,
    weight,
  }));
  const weights = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    const bend = weights.map((_, at) => weights.map((__, other) => (at === other && at > 0 ? RIDGE : 0)));
    for (const { row, wanted, weight } of scaled) {
      const share = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
      for (const [at, value] of row.entries()) {
        slope[at] = (slope[at] ?? 0) + weight * (wanted - share) * value;
        const line = bend[at] ?? [];
        for (const [other, second] of row.entries())
          line[other] = (line[other] ?? 0) + weight * share * (1 - share) * value * second;
      }
    }
    for (const [at, change] of solve(bend, slope).entries()) weights[at] = (weights[at] ?? 0) + change;
  }
  const raw = weights.slice(1).map((weight, at) => weight / (spreads[at] ?? 1));
  const base = (weights[0] ?? 0) - raw.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return [base, ...raw];
};

/** How often a wanted row has higher odds than one that is not, ties half. */
const ranked = (rows: readonly { readonly odds: number; readonly wanted: number }[]): number => {
  const sorted = [...rows].sort((a, b) => a.odds - b.odds);
  const wanted = sorted.filter((row) => row.wanted === 1).length;
  const sum = sorted.reduce((all, row, at) => all + (row.wanted === 1 ? at + 1 : 0), 0);
  return (sum - (wanted * (wanted + 1)) / 2) / (wanted * (rows.length - wanted) || 1);
};

const parts = [rowsOf("real-dev", options.data ?? "", REAL), rowsOf("dev", "", 1)];
const stories = [...new Set(parts.flat().map(({ story }) => story))];
const foldOf = new Map(stories.map((story, at) => [story, at % FOLDS]));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn(parts.flat().filter(({ story }) => foldOf.get(story) !== fold)),
);
for (const part of parts)
  console.log(
    `${part[0]?.story.split(" ")[0]}: ${ranked(part.map((row) => ({ odds: odds(folds[foldOf.get(row.story) ?? 0] ?? [], row.values), wanted: row.wanted }))).toFixed(3)} of ${part.length} sentences`,
  );
const weights = learn(parts.flat()).map((weight) => Number(weight.toPrecision(5)));
for (const [at, name] of ["(base)", ...IMPORTANCE_FEATURES].entries())
  console.log(`${(weights[at] ?? 0).toFixed(3).padStart(8)} ${name}`);
if (options.check !== true)
  writeFileSync(
    new URL("../src/core/brief/importance/importance-weights.ts", import.meta.url),
    `// Learnt by bench/learn-brief.ts from labelled stories; made, not written.

/** The base, then a weight for each feature of IMPORTANCE_FEATURES. Log odds that a sentence tells what most reports of its story tell. */
// biome-ignore format: a table
export const IMPORTANCE_WEIGHTS: readonly number[] = [
${weights.map((weight) => `  ${weight},`).join("\n")}
];
`,
  );
