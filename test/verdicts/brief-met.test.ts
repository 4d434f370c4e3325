import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

type Telling = readonly [publisher: string, publishedAt: string, text: string];

/** The brief of the one story of these reports, read by the real engine. All names, events and outlets are made up. */
const briefOf = (...tellings: readonly Telling[]): readonly string[] => {
  const readings = tellings.map(([publisher, publishedAt, text]) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  return story?.brief.map(({ text }) => text) ?? [];
};

test("of what followed each other both are told, with the days of their telling", () => {
  const brief = briefOf(
    ["Coast Wire", "2031-03-01T08:00:00Z", "Slide at Ollen\n\nThe road from Ollen to Varn was impassable."],
    ["Varn Courier", "2031-03-03T08:00:00Z", "Varn breathes again\n\nThe road from Ollen to Varn was passable again."],
  );
  expect(brief).toContain(
    "The road from Ollen to Varn was passable again (Varn Courier, 3 March 2031); earlier, on 1 March: the road from Ollen to Varn was impassable (Coast Wire, 1 March 2031).",
  );
});

test("the words of one report stand for another's only where that is told", () => {
  const brief = briefOf(
    [
      "Coast Wire",
      "2031-03-01T08:00:00Z",
      "School meals\n\nThe county has cancelled its contract with the Marren Trust.",
    ],
    [
      "Varn Courier",
      "2031-03-01T08:00:00Z",
      "Meals in Varn\n\nThe county cancelled the contract with the Marren Trust over the meals.",
    ],
  );
  expect(brief.filter((text) => text.includes("Marren Trust"))).toEqual([
    expect.stringMatching(
      /\(2 reports, 1 to 2 origins: Coast Wire and Varn Courier, in their own voice, not all in these words\)/u,
    ),
  ]);
});

test("a report is not counted for words that say more than it does", () => {
  const brief = briefOf(
    [
      "Coast Wire",
      "2031-03-01T08:00:00Z",
      "Slide at Ollen\n\nRescuers dug through the mud for two days with shovels because the road to Ollen had been swept away.\n\nThe road to Ollen was swept away.",
    ],
    ["Varn Courier", "2031-03-01T09:00:00Z", "Varn cut off\n\nThe road to Ollen was swept away."],
  );
  for (const text of brief.filter((line) => line.includes("2 reports"))) expect(text).not.toContain("shovels");
  expect(brief.join("\n")).toMatch(
    /shovels because the road to Ollen had been swept away \(Coast Wire,|road to Ollen was swept away \(2 reports/u,
  );
});

test("of figures that can all hold the firmest is told", () => {
  const brief = briefOf(
    [
      "Coast Wire",
      "2031-03-01T08:00:00Z",
      "Fire in Varn\n\nDozens of people were killed in a fire in Varn, police said.",
    ],
    ["Varn Courier", "2031-03-01T08:00:00Z", "Varn fire\n\nAt least 30 people were killed in a fire in Varn."],
    ["Ollen Post", "2031-03-01T08:00:00Z", "Many dead\n\nThe fire in Varn killed 34 people, the clinic said."],
  );
  expect(brief.filter((text) => text.includes("killed"))).toEqual([
    expect.stringMatching(/^(?:34 people were killed|The fire in Varn killed 34 people)[^;]*$/u),
  ]);
});

test("half a sentence, a headline's words and what nobody is named to claim are no line", () => {
  const brief = briefOf(
    [
      "Coast Wire",
      "2031-03-01T08:00:00Z",
      "Varn Council Ready To Close Ollen Bridge\n\nAllegedly the warden was drunk.",
    ],
    ["Varn Courier", "2031-03-01T09:00:00Z", "Varn Council Ready To Close Ollen Bridge\n\nIt rained."],
  );
  expect(brief.join("\n")).not.toMatch(/Ready To Close|It is claimed/u);
});

test("a smaller count of one report, beside what several count, is left to the page", () => {
  const brief = briefOf(
    ["Coast Wire", "2031-03-01T08:00:00Z", "Fire in Varn\n\nFour people were injured in a fire in Varn, police said."],
    ["Varn Courier", "2031-03-01T08:00:00Z", "Varn fire\n\nFour people were injured in the fire in Varn."],
    [
      "Ollen Post",
      "2031-03-01T08:00:00Z",
      "Hurt in Varn\n\nTwo women were injured in the fire in Varn, a clinic said.",
    ],
  );
  expect(brief.filter((text) => text.includes("injured"))).toEqual([
    expect.stringMatching(/^(?:4|Four) people were injured/u),
  ]);
});

test("that officers died is no dispute with the one who did", () => {
  const brief = briefOf(
    ["Coast Wire", "2031-03-01T08:00:00Z", "Shots in Varn\n\nOne officer was killed in Varn on Saturday, police said."],
    ["Varn Courier", "2031-03-01T08:00:00Z", "Officers killed in Varn\n\nVarn mourns the officers killed on Saturday."],
  );
  expect(brief.join("\n")).not.toContain("Reports differ");
});

test("what goes on from words that are not told is no line", () => {
  const text =
    "Varn wins\n\nVarn beat Ollen. Won their first cup since 1908 in Varn. And the first team since 1979 to win in Ollen was Varn.";
  const brief = briefOf(["Coast Wire", "2031-03-01T08:00:00Z", text], ["Varn Courier", "2031-03-01T09:00:00Z", text]);
  expect(brief.join("\n")).not.toMatch(/^(?:Won|And) /mu);
});
