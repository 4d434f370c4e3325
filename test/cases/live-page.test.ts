import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

const LIVE =
  "Coup attempt - as it happened\n\n13:58\nThe prime minister says 2,839 soldiers have been detained.\n\n" +
  "12:41\nThe acting chief of staff says 1,563 soldiers have been detained.\n\n" +
  "08:36\nA justice ministry official says 754 soldiers have been detained.\n\n07:02\nThe airport is open again.";
const STORY = LIVE.replace(/\d\d:\d\d\n/gu, "");

const verdictIn = (text: string): string | undefined => {
  const { report, claims, notices } = read(text);
  const [story] = picture([{ report, claims, notices }], { engine: "test", knownAt: null, oneStory: true }).stories;
  return story?.questions.find(({ question }) => question === "How many soldiers were detained?")?.verdict.kind;
};

test("figures that rise from entry to entry of a live page are a rise, side by side in one story they differ", () => {
  expect(verdictIn(LIVE)).toBe("changed");
  expect(verdictIn(STORY)).toBe("disputed");
});
