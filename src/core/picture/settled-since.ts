import { comparePublished } from "./dates.ts";
import type { AnswerDraft } from "./drafts.ts";
import type { OrderFound } from "./order/order.ts";

/** How the order of what was open on one day is known: reports that came later tell one side of it alone. */
const SINCE: readonly string[] = ["publishedAt of the reports that told it last"];
const BEFORE: OrderFound = { direction: -1, basis: "published", from: SINCE };
const AFTER: OrderFound = { direction: 1, basis: "published", from: SINCE };

/** It tells a state that passes through stages: who holds a place. */
const isCourse = ({ bearings }: AnswerDraft): boolean => bearings.some(({ course }) => course !== null);

/** Whether somebody who had not told it before tells it in a report that is newer than all that tell the other. */
const isToldSince = (one: AnswerDraft, other: AnswerDraft, publishedAt: (report: string) => string | null): boolean => {
  const since = (report: string): boolean =>
    other.reports.every((told) => comparePublished(publishedAt(report) ?? "", publishedAt(told) ?? "") > 0);
  const before = new Set(one.bearings.flatMap(({ claim }) => (since(claim.report) ? [] : [one.rootOf(claim)])));
  return one.bearings.some(({ claim }) => since(claim.report) && !before.has(one.rootOf(claim)));
};

/**
 * "It has fallen, councillors say"; "it has not", said the army on that day: which of two states holds is known since other voices told one of
 * them in later reports, and nobody the other. Null where that is not so.
 */
export const settledSince = (
  a: AnswerDraft,
  b: AnswerDraft,
  publishedAt: (report: string) => string | null,
): OrderFound | null => {
  if (a.polarity === b.polarity || !isCourse(a) || !isCourse(b)) return null;
  if ([...a.reports, ...b.reports].some((report) => publishedAt(report) === null)) return null;
  if (isToldSince(b, a, publishedAt)) return BEFORE;
  return isToldSince(a, b, publishedAt) ? AFTER : null;
};
