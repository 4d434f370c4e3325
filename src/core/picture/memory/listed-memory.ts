import type { Claim } from "../../claim/claim.ts";
import type { Notice } from "../../notice.ts";
import type { Report } from "../../report/report.ts";
import type { ReportEvidence } from "../evidence.ts";
import type { PictureReport } from "../picture.ts";

/** What a picture lists of its reports, one after the other. */
export interface Listed {
  readonly reports: readonly Report[];
  readonly shown: readonly PictureReport[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}

/** Lists again and again, as reports come and go: those that stood first before, and still do, are not gone through again. */
export const listedMemory = (
  show: (report: Report) => PictureReport,
): ((kept: readonly ReportEvidence[]) => Listed) => {
  let before: readonly ReportEvidence[] = [];
  let reports: readonly Report[] = [];
  let shown: readonly PictureReport[] = [];
  let claims: readonly Claim[] = [];
  let notices: readonly Notice[] = [];
  // How many claims, and how many notices, are listed before each report.
  let claimsUpTo: readonly number[] = [];
  let noticesUpTo: readonly number[] = [];
  return (kept) => {
    let same = 0;
    while (same < before.length && before[same] === kept[same]) same += 1;
    const now = {
      reports: reports.slice(0, same),
      shown: shown.slice(0, same),
      claims: claims.slice(0, claimsUpTo[same] ?? claims.length),
      notices: notices.slice(0, noticesUpTo[same] ?? notices.length),
      claimsUpTo: claimsUpTo.slice(0, same),
      noticesUpTo: noticesUpTo.slice(0, same),
    };
    for (let at = same; at < kept.length; at += 1) {
      const one = kept[at];
      if (one === undefined) break;
      now.claimsUpTo.push(now.claims.length);
      now.noticesUpTo.push(now.notices.length);
      now.reports.push(one.report);
      now.shown.push(show(one.report));
      for (const claim of one.claims) now.claims.push(claim);
      for (const notice of one.notices) now.notices.push(notice);
    }
    before = kept;
    ({ reports, shown, claims, notices, claimsUpTo, noticesUpTo } = now);
    return now;
  };
};
