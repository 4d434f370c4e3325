import type { LineageLink } from "../picture/picture.ts";
import type { Report } from "../report/report.ts";
import { agencyOf } from "./agencies.ts";
import { type Credit, creditOf } from "./credit.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { direct } from "./links.ts";
import { type SignOff, signOffOf } from "./sign-off.ts";

/** Reports that credit an agency whose own report is there, before or after, and reports that close alike: give it one after the other. */
export const creditLinks = (): ((report: Report) => LineageLink[]) => {
  const byAgency = new Map<string, Report>();
  const waiting = new Map<string, { report: Report; credit: Credit }[]>();
  const signed = new Map<string, { report: Report; signOff: SignOff }>();
  const signedAlike = (report: Report): LineageLink[] => {
    const signOff = signOffOf(report);
    if (signOff === null) return [];
    const first = signed.get(signOff.key);
    if (first === undefined) {
      signed.set(signOff.key, { report, signOff });
      return [];
    }
    const { from, to, direction, why } = direct(fingerprintsOf(first.report), fingerprintsOf(report));
    const spanOf = (one: Report, { start, end }: SignOff) => ({ report: one.id, start, end });
    return [
      {
        from: from.report.id,
        to: to.report.id,
        evidence: "sign-off",
        detail: `both close with the same reporters and editors, ${why}`,
        direction,
        spans: [spanOf(first.report, first.signOff), spanOf(report, signOff)],
      },
    ];
  };
  const link = (source: Report, report: Report, credit: Credit): LineageLink => ({
    from: source.id,
    to: report.id,
    evidence: "credit",
    detail: `credits ${credit.agency}`,
    direction: "known",
    spans: [{ report: report.id, start: credit.start, end: credit.end }],
  });
  return (report) => {
    const links: LineageLink[] = [];
    const own = report.publisher === null ? null : agencyOf(report.publisher);
    if (own !== null && !byAgency.has(own)) {
      byAgency.set(own, report);
      for (const early of waiting.get(own) ?? []) links.push(link(report, early.report, early.credit));
      waiting.delete(own);
    }
    links.push(...signedAlike(report));
    const credit = creditOf(report);
    if (credit === null) return links;
    const source = byAgency.get(credit.agency);
    if (source === undefined) waiting.set(credit.agency, [...(waiting.get(credit.agency) ?? []), { report, credit }]);
    else if (source.id !== report.id) links.push(link(source, report, credit));
    return links;
  };
};
