import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/claim/claim.ts";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

const hurt = (text: string): readonly Claim[] => read(text).claims.filter(({ harm }) => harm === "injured");

/** Answers of a story's questions on a harm, with the figure of each. */
const answersOf = (harm: string, ...texts: readonly string[]): readonly string[][] => {
  const evidence = texts.map((text, index) => {
    const { report, claims, notices } = read(text, {
      publisher: `Paper ${index}`,
      publishedAt: `2020-03-0${index + 1}`,
    });
    return { report, claims, notices };
  });
  const [story] = picture(evidence, { engine: "test", knownAt: null, oneStory: true }).stories;
  return (story?.questions ?? [])
    .filter(({ key }) => key["harm"] === harm)
    .map(({ answers }) => answers.map(({ value }) => value));
};

describe("one victim, told hurt and told dead", () => {
  it.each([
    ["A 19-year-old man was shot on Mill Street. The man was pronounced dead at the scene.", true],
    ["A woman was stabbed in the park. She died in hospital.", true],
    ["A woman was shot in the arm. A man died later.", false],
    ["A deputy was shot in the arm. The suspect died at the scene.", false],
    ["A 20-year-old man was shot in the arm. A 31-year-old man died at the scene.", false],
    ["One man died. Another man was shot in the leg.", false],
    ["A man was wounded in the leg. A neighbour died of old age.", false],
  ])("%s", (text, died) => {
    const claims = hurt(text);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.some(({ scope }) => scope["outcome"] === "killed")).toBe(died);
  });

  it("adds nobody to those who were hurt, and stays beside", () => {
    expect(
      answersOf(
        "injured",
        "A man was shot on Mill Street. The man was pronounced dead.",
        "A man was shot and died.",
      ).flat(),
    ).toEqual([]);
  });
});

describe("a figure that nobody tells", () => {
  it("gives way to one that is told", () => {
    expect(
      answersOf(
        "killed",
        "Two people were killed in a crash near Mosul.",
        "Ann Ellery, 27, died in the crash near Mosul.",
      ),
    ).toEqual([["2"]]);
  });

  it("is no total where only some are named", () => {
    expect(
      answersOf(
        "killed",
        "Three people were killed near Mosul.",
        "Ann Ellery, 27, and Bert Marlow, 31, died near Mosul.",
      ),
    ).toEqual([["3"]]);
  });

  it("answers where none is told", () => {
    expect(answersOf("killed", "A woman died in a crash near Mosul.")).toEqual([["1"]]);
  });
});

describe("people shot, where some of them died", () => {
  it("are a question beside those who were hurt", () => {
    const text = "Nine people were shot in Mosul. Two people died and seven were wounded in Mosul.";
    expect(answersOf("injured", text)).toEqual([["7"]]);
    expect(answersOf("shot", text)).toEqual([["9"]]);
  });

  it("are those who were hurt where nobody died", () => {
    expect(answersOf("injured", "Nine people were shot in Mosul.", "Nine people were wounded in Mosul.")).toEqual([
      ["9"],
    ]);
  });
});
