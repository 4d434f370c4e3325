import { originsWords, supportWords } from "../picture/origins-words.ts";
import type { Answer, Picture, Question, StoryPicture } from "../picture/picture.ts";
import { type Blame, blame } from "./blame.ts";
import type { Cause, Change, ChangeKind, Changes } from "./change.ts";
import { type ClaimKeys, claimKeys, claimsOfQuestion, matchAnswers, matchQuestions, matchStories } from "./match.ts";

const plural = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

const answerWords = ({ value, status, polarity }: Answer): string =>
  `${polarity === "negative" ? "not " : ""}${value}${status === "asserted" ? "" : ` (${status})`}`;

const latestOf = (question: Question): Answer | null => question.answers.find((answer) => answer.latest) ?? null;

const answersOf = (question: Question): string | null =>
  question.answers.length === 0 ? null : question.answers.map(answerWords).join(" | ");

/** A question's words end in one mark, whatever they are. */
const asked = (question: Question): string =>
  /[?.!]$/u.test(question.question) ? question.question : `${question.question}:`;

/** The lines of one story, with what each needs. */
interface Scene {
  readonly story: StoryPicture;
  readonly find: (claims: readonly string[], story: StoryPicture) => Blame;
}

const lineOf = (
  { story, find }: Scene,
  kind: ChangeKind,
  question: Question | null,
  words: { readonly before: string | null; readonly after: string | null; readonly text: string },
  claims: readonly string[],
  blamed: readonly string[] = claims,
): Change => ({
  kind,
  ...find(blamed, story),
  story: story.id,
  title: story.title,
  question: question?.id ?? null,
  about: question?.question ?? null,
  ...words,
  // What came with the change is quoted first.
  claims: [...new Set([...blamed.filter((claim) => claims.includes(claim)), ...claims])],
});

const except = (claims: readonly string[], others: readonly string[], keys: ClaimKeys): readonly string[] => {
  const known = new Set(others.map((id) => keys.get(id) ?? id));
  const rest = claims.filter((id) => !known.has(keys.get(id) ?? id));
  return rest.length > 0 ? rest : claims;
};

const openedLine = (scene: Scene, question: Question): Change =>
  lineOf(
    scene,
    "question opened",
    question,
    {
      before: null,
      after: answersOf(question),
      text: `${asked(question)} ${answersOf(question) ?? "no answer yet"} (${question.verdict.kind}).`,
    },
    claimsOfQuestion(question),
  );

const closedLine = (scene: Scene, question: Question): Change =>
  lineOf(
    scene,
    "question closed",
    question,
    {
      before: answersOf(question),
      after: null,
      text: `${asked(question)} no longer told; it was ${answersOf(question) ?? "without an answer"}.`,
    },
    claimsOfQuestion(question),
  );

/** What changed in one question. A latest answer that is new is told once, as the latest. */
const questionLines = (scene: Scene, before: Question, after: Question, keys: ClaimKeys): Change[] => {
  const lines: Change[] = [];
  const { kept, added, gone } = matchAnswers(before, after);
  const was = latestOf(before);
  const now = latestOf(after);
  const moved = was !== null && now !== null && answerWords(was) !== answerWords(now);
  if (moved)
    lines.push(
      lineOf(
        scene,
        "latest answer",
        after,
        {
          before: answerWords(was),
          after: answerWords(now),
          text: `${asked(after)} now ${answerWords(now)} (${supportWords(now)}), before ${answerWords(was)}.`,
        },
        now.claims,
        except(now.claims, claimsOfQuestion(before), keys),
      ),
    );
  for (const answer of added)
    if (!(moved && answer === now))
      lines.push(
        lineOf(
          scene,
          "answer new",
          after,
          {
            before: null,
            after: answerWords(answer),
            text: `${asked(after)} also ${answerWords(answer)} (${supportWords(answer)}).`,
          },
          answer.claims,
          except(answer.claims, claimsOfQuestion(before), keys),
        ),
      );
  for (const answer of gone)
    lines.push(
      lineOf(
        scene,
        "answer gone",
        after,
        {
          before: answerWords(answer),
          after: null,
          text: `${asked(after)} no longer ${answerWords(answer)}.`,
        },
        answer.claims,
      ),
    );
  for (const { before: old, after: answer } of kept)
    if (originsWords(old) !== originsWords(answer))
      lines.push(
        lineOf(
          scene,
          "support",
          after,
          {
            before: supportWords(old),
            after: supportWords(answer),
            text: `${asked(after)} ${answerWords(answer)} has ${supportWords(answer)}, before ${supportWords(old)}.`,
          },
          answer.claims,
          [
            ...except(answer.claims, old.claims, keys),
            ...(answer.claims.length < old.claims.length ? except(old.claims, answer.claims, keys) : []),
          ],
        ),
      );
  if (before.verdict.kind !== after.verdict.kind) {
    const came = except(claimsOfQuestion(after), claimsOfQuestion(before), keys);
    const went = except(claimsOfQuestion(before), claimsOfQuestion(after), keys);
    lines.push(
      lineOf(
        scene,
        "verdict",
        after,
        {
          before: before.verdict.kind,
          after: after.verdict.kind,
          text: `${asked(after)} ${after.verdict.kind}, before ${before.verdict.kind}: ${after.verdict.reason}.`,
        },
        claimsOfQuestion(after),
        [...came, ...went],
      ),
    );
  }
  return lines;
};

/** What became of the stories themselves: causes of the lines below them. */
const storyCauses = (before: Picture, after: Picture): Cause[] => {
  const { matches, split } = matchStories(before, after);
  const kept = new Set(before.reports.map(({ id }) => id));
  return [
    ...matches
      .filter((match) => match.before.length > 1)
      .map(
        (match): Cause => ({
          reason: "story joined",
          id: match.after.id,
          detail: `${match.before.map(({ title }) => `"${title}"`).join(" and ")} became one story`,
          reports: match.after.reports.filter((report) => kept.has(report)),
          claims: [],
        }),
      ),
    ...split.map(
      ({ before: story, after: parts }): Cause => ({
        reason: "story split",
        id: story.id,
        detail: `"${story.title}" became ${plural(parts.length, "story").replace("storys", "stories")}`,
        reports: story.reports,
        claims: [],
      }),
    ),
  ];
};

const storyLines = (scene: Scene, matched: readonly StoryPicture[], find: Scene["find"], split: boolean): Change[] => {
  const { story } = scene;
  const claims = story.main.what?.claims ?? [];
  const line = (kind: ChangeKind, before: string | null, text: string): Change => ({
    ...lineOf({ story, find }, kind, null, { before, after: story.title, text }, claims),
  });
  if (matched.length === 0)
    return [line("story opened", null, `New story: "${story.title}" (${plural(story.reports.length, "report")}).`)];
  if (matched.length > 1) {
    const names = matched.map(({ title }) => `"${title}"`).join(" and ");
    return [line("story joined", names, `${names} are one story now: "${story.title}".`)];
  }
  const [only] = matched;
  return split && only
    ? [line("story split", only.title, `"${story.title}" is a story of its own now; it was part of "${only.title}".`)]
    : [];
};

/**
 * The difference of two pictures, line by line, each with its reason and the causes behind it. Pure; the lines come in the
 * order of the later picture's stories and questions, then what is gone. `causes` are what happened in between (`causesOf`
 * and the decisions made); what became of stories is added to them. Throws a RangeError where the pictures differ and no
 * cause was given.
 */
export const changes = (before: Picture, after: Picture, causes: readonly Cause[]): Changes => {
  const keys = claimKeys(before, after);
  const reportOf = new Map([...before.claims, ...after.claims].map((claim) => [claim.id, claim.report]));
  const all = [...causes, ...storyCauses(before, after)];
  const find = blame(all, (claim) => reportOf.get(claim) ?? null);
  const { matches, gone, split } = matchStories(before, after);
  const left = new Set(after.reports.map(({ id }) => id));
  const home = new Map(split.flatMap(({ before: story, after: parts }) => parts.map((part) => [part.id, story.id])));
  const lines = matches.flatMap((match) => {
    const { after: story } = match;
    const scene: Scene = { story, find };
    // A question that moved with its claims to another story is asked for in the stories that they came from.
    const questions = matchQuestions(
      match.before.flatMap((one) => one.questions).filter((question) => stays(question, story, reportOf, left)),
      story.questions,
      keys,
    );
    const index = new Map(story.questions.map((question, at) => [question.id, at]));
    const told = [
      ...questions.matches.flatMap((pair) => questionLines(scene, pair.before, pair.after, keys)),
      ...questions.opened.map((question) => openedLine(scene, question)),
    ].sort((a, b) => (index.get(a.question ?? "") ?? 0) - (index.get(b.question ?? "") ?? 0));
    const movedAway = home.has(story.id) && home.get(story.id) !== story.id;
    return [
      ...storyLines(scene, match.before, find, movedAway),
      ...told,
      ...questions.closed.map((question) => closedLine(scene, question)),
    ];
  });
  const ended = gone.map((story) =>
    lineOf(
      { story, find },
      "story closed",
      null,
      { before: story.title, after: null, text: `No report of "${story.title}" is left.` },
      story.main.what?.claims ?? [],
    ),
  );
  return { causes: all, changes: [...lines, ...ended] };
};

/** Does any claim of an earlier question come from a report that is in the later story, or in no story any more? */
const stays = (
  question: Question,
  story: StoryPicture,
  reportOf: ReadonlyMap<string, string>,
  left: ReadonlySet<string>,
): boolean => {
  const members = new Set(story.reports);
  const reports = claimsOfQuestion(question).map((claim) => reportOf.get(claim) ?? "");
  return reports.some((report) => members.has(report) || !left.has(report));
};
