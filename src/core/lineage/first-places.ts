/** Where each shingle first stands: its report, by number, and the index of its first word there. */
export interface FirstPlaces {
  /** Puts the shingle's place in where it is new, and returns -1; else returns the number of the report that has it first. */
  readonly put: (hash: number, report: number, at: number) => number;
  /** The number of the report that has the shingle first; -1: none has it. */
  readonly of: (hash: number) => number;
  /** The place in that report; only behind a `put` or an `of` that returned one. */
  readonly place: () => number;
  /** Makes another report the first to have a shingle that is known. */
  readonly move: (hash: number, report: number, at: number) => void;
  /** Forgets who has the shingle first. */
  readonly drop: (hash: number) => void;
}

const FIRST_ROOM = 1024;
/** Numbers of a cell: the hash, the report's number plus two (0: the cell is free, 1: nobody has the shingle now), the place. */
const WIDTH = 3;
const NOBODY = 1;
const NUMBERED = 2;

/** A table with open addressing, doubled when it is two thirds full. Give it hashes whose low bits are well mixed. Signed numbers of 32 bits need no room of their own. */
export const firstPlaces = (): FirstPlaces => {
  let cells = new Int32Array(FIRST_ROOM * WIDTH);
  let mask = FIRST_ROOM - 1;
  let size = 0;
  let found = 0;
  const cellOf = (hash: number): number => {
    const key = hash | 0;
    let cell = key & mask;
    while (cells[WIDTH * cell + 1] !== 0 && cells[WIDTH * cell] !== key) cell = (cell + 1) & mask;
    return WIDTH * cell;
  };
  const write = (cell: number, hash: number, report: number, at: number): void => {
    cells[cell] = hash;
    cells[cell + 1] = report + NUMBERED;
    cells[cell + 2] = at;
  };
  const grow = (): void => {
    const before = cells;
    cells = new Int32Array(2 * before.length);
    mask = 2 * mask + 1;
    size = 0;
    for (let from = 0; from < before.length; from += WIDTH) {
      const report = before[from + 1] ?? 0;
      if (report < NUMBERED) continue;
      const hash = before[from] ?? 0;
      write(cellOf(hash), hash, report - NUMBERED, before[from + 2] ?? 0);
      size += 1;
    }
  };
  return {
    put: (hash, report, at) => {
      const cell = cellOf(hash);
      const known = cells[cell + 1] ?? 0;
      if (known >= NUMBERED) {
        found = cells[cell + 2] ?? 0;
        return known - NUMBERED;
      }
      write(cell, hash, report, at);
      if (known === 0) size += 1;
      if (3 * size > 2 * (mask + 1)) grow();
      return -1;
    },
    of: (hash) => {
      const cell = cellOf(hash);
      const known = cells[cell + 1] ?? 0;
      if (known < NUMBERED) return -1;
      found = cells[cell + 2] ?? 0;
      return known - NUMBERED;
    },
    place: () => found,
    move: (hash, report, at) => write(cellOf(hash), hash, report, at),
    drop: (hash) => {
      const cell = cellOf(hash);
      if (cells[cell + 1] !== 0) cells[cell + 1] = NOBODY;
    },
  };
};
