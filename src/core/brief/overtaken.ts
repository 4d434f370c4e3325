import type { Claim } from "../claim/claim.ts";
import { momentOf } from "../picture/dates.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { overtakes, stagesOf } from "../picture/states.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";

/** What is told in fewer hours is as likely another telling of the same day's news. */
const SOONEST = 6;
const HOUR = 3_600_000;

interface Told {
  readonly claim: Claim;
  readonly moment: number;
}

/** Whether what an answer tells as holding is overtaken by what reports of the story that are known to be later tell. */
export type IsOvertaken = (answer: AnswerDraft) => boolean;

/** What may meet: by the courses that both tell a stage of, and by what their clauses tell it of. */
const meetingsOf = (claim: Claim): readonly string[] => [
  ...stagesOf(claim).map(({ course }) => `course ${course}`),
  ...(claim.scope["said of"] ?? "").split(" ").flatMap((word) => (word === "" || word === "*" ? [] : [`of ${word}`])),
];

export const overtakenIn = (
  questions: readonly ToldQuestion[],
  publishedAt: (report: string) => string | null,
  find: (entity: string) => string,
): IsOvertaken => {
  const momentIn = (report: string): number | null => {
    const iso = publishedAt(report);
    return iso === null ? null : momentOf(iso);
  };
  let laid: ReadonlyMap<string, readonly Told[]> | null = null;
  const seen = new WeakMap<AnswerDraft, boolean>();
  const isLater = ({ moment }: Told, last: number): boolean => moment - last > SOONEST * HOUR;
  const judge = ({ bearings, reports }: AnswerDraft): boolean => {
    // What one of its tellings tells as done is not only a state.
    if (!bearings.every(({ claim }) => tellsState(claim))) return false;
    const moments = reports.map(momentIn);
    if (moments.some((moment) => moment === null)) return false;
    const last = Math.max(...moments.map((moment) => moment ?? 0));
    laid ??= laidOut(questions, momentIn);
    const { claim: state } = bearings[0] ?? {};
    if (state === undefined) return false;
    return meetingsOf(state).some((word) =>
      (laid?.get(word) ?? []).some(
        (told) => isLater(told, last) && bearings.some(({ claim }) => overtakes(told.claim, claim, find)),
      ),
    );
  };
  return (answer) => {
    const known = seen.get(answer) ?? judge(answer);
    seen.set(answer, known);
    return known;
  };
};

/** All that is told as so, by what it may meet by. */
const laidOut = (
  questions: readonly ToldQuestion[],
  momentIn: (report: string) => number | null,
): ReadonlyMap<string, readonly Told[]> => {
  const found = new Map<string, Told[]>();
  for (const { case: laid } of questions)
    for (const { bearings, status } of [...laid.answers, ...laid.others])
      for (const { claim } of status === "asserted" ? bearings : []) {
        const moment = momentIn(claim.report);
        if (moment === null) continue;
        for (const word of meetingsOf(claim)) {
          const known = found.get(word);
          if (known) known.push({ claim, moment });
          else found.set(word, [{ claim, moment }]);
        }
      }
  return found;
};

const STATE = /\b(?:is|are|'s|'re|remains?|stays?|continues?|still)\b/iu;
const tellsState = (claim: Claim): boolean => stagesOf(claim).some(({ holds }) => holds) || STATE.test(claim.quote);
