import type { Claim } from "../claim/claim.ts";
import { comparePublished, momentOf } from "../picture/dates.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { overtakes, reachesOnce, stagesOf } from "../picture/states.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import { isNamedSince, isWithheld, outlived, tellsAllLive } from "./since.ts";

/** What is told in fewer hours is as likely another telling of the same day's news. */
const SOONEST = 6;
const HOUR = 3_600_000;
/** Whoever was sought is held, or has come before the law. */
const HELD = 2;

/** A claim that is told as so, and when its report was published. */
export interface Told {
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

interface Laid {
  readonly all: readonly Told[];
  /** By what it may meet by. */
  readonly byMeeting: ReadonlyMap<string, readonly Told[]>;
}

export const overtakenIn = (
  questions: readonly ToldQuestion[],
  publishedAt: (report: string) => string | null,
  find: (entity: string) => string,
  /** The day of a claim's words, where its report tells it. */
  dayOf: (claim: Claim) => string | null,
): IsOvertaken => {
  const momentIn = (claim: Claim): number | null => {
    const iso = dayOf(claim) ?? publishedAt(claim.report);
    return iso === null ? null : momentOf(iso);
  };
  let laid: Laid | null = null;
  const seen = new WeakMap<AnswerDraft, boolean>();
  const judge = ({ bearings, reports }: AnswerDraft): boolean => {
    // What one of its tellings tells as done is not only a state.
    if (!bearings.every(({ claim }) => tellsState(claim))) return false;
    const moments = bearings.map(({ claim }) => momentIn(claim));
    if (moments.some((moment) => moment === null)) return false;
    const last = Math.max(...moments.map((moment) => moment ?? 0));
    laid ??= laidOut(questions, momentIn);
    const { claim: state } = bearings[0] ?? {};
    if (state === undefined) return false;
    const isLater = ({ moment }: Told): boolean => moment - last > SOONEST * HOUR;
    const { all } = laid;
    if (tellsAllLive(state) && outlived(all, last, isLater)) return true;
    if (isWithheld(state) && isNamedSince(state, new Set(reports), all, isLater)) return true;
    // Of two reports of one day the one that tells no arrest came before the one that does.
    const knowsOfNone = !all.some(({ claim }) => reports.includes(claim.report) && reachesOnce(claim, HELD));
    const mayBeLater = ({ claim }: Told): boolean =>
      knowsOfNone &&
      reachesOnce(claim, HELD) &&
      reports.every(
        (report) =>
          report !== claim.report && comparePublished(publishedAt(report) ?? "", publishedAt(claim.report) ?? "") === 0,
      );
    return meetingsOf(state).some((word) =>
      (laid?.byMeeting.get(word) ?? []).some(
        (told) =>
          (isLater(told) || mayBeLater(told)) && bearings.some(({ claim }) => overtakes(told.claim, claim, find)),
      ),
    );
  };
  return (answer) => {
    const known = seen.get(answer) ?? judge(answer);
    seen.set(answer, known);
    return known;
  };
};

/** In larger stories a sentence of one report is seldom printed, and all of them would have to be asked about. */
const MOST_ASKED = 2000;

/** Whether a claim stands in a sentence that also tells what has been overtaken: printed whole, it would tell that too. */
export const staleSentences = (
  questions: readonly ToldQuestion[],
  isOvertaken: IsOvertaken,
): ((claim: Claim | undefined) => boolean) => {
  let stale: ReadonlySet<string> | null = null;
  const placeOf = ({ report, sentence }: Claim): string => `${report} ${sentence}`;
  const find = (): ReadonlySet<string> =>
    new Set(
      (questions.length > MOST_ASKED ? [] : questions)
        .flatMap(({ case: { answers, others } }) => [...answers, ...others])
        .filter((answer) => answer.reports.length === 1 && isOvertaken(answer))
        .flatMap(({ bearings }) => bearings.map(({ claim }) => placeOf(claim))),
    );
  return (claim) => {
    stale ??= find();
    return claim !== undefined && stale.has(placeOf(claim));
  };
};

/** All that is told as so. */
const laidOut = (questions: readonly ToldQuestion[], momentIn: (claim: Claim) => number | null): Laid => {
  const all: Told[] = [];
  const byMeeting = new Map<string, Told[]>();
  for (const { case: laid } of questions)
    for (const { bearings, status } of [...laid.answers, ...laid.others])
      for (const { claim } of status === "asserted" ? bearings : []) {
        const moment = momentIn(claim);
        if (moment === null) continue;
        all.push({ claim, moment });
        for (const word of meetingsOf(claim)) {
          const known = byMeeting.get(word);
          if (known) known.push({ claim, moment });
          else byMeeting.set(word, [{ claim, moment }]);
        }
      }
  return { all, byMeeting };
};

const STATE = /\b(?:is|are|'s|'re|remains?|stays?|continues?|still)\b/iu;
const tellsState = (claim: Claim): boolean =>
  stagesOf(claim).some(({ holds }) => holds) || STATE.test(claim.quote) || tellsAllLive(claim) || isWithheld(claim);
