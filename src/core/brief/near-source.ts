import type { Voice } from "../picture/origins/voice.ts";

/**
 * How near to whoever reported it a report's words stand, by what it says itself: an outlet's own before those of a paper that carries an
 * agency, and these before those of one that names an agency beside its own staff, who write it anew.
 */
export const nearSource = (teller: Pick<Voice, "outlets" | "shares"> | undefined): number => {
  if (teller === undefined || teller.shares.length > 0) return 0;
  const [publisher, credit] = teller.outlets;
  return credit === undefined || credit === publisher ? 2 : 1;
};
