import { expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { generalHelp } from "../../src/cli/help.ts";
import { pictureText } from "../../src/cli/print-picture.ts";
import { picture } from "../../src/core/picture/index.ts";
import type { Answer, Picture, Question } from "../../src/core/picture/picture.ts";
import { read } from "../cases/engine.ts";

const pictureFrom = (texts: readonly string[]): Picture => {
  const readings = texts.map((text, index) => read(text, { publisher: `Paper ${index + 1}` }));
  return picture(readings, { engine: "test", knownAt: null, oneStory: true });
};

const printed = (texts: readonly string[], width: number): string => pictureText(pictureFrom(texts), width);

test("questions that differ in their last words alone are told apart, however narrow the screen", () => {
  const text = printed(
    [
      "The United Kingdom will send 600 soldiers to Goma, the defence ministry said.",
      "The United States will send 3,000 soldiers to Goma, the Pentagon said.",
    ],
    80,
  );
  const table = text.slice(text.indexOf("single origin ("));
  expect(table).toContain("United Kingdom");
  expect(table).toContain("United States");
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("of what is disputed, each answer is seen, with its own support", () => {
  const made = pictureFrom(["Rebels captured Goma on Monday, residents said."]);
  const [story] = made.stories;
  const question = story?.questions.find((one) => one.question === "Who holds Goma?");
  const [answer] = question?.answers ?? [];
  if (!story || !question || !answer) throw new Error("the story tells who holds Goma");
  const held = (value: string): Answer => ({ ...answer, value });
  const disputed: Question = {
    ...question,
    verdict: { ...question.verdict, kind: "disputed" },
    answers: [held("the Kivu River Front"), held("the Eastern Movement")],
  };
  const text = pictureText({ ...made, stories: [{ ...story, questions: [disputed] }] }, 60);
  const rows = text.slice(text.indexOf("Who holds Goma?")).split("\n");
  expect(rows[1]).toMatch(/^ {4}the Kivu River Front {2,}1r ≥?1o$/u);
  expect(rows[2]).toMatch(/^ {4}the Eastern Movement {2,}1r ≥?1o$/u);
});

test("each example of the first steps can be pasted from one line", () => {
  const lines = generalHelp().split("\n");
  for (const [command] of COMMANDS[0]?.examples ?? []) expect(lines).toContain(`  ${command}`);
});
