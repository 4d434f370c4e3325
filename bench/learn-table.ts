import { writeFileSync } from "node:fs";
import { loadResources } from "../src/app/resources.ts";
import { type Example, type Learning, learn } from "./logistic.ts";
import { type GoldArticle, readPart } from "./polnear.ts";
import { type Read, readArticle } from "./polnear-reading.ts";

export interface Table {
  /** Folder of the annotated part. */
  readonly directory: string;
  readonly examplesOf: (article: GoldArticle, read: Read, number: number) => readonly Example[];
  readonly file: URL;
  /** Name of the constant in the file. */
  readonly name: string;
  readonly what: string;
  readonly script: string;
  readonly learning: Learning;
  /** Weights nearer to nought are left out. */
  readonly smallest: number;
}

/** Learns a table of weights from annotated articles, writes it, and prints what it was learnt from. */
export function learnTable(table: Table): void {
  const resources = loadResources();
  const examples = readPart(table.directory).flatMap((article, number) =>
    table.examplesOf(article, readArticle(article, resources), number),
  );
  const lines = linesOf(examples, table);
  writeFileSync(table.file, moduleOf(lines, table));
  const positive = examples.filter(({ label }) => label === 1).length;
  console.log(JSON.stringify({ examples: examples.length, positive, weights: lines.length }));
}

/** A feature and its weight in tenths of log odds a line, in the order of their names. */
export function linesOf(examples: readonly Example[], { learning, smallest }: Table): readonly string[] {
  return [...learn(examples, learning)]
    .filter(([, value]) => Math.abs(value) >= smallest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name} ${Math.round(value * 10)}`);
}

export const moduleOf = (lines: readonly string[], { what, script, learning, name }: Table): string => `/**
 * Weights of ${what}, in tenths of log odds; a feature a line. Learnt by
 * ${script} from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in ${learning.least} articles or more.
 */
// biome-ignore format: a table
export const ${name} = \`${lines.join("\n")}\`;
`;
