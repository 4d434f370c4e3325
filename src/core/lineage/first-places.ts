import { mix } from "./hash.ts";

/** Where each shingle first stood: its report, by number, and the index of its first word there. */
export interface FirstPlaces {
  /** Puts the shingle's place in where it is new, and returns -1; else returns the number of the report that had it first. */
  readonly put: (hash: number, report: number, at: number) => number;
  /** The place in that report; only behind a `put` that returned one. */
  readonly place: () => number;
}

const FIRST_ROOM = 1024;
/** Numbers of a cell: the hash, the report's number plus one (0: the cell is free), the place. */
const WIDTH = 3;

/** A table with open addressing, doubled when it is two thirds full. */
export const firstPlaces = (): FirstPlaces => {
  let cells = new Uint32Array(FIRST_ROOM * WIDTH);
  let mask = FIRST_ROOM - 1;
  let size = 0;
  let found = 0;
  const cellOf = (hash: number): number => {
    let cell = mix(hash) & mask;
    while (cells[WIDTH * cell + 1] !== 0 && cells[WIDTH * cell] !== hash) cell = (cell + 1) & mask;
    return WIDTH * cell;
  };
  const grow = (): void => {
    const before = cells;
    cells = new Uint32Array(2 * before.length);
    mask = 2 * mask + 1;
    for (let from = 0; from < before.length; from += WIDTH) {
      if (before[from + 1] === 0) continue;
      const cell = cellOf(before[from] ?? 0);
      for (let part = 0; part < WIDTH; part += 1) cells[cell + part] = before[from + part] ?? 0;
    }
  };
  return {
    put: (hash, report, at) => {
      const cell = cellOf(hash);
      const known = cells[cell + 1] ?? 0;
      if (known !== 0) {
        found = cells[cell + 2] ?? 0;
        return known - 1;
      }
      cells[cell] = hash;
      cells[cell + 1] = report + 1;
      cells[cell + 2] = at;
      size += 1;
      if (3 * size > 2 * (mask + 1)) grow();
      return -1;
    },
    place: () => found,
  };
};
