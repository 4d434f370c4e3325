import type { Claim } from "./claim/claim.ts";
import { meets } from "./quantity/interval.ts";
import type { Span } from "./text/span.ts";

/**
 * A headline is as sure as its body. Where the title tells a figure or a deed in the publisher's own voice, and every telling
 * of it in the body is another's claim, a plan, a forecast or a denial, the title's claim takes that status and that speaker.
 */
export const settleHeadline = (claims: readonly Claim[], title: Span | null): readonly Claim[] => {
  if (!title) return claims;
  const inTitle = (claim: Claim): boolean => claim.start >= title.start && claim.end <= title.end;
  const body = claims.filter((claim) => !inTitle(claim));
  return claims.map((claim) => {
    if (!inTitle(claim) || claim.status !== "asserted" || claim.attribution.length > 0) return claim;
    const told = body.filter((other) => tellsTheSame(claim, other));
    const [first] = told;
    if (!first || told.some((other) => other.status === "asserted")) return claim;
    return { ...claim, status: first.status, attribution: first.attribution };
  });
};

const tellsTheSame = (headline: Claim, other: Claim): boolean => {
  if (
    headline.frame !== other.frame ||
    headline.harm !== other.harm ||
    headline.state !== other.state ||
    headline.stance !== other.stance
  )
    return false;
  if (headline.polarity !== other.polarity || other.background) return false;
  if (headline.quantity && other.quantity) return meets(headline.quantity, other.quantity);
  const places = [headline.roles["place"]?.entity, other.roles["place"]?.entity];
  return places[0] != null && places[0] === places[1];
};
