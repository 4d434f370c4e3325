import type { AnswerDraft } from "../picture/drafts.ts";

/** Figures so near each other, of the larger, are one that was rounded. */
const NEAR = 0.05;

const sizeOf = ({ quantity }: AnswerDraft): number | null =>
  quantity === null || quantity.words !== undefined ? null : (quantity.low ?? quantity.high);

/**
 * Figures that follow each other in time and are no change: of those killed or hurt the later fewer, which no report calls a correction, and
 * of other things about the same number.
 */
export const isNoChange = (rule: string, answers: readonly AnswerDraft[]): boolean => {
  if (rule !== "verdict/new-state") return false;
  const harms = answers.map(({ bearings: [first] }) => first?.claim.harm);
  if (harms.some((harm) => harm === "killed" || harm === "injured")) return true;
  const sizes = answers.map(sizeOf);
  const last = sizes.at(-1) ?? null;
  return (
    last !== null &&
    sizes.length > 1 &&
    sizes.every((size) => size !== null && Math.abs(size - last) <= NEAR * Math.max(size, last))
  );
};
