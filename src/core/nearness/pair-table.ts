/** Words are numbered from 1, so that the numbers of two are one of 32 bits. */
const MOST_WORDS = 0xffff;
/** So many pairs are kept, at least half of the places open: more than a large story has. */
const LEAST_PLACES = 1 << 14;
const MOST_PLACES = 1 << 21;

/**
 * What two words are to each other, whichever stands first, as a number: a story lays the same words beside each other thousands of times,
 * and each pair is read once. Lists of words must not change.
 */
export class PairTable<Word> {
  private readonly keyOf: (word: Word) => string;
  private readonly read: (a: Word, b: Word) => number;
  private known = new Map<string, number>();
  private numbers = new WeakMap<readonly Word[], Int32Array>();
  private pairs = new Uint32Array(LEAST_PLACES);
  private values = new Float64Array(LEAST_PLACES);
  private size = 0;

  /** `keyOf`: all of a word that `read` asks about. */
  constructor(keyOf: (word: Word) => string, read: (a: Word, b: Word) => number) {
    this.keyOf = keyOf;
    this.read = read;
  }

  /** The numbers of the words of two lists, good for `of` until others are asked for. */
  numbered(words: readonly Word[], others: readonly Word[]): readonly [Int32Array, Int32Array] {
    if (this.known.size + words.length + others.length > MOST_WORDS) this.forget();
    return [this.numbersOf(words), this.numbersOf(others)];
  }

  private numbersOf(words: readonly Word[]): Int32Array {
    const before = this.numbers.get(words);
    if (before !== undefined) return before;
    const numbers = new Int32Array(words.length);
    for (const [at, word] of words.entries()) {
      const key = this.keyOf(word);
      const number = this.known.get(key) ?? this.known.size + 1;
      this.known.set(key, number);
      numbers[at] = number;
    }
    this.numbers.set(words, numbers);
    return numbers;
  }

  /** Of two words, by their numbers. */
  of(a: Word, b: Word, one: number, other: number): number {
    const pair = (one < other ? one * 0x10000 + other : other * 0x10000 + one) >>> 0;
    const at = this.placeOf(pair);
    if (this.pairs[at] === pair) return this.values[at] as number;
    const value = this.read(a, b);
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
