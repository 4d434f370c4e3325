import type { LineageLink } from "../picture/picture.ts";
import type { Report } from "../report/report.ts";
import { creditsFrom, type Naming, namingsOf, sourceKeyOf } from "./credits-from.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { direct } from "./links.ts";
import { type SignOff, signOffOf } from "./sign-off.ts";

/** Reports that credit an agency whose own report is there, before or after, and reports that close alike: give it one after the other. */
export const creditLinks = (): ((report: Report) => LineageLink[]) => {
  /** Of each publisher the first report stands for what others carry of it. */
  const byPublisher = new Map<string, Report>();
  /** Reports by whom they name, who did not publish yet. */
  const waiting = new Map<string, Report[]>();
  /** Reports that name somebody by letters, which may stand for any publisher. */
  const lettered = new Set<Report>();
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
  const link = (source: Report, report: Report, { name, start, end }: Naming): LineageLink => ({
    from: source.id,
    to: report.id,
    evidence: "credit",
    detail: `credits ${name}`,
    direction: "known",
    spans: [{ report: report.id, start, end }],
  });
  /** The earlier reports that name the publisher of one, which is its first. */
  const namedBefore = (report: Report, key: string): LineageLink[] => {
    const early = new Set([...(waiting.get(key) ?? []), ...lettered]);
    waiting.delete(key);
    return [...early].flatMap((one) => {
      const credit = creditsFrom(one, report);
      return credit === null ? [] : [link(report, one, credit)];
    });
  };
  /** The earlier reports whose publishers a report names. */
  const namesBefore = (report: Report): LineageLink[] => {
    const links = new Map<Report, LineageLink>();
    for (const naming of namingsOf(report)) {
      const source = byPublisher.get(naming.key);
      const sources = naming.isLetters ? byPublisher.values() : source === undefined ? [] : [source];
      for (const one of sources) {
        const credit = links.has(one) ? null : creditsFrom(report, one);
        if (credit !== null) links.set(one, link(one, report, credit));
      }
      if (naming.isLetters) lettered.add(report);
      if (source === undefined) waiting.set(naming.key, [...(waiting.get(naming.key) ?? []), report]);
    }
    return [...links.values()];
  };
  return (report) => {
    const links: LineageLink[] = [];
    const key = sourceKeyOf(report);
    if (key !== null && !byPublisher.has(key)) {
      links.push(...namedBefore(report, key));
      byPublisher.set(key, report);
    }
    return [...links, ...signedAlike(report), ...namesBefore(report)];
  };
};
