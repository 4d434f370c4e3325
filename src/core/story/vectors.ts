import type { Terms } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Heaviest terms that are kept of a report: its head has fewer words, as a rule, and about half as many names. */
const MOST_WORDS = 128;
const MOST_NAMES = 64;
const MOST_TITLE = 20;

/** Terms with their weights, heaviest first; the whole, before the lightest were left out, has length 1. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** A report as the stream compares it. */
export interface Profile {
  readonly words: Vector;
  readonly names: Vector;
  readonly title: Vector;
  /** Milliseconds; null: unknown. */
  readonly time: number | null;
}

/** Of names and their pairs: counted apart from words, so that "March" the month and "March" the name of a firm may differ. */
const NAMES = 0x51ed270b;

const vectorOf = (counts: ReadonlyMap<number, number>, idf: (term: number) => number, most: number): Vector => {
  const all: { term: number; weight: number }[] = [];
  let square = 0;
  for (const [term, count] of counts) {
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * idf(term);
    square += weight * weight;
    all.push({ term, weight });
  }
  all.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const size = Math.min(most, all.length);
  const terms = new Uint32Array(size);
  const weights = new Float32Array(size);
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let index = 0; index < size; index += 1) {
    terms[index] = all[index]?.term ?? 0;
    weights[index] = (all[index]?.weight ?? 0) * scale;
  }
  return { terms, weights };
};

/** Weighs a report's terms by how rare they were up to now, and counts them. */
export const profileOf = (terms: Terms, time: number | null, vocabulary: Vocabulary): Profile => {
  vocabulary.report();
  return {
    words: vectorOf(terms.words, vocabulary.see, MOST_WORDS),
    names: vectorOf(terms.names, (term) => vocabulary.see((term ^ NAMES) >>> 0), MOST_NAMES),
    title: vectorOf(terms.title, vocabulary.know, MOST_TITLE),
    time,
  };
};

/** The weights of one vector by term, in a table that is filled anew for each report. */
export interface Lookup {
  readonly fill: (vector: Vector) => void;
  /** Inner product with the vector that it was filled with. */
  readonly dot: (vector: Vector) => number;
}

const CELLS = 512;

export const lookup = (): Lookup => {
  const keys = new Uint32Array(CELLS);
  const weights = new Float32Array(CELLS);
  const rounds = new Uint32Array(CELLS);
  let round = 0;
  return {
    fill: (vector) => {
      round += 1;
      for (let index = 0; index < vector.terms.length; index += 1) {
        const term = vector.terms[index] ?? 0;
        let cell = term % CELLS;
        while (rounds[cell] === round && keys[cell] !== term) cell = (cell + 1) % CELLS;
        keys[cell] = term;
        weights[cell] = vector.weights[index] ?? 0;
        rounds[cell] = round;
      }
    },
    dot: (vector) => {
      let sum = 0;
      for (let index = 0; index < vector.terms.length; index += 1) {
        const term = vector.terms[index] ?? 0;
        let cell = term % CELLS;
        while (rounds[cell] === round && keys[cell] !== term) cell = (cell + 1) % CELLS;
        if (rounds[cell] === round) sum += (weights[cell] ?? 0) * (vector.weights[index] ?? 0);
      }
      return sum;
    },
  };
};
