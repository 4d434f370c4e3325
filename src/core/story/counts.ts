/** Counts numbers (32-bit, unsigned) in the order in which they first come; filled anew for each report. */
export interface Counts {
  readonly clear: () => void;
  readonly add: (number: number, by: number) => void;
  /** The numbers and how often each was counted; of these arrays the first `size()` are valid, until the next `clear`. */
  readonly numbers: Uint32Array;
  readonly times: Uint32Array;
  readonly size: () => number;
  /** How often a number was counted since the last `clear`. */
  readonly of: (number: number) => number;
}

/** `most`: different numbers between two clearings; past that new ones are not counted. A power of two. */
export const counts = (most: number): Counts => {
  const numbers = new Uint32Array(most);
  const times = new Uint32Array(most);
  const mask = 2 * most - 1;
  const places = new Uint32Array(2 * most);
  const rounds = new Uint32Array(2 * most);
  let round = 0;
  let size = 0;
  return {
    numbers,
    times,
    size: () => size,
    of: (number) => {
      let cell = number & mask;
      while (rounds[cell] === round) {
        const place = places[cell] ?? 0;
        if (numbers[place] === number) return times[place] ?? 0;
        cell = (cell + 1) & mask;
      }
      return 0;
    },
    clear: () => {
      round += 1;
      size = 0;
    },
    add: (number, by) => {
      let cell = number & mask;
      while (rounds[cell] === round) {
        const place = places[cell] ?? 0;
        if (numbers[place] === number) {
          times[place] = (times[place] ?? 0) + by;
          return;
        }
        cell = (cell + 1) & mask;
      }
      if (size === most) return;
      rounds[cell] = round;
      places[cell] = size;
      numbers[size] = number;
      times[size] = by;
      size += 1;
    },
  };
};
