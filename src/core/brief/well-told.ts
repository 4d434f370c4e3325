import type { AnswerDraft } from "../picture/drafts.ts";
import { reportsTold } from "./candidates.ts";
import type { SentenceDraft } from "./checked-draft.ts";

/** Of a story of fewer reports each that tells a figure counts. */
const MANY_REPORTS = 6;
/** Of more a figure that changed is told by no less than this share, else it is as often of two things; our own choice. */
const SHARE = 1 / 3;

/** One voice gave both, or one report tells both. */
const areOfOne = (a: AnswerDraft, b: AnswerDraft): boolean =>
  a.origins.some(({ id }) => b.origins.some((other) => other.id === id)) ||
  a.reports.some((report) => b.reports.includes(report));

/**
 * Whether what changed may be told as one row: of a story of many reports, figures that few of them tell, each in another's voice, are of different
 * things too often (fighters and guards who are both "members", the hurt of one day and the treated of another). Of a figure that the newest day does
 * not tell, a later one may stand there in other words. `isOfNewest`: whether a report is of the newest day.
 */
export const isWellTold = (
  { part, answers, whole }: SentenceDraft,
  ofStory: number,
  isOfNewest: (report: string) => boolean,
): boolean =>
  part !== "changed" ||
  whole !== undefined ||
  ofStory < MANY_REPORTS ||
  answers.length < 2 ||
  answers.some(({ quantity }) => quantity === null) ||
  ((answers.at(-1)?.reports ?? []).some(isOfNewest) &&
    (reportsTold({ answers }).size >= SHARE * ofStory ||
      answers.slice(1).every((answer, at) => answers[at] !== undefined && areOfOne(answers[at], answer))));
