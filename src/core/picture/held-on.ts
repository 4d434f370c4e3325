import type { Report } from "../report/report.ts";
import { around } from "./correction-words.ts";
import { comparePublished, earliestOf } from "./dates.ts";
import type { AnswerDraft } from "./drafts.ts";
import type { ReportOrder } from "./order/order.ts";

interface World {
  readonly order: Pick<ReportOrder, "publishedAt">;
  readonly report: (id: string) => Report | undefined;
}

const isAfter = (report: string, first: string | null, { order }: World): boolean => {
  const at = order.publishedAt(report);
  return first !== null && at !== null && comparePublished(at, first) > 0;
};

/** The earlier answer is told again by a report that is newer than the later answer's first: both are still held. */
export const heldOn = (earlier: AnswerDraft, later: AnswerDraft, world: World): boolean => {
  const { at: first } = earliestOf(later.reports, world.order.publishedAt);
  return earlier.reports.some((report) => isAfter(report, first, world));
};

/** "Officials continue to speak of three", the day after others spoke of eleven: whoever is told to hold on to the earlier figure still gives it. */
export const spokenOn = (earlier: AnswerDraft, later: AnswerDraft, world: World): boolean => {
  const { at: first } = earliestOf(later.reports, world.order.publishedAt);
  return earlier.bearings.some(({ claim: { report, start, end, attribution } }) => {
    const text = world.report(report)?.text;
    if (text === undefined || attribution.length === 0 || !isAfter(report, first, world)) return false;
    return HOLDS_ON.test(around(text, start, end));
  });
};
const HOLDS_ON =
  /\b(?:still|continues? to|continued to|(?:keeps?|kept|holds?|held|sticks?|stuck) (?:fast )?to|stands? by|stood by|maintain(?:s|ed)?|insist(?:s|ed)?)\b/iu;
