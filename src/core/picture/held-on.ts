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
  const holding = holdingOn(earlier, world);
  if (holding.length === 0) return false;
  const { at: first } = earliestOf(later.reports, world.order.publishedAt);
  return holding.some((report) => isAfter(report, first, world));
};

const holdings = new WeakMap<AnswerDraft, readonly string[]>();

/** The reports that tell of somebody who holds on to an answer; kept with it: it is laid beside every other. */
const holdingOn = (answer: AnswerDraft, { report }: World): readonly string[] => {
  const known = holdings.get(answer);
  if (known !== undefined) return known;
  const found = answer.bearings.flatMap(({ claim }) => {
    const text = claim.attribution.length === 0 ? undefined : report(claim.report)?.text;
    return text !== undefined && HOLDS_ON.test(around(text, claim.start, claim.end)) ? [claim.report] : [];
  });
  holdings.set(answer, found);
  return found;
};
const HOLDS_ON =
  /\b(?:still|continues? to|continued to|(?:keeps?|kept|holds?|held|sticks?|stuck) (?:fast )?to|stands? by|stood by|maintain(?:s|ed)?|insist(?:s|ed)?)\b/iu;
