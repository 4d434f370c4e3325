import type { ToldQuestion } from "../picture/story-picture.ts";
import type { SentenceDraft } from "./brief.ts";
import { daysTold, lastTold } from "./told-when.ts";

/** What holds, is said, planned or expected at the time of its telling, which the newest reports may tell no more. */
const OF_ITS_TIME =
  /\b(?:is|are|am|(?:it|that|he|she|there|what|who|here)['’]s|(?:we|they|you)['’]re|I['’]m|remains?|stays?|continues?|still|will|cannot|can|wants?|believes?|thinks?|hopes?)\b/iu;
const SUPPORT = /\s*\((?:\d+) reports?,[^()]*\)/gu;

/** The time of telling of a line that is of its time, where none of the story's newest day tells it: ", as of 4 November". "" for all others. */
export type WhenTold = (draft: SentenceDraft) => string;

export const whenToldIn = (
  questions: readonly ToldQuestion[],
  publishedAt: (report: string) => string | null,
): WhenTold => {
  let newest: string | null | undefined;
  const now = (): string | null => {
    newest ??= lastTold(
      new Set(
        questions.flatMap(({ case: laid }) => [...laid.answers, ...laid.others].flatMap(({ reports }) => reports)),
      ),
      publishedAt,
    );
    return newest;
  };
  return ({ part, text, answers }) => {
    if (part === "changed" || part === "disputed") return "";
    const told = text.replace(SUPPORT, "");
    if (part !== "expected" && !OF_ITS_TIME.test(told)) return "";
    const reports = new Set(answers.flatMap((answer) => answer.reports));
    const [at, today] = [lastTold(reports, publishedAt), now()];
    if (at === null || today === null || at.slice(0, DAY) === today.slice(0, DAY)) return "";
    const [day] = daysTold([at, today]);
    return `, as of ${day}`;
  };
};
const DAY = "2021-08-13".length;
