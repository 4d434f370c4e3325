import type { ToldQuestion } from "../picture/story-picture.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import type { CentralSentence } from "./importance/central.ts";

/** Lines that tell of some whom a figure counts, and what such lines may not tell beside it. */
export interface Singly {
  /** Whether the answer of this id is one. */
  readonly has: (answer: string) => boolean;
  /** Whether a line of what is known tells beside it a figure that was overtaken or is disputed: "34 died: 21 patients and nine relatives". */
  readonly withOldFigure: (draft: SentenceDraft, place: CentralSentence | null) => boolean;
}

const OPEN: ReadonlySet<string> = new Set(["disputed", "undecided"]);

export const singlyIn = (questions: readonly ToldQuestion[]): Singly => {
  const ids = new Set(questions.flatMap(({ case: { among } }) => among.map(({ id }) => id)));
  const old = new Set<string>();
  for (const { question, case: laid } of questions) {
    const { kind } = question.verdict;
    const stale = kind === "changed" ? laid.answers.slice(0, -1) : OPEN.has(kind) ? laid.answers : [];
    for (const { id, quantity } of [...stale, ...laid.strays]) if (quantity !== null) old.add(id);
  }
  return {
    has: (answer) => ids.has(answer),
    withOldFigure: ({ part, answers }, place) =>
      part === "known" && (place?.answers ?? []).some(({ id }) => old.has(id) && !answers.some((own) => own.id === id)),
  };
};
