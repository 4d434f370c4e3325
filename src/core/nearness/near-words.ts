import { PairTable } from "./pair-table.ts";
import { relatedWords } from "./related.ts";
import type { ToldWord } from "./told-words.ts";
import type { WordVectors } from "./word-vectors.ts";

/** Below this cosine two words have nothing in common. Word vectors find near most of what is of one field. */
const UNLIKE = 0.5;

/** Below this no dictionary is asked. */
const STRANGE = 0.15;
/** From here on it is asked of words of two classes too. */
const ACROSS = 0.3;

/** How near the dictionary's relations bring two words: opposed ones tell of one thing, and differ in what they say. */
const NEAR_BY = { same: 0.95, derived: 0.9, opposed: 0.8, narrower: 0.7, wider: 0.7, none: 0 };

/** How near two words are, 0 to 1: names only as themselves. The same whichever stands first. */
const near = (a: ToldWord, b: ToldWord, vectors: WordVectors): number => {
  if (a.stem === b.stem) return 1;
  if (a.name || b.name) return 0;
  const known = a.vector >= 0 && b.vector >= 0;
  const cosine = known ? vectors.nearness(a.vector, b.vector) : 0;
  // What a dictionary relates keeps some company: the others need not be looked up.
  const told =
    known && cosine < STRANGE ? 0 : NEAR_BY[relatedWords(a.lemma, b.lemma, !known || cosine >= ACROSS) ?? "none"];
  return Math.max(told, (cosine - UNLIKE) / (1 - UNLIKE));
};

const kept = new WeakMap<WordVectors, PairTable<ToldWord>>();

const nearWords = (vectors: WordVectors): PairTable<ToldWord> => {
  const known = kept.get(vectors);
  if (known !== undefined) return known;
  const made = new PairTable<ToldWord>(
    ({ name, vector, stem, lemma }) => `${name ? 1 : 0} ${vector} ${stem} ${lemma}`,
    (a, b) => near(a, b, vectors),
  );
  kept.set(vectors, made);
  return made;
};

/** How near each word of the one list is to each of the other, row by row. */
export const nearAll = (a: readonly ToldWord[], b: readonly ToldWord[], vectors: WordVectors): Float64Array => {
  const all = new Float64Array(a.length * b.length);
  if (all.length === 0) return all;
  const words = nearWords(vectors);
  const [ones, others] = words.numbered(a, b);
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1)
      all[i * b.length + j] = words.of(a[i] as ToldWord, b[j] as ToldWord, ones[i] as number, others[j] as number);
  return all;
};

/** How near the nearest of the one list and the other are; 0 where one is empty. */
export const nearestWords = (a: readonly ToldWord[], b: readonly ToldWord[], vectors: WordVectors): number => {
  if (a.length === 0 || b.length === 0) return 0;
  let best = 0;
  const all = nearAll(a, b, vectors);
  for (let at = 0; at < all.length; at += 1) if ((all[at] as number) > best) best = all[at] as number;
  return best;
};
