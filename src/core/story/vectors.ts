import type { Counts } from "./counts.ts";
import type { Terms } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Heaviest terms that are kept of a report: its head has fewer words, as a rule, and about half as many names. */
const MOST_WORDS = 128;
const MOST_NAMES = 64;
const MOST_TITLE = 20;
/** Terms of one report, at most. */
export const MOST_TERMS = MOST_WORDS + MOST_NAMES + MOST_TITLE;

/** Terms with their weights, heaviest first: those from `from` up to `to`. The whole, before the lightest were left out, has length 1. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  readonly from: number;
  readonly to: number;
}

/** A report as the stream compares it. */
export interface Profile {
  readonly words: Vector;
  readonly names: Vector;
  readonly title: Vector;
  /** Milliseconds; null: unknown. */
  readonly time: number | null;
  /** Days that it tells, in milliseconds. */
  readonly days: readonly number[];
  /** Length of the names before it was brought to 1: how much, and how rare, is named. */
  readonly named: number;
}

/** Of names and their pairs: counted apart from words, so that "March" the month and "March" the name of a firm may differ. */
const NAMES = 0x51ed270b;

/** Sorts terms by weight, heaviest first, then by number (Shell 1959, with the gaps of Ciura 2001). */
const sortTerms = (terms: Uint32Array, weights: Float64Array, size: number): void => {
  for (const gap of [701, 301, 132, 57, 23, 10, 4, 1])
    for (let index = gap; index < size; index += 1) {
      const term = terms[index] ?? 0;
      const weight = weights[index] ?? 0;
      let place = index;
      while (place >= gap) {
        const above = weights[place - gap] ?? 0;
        if (above > weight || (above === weight && (terms[place - gap] ?? 0) < term)) break;
        terms[place] = terms[place - gap] ?? 0;
        weights[place] = above;
        place -= gap;
      }
      terms[place] = term;
      weights[place] = weight;
    }
};

/** Terms of one report with their weights, before the heaviest are kept. */
interface Weighed {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  size: number;
  /** Brings the length of the whole to 1. */
  scale: number;
}

const weighed = (): Weighed => ({ terms: new Uint32Array(1024), weights: new Float64Array(1024), size: 0, scale: 0 });

const weigh = (counts: Counts, idf: Vocabulary["see"], salt: number, into: Weighed): void => {
  const { numbers, times } = counts;
  const { terms, weights } = into;
  let square = 0;
  into.size = counts.size();
  idf(numbers, into.size, salt, weights);
  for (let index = 0; index < into.size; index += 1) {
    const term = numbers[index] ?? 0;
    const count = times[index] ?? 0;
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (weights[index] ?? 0);
    square += weight * weight;
    terms[index] = term;
    weights[index] = weight;
  }
  sortTerms(terms, weights, into.size);
  into.scale = square > 0 ? 1 / Math.sqrt(square) : 0;
};

const words = weighed();
const names = weighed();
const title = weighed();

/** The vectors of the report at hand, one behind the other. */
const atHand = { terms: new Uint32Array(MOST_TERMS), weights: new Float32Array(MOST_TERMS) };

/** The heaviest terms, brought to scale; they stand behind those of the report's vector before. */
const vectorOf = (kept: Weighed, most: number, from: number): Vector => {
  const { terms, weights } = atHand;
  const size = Math.min(most, kept.size);
  for (let index = 0; index < size; index += 1) {
    terms[from + index] = kept.terms[index] ?? 0;
    weights[from + index] = (kept.weights[index] ?? 0) * kept.scale;
  }
  return { terms, weights, from, to: from + size };
};

/** Weighs a report's terms by how rare they were up to now, and counts them. Its vectors are valid until the next report is weighed. */
export const profileOf = (told: Terms, time: number | null, vocabulary: Vocabulary): Profile => {
  vocabulary.report();
  weigh(told.words, vocabulary.see, 0, words);
  weigh(told.names, vocabulary.see, NAMES, names);
  weigh(told.title, vocabulary.know, 0, title);
  const ofWords = vectorOf(words, MOST_WORDS, 0);
  const ofNames = vectorOf(names, MOST_NAMES, ofWords.to);
  return {
    words: ofWords,
    names: ofNames,
    title: vectorOf(title, MOST_TITLE, ofNames.to),
    time,
    days: told.days,
    named: names.scale > 0 ? 1 / names.scale : 0,
  };
};

/** The weights of two vectors by term, in a table that is filled anew for each report. */
export interface Lookup {
  readonly fill: (vector: Vector, second?: Vector) => void;
  /** Inner product with the vector that it was filled with. */
  readonly dot: (vector: Vector) => number;
  /** The same of the terms from one place up to another. */
  readonly dotOf: (terms: Uint32Array, weights: Float32Array, from: number, to: number) => number;
  /** That of the second, with the terms that were last asked for. */
  readonly second: () => number;
}

/** Lists of terms, a power of two: most of them are empty, which tells at once that a term is not among those filled in. */
const LISTS = 8192;
/** Places of terms; 0 is none. More than two vectors have. */
const PLACES = 256;

export const lookup = (): Lookup => {
  const heads = new Uint8Array(LISTS);
  const rest = new Uint8Array(PLACES);
  const keys = new Uint32Array(PLACES);
  const weights = new Float64Array(PLACES);
  const others = new Float64Array(PLACES);
  const hits = new Uint32Array(PLACES);
  let size = 0;
  let other = 0;
  const placeOf = (term: number): number => {
    let place = heads[term & (LISTS - 1)] ?? 0;
    while (place !== 0 && keys[place] !== term) place = rest[place] ?? 0;
    return place;
  };
  const put = (vector: Vector, into: Float64Array): void => {
    for (let index = vector.from; index < vector.to; index += 1) {
      const term = vector.terms[index] ?? 0;
      let place = placeOf(term);
      if (place === 0) {
        size += 1;
        place = size;
        keys[place] = term;
        weights[place] = 0;
        others[place] = 0;
        rest[place] = heads[term & (LISTS - 1)] ?? 0;
        heads[term & (LISTS - 1)] = place;
      }
      into[place] = vector.weights[index] ?? 0;
    }
  };
  const dotOf = (terms: Uint32Array, theirs: Float32Array, from: number, to: number): number => {
    // First which terms may be there, reckoned: a branch that goes now one way and now the other costs more than the rest.
    const [lists, may] = [heads, hits];
    let size = 0;
    for (let index = from; index < to; index += 1) {
      may[size] = index;
      size += ((lists[(terms[index] ?? 0) & (LISTS - 1)] ?? 0) + (PLACES - 1)) >> 8;
    }
    const [known, next, ours, seconds] = [keys, rest, weights, others];
    let sum = 0;
    let second = 0;
    for (let hit = 0; hit < size; hit += 1) {
      const index = may[hit] ?? 0;
      const term = terms[index] ?? 0;
      let place = lists[term & (LISTS - 1)] ?? 0;
      while (place !== 0 && known[place] !== term) place = next[place] ?? 0;
      if (place === 0) continue;
      const weight = theirs[index] ?? 0;
      sum += (ours[place] ?? 0) * weight;
      second += (seconds[place] ?? 0) * weight;
    }
    other = second;
    return sum;
  };
  return {
    fill: (vector, second) => {
      heads.fill(0);
      size = 0;
      put(vector, weights);
      if (second) put(second, others);
    },
    dot: ({ terms, weights: theirs, from, to }) => dotOf(terms, theirs, from, to),
    dotOf,
    second: () => other,
  };
};
