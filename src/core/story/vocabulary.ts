import { hashText, mix } from "../lineage/hash.ts";
import { USUAL_TERMS } from "./usual-terms.ts";

/** Counters of the table: a power of two. At four bytes each the table takes 4 MB, whatever has been read. */
const CELLS = 1 << 20;
const MASK = CELLS - 1;
/** Turns a term into another one for its second cell. */
const OTHER = 0x9e3779b9;
/** Reports that are counted as seen before the first, with the words that reports usually have: so the first words are not all rare. */
const PRIOR = 100;
/** After so many reports all counts are halved: what was frequent long ago is not frequent for ever. */
const HALVE_AFTER = 1 << 17;
/** A term of every report still weighs a little. */
const LEAST = 0.05;
const SMALL = 256;

let usual: readonly (readonly [term: number, count: number])[] | null = null;

/** Of each usual stem: in how many of the first reports it is counted as seen. */
const usualCounts = (): readonly (readonly [term: number, count: number])[] =>
  (usual ??= USUAL_TERMS.flatMap((line) => {
    const [share = "", ...terms] = line.split(" ");
    return terms.map((term) => [hashText(term), Math.round((Number(share) * PRIOR) / 100)] as const);
  }));

/**
 * In how many reports a term stood, counted in a table of fixed size: two cells a term, of which the lower counts, and only
 * the lower is raised (count-min sketch with conservative update, Estan and Varghese 2002).
 */
export interface Vocabulary {
  /** Counts one more report. */
  readonly report: () => void;
  /**
   * Counts each of the first `size` terms, changed by `salt`, once for the current report, and puts their inverse document
   * frequencies (natural logarithm) into `idf`.
   */
  readonly see: (terms: Uint32Array, size: number, salt: number, idf: Float64Array) => void;
  /** The same, without counting. */
  readonly know: (terms: Uint32Array, size: number, salt: number, idf: Float64Array) => void;
}

export const vocabulary = (): Vocabulary => {
  const cells = new Uint32Array(CELLS);
  for (const [term, count] of usualCounts()) {
    for (const cell of [mix(term) & MASK, mix(term ^ OTHER) & MASK]) cells[cell] = Math.max(cells[cell] ?? 0, count);
  }
  let seen = PRIOR;
  // Of small counts, which most are: kept until the next report.
  const small = new Float64Array(SMALL);
  const idf = (count: number): number => {
    const known = count < SMALL ? (small[count] ?? 0) : 0;
    if (known > 0) return known;
    const found = Math.max(LEAST, Math.log(seen / (count + 0.5)));
    if (count < SMALL) small[count] = found;
    return found;
  };
  return {
    report: () => {
      seen += 1;
      small.fill(0);
      if (seen < HALVE_AFTER) return;
      seen = seen >>> 1;
      for (let cell = 0; cell < CELLS; cell += 1) cells[cell] = (cells[cell] ?? 0) >>> 1;
    },
    see: (terms, size, salt, into) => {
      // Counts first, logarithms after: so the machine fetches many cells at a time.
      for (let index = 0; index < size; index += 1) {
        const term = (terms[index] ?? 0) ^ salt;
        const first = mix(term) & MASK;
        const second = mix(term ^ OTHER) & MASK;
        const a = cells[first] ?? 0;
        const b = cells[second] ?? 0;
        const count = (a < b ? a : b) + 1;
        if (a < count) cells[first] = count;
        if (b < count) cells[second] = count;
        into[index] = count;
      }
      for (let index = 0; index < size; index += 1) into[index] = idf(into[index] ?? 0);
    },
    know: (terms, size, salt, into) => {
      for (let index = 0; index < size; index += 1) {
        const term = (terms[index] ?? 0) ^ salt;
        into[index] = idf(Math.max(1, Math.min(cells[mix(term) & MASK] ?? 0, cells[mix(term ^ OTHER) & MASK] ?? 0)));
      }
    },
  };
};
