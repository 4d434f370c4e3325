import type { AnswerDraft } from "./drafts.ts";
import { lowestOf } from "./intervals.ts";

const lowOf = ({ quantity }: AnswerDraft): number => (quantity === null ? 0 : lowestOf(quantity));

/** "More than 80" is what is said of 86, and of 92 no more: that would be "more than 90". A range says itself how far it goes. */
export const isOutOfReach = (less: AnswerDraft, more: AnswerDraft): boolean => {
  if (less.quantity === null || less.quantity.high !== null) return false;
  const told = lowOf(less);
  return lowOf(more) >= told + roundedTo(told);
};

/** The step to which a round number is told: 80 to ten, 1,500 to five hundred, 29 to one. */
const roundedTo = (value: number): number => {
  let step = 1;
  while (step * 10 <= value && value % (step * 10) === 0) step *= 10;
  return step > 1 && value % (step * 5) === 0 && value > step * 5 ? step * 5 : step;
};
