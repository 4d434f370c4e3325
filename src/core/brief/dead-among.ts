import type { AnswerDraft } from "../picture/drafts.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";

const harmOf = ({ bearings: [first] }: Pick<AnswerDraft, "bearings">): string | undefined => first?.claim.harm;

const exact = ({ quantity }: AnswerDraft): number | null =>
  quantity !== null && quantity.words === undefined && quantity.share === null ? quantity.low : null;

/** How many died, by any report. */
const deadIn = (questions: readonly ToldQuestion[]): ReadonlySet<number> =>
  new Set(
    questions.flatMap(({ case: laid }) =>
      [...laid.answers, ...laid.others]
        .filter((answer) => harmOf(answer) === "killed")
        .flatMap((one) => exact(one) ?? []),
    ),
  );

/** "two died and eleven others were hurt": the dead are counted apart. */
const isBesideDead = ({ bearings }: AnswerDraft): boolean =>
  bearings.some(({ claim }) => /\b(?:others?|another|more)\b/iu.test(claim.roles["victim"]?.text ?? ""));

/**
 * Whether the figures of a question on the hurt differ only by those who died: "five were shot" and "killed one and injured four others"
 * are one count, and neither a change nor a difference of the reports.
 */
export const countsDeadToo = (questions: readonly ToldQuestion[]): ((question: ToldQuestion) => boolean) => {
  let found: ReadonlySet<number> | null = null;
  const dead = (): ReadonlySet<number> => (found ??= deadIn(questions));
  return ({ question, case: { answers } }) => {
    // A figure that rose with time is one that rose.
    if (question.verdict.kind === "changed") return false;
    const sizes = answers.map(exact);
    const most = Math.max(...sizes.map((size) => size ?? 0));
    if (answers.some((answer) => exact(answer) === most && isBesideDead(answer))) return false;
    if (answers.length < 2 || !answers.every((answer) => harmOf(answer) === "injured")) return false;
    return sizes.every((a, at) =>
      sizes.slice(at + 1).every((b) => a !== null && b !== null && dead().has(Math.abs(a - b))),
    );
  };
};
