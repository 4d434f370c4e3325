import type { Claim } from "../claim/claim.ts";
import { comparerOf } from "../frames/comparers.ts";
import type { StoryContext } from "../picture/context.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefPart, BriefSentence, Origin } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { Report } from "../report/report.ts";
import { type CheckWorld, checkSentence } from "./check.ts";
import { LONGEST, PARTS } from "./parts.ts";
import { sentencesOf } from "./sentences.ts";

/** A sentence before it is checked, with the answers that it tells. */
export interface SentenceDraft extends BriefSentence {
  readonly answers: readonly AnswerDraft[];
}

/** The claims and reports of one story. */
export interface CheckedStory {
  readonly claims: readonly Claim[];
  readonly claim: (id: string) => Claim | undefined;
  readonly reports: readonly Report[];
}

/** What the checker reads the sentences of one story against. */
export const checkWorldOf = (
  context: StoryContext,
  { claims, claim, reports }: CheckedStory,
  origins: readonly Origin[],
): Omit<CheckWorld, "answers"> => {
  let entities: readonly string[] | null = null;
  return {
    claim,
    origins,
    context,
    wordsOf: (told) => comparerOf(told.frame)?.render.words?.(told) ?? [],
    publishers: [...new Set(reports.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])))],
    storyEntities: () => {
      entities ??= [
        ...new Set(claims.flatMap(({ roles }) => Object.values(roles).flatMap((role) => context.entity(role) ?? []))),
      ]
        .filter((id) => !id.startsWith("text:"))
        .sort();
      return entities;
    },
  };
};

/** Of a sentence's answers the last is the latest. */
const asAnswer = (answer: AnswerDraft, index: number, all: readonly AnswerDraft[]): CheckWorld["answers"][number] => ({
  claims: answer.bearings.map((bearing) => bearing.claim.id),
  reports: answer.reports,
  origins: answer.origins.map((origin) => origin.id),
  originsAtLeast: answer.originsAtLeast,
  status: answer.status,
  polarity: answer.polarity,
  latest: index === all.length - 1,
});

/** So many sentences a brief has room for. */
const SHORT = 8;

const LEADING: ReadonlySet<BriefPart> = new Set<BriefPart>(["known", "changed", "disputed"]);

/** The question with each origin by the one name that the story has for it. */
const underOneName = (asked: ToldQuestion, origins: readonly Origin[]): ToldQuestion => {
  const known = new Map(origins.map((origin) => [origin.id, origin]));
  const named = (answers: readonly AnswerDraft[]): readonly AnswerDraft[] =>
    answers.map((answer) => ({ ...answer, origins: answer.origins.map((origin) => known.get(origin.id) ?? origin) }));
  const { answers, others, denials } = asked.case;
  return {
    ...asked,
    case: { ...asked.case, answers: named(answers), others: named(others), denials: named(denials) },
  };
};

/** The picture in prose, part by part. A sentence that its own claims do not bear out is not printed. */
export const briefOf = (
  questions: readonly ToldQuestion[],
  context: StoryContext,
  world: Omit<CheckWorld, "answers">,
): BriefSentence[] => {
  const printed = new Map<BriefPart, BriefSentence[]>();
  const seen = new Set<string>();
  const print = (question: ToldQuestion, slight: boolean): void => {
    for (const draft of sentencesOf(underOneName(question, world.origins), context, slight)) {
      const part = printed.get(draft.part) ?? [];
      if (part.length >= LONGEST[draft.part] || seen.has(draft.text)) continue;
      seen.add(draft.text);
      if (checkSentence(draft, { ...world, answers: draft.answers.map(asAnswer) }).length > 0) continue;
      part.push({ part: draft.part, text: draft.text, claims: draft.claims, questions: draft.questions });
      printed.set(draft.part, part);
    }
  };
  const length = (): number => [...printed.values()].reduce((sum, part) => sum + part.length, 0);
  for (const question of questions) print(question, false);
  // Where little is told, what one report says that somebody said is worth a sentence too.
  for (const question of questions)
    if (length() < SHORT && question.draft.comparer.render.group === "statements") print(question, true);
  // The questions that weigh most stand first: where that is a figure that changed, or a dispute, the brief opens with it.
  const first = [...printed.keys()].find((part) => LEADING.has(part));
  const order: readonly BriefPart[] = first ? [first, ...PARTS] : PARTS;
  return [...new Set(order)].flatMap((part) => printed.get(part) ?? []);
};
