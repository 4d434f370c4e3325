import type { AnswerDraft } from "../picture/drafts.ts";

/** So many sentences further on a report tells of something else. */
const FAR = 3;

/**
 * Whether a report that tells both figures in its own voice, or far apart and one of them in its own voice, tells of two things by them: no
 * report contradicts itself.
 */
export const areTwoThings = (one: AnswerDraft, other: AnswerDraft): boolean => {
  if (one === other || one.quantity === null || other.quantity === null) return false;
  // "Dozens" is the figure of a first report, and no other thing.
  if (one.quantity.words !== undefined || other.quantity.words !== undefined) return false;
  const pairs = one.bearings.flatMap(({ claim: a }) =>
    other.bearings.flatMap(({ claim: b }) => (a.report === b.report ? [[a, b] as const] : [])),
  );
  if (pairs.some(([a, b]) => a.attribution.length === 0 && b.attribution.length === 0)) return true;
  return (
    pairs.some(([a, b]) => a.attribution.length === 0 || b.attribution.length === 0) &&
    pairs.every(([a, b]) => Math.abs(a.sentence - b.sentence) >= FAR)
  );
};
