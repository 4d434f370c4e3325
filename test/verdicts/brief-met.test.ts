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
    "The road from Ollen to Varn was passable again (1 report, 1 origin: Varn Courier), told on 3 March; earlier, on 1 March: the road from Ollen to Varn was impassable (1 report, 1 origin: Coast Wire).",
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
    expect.stringMatching(/\(2 reports, 2 origins: Coast Wire and Varn Courier, not all in these words\)/u),
  ]);
});
