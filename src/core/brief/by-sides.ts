import { comparePublished } from "../picture/dates.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { answersMeet } from "../picture/relations.ts";
import { isSilent } from "../picture/rival-sides.ts";
import { type SideWorld, sidesOf } from "../picture/sides.ts";
import type { Clash } from "../picture/verdicts/case.ts";
import { stillHeld } from "./still-held.ts";

/** Figures that differ as a reader is told them. */
export interface BySides {
  readonly answers: readonly AnswerDraft[];
  /** What the sides that tell an answer gave before it, the latest first. */
  readonly before: (answer: AnswerDraft) => readonly AnswerDraft[];
}

const NOTHING_BEFORE = (): readonly AnswerDraft[] => [];

const firstTold = ({ reports }: AnswerDraft, { publishedAt }: SideWorld): string | null =>
  reports.reduce<string | null>((first, id) => {
    const at = publishedAt(id);
    return at !== null && (first === null || comparePublished(at, first) < 0) ? at : first;
  }, null);

/**
 * Of figures that exclude each other what each side gave last, with what it gave before ("7, according to the ministry, earlier 3; 14, according to the
 * doctors, earlier 11"); and what a report tells in its own voice since then. Where no two of these differ, what somebody still gives.
 */
export const bySides = (answers: readonly AnswerDraft[], clashes: readonly Clash[], world: SideWorld): BySides => {
  const plain = { answers: stillHeld(answers, world.publishedAt), before: NOTHING_BEFORE };
  const told = answers.some(({ polarity }) => polarity === "negative") ? null : sidesOf(answers, answersMeet, world);
  if (told === null) return plain;
  const heard = told.sides.filter((one) => !told.sides.some((other) => other !== one && isSilent(one, other, told)));
  const last = new Set(heard.flatMap(({ series }) => series.at(-1) ?? []));
  // Answers are told under the names of the brief; clashes hold them as they were found.
  const ids = new Set([...last].map(({ id }) => id));
  if (!clashes.some(({ a, b, time }) => time === "does not explain" && ids.has(a.id) && ids.has(b.id))) return plain;
  const spoken = new Set(told.sides.flatMap(({ series }) => series));
  const since = [...last].map((answer) => firstTold(answer, world));
  const isSince = (answer: AnswerDraft): boolean => {
    const at = firstTold(answer, world);
    return at !== null && since.every((before) => before !== null && comparePublished(at, before) > 0);
  };
  return {
    answers: answers.filter((answer) => last.has(answer) || (!spoken.has(answer) && isSince(answer))),
    before: (answer) => {
      const own = told.sides.filter(({ series }) => series.at(-1) === answer);
      // What two sides tell together has no one row behind it.
      return own.length === 1 ? [...(own[0]?.series.slice(0, -1) ?? [])].reverse() : [];
    },
  };
};
