import { describe, expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

type Telling = readonly [publishedAt: string, text: string];

/** The sentences of the brief of one story. All names, events and outlets are made up. */
const briefOf = (...tellings: readonly Telling[]): readonly string[] => {
  const readings = tellings.map(([publishedAt, text], index) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher: `Daily ${index}`, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  if (!story) throw new Error("no story");
  return story.brief.map(({ text }) => text);
};

const SHOT: Telling = [
  "2015-03-03",
  "Two shot dead in Dayton bar\n\nTwo people were shot dead in a bar in Dayton on Monday.\n\nPolice chief Ana Ruiz said that detectives are searching for the gunman.\n\nThree people are missing in Dayton.",
];

const AGAIN: Telling = [
  "2015-03-03",
  "Dayton bar shooting leaves two dead\n\nTwo people were shot dead in a Dayton bar on Monday, and police chief Ana Ruiz said that detectives are searching for the gunman.\n\nThree people are missing in Dayton.",
];

describe("what is no longer so", () => {
  test("a search is told as long as nobody is held", () => {
    const told = briefOf(SHOT, AGAIN);
    expect(told.some((line) => line.includes("searching for the gunman"))).toBe(true);
  });

  test("and no more once somebody was arrested", () => {
    const told = briefOf(SHOT, AGAIN, [
      "2015-03-06",
      "Man arrested over Dayton bar shooting\n\nPeter Holm was arrested on Friday over the shooting in which two people died in Dayton.",
    ]);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((line) => line.includes("searching"))).toEqual([]);
  });

  test("what only an older day tells of how it is says as of when", () => {
    const told = briefOf(SHOT, AGAIN, [
      "2015-03-06",
      "Vigil held in Dayton\n\nHundreds came to a vigil on Thursday for the two people who were shot dead in Dayton.",
    ]);
    expect(told.find((line) => line.includes("are missing"))).toMatch(
      /, (?:as|in its words) of 3 March(?: 2015\))?\.$/u,
    );
  });
});

test("what one report tells far apart is no dispute", () => {
  const told = briefOf(
    [
      "2015-03-03",
      "Shots end party in Dayton\n\nAbout 100 people gathered for a vigil in Dayton on Tuesday.\n\nCandles were lit.\n\nThe mayor spoke.\n\nA choir sang.\n\nMore than 1,000 people had gathered in Dayton, witnesses said.",
    ],
    ["2015-03-03", "Vigil in Dayton\n\nA vigil was held in Dayton on Tuesday."],
  );
  expect(told.filter((line) => line.startsWith("Reports differ"))).toEqual([]);
});
