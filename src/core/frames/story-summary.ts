import type { Claim } from "../claim/claim.ts";
import type { CompareContext } from "./frame-compare.ts";

/** What all claims of a story say together, as far as a frame asks: the largest toll, who is told dead. */
export interface StorySummary {
  /** Whether a story says the same by its claims of now as it did by a list of them that it was asked of before. */
  readonly isAsBefore: (before: readonly Claim[], now: CompareContext) => boolean;
}

/** A summary of one kind. `in` is made once for each list of claims. */
export interface Summed<Found> extends StorySummary {
  readonly in: (context: CompareContext) => Found;
}

/** `same` says whether two summaries leave every claim where it is. */
export const storySummary = <Found>(
  make: (claims: readonly Claim[], context: CompareContext) => Found,
  same: (a: Found, b: Found) => boolean,
): Summed<Found> => {
  const known = new WeakMap<readonly Claim[], { readonly found: Found }>();
  const summary: Summed<Found> = {
    in: (context) => {
      const claims = context.claimsFor(summary);
      const before = known.get(claims);
      if (before) return before.found;
      const found = make(claims, context);
      known.set(claims, { found });
      return found;
    },
    isAsBefore: (claims, now) => {
      const before = known.get(claims);
      return before !== undefined && same(before.found, summary.in(now));
    },
  };
  return summary;
};
