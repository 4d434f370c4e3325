import type { Claim } from "../claim/claim.ts";
import type { ReportEvidence } from "../picture/evidence.ts";
import type { Report } from "../report/report.ts";
import type { Cause } from "./change.ts";

/** What one of two pictures was made from. */
export interface ChangeSide {
  /** Reports that were known, with their claims. */
  readonly evidence: readonly ReportEvidence[];
  /** Version of the engine that read each report, where it is not that of the other side. By report id. */
  readonly engines: ReadonlyMap<string, string>;
}

const nameOf = (report: Report): string => {
  const about = [report.publisher, report.publishedAt].filter((part) => part !== null).join(", ");
  return `${report.sources[0]?.path ?? report.title ?? report.id}${about === "" ? "" : ` (${about})`}`;
};

/** Two texts of one page: the same address and publisher. */
const addressOf = ({ url, publisher }: Report): string | null => (url === null ? null : `${publisher ?? ""} ${url}`);

const byAddress = (reports: Iterable<Report>): Map<string, Report> => {
  const found = new Map<string, Report>();
  for (const report of reports) {
    const address = addressOf(report);
    if (address !== null) found.set(address, report);
  }
  return found;
};

const contentOf = (claims: readonly Claim[]): string => JSON.stringify(claims);
const aboutOf = ({ title, publisher, publishedAt }: Report): string => JSON.stringify([title, publisher, publishedAt]);

/**
 * What happened to the reports between two sides: new, revised (the same page with another text, or other facts about the
 * same text), withdrawn, or read by another version of the engine. Sorted by reason and id.
 */
export const causesOf = (before: ChangeSide, after: ChangeSide): Cause[] => {
  const older = new Map(before.evidence.map((one) => [one.report.id, one]));
  const newer = new Map(after.evidence.map((one) => [one.report.id, one]));
  const olderPages = byAddress([...older.values()].map(({ report }) => report));
  const causes: Cause[] = [];
  const replaced = new Set<string>();
  for (const { report } of newer.values()) {
    if (older.has(report.id)) continue;
    const address = addressOf(report);
    const was = address === null ? undefined : olderPages.get(address);
    if (was !== undefined) replaced.add(was.id);
    causes.push({
      reason: was === undefined ? "new report" : "revised report",
      id: report.id,
      detail: was === undefined ? nameOf(report) : `${nameOf(report)} has a new text`,
      reports: was === undefined ? [report.id] : [report.id, was.id],
      claims: [],
    });
  }
  for (const { report, claims } of older.values()) {
    const now = newer.get(report.id);
    if (now === undefined) {
      if (!replaced.has(report.id))
        causes.push({
          reason: "withdrawn report",
          id: report.id,
          detail: nameOf(report),
          reports: [report.id],
          claims: [],
        });
      continue;
    }
    const engine = after.engines.get(report.id);
    const reread = engine !== undefined && engine !== before.engines.get(report.id);
    if (aboutOf(report) !== aboutOf(now.report))
      causes.push({
        reason: "revised report",
        id: report.id,
        detail: `${nameOf(now.report)}: its title, publisher or date was changed`,
        reports: [report.id],
        claims: [],
      });
    else if (contentOf(claims) !== contentOf(now.claims))
      causes.push({
        reason: reread ? "engine version" : "revised report",
        id: report.id,
        detail: reread
          ? `${nameOf(now.report)} was read anew by engine ${engine}`
          : `${nameOf(now.report)} was read anew`,
        reports: [report.id],
        claims: [],
      });
  }
  return causes.sort((a, b) => (a.reason + a.id < b.reason + b.id ? -1 : 1));
};
