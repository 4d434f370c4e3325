import "../../src/app/dictionary.ts";
import { describe, expect, test } from "vitest";
import { isBody } from "../../src/core/brief/party-publisher.ts";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

type Telling = readonly [publisher: string, publishedAt: string, text: string];

const briefOf = (...tellings: readonly Telling[]) => {
  const evidence = tellings.map(([publisher, publishedAt, text]) =>
    read(text, { publisher, publishedAt, titleSpan: { start: 0, end: text.indexOf("\n") } }),
  );
  return picture(evidence, { engine: "test", knownAt: null, oneStory: true }).stories.flatMap(({ brief }) => brief);
};

const disputesOf = (...tellings: readonly Telling[]): readonly string[] =>
  briefOf(...tellings).flatMap(({ part, text }) => (part === "disputed" ? [text] : []));

const LEAD =
  "Quake shakes school in Tarn\n\nA school in the town of Tarn fell in on Monday morning when the ground shook for half a minute.\n\n";
const SAID =
  "Parents in Tarn told the Courier that the upper floor of the school was added two years ago without a permit.";

describe("both sides of what is disputed", () => {
  test.each([
    ["The education department rejected this and said that the floor had been approved in 2029.", " "],
    ["The education department rejected this and said that the floor had been approved in 2029.", "\n\n"],
    ["The education department called this untrue.", "\n\n"],
  ])("stand in one line where the report tells them side by side: %s", (denial, between) => {
    const lines = disputesOf(["Tarn Courier", "2031-03-03T18:00:00Z", `${LEAD}${SAID}${between}${denial}`]);
    expect(lines).toContain(`${SAID} ${denial.slice(0, -1)} (Tarn Courier, 3 March 2031).`);
  });

  test("what is said of something else is no denial", () => {
    const lines = disputesOf([
      "Tarn Courier",
      "2031-03-03T18:00:00Z",
      `${LEAD}${SAID}\n\nThe education department thanked the rescuers.`,
    ]);
    expect(lines).toEqual([]);
  });

  const paper: Telling = [
    "Desert Star",
    "2031-10-29T07:30:00Z",
    "Balloon crashes near Amrun\n\nA balloon came down hard in a field near Amrun on Wednesday. Eleven people were injured in the crash.",
  ];
  const authority = (day: string): Telling => [
    "Amrun Governorate",
    `2031-${day}T09:00:00Z`,
    "Statement on the balloon\n\nA balloon made a hard landing near Amrun on Wednesday. Nine people were injured in the crash.",
  ];

  test("stand in the sentences of two reports of one day, the second set against the first, and not among what is known", () => {
    const brief = briefOf(paper, authority("10-29"));
    expect(brief.flatMap(({ part, text }) => (part === "disputed" ? [text] : []))).toEqual([
      "Eleven people were injured in the crash (Desert Star, 29 October 2031).",
      "Against that: Nine people were injured in the crash (Amrun Governorate, 29 October 2031).",
    ]);
    for (const { part, text } of brief) if (part !== "disputed") expect(text).not.toMatch(/\b(?:11|9|eleven|nine)\b/iu);
  });

  test("of reports days apart, or of two papers in their own voice, are not set against each other", () => {
    expect(disputesOf(paper, authority("11-02")).join("\n")).not.toContain("Against that");
    const other: Telling = ["Globe Wire", authority("10-29")[1], authority("10-29")[2]];
    expect(disputesOf(paper, other).join("\n")).not.toContain("Against that");
  });

  test("a voice that says something else than before is not set against itself", () => {
    const lines = disputesOf(
      [
        "Brenholm Daily",
        "2031-12-03T08:00:00Z",
        "Blast in Brenholm\n\nA gas blast wrecked a house in Brenholm on Tuesday.\n\nNorgas said it had no record of any call from the house.",
      ],
      [
        "Brenholm Daily",
        "2031-12-04T08:00:00Z",
        "Norgas admits calls\n\nA gas blast wrecked a house in Brenholm on Tuesday.\n\nNorgas said two calls from the house had been logged but not passed on.",
      ],
    );
    expect(lines).toEqual([]);
  });
});

test.each([
  ["Amrun Governorate", true],
  ["Metropolitan Transport Authority", true],
  ["Ministry of Defence", true],
  ["Police Gazette", false],
  ["Health Service Journal", false],
  ["Desert Star", false],
  ["Meridian News Agency", false],
])("%s speaks for itself: %s", (publisher, expected) => expect(isBody(publisher)).toBe(expected));
