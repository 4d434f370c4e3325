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

/** How a summary of one kind is made. */
export interface SummaryOf<Found> {
  readonly make: (claims: readonly Claim[], context: CompareContext) => Found;
  /** What `make` would find of the claims before and those of reports that came behind them; null where only `make` can tell. */
  readonly grow: (found: Found, added: readonly Claim[]) => Found | null;
  /** Whether two summaries leave every claim where it is. */
  readonly same: (a: Found, b: Found) => boolean;
}

/** The claims of reports that came behind those of a list; null where anything else differs. All summaries of a story ask the same. */
const addedTo = (before: readonly Claim[], now: readonly Claim[]): readonly Claim[] | null => {
  const known = compared.get(now);
  if (known?.before === before) return known.added;
  const added = comparedTo(before, now);
  compared.set(now, { before, added });
  return added;
};
const compared = new WeakMap<
  readonly Claim[],
  { readonly before: readonly Claim[]; readonly added: readonly Claim[] | null }
>();

const comparedTo = (before: readonly Claim[], now: readonly Claim[]): readonly Claim[] | null => {
  if (now.length < before.length || before.at(-1)?.report === now[before.length]?.report) return null;
  for (let at = before.length - 1; at >= 0; at -= 1) if (before[at] !== now[at]) return null;
  return now.slice(before.length);
};

export const storySummary = <Found>({ make, grow, same }: SummaryOf<Found>): Summed<Found> => {
  const known = new WeakMap<readonly Claim[], { readonly found: Found }>();
  const keep = (claims: readonly Claim[], found: Found): Found => {
    known.set(claims, { found });
    return found;
  };
  const summary: Summed<Found> = {
    in: (context) => {
      const claims = context.claimsFor(summary);
      const before = known.get(claims);
      return before ? before.found : keep(claims, make(claims, context));
    },
    isAsBefore: (claims, context) => {
      const before = known.get(claims);
      if (before === undefined) return false;
      const now = context.claimsFor(summary);
      const added = known.has(now) ? null : addedTo(claims, now);
      const grown = added === null ? null : grow(before.found, added);
      if (grown !== null) keep(now, grown);
      return same(before.found, summary.in(context));
    },
  };
  return summary;
};
