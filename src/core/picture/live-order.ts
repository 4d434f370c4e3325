import { entryAt } from "../report/live-entries.ts";
import type { Report } from "../report/report.ts";
import type { AnswerDraft } from "./drafts.ts";
import type { OrderFound } from "./order/order.ts";

/** How such an order is known. */
export const LIVE_ENTRIES: readonly string[] = ["the entries of one live page"];
const BEFORE: OrderFound = { direction: -1, basis: "inferred", from: LIVE_ENTRIES };
const AFTER: OrderFound = { direction: 1, basis: "inferred", from: LIVE_ENTRIES };

const entriesIn = (answer: AnswerDraft, report: Report): readonly number[] =>
  answer.bearings.flatMap(({ claim }) => {
    const at = claim.report === report.id ? entryAt(report, claim.start) : null;
    return at === null ? [] : [at];
  });

/** Which of two answers is the older, where one live page tells all of the one in earlier entries than all of the other. */
export const liveOrder = (
  a: AnswerDraft,
  b: AnswerDraft,
  reportOf: (id: string) => Report | undefined,
): OrderFound | null => {
  const found = new Set<-1 | 1>();
  for (const id of a.reports) {
    const report = b.reports.includes(id) ? reportOf(id) : undefined;
    if (!report) continue;
    const [left, right] = [entriesIn(a, report), entriesIn(b, report)];
    if (left.length === 0 || right.length === 0) continue;
    if (Math.max(...left) < Math.min(...right)) found.add(-1);
    else if (Math.max(...right) < Math.min(...left)) found.add(1);
  }
  if (found.size !== 1) return null;
  return found.has(-1) ? BEFORE : AFTER;
};
