import { describe, expect, test } from "vitest";
import "../../src/app/dictionary.ts";
import type { ReportEvidence } from "../../src/core/picture/index.ts";
import { withoutOutsiders } from "../../src/core/picture/outsiders.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

const SYLLABLES = ["vor", "kel", "tam", "zud", "bri", "nos", "gav", "lim"];
/** An invented word for each number; `mark` makes those of one text unlike those of another. */
const word = (mark: string, number: number): string =>
  `${mark}${[64, 8, 1].map((step) => SYLLABLES[Math.floor(number / step) % 8]).join("")}`;
const name = (mark: string, number: number): string => {
  const made = word(mark, number);
  return made.charAt(0).toUpperCase() + made.slice(1);
};

/** Twenty lines, each of names and words of its own. */
const bodyOf = (mark: string): string =>
  Array.from({ length: 20 }, (_, line) => {
    const words = Array.from({ length: 10 }, (_one, at) => word(mark, line * 10 + at)).join(" ");
    return `The ${words} was told to ${name(mark, 400 + (line % 10))} of the harbour on the same day.`;
  }).join("\n\n");

const evidenceOf = (title: string, body: string): ReportEvidence => {
  const report = makeReport({
    text: `${title}\n\n${body}`,
    titleSpan: { start: 0, end: title.length },
    furniture: [],
    facts: [],
    reader: "test/1",
    sources: [],
  });
  const claims = [0, title.length + 2].map((start) => ({ start, background: false }));
  return { report, claims, notices: [] } as unknown as ReportEvidence;
};

const STORY = ["One", "Two", "Three"].map((title) => evidenceOf(`${title} hurt in harbour fire`, bodyOf("a")));
const marks = (evidence: readonly ReportEvidence[]): readonly boolean[][] =>
  evidence.map(({ claims }) => claims.map(({ background }) => background));

describe("a report whose text tells of another matter than its story", () => {
  const outsider = evidenceOf("Four hurt in harbour fire", bodyOf("b"));
  test("is background below its headline", () => {
    const [, , , last] = marks(withoutOutsiders([...STORY, outsider]));
    expect(last).toEqual([false, true]);
  });
  test("leaves the others as they are, and gives the same object again", () => {
    const once = withoutOutsiders([...STORY, outsider]);
    expect(once.slice(0, 3)).toEqual(STORY);
    expect(withoutOutsiders([...STORY, outsider])[3]).toBe(once[3]);
  });
  test("is none where it tells most of somebody of the story", () => {
    const own = evidenceOf(
      "Four hurt",
      `${bodyOf("b")}\n\n${`The harbour is told of ${name("a", 401)} again and again here. `.repeat(9).trim()}`,
    );
    expect(withoutOutsiders([...STORY, own])[3]).toBe(own);
  });
  test("is none beside one other report", () => {
    const two = [...STORY.slice(0, 1), outsider];
    expect(withoutOutsiders(two)).toBe(two);
  });
});
