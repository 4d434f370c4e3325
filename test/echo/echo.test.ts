import { expect, test } from "vitest";
import { echoStory } from "../../bench/echo/story.ts";
import type { Part } from "../../bench/echo/words.ts";
import { runEcho } from "../../bench/echo.ts";

/** The first stories of the part that rules are written with. The held-out figure is `npm run bench -- echo`. */
const STORIES = 25;

test("counts the origins of generated stories exactly, and supports nothing that nobody told", {
  timeout: 120_000,
}, () => {
  const { score, references } = runEcho("tune", STORIES);
  const wrong = score.worst.join("\n");
  expect(score.facts).toBeGreaterThan(100);
  expect(score.neverSaid, wrong).toBe(0);
  expect(score.tooMany, wrong).toBe(0);
  expect(score.unasserted, wrong).toBe(0);
  expect(score.found / score.facts, wrong).toBeGreaterThanOrEqual(0.98);
  expect(score.exact / score.answersFound, wrong).toBeGreaterThanOrEqual(0.98);
  const kinds = [...score.verdicts.values()];
  const sum = (pick: (kind: { n: number; right: number }) => number): number =>
    kinds.reduce((total, kind) => total + pick(kind), 0);
  expect(sum(({ right }) => right) / sum(({ n }) => n), wrong).toBeGreaterThanOrEqual(0.95);
  // What "count the outlets" makes of the same stories: the set would be worthless if that were right too.
  expect((references.exact.get("outlets") ?? 0) / references.answers).toBeLessThan(0.5);
});

test("a story is the same whenever it is made, and another with another number", () => {
  expect(JSON.stringify(echoStory(3, "held"))).toBe(JSON.stringify(echoStory(3, "held")));
  expect(JSON.stringify(echoStory(3, "held"))).not.toBe(JSON.stringify(echoStory(4, "held")));
});

test.each(["held", "plain"] as const)(
  "the part %s shares no template of what is told with the part for reading",
  (part) => {
    const sentences = (name: Part): Set<string> =>
      new Set(
        Array.from({ length: 30 }, (_, index) => echoStory(index, name))
          .flatMap(({ reports }) => reports.flatMap(({ paragraphs }) => paragraphs.flat()))
          .filter(({ telling }) => telling !== null && telling.status !== "background")
          .map(({ text }) => text.replace(/[\p{Lu}\d][\p{L}\d,'’]*/gu, "_")),
      );
    const tune = sentences("tune");
    const both = [...sentences(part)].filter((sentence) => tune.has(sentence));
    expect(both).toEqual([]);
  },
);
