import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

/** All names, events and outlets are made up. */
const storyOf = (...reports: readonly (readonly [publisher: string, publishedAt: string, text: string])[]) =>
  picture(
    reports.map(([publisher, publishedAt, text]) => {
      const title = text.slice(0, text.indexOf("\n"));
      return read(text, { publisher, publishedAt, title, titleSpan: { start: 0, end: title.length } });
    }),
    { engine: "test", knownAt: null, oneStory: true },
  ).stories[0];

const WORDS =
  "A freight train ran off the rails at the bridge of Varn shortly before dawn on Monday and blocked the line to the port for the whole of the day.";

test("of papers that share text the one whose words the others carry is the origin, whatever its name", () => {
  for (const [first, second] of [
    ["Zeven Post", "Arn Daily"],
    ["Arn Daily", "Zeven Post"],
  ] as const) {
    const story = storyOf(
      [first, "2031-03-03T08:00:00Z", `Train off the rails\n\n${WORDS}`],
      [second, "2031-03-03T15:00:00Z", `Port cut off\n\n${WORDS} Repairs go on.`],
    );
    const shared = (story?.questions ?? []).flatMap(({ answers }) =>
      answers.filter(({ reports }) => reports.length === 2),
    );
    expect(shared.length).toBeGreaterThan(0);
    const names = new Set(
      shared.flatMap(({ origins }) => origins.map((id) => story?.origins.find((one) => one.id === id)?.name)),
    );
    expect([...names]).toEqual([first]);
  }
});

/** A story of so many reports, of which two tell how many were hurt, in the mayor's voice and in another's. */
const changedIn = (reports: number, later = "the mayor"): readonly string[] => {
  const hurt = (figure: string, by: string): string =>
    `Slide in Varn\n\n${figure} people were injured in Varn, ${by} said.`;
  const others = ["road", "school", "bridge", "market", "harbour", "mill"].map(
    (what) => `Slide in Varn\n\nThe ${what} of Varn was closed on Monday after the slide.`,
  );
  const story = storyOf(
    ["Coast Wire", "2031-03-03T08:00:00Z", hurt("Nine", "the mayor")],
    ["Metro Daily", "2031-03-05T08:00:00Z", hurt("Sixteen", later)],
    ...others
      .slice(0, reports - 2)
      .map((text, at): [string, string, string] => [`Paper ${at}`, "2031-03-04T08:00:00Z", text]),
  );
  return (story?.brief ?? []).flatMap(({ part, text }) => (part === "changed" ? [text] : []));
};

test("a figure that one voice gave twice is a row of changes, and one that two voices gave each once is none", () => {
  expect(changedIn(4)).toEqual([expect.stringMatching(/^16 people were injured.*earlier: 9\.$/u)]);
  expect(changedIn(4, "a nurse")).toEqual([]);
});
