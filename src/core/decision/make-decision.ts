import type { Claim } from "../claim/claim.ts";
import type { Report } from "../report/report.ts";
import { contentId } from "../report/report-id.ts";
import type { ClaimRef, Decision, ReportRef } from "./decision.ts";

export const reportRef = ({ id, publisher, url }: Report): ReportRef => ({ report: id, publisher, url });

/** What a claim says, whatever engine read it: enough to tell claims of the same words apart. */
export const contentOf = (claim: Claim): string =>
  JSON.stringify([
    claim.harm ?? null,
    claim.state ?? null,
    claim.stance ?? null,
    claim.quantity === null ? null : [claim.quantity.low, claim.quantity.high, claim.quantity.unit],
    Object.entries(claim.roles)
      .map(([name, role]) => `${name} ${role?.text ?? ""}`)
      .sort(),
  ]);

export const claimRef = (claim: Claim, report: Report, group?: number): ClaimRef => ({
  ...reportRef(report),
  claim: claim.id,
  frame: claim.frame,
  start: claim.start,
  end: claim.end,
  quote: claim.quote,
  content: contentOf(claim),
  ...(group === undefined ? {} : { group }),
});

/** Gives a decision its id. */
export const makeDecision = (decided: Omit<Decision, "id">): Decision => {
  const { at, by, why, kind, claims, reports } = decided;
  const rest = [decided.source ?? null, decided.grade ?? null, decided.set ?? null, decided.undoes ?? null];
  return { id: contentId("d", [at, by, why, kind, JSON.stringify([claims, reports, rest])]), ...decided };
};
