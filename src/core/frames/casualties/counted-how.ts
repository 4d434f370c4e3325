import type { Claim } from "../../claim/claim.ts";
import { periodTerm } from "../bearing.ts";
import type { CompareContext, ScopeTerm } from "../frame-compare.ts";
import { storySummary } from "../story-summary.ts";
import { isTold } from "./same-victim.ts";

/** Whether a story counts what a day or a week added, and whether it tells suspected from confirmed cases. */
const ways = storySummary({
  make: (claims) => waysIn(claims),
  grow: (found, added) => {
    const more = waysIn(added);
    return { periods: found.periods || more.periods, certainties: found.certainties || more.certainties };
  },
  same: (a, b) => a.periods === b.periods && a.certainties === b.certainties,
});

const waysIn = (claims: readonly Claim[]) => {
  const told = claims.filter((claim) => claim.frame === "casualties" && isTold(claim));
  return {
    periods: told.some(({ scope }) => scope["period"] !== undefined),
    certainties: told.some(({ scope }) => scope["certainty"] !== undefined),
  };
};

/** "45 new cases" are apart from all cases so far, "12 confirmed" from those that are suspected or told as neither. */
export const countedHow = (claim: Claim, context: CompareContext): readonly ScopeTerm[] => {
  const { periods, certainties } = ways.in(context);
  const period = periodTerm(claim);
  const { certainty } = claim.scope;
  const told = claim.harm === "killed" ? (certainty ?? "confirmed") : (certainty ?? "all");
  return [
    ...(period.length === 0 && periods ? [{ name: "period", value: "total", within: [] }] : period),
    ...(certainties && (claim.harm === "infected" || claim.harm === "sick" || claim.harm === "killed")
      ? [{ name: "certainty", value: told, within: [] }]
      : []),
  ];
};
