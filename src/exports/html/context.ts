import type { Claim } from "../../core/claim/claim.ts";
import type { Origin, Picture, PictureReport, Question } from "../../core/picture/picture.ts";
import type { Report } from "../../core/report/report.ts";
import { shorten } from "./words.ts";

/** What every part of the page looks things up in. */
export interface PageContext {
  readonly picture: Picture;
  readonly reports: ReadonlyMap<string, PictureReport>;
  readonly texts: ReadonlyMap<string, Report>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims by the id of their report, in the picture's order. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Numbers by which the page calls the reports, from 1, in the picture's order. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Publisher and day, as a chip tells of whom it is: "Harbour Press, 2023-03-06". */
  readonly names: ReadonlyMap<string, string>;
  /** Short names with the number before: "1 · Harbour Press". */
  readonly labels: ReadonlyMap<string, string>;
}

export const pageContext = (picture: Picture, reports: readonly Report[]): PageContext => {
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of picture.claims) {
    const list = claimsOf.get(claim.report);
    if (list) list.push(claim);
    else claimsOf.set(claim.report, [claim]);
  }
  return {
    picture,
    reports: new Map(picture.reports.map((report) => [report.id, report])),
    texts: new Map(reports.map((report) => [report.id, report])),
    claims: new Map(picture.claims.map((claim) => [claim.id, claim])),
    claimsOf,
    origins: new Map(picture.stories.flatMap((story) => story.origins.map((origin) => [origin.id, origin] as const))),
    questions: new Map(picture.stories.flatMap((story) => story.questions.map((one) => [one.id, one] as const))),
    numbers: new Map(picture.reports.map((report, index) => [report.id, index + 1])),
    names: new Map(picture.reports.map((report) => [report.id, nameOf(report)])),
    labels: new Map(picture.reports.map((report, index) => [report.id, labelOf(report, index)])),
  };
};

const nameOf = ({ publisher, sources, publishedAt }: PictureReport): string =>
  `${shorten(publisher ?? sources[0] ?? "unnamed", 48)}${publishedAt ? `, ${publishedAt.slice(0, 10)}` : ""}`;

const labelOf = (report: PictureReport, index: number): string =>
  `${index + 1}\u00a0\u00b7\u00a0${shorten(report.publisher ?? report.sources[0] ?? "unnamed", 48)}`;
