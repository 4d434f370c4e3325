import { describe, expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import type { Question } from "../../src/core/picture/picture.ts";
import { read } from "../cases/engine.ts";

type Telling = readonly [publisher: string, publishedAt: string, text: string];

/** The story of these reports, read by the real engine. All names, events and outlets are made up. */
const storyOf = (...tellings: readonly Telling[]) => {
  const readings = tellings.map(([publisher, publishedAt, text]) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  const questions = story?.questions ?? [];
  const of = (words: RegExp): readonly Question[] => questions.filter(({ question }) => words.test(question));
  return { forecasts: story?.ledgers.forecasts ?? [], brief: story?.brief.map(({ text }) => text) ?? [], of };
};

const PLAN: Telling = [
  "Ministry of Works",
  "2031-03-01T08:00:00Z",
  "Bridge in Tarn\n\nThe new footbridge in Tarn will be opened on Thursday.",
];
const DONE: Telling = [
  "Tarn Courier",
  "2031-03-07T08:00:00Z",
  "News from Tarn\n\nThe new footbridge in Tarn was opened on Thursday without the mayor.",
];

describe("what was ahead", () => {
  test("has come about where a later report tells it as done", () => {
    const { of } = storyOf(PLAN, DONE);
    expect(of(/footbridge/).map(({ verdict }) => [verdict.kind, verdict.rule])).toEqual([
      ["changed", "verdict/outcome"],
    ]);
  });

  test("is told in a short brief with its day, behind what came of it, and never as if it still were ahead", () => {
    const brief = storyOf(PLAN, DONE).brief.filter((text) => text.includes("footbridge"));
    for (const text of brief) expect(text).toMatch(/^The new footbridge in Tarn was opened/u);
    expect(brief).toContainEqual(
      expect.stringMatching(
        /^The new footbridge in Tarn was opened on Thursday without the mayor \(Tarn Courier, 7 March 2031\); earlier, on 1 March: the new footbridge in Tarn will be opened on Thursday \(Ministry of Works, 1 March 2031\)\.$/iu,
      ),
    );
  });

  test("is still ahead where a report tells it on afterwards", () => {
    const still: Telling = [
      "Coast Wire",
      "2031-03-09T08:00:00Z",
      "Opening in Tarn\n\nThe new footbridge in Tarn will be opened on Thursday.",
    ];
    const [found] = storyOf(PLAN, DONE, still).of(/footbridge/);
    expect(found?.verdict.rule).not.toBe("verdict/outcome");
  });

  test("is still ahead where the later report only tells a day that has not come", () => {
    const later: Telling = [
      "Tarn Courier",
      "2031-03-04T08:00:00Z",
      "Tarn waits\n\nThe new footbridge in Tarn opens on 20 March.",
    ];
    for (const { verdict } of storyOf(PLAN, later).of(/footbridge/)) expect(verdict.rule).not.toBe("verdict/outcome");
  });

  test("that a thing is forecast anew is nothing that came of it", () => {
    const forecast: Telling = [
      "Weather Service",
      "2031-03-01T08:00:00Z",
      "Weather for Tarn\n\nStrong winds are forecast in Tarn from Thursday.",
    ];
    const again: Telling = [
      "Tarn Courier",
      "2031-03-07T08:00:00Z",
      "Weather in Tarn\n\nThe forecast is for strong winds in Tarn.",
    ];
    for (const { verdict } of storyOf(forecast, again).of(/winds/)) expect(verdict.rule).not.toBe("verdict/outcome");
  });

  test("a thing that did not come is not said to have come", () => {
    const failed: Telling = [
      "Tarn Courier",
      "2031-03-07T08:00:00Z",
      "News from Tarn\n\nThe new footbridge in Tarn was not opened on Thursday.",
    ];
    const [found] = storyOf(PLAN, failed).of(/footbridge/);
    expect(found?.verdict.reason).not.toMatch(/told as so/u);
    expect(found?.verdict.reason).toMatch(/since then: .*not/u);
  });

  test("has not come about by what was told before it", () => {
    const before: Telling = [DONE[0], "2031-02-20T08:00:00Z", DONE[2]];
    for (const { verdict } of storyOf(before, PLAN).of(/footbridge/)) expect(verdict.rule).not.toBe("verdict/outcome");
  });

  test("may have turned out otherwise", () => {
    const not: Telling = [
      "Tarn Courier",
      "2031-03-07T08:00:00Z",
      "No bridge\n\nThe new footbridge in Tarn was not opened on Thursday after cracks were found.",
    ];
    expect(
      storyOf(PLAN, not)
        .of(/footbridge/)
        .map(({ verdict }) => verdict.rule),
    ).toEqual(["verdict/outcome"]);
  });
});

test("the ledger of forecasts keeps what came of one, as its own words tell it", () => {
  const expected: Telling = [
    "Ollen Weather Office",
    "2031-03-01T08:00:00Z",
    "Dust over Ollen\n\nGulls circled over the harbour. The dust cloud is expected to reach Varn on Sunday evening.",
  ];
  const passed: Telling = [
    "Varn Courier",
    "2031-03-05T08:00:00Z",
    "A clear sky\n\nThe market was busy. The dust cloud passed Varn on Monday morning.",
  ];
  expect(storyOf(expected).forecasts.map(({ outcome }) => outcome)).toEqual(["unresolved"]);
  expect(storyOf(expected, passed).forecasts.map(({ outcome }) => outcome)).toEqual([
    expect.objectContaining({ value: expect.stringContaining("passed Varn") }),
  ]);
});
