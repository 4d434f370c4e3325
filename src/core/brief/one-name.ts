import type { AnswerDraft } from "../picture/drafts.ts";
import type { Origin } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";

/** Origins by the one name that the story has for each. */
export type OriginsById = ReadonlyMap<string, Origin>;

const own = new WeakMap<ToldQuestion, readonly Origin[]>();

/** The origins of a question, each once; kept with it: most do not change when a report comes. */
const ownOf = (asked: ToldQuestion): readonly Origin[] => {
  const before = own.get(asked);
  if (before !== undefined) return before;
  const { answers, others, denials, among } = asked.case;
  const found = new Map<string, Origin>();
  for (const told of [answers, others, denials, among])
    for (const { origins } of told)
      for (const origin of origins) if (!found.has(origin.id)) found.set(origin.id, origin);
  const all = [...found.values()];
  own.set(asked, all);
  return all;
};

/** All origins of a question, each once, by the one name that the story has for it. */
export const originsOf = (asked: ToldQuestion, known: OriginsById): readonly Origin[] =>
  ownOf(asked).map((origin) => known.get(origin.id) ?? origin);

/** The question with each origin by the one name that the story has for it. */
export const underOneName = (asked: ToldQuestion, known: OriginsById): ToldQuestion => {
  const named = (answers: readonly AnswerDraft[]): readonly AnswerDraft[] =>
    answers.map((answer) => ({ ...answer, origins: answer.origins.map((origin) => known.get(origin.id) ?? origin) }));
  const { answers, others, denials, among } = asked.case;
  return {
    ...asked,
    case: {
      ...asked.case,
      answers: named(answers),
      others: named(others),
      denials: named(denials),
      among: named(among),
    },
  };
};
