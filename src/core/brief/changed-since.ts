import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";

const sentencesTold = new WeakMap<AnswerDraft, ReadonlySet<string>>();
/** The sentence that a claim stands in. */
export const placeOf = ({ report, sentence }: Claim): string => `${report} ${sentence}`;
const placesOf = (answer: AnswerDraft): ReadonlySet<string> => {
  const known = sentencesTold.get(answer) ?? new Set(answer.bearings.map(({ claim }) => placeOf(claim)));
  sentencesTold.set(answer, known);
  return known;
};

/** Whether a claim stands in a sentence that tells what changed since, or what was taken back: it is no longer what is known. */
export const changedIn = (questions: readonly ToldQuestion[]): ((claim: Claim | undefined) => boolean) => {
  const gone = questions.flatMap(({ question, case: { answers, withdrawn } }) => [
    ...(question.verdict.kind === "changed" ? answers.slice(0, -1) : []),
    ...withdrawn.map(({ answer }) => answer),
  ]);
  return (claim) => claim !== undefined && gone.some((answer) => placesOf(answer).has(placeOf(claim)));
};

/** Whether a claim counts fewer of a harm than a later report does, by a question whose figure grew: wherever it counts them, the figure is of its day. */
export const passedIn = (
  questions: readonly ToldQuestion[],
  publishedAt: (report: string) => string | null,
): ((claim: Claim | undefined) => boolean) => {
  const grown = questions.flatMap(({ question, draft, case: { answers } }) => {
    const { harm } = draft.key;
    if (question.verdict.kind !== "changed" || harm === undefined) return [];
    const last = answers.at(-1);
    const size = last?.quantity?.low ?? last?.quantity?.high;
    const day = last?.reports.flatMap((id) => publishedAt(id) ?? []).sort()[0];
    return size != null && day !== undefined ? [{ harm, size, day }] : [];
  });
  return (claim) => {
    const count = claim?.quantity?.high ?? claim?.quantity?.low;
    if (claim === undefined || count == null) return false;
    const at = publishedAt(claim.report);
    return grown.some(({ harm, size, day }) => claim.harm === harm && count < size && at !== null && at < day);
  };
};
