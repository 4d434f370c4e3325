import { describe, expect, test } from "vitest";
import { MEETING_CASES } from "../../src/core/meeting/cases.ts";
import { picture } from "../../src/core/picture/index.ts";
import type { Question } from "../../src/core/picture/picture.ts";
import { answersMeet } from "../../src/core/picture/relations.ts";
import { read } from "./engine.ts";

/** The questions of a story of two reports, each of a neutral headline and one sentence. */
const questionsOf = (...sentences: readonly string[]): readonly Question[] => {
  const evidence = sentences.map((sentence, at) => {
    const { report, claims, notices } = read(`Day ${at + 1}\n\n${sentence}`);
    const id = `r_${at}`;
    return {
      report: {
        ...report,
        id,
        publisher: `Paper ${at}`,
        publishedAt: `2031-03-${String(at + 1).padStart(2, "0")}T08:00:00Z`,
      },
      claims: claims.map((claim) => ({ ...claim, id: `${claim.id}${at}`, report: id })),
      notices,
    };
  });
  const made = picture(evidence, { engine: "test", knownAt: null, oneStory: true });
  return made.stories.flatMap((story) => story.questions);
};

test("answers exclude only those that something sets against them", () => {
  const bearing = (id: string, excludes?: string) => ({
    polarity: "positive",
    bearings: [{ value: { kind: "choice", id, ...(excludes === undefined ? {} : { excludes }) } }],
  });
  const [shut, open, lit] = [bearing("shut", "open"), bearing("open", "shut"), bearing("lit", "dark")];
  expect(answersMeet(shut as never, open as never)).toBe(false);
  expect(answersMeet(shut as never, lit as never)).toBe(true);
  expect(answersMeet(bearing("here") as never, bearing("there") as never)).toBe(false);
});

const areOne = (questions: readonly Question[]): boolean =>
  questions.some(({ answers }) => new Set(answers.flatMap(({ reports }) => reports)).size > 1);

test("however many papers print the same words, other words of it meet them", () => {
  const wire = "The mountain road to Tarsa was blocked by a landslide.";
  const questions = questionsOf(wire, "A landslide has cut the road to Tarsa.", ...new Array<string>(28).fill(wire));
  const one = questions.find(({ answers }) => new Set(answers.flatMap(({ reports }) => reports)).size === 30);
  expect(one?.answers.flatMap(({ reports }) => reports)).toContain("r_1");
});

describe("two reports", () => {
  test.each(MEETING_CASES.filter(({ one }) => one))("answer one question: $a / $b", ({ a, b }) => {
    expect(areOne(questionsOf(a, b))).toBe(true);
    expect(areOne(questionsOf(b, a))).toBe(true);
  });
  test.each(MEETING_CASES.filter(({ one }) => !one))("answer two questions: $a / $b", ({ a, b }) => {
    const questions = questionsOf(a, b);
    expect(questions.length).toBeGreaterThan(1);
    expect(areOne(questions)).toBe(false);
  });
});
