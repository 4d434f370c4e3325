import { comparePublished } from "./dates.ts";
import type { AnswerDraft } from "./drafts.ts";
import type { PassageIndex } from "./origins/join-lineage.ts";

interface Shared {
  readonly passages: PassageIndex;
  readonly publishedAt: (report: string) => string | null;
}

/**
 * Does one report give both answers at one time? Not where it has each of them from another report that gives this one alone:
 * two reports copied into one show no more of their order than they do apart. Where nothing tells which is the copy, it may be so.
 */
export const setSideBySide = (a: AnswerDraft, b: AnswerDraft, shared: Shared): boolean =>
  a.reports.some(
    (report) => b.reports.includes(report) && !(isTakenOver(report, a, b, shared) && isTakenOver(report, b, a, shared)),
  );

/** The report shares the words of the answer with one that does not give the other answer, and is not known to be newer. */
const isTakenOver = (
  report: string,
  answer: AnswerDraft,
  beside: AnswerDraft,
  { passages, publishedAt }: Shared,
): boolean =>
  answer.bearings.some(
    ({ claim }) =>
      claim.report === report &&
      passages
        .around(claim)
        .some(
          ({ other }) =>
            answer.reports.includes(other) &&
            !beside.reports.includes(other) &&
            !isNewer(publishedAt(other), publishedAt(report)),
        ),
  );

const isNewer = (a: string | null, b: string | null): boolean => a !== null && b !== null && comparePublished(a, b) > 0;
