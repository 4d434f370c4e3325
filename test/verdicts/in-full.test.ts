import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { supportWords } from "../../src/core/picture/origins-words.ts";
import { read } from "../cases/engine.ts";

/** All names, events and outlets are made up. */
const countsOf = (...texts: readonly string[]): readonly { readonly question: string; readonly line: string }[] => {
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
  return (story?.questions ?? []).flatMap(({ question, answers }) =>
    answers.flatMap((answer) =>
      answer.reports.length > 1 ? [{ question, line: `${answer.value}: ${supportWords(answer)}` }] : [],
    ),
  );
};

const supportsOf = (...texts: readonly string[]): readonly string[] => countsOf(...texts).map(({ line }) => line);

test("a report that tells a part of what is printed is not counted for all of it", () => {
  const found = supportsOf(
    "School meals\n\nThe county has cancelled its contract with the Marren Trust after nine weeks of cold soup and two letters from parents.",
    "Meals in Varn\n\nThe county cancelled its contract with the Marren Trust.",
  );
  expect(found.length).toBeGreaterThan(0);
  for (const line of found.filter((one) => one.includes("soup")))
    expect(line).toMatch(/: 1 report, at least 1 origin; 1 more report beside it$/u);
  for (const line of found.filter((one) => !one.includes("soup")))
    expect(line).toMatch(/: 2 reports, 1 to 2 origins$/u);
});

test("two that tell the same are both counted", () => {
  expect(
    supportsOf(
      "School meals\n\nThe county has cancelled its contract with the Marren Trust.",
      "Meals in Varn\n\nThe county cancelled its contract with the Marren Trust.",
    ),
  ).toContainEqual(expect.stringMatching(/Marren Trust: 2 reports, 1 to 2 origins$/u));
});

test("a jail that one report names is none of what two are counted for", () => {
  const found = countsOf(
    "Fire at the mill\n\nHe is being held at the Lake County Jail.",
    "Man held over fire\n\nPolice have arrested a man over the fire.",
  ).map(({ question }) => question);
  expect(found.filter((question) => /detained/u.test(question)).length).toBeGreaterThan(0);
  expect(found.join("\n")).not.toContain("Jail");
});
