import type { Claim } from "../claim/claim.ts";
import type { ReportEvidence } from "../picture/evidence.ts";
import type { ClaimRef, ReportRef } from "./decision.ts";
import { contentOf } from "./make-decision.ts";

/** Finds what decisions were about in what is known now. */
export interface Targets {
  /** Id of the report, or of a newer text of the same page; null where neither is there. */
  readonly report: (ref: ReportRef) => string | null;
  /** The claim with the same words; null where nothing is read from them any more. */
  readonly claim: (ref: ClaimRef) => Claim | null;
}

const pageKey = (publisher: string | null, url: string): string => `${publisher ?? ""} ${url}`;

/** Two spans that share most of the longer one are the same words read with a little more or less. */
const mostlySame = (claim: Claim, ref: ClaimRef): boolean => {
  const both = Math.min(claim.end, ref.end) - Math.max(claim.start, ref.start);
  return both * 2 >= Math.max(claim.end - claim.start, ref.end - ref.start);
};

/** How surely a claim is the one meant: 0 not at all. */
const likeness = (claim: Claim, ref: ClaimRef, sameText: boolean): number => {
  if (claim.frame !== ref.frame) return 0;
  const words =
    claim.quote === ref.quote
      ? 4
      : sameText
        ? mostlySame(claim, ref)
          ? 2
          : 0
        : claim.quote.includes(ref.quote) || ref.quote.includes(claim.quote)
          ? 2
          : 0;
  return words === 0 ? 0 : words + (contentOf(claim) === ref.content ? 3 : 0);
};

export const targetsIn = (evidence: readonly ReportEvidence[]): Targets => {
  const byId = new Map(evidence.map((one) => [one.report.id, one]));
  const byPage = new Map<string, ReportEvidence>();
  const byClaim = new Map<string, Claim>();
  for (const one of evidence) {
    const { url, publisher } = one.report;
    if (url !== null) byPage.set(pageKey(publisher, url), one);
    for (const claim of one.claims) byClaim.set(claim.id, claim);
  }
  const holder = (ref: ReportRef): ReportEvidence | null =>
    byId.get(ref.report) ?? (ref.url === null ? null : (byPage.get(pageKey(ref.publisher, ref.url)) ?? null));
  return {
    report: (ref) => holder(ref)?.report.id ?? null,
    claim: (ref) => {
      const exact = byClaim.get(ref.claim);
      if (exact) return exact;
      const found = holder(ref);
      if (found === null) return null;
      const same = found.report.id === ref.report;
      const [best] = found.claims
        .map((claim) => ({ claim, score: likeness(claim, ref, same) }))
        .filter(({ score }) => score > 0)
        .sort(
          (a, b) =>
            b.score - a.score ||
            Math.abs(a.claim.start - ref.start) - Math.abs(b.claim.start - ref.start) ||
            (a.claim.id < b.claim.id ? -1 : 1),
        );
      return best?.claim ?? null;
    },
  };
};
