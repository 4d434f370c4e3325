import { mix } from "../lineage/hash.ts";
import type { Tally } from "./tally.ts";
import type { Vector } from "./vectors.ts";

/** Lists of the table, each with room for so many stories: 32 MB, whatever has been read; only what is used takes memory. */
const LISTS = 1 << 19;
const ROOM = 16;
/** Heaviest terms of a report that are listed and looked up. */
const PROBES = 48;

/**
 * Which stories a term was told in lately. A list that is full forgets the story that was longest without the term, so that
 * the work for a report and the memory of all never grow. Two terms may share a list: candidates are compared in full anyway.
 */
export interface Postings {
  readonly list: (vector: Vector, story: number) => void;
  /** Adds to each listed story the square of the weight of the term that found it. */
  readonly look: (vector: Vector, found: Tally) => void;
}

export const postings = (salt: number): Postings => {
  // A story's number plus one; 0 is free. The newest stands first.
  const cells = new Uint32Array(LISTS * ROOM);
  const listOf = (term: number): number => (mix(term ^ salt) & (LISTS - 1)) * ROOM;
  return {
    list: (vector, story) => {
      const most = Math.min(PROBES, vector.terms.length);
      for (let index = 0; index < most; index += 1) {
        const at = listOf(vector.terms[index] ?? 0);
        let last = 0;
        while (last < ROOM - 1 && cells[at + last] !== 0 && cells[at + last] !== story + 1) last += 1;
        cells.copyWithin(at + 1, at, at + last);
        cells[at] = story + 1;
      }
    },
    look: (vector, found) => {
      const most = Math.min(PROBES, vector.terms.length);
      for (let index = 0; index < most; index += 1) {
        const at = listOf(vector.terms[index] ?? 0);
        const weight = vector.weights[index] ?? 0;
        for (let place = 0; place < ROOM; place += 1) {
          const story = cells[at + place] ?? 0;
          if (story === 0) break;
          found.add(story - 1, weight * weight);
        }
      }
    },
  };
};
