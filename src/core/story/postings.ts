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
  const lists = new Uint32Array(PROBES);
  const squares = new Float64Array(PROBES);
  const listOf = (term: number): number => (mix(term ^ salt) & (LISTS - 1)) * ROOM;
  return {
    list: (vector, story) => {
      const most = Math.min(vector.from + PROBES, vector.to);
      for (let index = vector.from; index < most; index += 1) {
        const at = listOf(vector.terms[index] ?? 0);
        // The story goes to the front; those before it, or before the first free place, or all but the last, move one on.
        let moved = story + 1;
        for (let place = at; place < at + ROOM; place += 1) {
          const before = cells[place] ?? 0;
          cells[place] = moved;
          if (before === 0 || before === story + 1) break;
          moved = before;
        }
      }
    },
    look: (vector, found) => {
      const most = Math.min(vector.from + PROBES, vector.to);
      let size = 0;
      // First which lists there are: one glance at each beforehand lets the machine fetch them together.
      for (let index = vector.from; index < most; index += 1) {
        const at = listOf(vector.terms[index] ?? 0);
        if (cells[at] === 0) continue;
        const weight = vector.weights[index] ?? 0;
        lists[size] = at;
        squares[size] = weight * weight;
        size += 1;
      }
      for (let index = 0; index < size; index += 1) {
        const at = lists[index] ?? 0;
        const square = squares[index] ?? 0;
        for (let place = at; place < at + ROOM; place += 1) {
          const story = cells[place] ?? 0;
          if (story === 0) break;
          found.add(story - 1, square);
        }
      }
    },
  };
};
