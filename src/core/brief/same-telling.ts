import type { Claim } from "../claim/claim.ts";

/** What a claim tells by itself, wherever it stands: not its report, its place there, nor what stands around it. */
const WHERE: ReadonlySet<string> = new Set([
  "id",
  "report",
  "start",
  "end",
  "sentence",
  "setting",
  "quotation",
  "resolved",
]);

const known = new WeakMap<Claim, string>();

const tellingOf = (claim: Claim): string => {
  const before = known.get(claim);
  if (before !== undefined) return before;
  const { quotation, start } = claim;
  const spoken = quotation ? `${quotation.start - start}-${quotation.end - start}` : "";
  const told = `${spoken}\u0001${JSON.stringify(claim, (name, value: unknown) => (WHERE.has(name) ? undefined : value))}`;
  known.set(claim, told);
  return told;
};

/**
 * Of claims that tell the very same, as reprints do, one: all that a sentence is read against is the same in each. Claims that
 * `apart` tells from each other are both kept.
 */
export const withoutSame = (claims: readonly Claim[], apart: (claim: Claim) => boolean): readonly Claim[] => {
  const seen = { apart: new Set<string>(), together: new Set<string>() };
  return claims.filter((claim) => {
    const here = apart(claim) ? seen.apart : seen.together;
    const told = here.size;
    return here.add(tellingOf(claim)).size > told;
  });
};
