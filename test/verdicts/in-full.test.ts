import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { supportWords } from "../../src/core/picture/origins-words.ts";
import { read } from "../cases/engine.ts";

/** All names, events and outlets are made up. */
const supportsOf = (...texts: readonly string[]): readonly string[] => {
  const readings = texts.map((text, index) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, {
      publisher: `Paper ${index}`,
      publishedAt: "2031-03-01T08:00:00Z",
      title,
      titleSpan: { start: 0, end: title.length },
    });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  return (story?.questions ?? []).flatMap(({ answers }) =>
    answers.flatMap((answer) => (answer.reports.length > 1 ? [`${answer.value}: ${supportWords(answer)}`] : [])),
  );
};

test("a report that tells a part of what is printed is not counted for all of it", () => {
  const found = supportsOf(
    "School meals\n\nThe county has cancelled its contract with the Marren Trust after nine weeks of cold soup and two letters from parents.",
    "Meals in Varn\n\nThe county cancelled its contract with the Marren Trust.",
  );
  expect(found.length).toBeGreaterThan(0);
  for (const line of found.filter((one) => one.includes("soup")))
    expect(line).toMatch(/: 1 report, at least 1 origin; 1 more report tells part of it$/u);
  for (const line of found.filter((one) => !one.includes("soup")))
    expect(line).toMatch(/: 2 reports, at least 1 origin$/u);
});

test("two that tell the same are both counted", () => {
  expect(
    supportsOf(
      "School meals\n\nThe county has cancelled its contract with the Marren Trust.",
      "Meals in Varn\n\nThe county cancelled its contract with the Marren Trust.",
    ),
  ).toContainEqual(expect.stringMatching(/Marren Trust: 2 reports, at least 1 origin$/u));
});
