import type { AnswerDraft } from "../picture/drafts.ts";
import type { Origin } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";

/** Origins by the one name that the story has for each. */
export type OriginsById = ReadonlyMap<string, Origin>;

/** All origins of a question, by the one name that the story has for each. */
export const originsOf = ({ case: laid }: ToldQuestion, known: OriginsById): readonly Origin[] =>
  [...laid.answers, ...laid.others, ...laid.denials].flatMap(({ origins }) =>
    origins.map((origin) => known.get(origin.id) ?? origin),
  );

/** The question with each origin by the one name that the story has for it. */
export const underOneName = (asked: ToldQuestion, known: OriginsById): ToldQuestion => {
  const named = (answers: readonly AnswerDraft[]): readonly AnswerDraft[] =>
    answers.map((answer) => ({ ...answer, origins: answer.origins.map((origin) => known.get(origin.id) ?? origin) }));
  const { answers, others, denials } = asked.case;
  return {
    ...asked,
    case: { ...asked.case, answers: named(answers), others: named(others), denials: named(denials) },
  };
};
