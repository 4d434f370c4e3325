import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

type Telling = readonly [publisher: string, text: string];

/** The brief of one story. All names, events and outlets are made up. */
const briefOf = (...tellings: readonly Telling[]): readonly string[] => {
  const readings = tellings.map(([publisher, text]) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher, publishedAt: "2015-03-03", title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  return story?.brief.map(({ text }) => text) ?? [];
};

test("whoever one report names is not named beside a sentence that gives its words to others", () => {
  const told = briefOf(
    [
      "Dayton Daily",
      "Three hurt in Dayton bar\n\nAuthorities say all three victims stood outside the bar in Dayton when shots were fired.",
    ],
    [
      "Valley Post",
      "Shots at Dayton bar\n\nThe three victims stood outside the bar in Dayton, said Ana Ruiz, a spokeswoman for the Dayton Police Department.",
    ],
  );
  const line = told.find((one) => one.startsWith("Authorities say"));
  expect(line ?? "Authorities say (").not.toContain("Ruiz");
  expect(told.length).toBeGreaterThan(0);
});

test("the mother of a man speaks by her own name", () => {
  const { claims } = read("The mother of Jordan Holm, Angela Holt, said her son was a shy boy.");
  expect(claims.map(({ attribution: [first] }) => first?.speaker)).toEqual(["Angela Holt"]);
});
