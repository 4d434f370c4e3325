import type { Claim } from "../claim/claim.ts";
import type { StoryContext } from "../picture/context.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefSentence } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { Report } from "../report/report.ts";
import { checkSentence } from "./check.ts";
import { sentencesOf } from "./sentences.ts";

/** A sentence before it is checked, with the answers that it tells. */
export interface SentenceDraft extends BriefSentence {
  readonly answers: readonly AnswerDraft[];
}

const LONGEST = 24;

/** The picture in prose. A sentence that its own claims do not bear out is not printed. */
export const briefOf = (
  questions: readonly ToldQuestion[],
  context: StoryContext,
  claims: ReadonlyMap<string, Claim>,
  reports: ReadonlyMap<string, Report>,
): BriefSentence[] => {
  const printed: BriefSentence[] = [];
  const seen = new Set<string>();
  for (const question of questions)
    for (const draft of sentencesOf(question, context)) {
      if (printed.length >= LONGEST) return printed;
      if (
        seen.has(draft.text) ||
        checkSentence(draft, {
          claims,
          reports,
          questions: [question.question],
          answers: draft.answers,
          label: context.label,
        }).length > 0
      )
        continue;
      seen.add(draft.text);
      printed.push({ text: draft.text, claims: draft.claims, questions: draft.questions });
    }
  return printed;
};
