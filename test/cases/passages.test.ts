import "../../src/app/dictionary.ts";
import { describe, expect, test } from "vitest";
import { neighboursOf } from "../../src/core/brief/whole-sentence.ts";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

type Telling = readonly [publisher: string, publishedAt: string, text: string];

const evidenceOf = ([publisher, publishedAt, text]: Telling) =>
  read(text, { publisher, publishedAt, titleSpan: { start: 0, end: text.indexOf("\n") } });

const linesOf = (...tellings: readonly Telling[]) =>
  picture(tellings.map(evidenceOf), { engine: "test", knownAt: null, oneStory: true }).stories.flatMap(
    ({ brief }) => brief,
  );

const WIRE: Telling = [
  "Coast Wire",
  "2031-05-02T08:00:00Z",
  "Ferry sinks off Varn\n\nNine people were killed when a ferry sank in a storm off Varn on Tuesday night, the coast guard said.",
];

const courier = (day: string, more: string): Telling => [
  "Varn Courier",
  `2031-05-0${day}T10:00:00Z`,
  `Captain of Varn ferry charged\n\nProsecutors charged the captain of the ferry that sank off Varn, Ode Kern, with nine counts of manslaughter. ${more}`,
];

describe("a sentence is told with the one that leans on it", () => {
  const charged = (...more: Parameters<typeof courier>): string | undefined =>
    linesOf(WIRE, courier(...more)).find(({ text }) => text.startsWith("Prosecutors charged"))?.text;

  test("of the newest day", () => {
    expect(charged("4", "He denies them all and was taken to the jail at Ollen.")).toContain(
      "manslaughter. He denies them all and was taken to the jail at Ollen (Varn Courier, 4 May 2031)",
    );
  });

  test("it stands in its report from the first word of the one to the last of the other", () => {
    const line = linesOf(WIRE, courier("4", "He denies them all and was taken to the jail at Ollen.")).find(
      ({ text }) => text.includes("He denies them"),
    );
    expect(line?.sentence?.text).toMatch(/^Prosecutors charged .* jail at Ollen\.$/u);
  });

  test("but not with one that can stand alone", () => {
    expect(charged("4", "The harbour of Ollen was shut to all ships for the night.")).not.toContain("harbour");
  });

  test("nor, of an earlier day, with what held then or was counted then", () => {
    const later: Telling = [
      "Harbour Press",
      "2031-05-06T10:00:00Z",
      "Ferry raised\n\nA crane raised the ferry that sank off Varn.",
    ];
    const told = (more: string): string =>
      linesOf(WIRE, courier("4", more), later)
        .flatMap(({ text }) => (text.startsWith("Prosecutors charged") ? [text] : []))
        .join(" ");
    expect(told("He is in the jail at Ollen, and will be heard tomorrow.")).not.toContain("He is in the jail");
    expect(told("He told 4 officers of 9 dead and 31 hurt.")).not.toContain("4 officers");
  });
});

test("neighbours stand in the same paragraph or the next, behind the headline", () => {
  const { report } = evidenceOf([
    "Varn Courier",
    "2031-05-04T10:00:00Z",
    "Head\n\nOne came. Two went.\n\nThree stayed.",
  ]);
  const at = (words: string) => {
    const start = report.text.indexOf(words);
    const { before, behind } = neighboursOf({ start, end: start + words.length }, report);
    return [before, behind].map((span) => span && report.text.slice(span.start, span.end));
  };
  expect(at("One came.")).toEqual([null, "Two went."]);
  expect(at("Two went.")).toEqual(["One came.", "Three stayed."]);
  expect(at("Three stayed.")).toEqual([null, null]);
});
