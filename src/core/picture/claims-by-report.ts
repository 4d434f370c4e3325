import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "./drafts.ts";

const known = new WeakMap<AnswerDraft, ReadonlyMap<string, readonly Claim[]>>();

/** The claims that tell an answer, by report. Kept with the answer, whose claims never change. */
export const claimsByReport = (answer: AnswerDraft): ReadonlyMap<string, readonly Claim[]> => {
  const before = known.get(answer);
  if (before !== undefined) return before;
  const found = new Map<string, Claim[]>();
  for (const { claim } of answer.bearings) {
    const here = found.get(claim.report);
    if (here === undefined) found.set(claim.report, [claim]);
    else here.push(claim);
  }
  known.set(answer, found);
  return found;
};

/** Those of some reports, in the order of the answer; the fewer of the two are gone through. */
export const claimsOfReports = (answer: AnswerDraft, reports: ReadonlySet<string>): readonly Claim[] => {
  const found: Claim[] = [];
  if (answer.bearings.length <= reports.size) {
    for (const { claim } of answer.bearings) if (reports.has(claim.report)) found.push(claim);
    return found;
  }
  const all = claimsByReport(answer);
  for (const report of reports) found.push(...(all.get(report) ?? []));
  return found;
};
