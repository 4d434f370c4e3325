import type { Notice } from "../notice.ts";
import { markSiteFurniture, SITE_RULE } from "../report/site-furniture.ts";
import type { Span } from "../text/span.ts";
import { momentOf, publishedMoment } from "./dates.ts";
import type { PictureOptions, ReportEvidence } from "./evidence.ts";

const recordedMoment = ({ report, recordedAt }: ReportEvidence): number => {
  const at = recordedAt === undefined ? null : momentOf(recordedAt);
  if (at === null)
    throw new RangeError(
      `Nobody says when report ${report.id} was stored: knownBy "recordedAt" needs it of every report.`,
    );
  return at;
};

/** Nothing is told by what a site prints on pages of whatever matter. */
const withoutSiteFurniture = (evidence: ReportEvidence[]): ReportEvidence[] => {
  const reports = evidence.map(({ report }) => report);
  const marked = markSiteFurniture(reports);
  if (marked === reports) return evidence;
  return evidence.map((one, at) => {
    const report = marked[at];
    if (report === undefined || report === one.report) return one;
    const furniture = report.furniture.filter(({ rule }) => rule === SITE_RULE);
    const told = ({ start, end }: Span): boolean => !furniture.some((span) => start < span.end && span.start < end);
    return { ...one, report, claims: one.claims.filter(told) };
  });
};

/** What had been published (or stored) by `knownAt`, in the order of time and then id; undated reports are left out and said so, unless included. */
export const knownEvidence = (
  evidence: readonly ReportEvidence[],
  options: PictureOptions,
): { kept: ReportEvidence[]; notices: Notice[] } => {
  const until = options.knownAt === null ? null : momentOf(options.knownAt);
  if (options.knownAt !== null && until === null)
    throw new RangeError(
      `knownAt "${options.knownAt}" is not a date or time in ISO 8601, for example 2021-08-13 or 2021-08-13T09:00:00Z.`,
    );
  const stored = options.knownBy === "recordedAt";
  const unique = new Map(evidence.map((one) => [one.report.id, one]));
  const notices: Notice[] = [];
  const kept: ReportEvidence[] = [];
  for (const one of unique.values()) {
    const { report } = one;
    if (stored && until !== null && recordedMoment(one) > until) continue;
    const at = publishedMoment(report);
    if (at === null) {
      const left = until !== null && !stored && !options.includeUndated;
      notices.push({
        code: "report/undated",
        report: report.id,
        source: report.sources[0]?.path ?? report.id,
        reason: left
          ? "Nobody says when it was published, so it is left out of a picture as known at a time. Give its time with --meta, or include undated reports."
          : "Nobody says when it was published. Its place in time is inferred from what it tells, where that is possible.",
      });
      if (left) continue;
    } else if (until !== null && !stored && at > until) continue;
    kept.push(one);
  }
  kept.sort((a, b) => {
    const left = publishedMoment(a.report) ?? Number.POSITIVE_INFINITY;
    const right = publishedMoment(b.report) ?? Number.POSITIVE_INFINITY;
    if (left !== right) return left < right ? -1 : 1;
    return a.report.id < b.report.id ? -1 : 1;
  });
  notices.sort((a, b) => ((a.report ?? "") < (b.report ?? "") ? -1 : 1));
  return { kept: withoutSiteFurniture(kept), notices };
};
