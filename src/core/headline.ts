import { attributionOf } from "./attribution/attribution-of.ts";
import type { Claim } from "./claim/claim.ts";
import { meets } from "./quantity/interval.ts";
import type { Findings } from "./reading.ts";
import type { Span } from "./text/span.ts";

/**
 * A headline is as sure as its body. Where the title tells a figure or a deed in the publisher's own voice, and every telling
 * of it in the body is another's claim, a plan, a forecast or a denial, the title's claim takes that status and that speaker. Where
 * no claim of the body tells its figure, but every sentence with that figure is somebody's words, it is theirs too.
 */
export const settleHeadline = (claims: readonly Claim[], findings: Findings): readonly Claim[] => {
  const title = findings.report.titleSpan;
  if (!title) return claims;
  const inTitle = (claim: Claim): boolean => claim.start >= title.start && claim.end <= title.end;
  const body = claims.filter((claim) => !inTitle(claim));
  return claims.map((claim) => {
    if (!inTitle(claim) || claim.status !== "asserted" || claim.attribution.length > 0) return claim;
    const told = body.filter((other) => tellsTheSame(claim, other));
    const [first] = told;
    if (!first) {
      const attribution = speakersOfFigure(claim, title, findings);
      return attribution === null ? claim : { ...claim, attribution };
    }
    if (told.some((other) => other.status === "asserted")) return claim;
    return { ...claim, status: first.status, attribution: first.attribution };
  });
};

/** Whose words the figure of a headline stands in, in the body; null where the publisher tells it too, or nobody does. */
const speakersOfFigure = (
  headline: Claim,
  title: Span,
  { quantities, attributions }: Findings,
): Claim["attribution"] | null => {
  const { quantity } = headline;
  if (!quantity || quantity.low === null || quantity.low < SMALL) return null;
  const same = quantities.filter(
    ({ start, kind, quantity: other }) =>
      start >= title.end && kind === "count" && other.low === quantity.low && other.high === quantity.high,
  );
  const chains = same.map((mention) => attributionOf(attributions, mention));
  const [first] = chains;
  return first && chains.every((chain) => chain.length > 0) ? first : null;
};

/** Smaller numbers stand in a report for many things. */
const SMALL = 4;

const tellsTheSame = (headline: Claim, other: Claim): boolean => {
  if (
    headline.frame !== other.frame ||
    headline.harm !== other.harm ||
    headline.state !== other.state ||
    headline.stance !== other.stance
  )
    return false;
  if (headline.polarity !== other.polarity || other.background) return false;
  // A denial of one thing in a town is none of another there.
  if (other.status === "denied" && headline.scope["kind"] !== other.scope["kind"]) return false;
  if (headline.quantity && other.quantity) return meets(headline.quantity, other.quantity);
  const places = [headline.roles["place"]?.entity, other.roles["place"]?.entity];
  return places[0] != null && places[0] === places[1];
};
