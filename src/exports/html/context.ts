import type { Claim } from "../../core/claim/claim.ts";
import type { Origin, Picture, PictureReport } from "../../core/picture/picture.ts";
import type { Report } from "../../core/report/report.ts";

/** What every part of the page looks things up in. */
export interface PageContext {
  readonly picture: Picture;
  readonly reports: ReadonlyMap<string, PictureReport>;
  readonly texts: ReadonlyMap<string, Report>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly origins: ReadonlyMap<string, Origin>;
  /** Short names by which the page calls the reports: "Report 1 · Harbour Press". */
  readonly labels: ReadonlyMap<string, string>;
}

export const pageContext = (picture: Picture, reports: readonly Report[]): PageContext => ({
  picture,
  reports: new Map(picture.reports.map((report) => [report.id, report])),
  texts: new Map(reports.map((report) => [report.id, report])),
  claims: new Map(picture.claims.map((claim) => [claim.id, claim])),
  origins: new Map(picture.stories.flatMap((story) => story.origins.map((origin) => [origin.id, origin] as const))),
  labels: new Map(picture.reports.map((report, index) => [report.id, labelOf(report, index)])),
});

const labelOf = (report: PictureReport, index: number): string => {
  const name = report.publisher ?? report.sources[0] ?? "unnamed";
  return `${index + 1} · ${name}`;
};
