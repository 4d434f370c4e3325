import type { Tree } from "./conllu.ts";
import { kmeans } from "./kmeans.ts";
import { seeded } from "./random.ts";
import { guessTags } from "./tag-guess.ts";
import type { Vectors } from "./vectors.ts";

/** What a word's company tells of it, by the hash of its folded form; all from 1, 0 stands for words without a vector. */
export type Clusters = ReadonlyMap<number, { fine: number; coarse: number; guess: number }>;

/** Groups are found among the commonest words, whose vectors are sure; rarer words go to the nearest. */
const COMMON = 30_000;
const FINE = 255;
const COARSE = 48;
const TURNS = 10;

/** Groups the words of `vectors` in two ways, and guesses the tags of each from words that the trees show. */
export function wordClusters(vectors: Vectors, trees: readonly Tree[]): Clusters {
  const { rows, width, hashes } = vectors;
  const fine = kmeans(rows, width, FINE, TURNS, COMMON, seeded(5));
  const coarse = kmeans(rows, width, COARSE, TURNS, COMMON, seeded(6));
  const guess = guessTags(vectors, trees);
  const clusters = new Map<number, { fine: number; coarse: number; guess: number }>();
  hashes.forEach((hash, at) => {
    clusters.set(hash, {
      fine: (fine[at] as number) + 1,
      coarse: (coarse[at] as number) + 1,
      guess: guess[at] as number,
    });
  });
  return clusters;
}
