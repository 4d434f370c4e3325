import type { Bearing } from "../../frames/frame-compare.ts";

/** Where a bearing stands in its story. */
export interface Placed {
  readonly bearing: Bearing;
  /** Whether it is told in its report's headline. */
  readonly titled: boolean;
  /** Place of its report in the story's order. */
  readonly rank: number;
}

/** The bearings of one question as they were sorted last. */
export interface BearingMemory {
  /**
   * Report by report. A headline shortens what its report tells, so that it stands behind: the words of an answer are those of a
   * body where one has it.
   */
  readonly inOrder: (bearings: readonly Bearing[], place: (bearing: Bearing) => Placed) => readonly Bearing[];
}

const compare = (a: Placed, b: Placed): number =>
  Number(a.titled) - Number(b.titled) ||
  a.rank - b.rank ||
  a.bearing.claim.start - b.bearing.claim.start ||
  (a.bearing.claim.id < b.bearing.claim.id ? -1 : 1);

/** So few are put in one by one. */
const FEW = 16;

const putIn = (sorted: readonly Placed[], come: readonly Placed[]): readonly Placed[] => {
  const all = [...sorted];
  for (const one of come) {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = all[middle];
      if (there !== undefined && compare(there, one) < 0) low = middle + 1;
      else high = middle;
    }
    all.splice(low, 0, one);
  }
  return all;
};

export const bearingMemory = (): BearingMemory & { readonly forget: () => void } => {
  let sorted: readonly Placed[] = [];
  let known = new Set<Bearing>();
  return {
    inOrder: (bearings, place) => {
      const come = bearings.filter((bearing) => !known.has(bearing));
      const goesOn = known.size + come.length === bearings.length && come.length <= FEW;
      sorted = goesOn ? putIn(sorted, come.map(place)) : bearings.map(place).sort(compare);
      if (!goesOn) known = new Set();
      for (const bearing of goesOn ? come : bearings) known.add(bearing);
      return sorted.map(({ bearing }) => bearing);
    },
    /** Reports stand elsewhere now. */
    forget: () => {
      sorted = [];
      known = new Set();
    },
  };
};
