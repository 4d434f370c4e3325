import { toInterval } from "../quantity/interval.ts";
import type { AnswerDraft } from "./drafts.ts";

/** How wide a figure is told, as a part of its size: 0 for an exact one; without end for "at least", "dozens". */
const widthOf = ({ quantity }: AnswerDraft): number => {
  if (quantity === null || quantity.words !== undefined) return Number.POSITIVE_INFINITY;
  const { low, high } = toInterval(quantity);
  return low === null || high === null ? Number.POSITIVE_INFINITY : (high - low) / Math.max(1, high);
};

/** Of figures that can all hold, the one that most origins tell; among those the one told most closely, then the last of them. */
export const firmestOf = (answers: readonly AnswerDraft[]): AnswerDraft | undefined =>
  answers.reduce<AnswerDraft | undefined>((best, one) => {
    if (best === undefined) return one;
    const firmer = one.origins.length - best.origins.length || widthOf(best) - widthOf(one);
    return Number.isNaN(firmer) || firmer >= 0 ? one : best;
  }, undefined);

/** Whether every telling of a figure counts one in whom others leave out ("five dead, the gunman among them"). */
const countsOneMore = ({ bearings }: AnswerDraft): boolean =>
  bearings.length > 0 && bearings.every(({ value }) => value.kind === "quantity" && value.besides !== undefined);

/** "Four were killed" and "five, the gunman among them": one count, told with him and without. */
export const areOneCount = (a: AnswerDraft, b: AnswerDraft): boolean => {
  const [one, other] = [a, b].map(({ quantity }) => quantity?.low ?? null);
  if (one == null || other == null || Math.abs(one - other) !== 1) return false;
  return countsOneMore(one > other ? a : b);
};

/** Whether one figure lies in what the other tells: "34" in "dozens" and in "at least 30". */
export const liesWithin = (one: AnswerDraft, other: AnswerDraft): boolean => {
  if (one.quantity === null || other.quantity === null) return false;
  const [inner, outer] = [toInterval(one.quantity), toInterval(other.quantity)];
  return (
    (outer.low ?? Number.NEGATIVE_INFINITY) <= (inner.low ?? Number.NEGATIVE_INFINITY) &&
    (inner.high ?? Number.POSITIVE_INFINITY) <= (outer.high ?? Number.POSITIVE_INFINITY)
  );
};
