import { describe, expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

/** The verdict of the question on a matter, and its answers; each text told at an hour of March 2020. */
const verdictOf = (asked: RegExp, ...texts: readonly (readonly [publishedAt: string, text: string])[]) => {
  const evidence = texts.map(([publishedAt, text], at) => read(text, { publisher: `Paper ${at}`, publishedAt }));
  const [story] = picture(
    evidence.map(({ report, claims, notices }) => ({ report, claims, notices })),
    { engine: "test", knownAt: null, oneStory: true },
  ).stories;
  const found = story?.questions.find(({ question }) => asked.test(question));
  return found && [found.verdict.kind, ...found.answers.map(({ value }) => value)];
};

const MONDAY = "2020-03-02T09:00:00Z";
const NOON = "2020-03-02T12:00:00Z";
const WEDNESDAY = "2020-03-04T09:00:00Z";

describe("a lower figure", () => {
  const roofs = (count: string) => `The gale destroyed ${count} houses in Velm.`;
  test("of things that a report gives days later has taken the place of the higher", () => {
    expect(verdictOf(/houses/, [MONDAY, roofs("240")], [WEDNESDAY, roofs("220")])).toEqual(["changed", "240", "220"]);
  });
  test("of the same hours is a rival", () => {
    expect(verdictOf(/houses/, [MONDAY, roofs("240")], [NOON, roofs("220")])?.[0]).toBe("disputed");
  });
  test("is a rival where a later report tells the higher again", () => {
    const again = ["2020-03-05T09:00:00Z", "In Velm 240 houses were destroyed by the gale."] as const;
    expect(verdictOf(/houses/, [MONDAY, roofs("240")], [WEDNESDAY, roofs("220")], again)?.[0]).toBe("disputed");
  });
  test("of dead is a later count where it is near and nobody else's, or names the higher as gone", () => {
    const first = [MONDAY, "Twenty-four people died when the pier fell."] as const;
    expect(verdictOf(/killed/, first, [WEDNESDAY, "The fall of the pier killed 22 people."])?.[0]).toBe("changed");
    expect(verdictOf(/killed/, first, [NOON, "The fall of the pier killed 22 people."])?.[0]).toBe("disputed");
    expect(verdictOf(/killed/, first, [WEDNESDAY, "The fall of the pier killed 15 people."])?.[0]).toBe("disputed");
    expect(
      verdictOf(/killed/, first, [
        WEDNESDAY,
        "The fall of the pier killed 22 people, rather than 24, the coroner said.",
      ])?.[0],
    ).toBe("changed");
  });
  test("of those who are missing is a change, whoever counts them", () => {
    expect(
      verdictOf(
        /missing/,
        [MONDAY, "Twenty people are missing after the landslide, the mayor said."],
        [WEDNESDAY, "Eleven people are missing, the fire brigade said."],
      ),
    ).toEqual(["changed", "20", "11"]);
  });
  test("of homes without power is a change", () => {
    expect(
      verdictOf(
        /without power/,
        [MONDAY, "The gale left 18,000 homes without power."],
        [WEDNESDAY, "Still without power are 11,000 homes."],
      ),
    ).toEqual(["changed", "18,000", "11,000"]);
  });
});
