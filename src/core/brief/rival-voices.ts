import type { AnswerDraft } from "../picture/drafts.ts";

const isSpoken = ({ origins }: AnswerDraft): boolean =>
  origins.length > 0 && origins.every(({ kind }) => kind === "speaker" || kind === "witness");

/**
 * Answers of which each is told by voices of its own, and none by the report itself: one report that tells two of them sets the voices
 * against each other, where two figures in its own words would be of two things.
 */
export const areRivalVoices = (answers: readonly AnswerDraft[]): boolean => {
  const voices = answers.map(({ origins }) => new Set(origins.map(({ id }) => id)));
  return (
    answers.every(isSpoken) &&
    voices.every((own, at) => voices.slice(at + 1).every((other) => [...own].every((id) => !other.has(id))))
  );
};
