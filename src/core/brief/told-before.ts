import type { ScopeTerm } from "../frames/frame-compare.ts";
import { valueId } from "../picture/group-questions.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";

/** Questions that the brief has told, by what they ask and their one answer. */
export interface ToldBefore {
  /**
   * Whether a question that was told says all that this one does: the same of the same, with the same single answer, for a place
   * around it or inside it, or where this one names none ("2 injured in the town", "2 injured in the country").
   */
  readonly tells: (asked: ToldQuestion) => boolean;
  readonly add: (told: ToldQuestion) => void;
}

export const toldBefore = (): ToldBefore => {
  const byAnswer = new Map<string, ToldQuestion[]>();
  const most = new Map<string, number>();
  return {
    tells: (asked) => {
      const name = answerOf(asked);
      if (name !== null && (byAnswer.get(name) ?? []).some((told) => coversPlaceOf(told, asked))) return true;
      const count = countOf(asked);
      return count !== null && !count.isShared && count.size <= (most.get(count.of) ?? 0);
    },
    add: (told) => {
      const name = answerOf(told);
      if (name !== null) byAnswer.set(name, [...(byAnswer.get(name) ?? []), told]);
      const count = countOf(told);
      if (count?.isShared) most.set(count.of, Math.max(most.get(count.of) ?? 0, count.size));
    },
  };
};

/** How many came to which harm; null for whatever counts nobody harmed. */
interface HarmCount {
  readonly of: string;
  readonly size: number;
  /** Of a count that several reports share a smaller one of the same harm, which one report tells, is some: told on the page. */
  readonly isShared: boolean;
}

const counts = new WeakMap<ToldQuestion, HarmCount | null>();

const countOf = (told: ToldQuestion): HarmCount | null => {
  const before = counts.get(told);
  if (before !== undefined) return before;
  const { harm } = told.draft.key;
  const { answers } = told.case;
  const [first] = answers[0]?.reports ?? [];
  const found =
    harm === undefined || answers.length === 0
      ? null
      : {
          of: HURT.has(harm) ? "hurt" : harm,
          size: answers.reduce((most, { quantity }) => Math.max(most, quantity?.low ?? quantity?.high ?? 0), 0),
          isShared: answers.some(({ reports }) => reports.some((report) => report !== first)),
        };
  counts.set(told, found);
  return found;
};
/** Who was shot was hurt. */
const HURT: ReadonlySet<string> = new Set(["injured", "shot"]);

/** What is asked, and its answer where it has only one; null where it has more or is denied. */
const answerOf = ({ case: { answers, denials, others }, draft }: ToldQuestion): string | null => {
  const [only, ...more] = answers;
  const [first] = only?.bearings ?? [];
  if (!only || !first || more.length + denials.length + others.length > 0) return null;
  const limits = [
    ...Object.entries(draft.key).map(([name, value]) => `${name} ${value}`),
    ...draft.scope.filter(({ name }) => name !== "place").map(({ name, value }) => `${name} ${value}`),
  ].sort();
  return JSON.stringify([draft.comparer.render.name, only.status, only.polarity, valueId(first.value), limits]);
};

const placeOf = ({ draft }: ToldQuestion): ScopeTerm | null => draft.scope.find(({ name }) => name === "place") ?? null;

/** One place lies in the other, as far as anybody tells; a place known by its name alone may lie in any. */
const coversPlaceOf = (told: ToldQuestion, asked: ToldQuestion): boolean => {
  const [there, here] = [placeOf(told), placeOf(asked)];
  if (here === null) return true;
  if (there === null || here.value === there.value) return there !== null;
  const local = here.where?.local === true || there.where?.local === true;
  return local || here.within.includes(there.value) || there.within.includes(here.value);
};
