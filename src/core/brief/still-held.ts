import { momentOf } from "../picture/dates.ts";
import type { AnswerDraft } from "../picture/drafts.ts";

/**
 * Of figures that exclude each other those that somebody still gives: a voice that gave another figure in a later report holds its earlier
 * one no more ("the ministry spoke of two, then of five; the doctors of nine"). All of them where the rest would leave fewer than two, or a
 * report does not tell when it was published.
 */
export const stillHeld = (
  answers: readonly AnswerDraft[],
  publishedAt: (report: string) => string | null,
): readonly AnswerDraft[] => {
  if (answers.length < 3 || answers.some(({ quantity }) => quantity === null)) return answers;
  const told = answers.map((answer) =>
    answer.bearings.flatMap(({ claim }) => {
      const root = answer.rootOf(claim);
      const at = publishedAt(claim.report);
      const moment = at === null ? null : momentOf(at);
      return root === undefined || moment === null ? [] : [{ root, moment }];
    }),
  );
  const last = new Map<string, number>();
  for (const { root, moment } of told.flat()) last.set(root, Math.max(moment, last.get(root) ?? moment));
  const held = answers.filter((_, at) => {
    const own = told[at] ?? [];
    return own.length === 0 || own.some(({ root, moment }) => moment === last.get(root));
  });
  return held.length < 2 ? answers : held;
};
