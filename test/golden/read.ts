import { expect } from "vitest";
import { reportsOf } from "../../scripts/golden.ts";
import {
  type Answer,
  type Claim,
  type Picture,
  pictureOf,
  type Question,
  type StoryPicture,
} from "../../src/app/index.ts";

/** A golden story as it reads now, with the questions that its notes ask of it. */
export interface Golden {
  readonly picture: Picture;
  readonly story: StoryPicture;
  /** The questions whose words fit. */
  readonly questions: (words: RegExp) => readonly Question[];
  /** The one question whose words fit; fails where there are none or several. */
  readonly question: (words: RegExp) => Question;
  /** The claims whose quote fits. */
  readonly claims: (words: RegExp) => readonly Claim[];
  /** The questions that one of these claims answers. */
  readonly answeredBy: (claims: readonly Claim[]) => readonly Question[];
  /** File names of an answer's reports, sorted, without their ending. */
  readonly sources: (answer: Pick<Answer, "reports">) => readonly string[];
  /** Names of an answer's origins, sorted. */
  readonly origins: (answer: Answer) => readonly string[];
}

export const readGolden = async (name: string): Promise<Golden> => {
  const { picture } = await pictureOf([reportsOf(name)], { threads: 1 });
  expect(picture.stories, "one story").toHaveLength(1);
  const [story] = picture.stories;
  if (story === undefined) throw new Error(`${name} has no story`);
  const sourceOf = new Map(picture.reports.map(({ id, sources: [path = id] }) => [id, path.replace(/\.\w+$/u, "")]));
  const originOf = new Map(story.origins.map(({ id, name: called }) => [id, called]));
  const questions: Golden["questions"] = (words) => story.questions.filter(({ question }) => words.test(question));
  return {
    picture,
    story,
    questions,
    question: (words) => {
      const found = questions(words);
      expect(
        found.map(({ question }) => question),
        `one question like ${words}`,
      ).toHaveLength(1);
      return found[0] as Question;
    },
    claims: (words) => picture.claims.filter(({ quote }) => words.test(quote)),
    answeredBy: (claims) => {
      const ids = new Set(claims.map(({ id }) => id));
      return story.questions.filter(({ answers }) => answers.some((answer) => answer.claims.some((id) => ids.has(id))));
    },
    sources: ({ reports }) => reports.map((id) => sourceOf.get(id) ?? id).sort(),
    origins: ({ origins }) => origins.map((id) => originOf.get(id) ?? id).sort(),
  };
};

/** The answer that holds now. */
export const latestOf = ({ question, answers }: Question): Answer => {
  const latest = answers.filter((answer) => answer.latest);
  expect(
    latest.map(({ value }) => value),
    `the latest answer of: ${question}`,
  ).toHaveLength(1);
  return latest[0] as Answer;
};

/** The figures of a question's answers of one status, in their order. */
export const figuresOf = ({ answers }: Question, status = "asserted"): readonly (number | null | undefined)[] =>
  answers.filter((answer) => answer.status === status).map(({ quantity }) => quantity?.low);
