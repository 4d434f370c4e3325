import type { BriefPart } from "../picture/picture.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { daysTold, lastTold } from "./told-when.ts";

/** What holds, is said, planned or expected at the time of its telling, which the newest reports may tell no more. */
const OF_ITS_TIME =
  /\b(?:is|are|am|(?:it|that|he|she|there|what|who|here)['’]s|(?:we|they|you)['’]re|I['’]m|remains?|stays?|continues?|still|will|cannot|can|wants?|believes?|thinks?|hopes?)\b/iu;
/** Parts whose lines are of the day that they are told on, whatever their words: what is ahead, what stood so, what was open then. */
const OF_A_DAY: ReadonlySet<BriefPart> = new Set<BriefPart>(["expected", "earlier", "disputed"]);
const SUPPORT = /\s*\((?:\d+) reports?,[^()]*\)/gu;

/** Whether the words of a line tell what holds when they are told. */
export const tellsNow = (text: string): boolean => OF_ITS_TIME.test(text.replace(SUPPORT, ""));

/** The time of telling of a line that is of its time, where none of the story's newest day tells it: ", as of 4 November". "" for all others. */
export type WhenTold = (draft: SentenceDraft) => string;

/** `newest`: when the latest report of the story was published; null where nobody said. `isWrittenOn`: whether a report was added to on later days, so that nobody knows on which its words were told. */
export const whenToldIn = (
  newest: string | null,
  publishedAt: (report: string) => string | null,
  isWrittenOn: (report: string) => boolean,
): WhenTold => {
  const today = newest?.slice(0, DAY);
  return ({ part, text, answers }) => {
    if (part === "changed") return "";
    if (!OF_A_DAY.has(part) && !tellsNow(text)) return "";
    if (newest === null) return "";
    const isOfToday = (report: string): boolean => publishedAt(report)?.slice(0, DAY) === today;
    // Of many reports the latest stand last.
    if (answers.some(({ reports }) => reports.findLast(isOfToday) !== undefined)) return "";
    if (answers.some(({ reports }) => reports.some(isWrittenOn))) return "";
    const at = lastTold(new Set(answers.flatMap(({ reports }) => reports)), publishedAt);
    if (at === null) return "";
    const [day] = daysTold([at, newest]);
    return `, as of ${day}`;
  };
};
const DAY = "2021-08-13".length;
