import type { Case } from "./verdicts/case.ts";

/** How many reports answer a question. */
export interface ReportCounts {
  /** By the answers that decide it, and those that are weaker. */
  readonly answered: number;
  /** With those that deny one. */
  readonly told: number;
}

const known = new WeakMap<Case, ReportCounts>();

/** Kept with the question: most of a large story do not change when a report comes. */
export const reportCounts = (laid: Case): ReportCounts => {
  const before = known.get(laid);
  if (before !== undefined) return before;
  const { answers, others, denials } = laid;
  const reports = new Set<string>();
  for (const list of [answers, others])
    for (const answer of list) for (const report of answer.reports) reports.add(report);
  const answered = reports.size;
  for (const answer of denials) for (const report of answer.reports) reports.add(report);
  const found = { answered, told: reports.size };
  known.set(laid, found);
  return found;
};
