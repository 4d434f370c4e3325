import type { Claim } from "../core/claim/claim.ts";
import type { SettingTold } from "../core/picture/picture.ts";

/** A claim this near to words, in UTF-16 units, stands in their sentence or beside it. */
const NEAR = 200;

/** The claim whose words stand where a report has those that were put into a line, else the nearest to them; null where none is near. */
export const claimAt = (
  { report, start, end }: Pick<SettingTold, "report" | "start" | "end">,
  claims: Iterable<Claim>,
): Claim | null => {
  let best: Claim | null = null;
  let least = NEAR;
  for (const claim of claims) {
    if (claim.report !== report) continue;
    const away = Math.max(0, claim.start - end, start - claim.end);
    if (away > least || (away === least && best !== null && (best.start < claim.start || best.id < claim.id))) continue;
    best = claim;
    least = away;
  }
  return best;
};
