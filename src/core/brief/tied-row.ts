import type { Claim } from "../claim/claim.ts";
import { around, replacedIn } from "../picture/correction-words.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { clauseOf, isToldAsBefore, RAISED } from "../picture/first-and-now.ts";
import { type Sides, type SideWorld, sidesOf } from "../picture/sides.ts";
import { sizeOf as sizeTold } from "./history.ts";
import { isSpoken } from "./rival-voices.ts";
import { areTwoThings } from "./two-things.ts";

/** One that was hurt or taken is somebody whom a report tells of, and no earlier count of so many. */
const MANY = 10;

const sizeOf = (answer: AnswerDraft): number => sizeTold(answer) ?? 0;

/** Whether a report tells an answer only as what was before, or as what holds no more ("eleven, not 13"). */
export const isPast = (answer: AnswerDraft, report: string, world: SideWorld): boolean => {
  const text = world.text(report) ?? "";
  return answer.bearings.every(
    ({ claim }) =>
      claim.report !== report ||
      claim.figure?.role === "overtaken" ||
      isToldAsBefore(claim, text) ||
      replacedIn(around(text, claim.start, claim.end)).includes(sizeOf(answer)),
  );
};

/** Of two figures that a report tells as of its own day, none came before the other: they are of two things. */
const areTwoNow = (earlier: AnswerDraft, later: AnswerDraft, world: SideWorld): boolean =>
  areTwoThings(earlier, later) &&
  earlier.reports.some((report) => later.reports.includes(report) && !isPast(earlier, report, world));

const isOwn = (claim: Claim): boolean => claim.attribution.length === 0;
const isOwnToo = ({ bearings }: AnswerDraft): boolean => bearings.some(({ claim }) => isOwn(claim));

/** So near each other a report tells two figures in one breath, in sentences. */
const NEAR = 2;

const areNear = (a: AnswerDraft, b: AnswerDraft): boolean =>
  a.bearings.every(({ claim: one }) =>
    b.bearings.every(({ claim: other }) => Math.abs(one.sentence - other.sentence) <= NEAR),
  );

/**
 * Of two that one report alone tells, neither as what was before, the one that it tells in its own voice is of the row; of two voices' figures, or two
 * told in one breath ("we lost four; on their side we counted six"), none.
 */
const isBesideAnother = (one: AnswerDraft, row: readonly AnswerDraft[], world: SideWorld): boolean => {
  const [report, ...more] = one.reports;
  if (report === undefined || more.length > 0) return false;
  return row.some(
    (other) =>
      other !== one &&
      other.reports.length === 1 &&
      other.reports[0] === report &&
      (!isOwnToo(one) || (isOwnToo(other) && areNear(one, other))) &&
      !isPast(one, report, world) &&
      !isPast(other, report, world),
  );
};

/** The sides that a report sets against another with a figure of its own. */
const rivalsOf = ({ sides, isRivalBelow }: Sides, id: string): ReadonlySet<string> =>
  new Set(
    sides.flatMap((other) =>
      other.id !== id && (isRivalBelow(id, other.id) || isRivalBelow(other.id, id)) ? [other.id] : [],
    ),
  );

/** Whose series is told: that of the sides behind the latest figure, else of those whose figures reports tell in their own voice. */
const withoutRivals = (
  answers: readonly AnswerDraft[],
  last: AnswerDraft,
  world: SideWorld,
): readonly AnswerDraft[] => {
  // "At least 19", of the one, beside the other's 24: two counts, though both may hold.
  const told = sidesOf(answers, (a, b) => sizeOf(a) === sizeOf(b), world);
  if (told === null) return answers;
  const behind = (answer: AnswerDraft): readonly string[] =>
    told.sides.flatMap(({ id, series }) => (series.includes(answer) ? [id] : []));
  const ofLast = behind(last);
  const main = new Set(ofLast.length > 0 ? ofLast : answers.filter(isOwnToo).flatMap(behind));
  const against = new Set([...main].flatMap((id) => [...rivalsOf(told, id)]).filter((id) => !main.has(id)));
  const isRival = (answer: AnswerDraft): boolean => {
    const ids = behind(answer);
    return ids.some((id) => against.has(id)) && !ids.some((id) => main.has(id));
  };
  return answers.filter((answer) => answer === last || !isRival(answer));
};

/** A figure that may go any way is followed in one voice alone, or where a report tells that it went: "grew to 110". */
const isFollowed = (earlier: AnswerDraft, last: AnswerDraft, { text }: SideWorld): boolean => {
  const value = last.bearings[0]?.value;
  const counts = last.bearings[0]?.claim.harm !== undefined || (value?.kind === "quantity" && value.grows);
  return (
    counts ||
    last.bearings.some(({ claim }) => RAISED.test(clauseOf(text(claim.report) ?? "", claim.start, claim.end))) ||
    earlier.origins.some(({ id }) => last.origins.some((one) => one.id === id))
  );
};

/**
 * Of figures that followed each other those that may be told as one row, the latest last: of one voice or of the reports' own, none of a side that a
 * report sets against it, and none that a report tells beside another of them as of the same day.
 */
export const tiedRow = (answers: readonly AnswerDraft[], world: SideWorld): readonly AnswerDraft[] => {
  if (answers.some(({ quantity }) => quantity === null || quantity.words !== undefined)) return answers;
  const kept = [...answers];
  // What one report alone tells last, beside what others tell of before, is another thing.
  for (let last = kept.at(-1); last !== undefined && kept.length > 1; last = kept.at(-1)) {
    const [alone] = last.reports.length === 1 && isSpoken(last) ? [last] : [];
    if (
      alone === undefined ||
      !kept.some((one) => one !== alone && one.reports.length > 1 && areTwoNow(one, alone, world))
    )
      break;
    kept.pop();
  }
  const last = kept.at(-1);
  if (last === undefined) return [];
  const near = kept.filter(
    (one) =>
      one === last ||
      (!areTwoNow(one, last, world) && !(sizeOf(one) <= 1 && sizeOf(last) >= MANY) && isFollowed(one, last, world)),
  );
  const tied = withoutRivals(near, last, world);
  return tied.filter((one) => one === last || !isBesideAnother(one, tied, world));
};
