import { supportWords } from "../picture/origins-words.ts";
import type { Origin, Question, QuestionDecided, StoryPicture } from "../picture/picture.ts";
import { type Decided, sourceKey } from "./apply.ts";

const claimsOf = (question: Question): readonly string[] => [
  ...question.answers.flatMap((answer) => answer.claims),
  ...question.beside,
];

const engineView = (question: Question): QuestionDecided["engine"][number] => ({
  question: question.question,
  verdict: question.verdict.kind,
  reason: question.verdict.reason,
  answers: question.answers.map(
    (answer) => `${answer.value}${answer.status === "asserted" ? "" : `, ${answer.status}`} (${supportWords(answer)})`,
  ),
});

const graded = (origin: Origin, decided: Decided): Origin => {
  const grade = decided.sourceGrades.get(sourceKey(origin.name));
  return grade === undefined ? origin : { ...origin, grade };
};

/** Sets what the engine alone had found beside what people decided. `plain` are the stories without any decision. */
export const showDecided = (
  stories: readonly StoryPicture[],
  plain: readonly StoryPicture[],
  decided: Decided,
): readonly StoryPicture[] => {
  const byClaim = new Map<string, string[]>();
  for (const { id, claims, state } of decided.shown)
    if (state === "applied") for (const claim of claims) byClaim.set(claim, [...(byClaim.get(claim) ?? []), id]);
  const engineBy = new Map<string, Question[]>();
  for (const question of plain.flatMap((story) => story.questions))
    for (const claim of claimsOf(question)) engineBy.set(claim, [...(engineBy.get(claim) ?? []), question]);
  const onQuestion = (question: Question): Question => {
    const claims = claimsOf(question).filter((claim) => byClaim.has(claim));
    if (claims.length === 0) return question;
    return {
      ...question,
      decided: {
        decisions: [...new Set(claims.flatMap((claim) => byClaim.get(claim) ?? []))].sort(),
        rejected: claims.filter((claim) => decided.rejected.has(claim)),
        accepted: claims.filter((claim) => decided.accepted.has(claim)),
        engine: [...new Set(claims.flatMap((claim) => engineBy.get(claim) ?? []))].map(engineView),
      },
    };
  };
  return stories.map((story) => ({
    ...story,
    origins: decided.sourceGrades.size === 0 ? story.origins : story.origins.map((origin) => graded(origin, decided)),
    questions: byClaim.size === 0 ? story.questions : story.questions.map(onQuestion),
  }));
};
