import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "./drafts.ts";
import type { ToldQuestion } from "./story-picture.ts";

/** An answer as one report tells it. */
export interface ReportTelling {
  readonly answer: AnswerDraft;
  readonly claim: Claim;
}

type ByReport = ReadonlyMap<string, readonly ReportTelling[]>;

const known = new WeakMap<ToldQuestion, ByReport>();

/** The tellings of all answers of a question, by report. Kept with the question: most of a large story do not change when a report comes. */
const tellingsByReport = (asked: ToldQuestion): ByReport => {
  const before = known.get(asked);
  if (before !== undefined) return before;
  const { answers, others, denials } = asked.case;
  const found = new Map<string, ReportTelling[]>();
  for (const told of [answers, others, denials])
    for (const answer of told)
      for (const { claim } of answer.bearings) {
        const telling = { answer, claim };
        const here = found.get(claim.report);
        if (here === undefined) found.set(claim.report, [telling]);
        else here.push(telling);
      }
  known.set(asked, found);
  return found;
};

/**
 * What some reports tell of a question, report by report, each in the order of the answers (those that decide, others, denials) and of
 * their claims; the fewer of the two are gone through.
 */
export const tellingsOfReports = (asked: ToldQuestion, reports: ReadonlySet<string>): readonly ReportTelling[] => {
  const all = tellingsByReport(asked);
  const found: ReportTelling[] = [];
  if (all.size <= reports.size) {
    for (const [report, tellings] of all) if (reports.has(report)) found.push(...tellings);
    return found;
  }
  for (const report of reports) {
    const tellings = all.get(report);
    if (tellings !== undefined) found.push(...tellings);
  }
  return found;
};
