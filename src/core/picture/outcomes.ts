import type { Bearing } from "../frames/frame-compare.ts";
import type { AnswerSet } from "./answers.ts";
import { comparePublished, earliestOf, momentOf } from "./dates.ts";
import type { AnswerDraft } from "./drafts.ts";
import type { OrderFound, ReportOrder } from "./order/order.ts";

/** What was ahead when it was told, and the answer by which later reports tell what came of it. */
export interface Outcome {
  /** Planned or forecast; null where it only depended on something. */
  readonly ahead: AnswerDraft | null;
  /** The tellings of what was ahead. */
  readonly bearings: readonly Bearing[];
  readonly came: AnswerDraft;
  readonly order: OrderFound;
}

/** What comes of a thing in fewer hours is as likely another telling of the same day's news; our own choice. */
const SOONEST = 8;
const HOUR = 3_600_000;

/** What tells of a thing to come, by words that no report uses of what is done. */
const LOOKS_AHEAD =
  /\b(?:will|shall|would|may|might|could|going to|plan(?:s|ned|ning)? (?:to|\p{L}+)|aim(?:s|ing)? to|intend(?:s|ed|ing)? to|expect(?:s|ed|ing)? to|hop(?:es?|ing) to|(?:is|are|am|was|were) to|due to|set to|(?:is|are) being|forecasts?|demand(?:s|ed|ing)?)\b|['\u2019]ll\b/iu;
/** What depends on something, with what it depends on. */
const CONDITION = /\b(?:if|unless|once|provided|as soon as|as long as|until)\b/iu;

/** Whether it tells something as done or not done by the time of its telling. */
const isDone = ({ claim }: Bearing, published: string): boolean => {
  const from = claim.validTime?.from ?? null;
  return (
    claim.status === "asserted" &&
    !claim.direct &&
    !LOOKS_AHEAD.test(claim.quote) &&
    (from === null || comparePublished(from, published) <= 0)
  );
};

/** Whether it tells the day for which it is planned or expected, and that day has come by then. */
export const isDue = ({ claim }: Bearing, told: string, then: string): boolean => {
  const from = claim.validTime?.from ?? null;
  return from !== null && from.slice(0, 10) > told.slice(0, 10) && comparePublished(from, then) <= 0;
};

const isAhead = ({ status }: AnswerDraft): boolean => status === "planned" || status === "forecast";

const depends = ({ claim: { status, quote } }: Bearing): boolean => status === "conditional" && CONDITION.test(quote);

/**
 * Whether the answer tells what came of it: every telling of what was ahead is older than the first of the answer (a plan that is told on
 * has not come about by then), and one telling of each is of one thing, or the day came for which it was told.
 */
const isOutcome = (ahead: readonly Bearing[], came: AnswerDraft, { publishedAt }: ReportOrder): boolean => {
  const { at, all } = earliestOf(came.reports, publishedAt);
  const then = at === null || !all ? null : momentOf(at);
  if (at === null || then === null) return false;
  const done = came.bearings.filter((one) => isDone(one, publishedAt(one.claim.report) ?? at));
  let found = false;
  for (const one of ahead) {
    const told = publishedAt(one.claim.report);
    const moment = told === null ? null : momentOf(told);
    if (told === null || moment === null || comparePublished(told, at) >= 0) return false;
    const isOfOne = done.some(({ of }) => of === undefined || of.includes(one.claim.id));
    const late = then - moment >= SOONEST * HOUR;
    found ||= (late && isOfOne) || (done.length > 0 && isDue(one, told, at));
  }
  return found;
};

/** What earlier reports tell as planned, expected or depending on something, each with the first answer by which later ones tell what came of it. */
export const outcomesOf = (
  question: string,
  { asides }: Pick<AnswerSet, "asides">,
  answers: readonly AnswerDraft[],
  weaker: readonly AnswerDraft[],
  order: ReportOrder,
): readonly Outcome[] => {
  const told = [
    ...weaker.filter(isAhead).map((ahead) => ({ ahead, bearings: ahead.bearings })),
    ...asides.filter(depends).map((bearing) => ({ ahead: null, bearings: [bearing] })),
  ];
  return told.flatMap(({ ahead, bearings }): Outcome[] => {
    const came = answers.find((answer) => isOutcome(bearings, answer, order));
    const reports = bearings.map(({ claim }) => claim.report);
    return came ? [{ ahead, bearings, came, order: order.compare(reports, came.reports, question) }] : [];
  });
};
