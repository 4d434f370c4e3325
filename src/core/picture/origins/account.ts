import type { Claim } from "../../claim/claim.ts";

/** As many sentences as an account of somebody runs on without telling again who gives it. */
const RUNS_ON = 3;

/** Of a claim that a report tells in its own voice: the claim of the report whose account it goes on with; null where it goes on with none. */
export type AccountOf = (claim: Claim) => Claim | null;

const isHeard = ({ attribution }: Claim): boolean => attribution.some(({ kind }) => kind !== "unknown");

/**
 * Reports name the source of an account once and tell it on: "Police said two men were shot. One of them was flown to Hale. The other
 * walked there." The last whom the report heard before a sentence is whom it may still be telling.
 */
export const accountsIn = (claims: readonly Claim[]): AccountOf => {
  const heard = claims.filter(isHeard).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  return (claim) => {
    const before = heard[firstFrom(heard, claim.start) - 1];
    return before !== undefined && claim.sentence - before.sentence <= RUNS_ON ? before : null;
  };
};

/** Place of the first that begins at `start` or behind it. */
const firstFrom = (heard: readonly Claim[], start: number): number => {
  let low = 0;
  let high = heard.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heard[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};
