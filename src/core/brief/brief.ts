import type { Claim } from "../claim/claim.ts";
import type { StoryContext } from "../picture/context.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefSentence, Origin } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { Report } from "../report/report.ts";
import { type CheckWorld, checkSentence } from "./check.ts";
import { sentencesOf } from "./sentences.ts";

/** A sentence before it is checked, with the answers that it tells. */
export interface SentenceDraft extends BriefSentence {
  readonly answers: readonly AnswerDraft[];
}

const LONGEST = 24;

/** What the checker reads the sentences of one story against. */
export const checkWorldOf = (
  context: StoryContext,
  claims: ReadonlyMap<string, Claim>,
  reports: ReadonlyMap<string, Report>,
  origins: readonly Origin[],
): Omit<CheckWorld, "answers"> => {
  let entities: readonly string[] | null = null;
  return {
    claims,
    origins,
    context,
    publishers: [...reports.values()].flatMap((report) => (report.publisher === null ? [] : [report.publisher])),
    storyEntities: () => {
      entities ??= [
        ...new Set(
          [...claims.values()].flatMap((claim) =>
            Object.values(claim.roles).flatMap((role) => context.entity(role) ?? []),
          ),
        ),
      ]
        .filter((id) => !id.startsWith("text:"))
        .sort();
      return entities;
    },
  };
};

const asAnswer = (answer: AnswerDraft): CheckWorld["answers"][number] => ({
  claims: answer.bearings.map((bearing) => bearing.claim.id),
  reports: answer.reports,
  origins: answer.origins.map((origin) => origin.id),
  originsAtLeast: answer.originsAtLeast,
  status: answer.status,
  polarity: answer.polarity,
});

/** The picture in prose. A sentence that its own claims do not bear out is not printed. */
export const briefOf = (
  questions: readonly ToldQuestion[],
  context: StoryContext,
  world: Omit<CheckWorld, "answers">,
): BriefSentence[] => {
  const printed: BriefSentence[] = [];
  const seen = new Set<string>();
  for (const question of questions)
    for (const draft of sentencesOf(question, context)) {
      if (printed.length >= LONGEST) return printed;
      if (seen.has(draft.text) || checkSentence(draft, { ...world, answers: draft.answers.map(asAnswer) }).length > 0)
        continue;
      seen.add(draft.text);
      printed.push({ text: draft.text, claims: draft.claims, questions: draft.questions });
    }
  return printed;
};
