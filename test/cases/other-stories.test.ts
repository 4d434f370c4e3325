import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import "../../src/app/dictionary.ts";
import { understand } from "../../src/core/engine.ts";
import { contextOf } from "../../src/core/frames/build/frame-context.ts";
import { otherStories } from "../../src/core/past/other-stories.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

const OWN = [
  "Police investigate shooting at harbour club in Kell",
  "Police in Kell are investigating a shooting at a harbour club that sent four men to hospital early on Sunday.",
  "An officer heard shots at 3:37 a.m. coming from The Anchor, a club at Quay and Mole streets.",
  "Three of the men were found in the parking lot, and a fourth was driven to hospital by a friend.",
  "The police named the victims as Carl Ode, 28, Ben Varn, 27, and Dov Hest, 25, all of Kell.",
  "The Anchor has been trouble for the department, said its spokesman, Lt. Ira Holm.",
];
const BESIDE = [
  "Separately, a woman was shot in Upper Varn on Saturday night while she parted two neighbours.",
  "Marta Lund, 35, was hit in the arm about 9:59 p.m. on Saturday in the 600 block of Orchard Lane, officers said.",
  "Osk Brandt, 41, was charged with assault.",
];

const told = (paragraphs: readonly string[]): readonly string[] => {
  const report = makeReport({
    text: paragraphs.join("\n\n"),
    titleSpan: { start: 0, end: paragraphs[0]?.length ?? 0 },
    furniture: [],
    facts: [{ field: "publishedAt", value: "2024-03-04", from: "test", confidence: 1 }],
    reader: "test/1",
    sources: [],
  });
  const context = contextOf(understand(report, loadResources()));
  const found = otherStories(context);
  return context.findings.sentences
    .filter(({ index }) => found.has(index))
    .map(({ start, end }) => report.text.slice(start, end).trim());
};

describe("passages that tell another story than their report", () => {
  test("a second item is one", () => {
    const found = told([...OWN, ...BESIDE]);
    expect(found[0]).toBe(BESIDE[0]);
    expect(found.some((sentence) => OWN.some((own) => own.includes(sentence)))).toBe(false);
  });
  test("a programme that says so leaves its story, in a short report too", () => {
    const other = "In other news: the number of those who died in Sunday's coach crash at Hest has risen to eleven.";
    expect(told([...OWN.slice(0, 3), other])).toEqual([other]);
    const asked = "In other news stories about the club she had been praised, said a friend of Ben Varn.";
    expect(told([...OWN, asked])).not.toContain(asked);
  });
  test("a report that tells one story has none", () => expect(told(OWN)).toEqual([]));
  test("what comes first is never another story", () =>
    expect(told([...BESIDE, ...OWN.slice(1)]).some((one) => one === BESIDE[0])).toBe(false));
  test("a report of many crimes tells each as its own", () =>
    expect(told(["Weekend violence leaves five hurt in Kell", ...OWN.slice(1), ...BESIDE])).toEqual([]));
});
