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

/** Words are numbered from 1 by what decides how near they are, so that two numbers are one of 32 bits. */
const MOST_WORDS = 0xffff;
/** So many pairs are kept, at least half of the places open: more than a large story has. */
const LEAST_PLACES = 1 << 14;
const MOST_PLACES = 1 << 21;

/** How near pairs of words are: a story lays the same words beside each other thousands of times. */
class NearWords {
  private readonly vectors: WordVectors;
  private known = new Map<string, number>();
  private numbers = new WeakMap<readonly ToldWord[], Int32Array>();
  private pairs = new Uint32Array(LEAST_PLACES);
  private values = new Float64Array(LEAST_PLACES);
  private size = 0;

  constructor(vectors: WordVectors) {
    this.vectors = vectors;
  }

  /** The numbers of two lists of words, good until others are asked for. */
  numbered(words: readonly ToldWord[], others: readonly ToldWord[]): readonly [Int32Array, Int32Array] {
    if (this.known.size + words.length + others.length > MOST_WORDS) this.forget();
    return [this.numbersOf(words), this.numbersOf(others)];
  }

  private numbersOf(words: readonly ToldWord[]): Int32Array {
    const before = this.numbers.get(words);
    if (before !== undefined) return before;
    const numbers = new Int32Array(words.length);
    for (const [at, { name, vector, stem, lemma }] of words.entries()) {
      const key = `${name ? 1 : 0} ${vector} ${stem} ${lemma}`;
      const number = this.known.get(key) ?? this.known.size + 1;
      this.known.set(key, number);
      numbers[at] = number;
    }
    this.numbers.set(words, numbers);
    return numbers;
  }

  /** By their numbers as well. */
  near(a: ToldWord, b: ToldWord, one: number, other: number): number {
    const pair = (one < other ? one * 0x10000 + other : other * 0x10000 + one) >>> 0;
    const at = this.placeOf(pair);
    if (this.pairs[at] === pair) return this.values[at] as number;
    const value = near(a, b, this.vectors);
    this.put(pair, value, at);
    return value;
  }

  private placeOf(pair: number): number {
    const mask = this.pairs.length - 1;
    let place = (Math.imul(pair ^ (pair >>> 15), 0x9e3779b1) >>> 7) & mask;
    while (this.pairs[place] !== 0 && this.pairs[place] !== pair) place = (place + 1) & mask;
    return place;
  }

  private put(pair: number, value: number, at: number): void {
    let place = at;
    if (2 * this.size >= this.pairs.length) {
      this.grow();
      place = this.placeOf(pair);
    }
    this.pairs[place] = pair;
    this.values[place] = value;
    this.size += 1;
  }

  /** Twice the places, or the same ones empty where there are as many as may be. */
  private grow(): void {
    const { pairs, values } = this;
    const places = Math.min(MOST_PLACES, 2 * pairs.length);
    this.pairs = new Uint32Array(places);
    this.values = new Float64Array(places);
    this.size = 0;
    if (places === pairs.length) return;
    for (let at = 0; at < pairs.length; at += 1) {
      const pair = pairs[at] as number;
      if (pair === 0) continue;
      const place = this.placeOf(pair);
      this.pairs[place] = pair;
      this.values[place] = values[at] as number;
      this.size += 1;
    }
  }

  private forget(): void {
    this.known = new Map();
    this.numbers = new WeakMap();
    this.pairs = new Uint32Array(LEAST_PLACES);
    this.values = new Float64Array(LEAST_PLACES);
    this.size = 0;
  }
}

const kept = new WeakMap<WordVectors, NearWords>();

const nearWords = (vectors: WordVectors): NearWords => {
  const known = kept.get(vectors) ?? new NearWords(vectors);
  kept.set(vectors, known);
  return known;
};

/** How near each word of the one list is to each of the other, row by row. */
export const nearAll = (a: readonly ToldWord[], b: readonly ToldWord[], vectors: WordVectors): Float64Array => {
  const all = new Float64Array(a.length * b.length);
  if (all.length === 0) return all;
  const words = nearWords(vectors);
  const [ones, others] = words.numbered(a, b);
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1)
      all[i * b.length + j] = words.near(a[i] as ToldWord, b[j] as ToldWord, ones[i] as number, others[j] as number);
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
