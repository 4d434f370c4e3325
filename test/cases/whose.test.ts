import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

/** Each question of the story with its figures, and how many origins each of them has. */
const askedIn = (...texts: readonly string[]): readonly string[] => {
  const evidence = texts.map((text, index) =>
    read(text, { publisher: `Paper ${index}`, publishedAt: `2020-03-0${index + 1}` }),
  );
  const [story] = picture(
    evidence.map(({ report, claims, notices }) => ({ report, claims, notices })),
    { engine: "test", knownAt: null, oneStory: true },
  ).stories;
  return (story?.questions ?? []).map(
    ({ question, answers }) =>
      `${question} ${answers.map(({ value, origins }) => `${value} by ${origins.length}`).join(", ")}`,
  );
};

test("citizens of one country are neither those of another nor the same number of anybody", () => {
  const asked = askedIn(
    "Norway says five of its citizens are still missing.",
    "Algeria's prime minister said that five were still missing.",
    "Japan confirmed that seven of its citizens were dead and that three were unaccounted for.",
  );
  expect(asked).toContain("How many citizens of Norway are missing? 5 by 1");
  expect(asked).toContain("How many citizens of Japan are missing? 3 by 1");
  expect(asked).toContain("How many people are missing? 5 by 1");
});

test("an army's fellow citizens are not citizens of the army", () => {
  expect(askedIn("Egypt's military said 87 of its citizens had died in the floods.")).toContain(
    "How many citizens were killed? 87 by 1",
  );
});

test("people killed outside a town are no figure of those killed in it", () => {
  const asked = askedIn("More than 5,300 people died in Derna.", "170 people were killed outside Derna.");
  expect(asked.filter((line) => line.includes(" outside "))).toEqual([
    "How many people were killed outside Darnah? 170 by 1",
  ]);
  expect(asked.some((line) => line.includes("killed in Darnah? more than 5,300 by 1"))).toBe(true);
});

test("those who come from somewhere are a part of those harmed elsewhere, not the toll of their home", () => {
  const asked = askedIn(
    "A train crash in Odisha killed 288 people.",
    "The chief minister said 61 people from her state had died.",
    "In all 12 people from Lamu were killed in Pemba.",
  );
  expect(asked).toContain("How many people from the state were killed? 61 by 1");
  expect(asked).toContain("How many people from Lamu were killed in Pemba? 12 by 1");
  expect(asked.find((line) => line.includes("288"))).toBe("How many people were killed in Odisha? 288 by 1");
});

test("people from a town, or from all walks of life, are those harmed there", () => {
  const asked = askedIn(
    "12 people from Lamu were killed.",
    "At least 30 people from all walks of life were killed in Pemba.",
  );
  expect(asked).toContain("How many people were killed in Lamu? 12 by 1");
  expect(asked).toContain("How many people were killed in Pemba? at least 30 by 1");
});
