/** Adds up weights by number, for a few thousand numbers at a time, and names the heaviest. */
export interface Tally {
  readonly clear: () => void;
  readonly add: (number: number, weight: number) => void;
  /** The heaviest, heaviest first; of two as heavy the lower number first. */
  readonly heaviest: (most: number) => number[];
}

/** Past this many different numbers further new ones are not counted. */
const MOST = 3000;
/** A power of two. */
const CELLS = 4096;
const MASK = CELLS - 1;

export const tally = (): Tally => {
  const keys = new Uint32Array(CELLS);
  const sums = new Float32Array(CELLS);
  const rounds = new Uint32Array(CELLS);
  const used = new Uint32Array(MOST);
  let size = 0;
  let round = 0;
  return {
    clear: () => {
      round += 1;
      size = 0;
    },
    add: (number, weight) => {
      let cell = number & MASK;
      while (rounds[cell] === round && keys[cell] !== number) cell = (cell + 1) & MASK;
      if (rounds[cell] === round) sums[cell] = (sums[cell] ?? 0) + weight;
      else if (size < MOST) {
        rounds[cell] = round;
        keys[cell] = number;
        sums[cell] = weight;
        used[size++] = cell;
      }
    },
    heaviest: (most) => {
      const best: { number: number; sum: number }[] = [];
      let least = 0;
      for (let index = 0; index < size; index += 1) {
        const cell = used[index] ?? 0;
        const sum = sums[cell] ?? 0;
        if (best.length === most && sum < least) continue;
        const number = keys[cell] ?? 0;
        let place = best.length;
        while (place > 0) {
          const above = best[place - 1];
          if (!above || above.sum > sum || (above.sum === sum && above.number < number)) break;
          place -= 1;
        }
        best.splice(place, 0, { number, sum });
        if (best.length > most) best.pop();
        least = best.at(-1)?.sum ?? 0;
      }
      return best.map(({ number }) => number);
    },
  };
};
