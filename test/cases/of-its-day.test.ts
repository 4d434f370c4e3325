import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { picture } from "../../src/core/picture/index.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

const reportOf = (text: string, publisher: string, day: string) =>
  makeReport({
    text,
    titleSpan: { start: 0, end: text.indexOf("\n") },
    furniture: [],
    facts: [
      { field: "publisher", value: publisher, from: "user", confidence: 1 },
      { field: "publishedAt", value: day, from: "user", confidence: 1 },
    ],
    reader: "test/1",
    sources: [],
  });

const resources = loadResources();
/** Whether the claims of a sentence tell what holds on its day. */
const isOfItsDay = (sentence: string): boolean => {
  const { claims } = understand(reportOf(`A fire in Orle\n\n${sentence}`, "Orle Post", "2024-03-05"), resources);
  const told = claims.filter(({ quote }) => sentence.includes(quote));
  expect(told.length, sentence).toBeGreaterThan(0);
  return told.every((claim) => claim.ofItsDay === true);
};

describe("what holds on the day of its telling", () => {
  test.each([
    "Four people are in critical condition after the fire.",
    "Police are searching for a man who fled the harbour.",
    "Firefighters are still looking for two women.",
    "The council said that the bridge remains closed.",
    "The school will reopen on Monday, the mayor said.",
    "Two crews have been waiting at the lock since Tuesday.",
    "Nine sailors were taken, four of whom are still being held.",
    "Police have not identified the man who died.",
    "The harbour remained closed on Tuesday night.",
    "The mayor said that two crews were still at sea.",
    "The number of people killed in the fire rose to five on Wednesday.",
    "The fire has destroyed over 40 boats since Tuesday.",
    "Nine people have died so far, the mayor said.",
  ])("%s", (sentence) => {
    expect(isOfItsDay(sentence)).toBe(true);
  });
  test.each([
    "Four people were killed in the fire.",
    "Police arrested a man who fled the harbour and is in jail.",
    "Ana Ruiz is a baker from Orle.",
    "The council said that the bridge had collapsed.",
    "The fire may have started in a kitchen, the mayor said.",
    "A man is facing two charges of arson.",
    "The sailors are out of the country.",
    "Six people have died in the fire.",
    "The river rose to the sixth step of the quay.",
  ])("not: %s", (sentence) => {
    expect(isOfItsDay(sentence)).toBe(false);
  });
});

/** The parts in which a sentence stands in the brief of these reports. */
const partsOf = (texts: readonly string[], days: readonly string[], words: string): readonly string[] => {
  const evidence = texts.map((text, at) => {
    const report = reportOf(text, `Paper ${at}`, days[at] ?? "");
    return { ...understand(report, resources), report };
  });
  const { stories } = picture(evidence, { engine: "test", knownAt: null, oneStory: true });
  return stories.flatMap(({ brief }) => brief.filter(({ text }) => text.includes(words)).map(({ part }) => part));
};

describe("as it stood earlier", () => {
  const fire = "Fire in Orle kills two\n\nA fire in the harbour of Orle killed two people on Monday.";
  const closed = `${fire}\n\nThe coast road between Orle and Varn remains closed to all traffic.`;
  test("what held on a day that is over stands apart", () => {
    const later = "Two dead in Orle fire\n\nA fire in the harbour of Orle killed two people on Monday, police said.";
    expect(partsOf([closed, later], ["2024-03-05", "2024-03-07"], "remains closed")).toEqual(["earlier"]);
  });
  test("of one day nothing stood so earlier", () => {
    const other = "Two dead in Orle fire\n\nA fire in the harbour of Orle killed two people on Monday, police said.";
    expect(partsOf([closed, other], ["2024-03-05", "2024-03-05"], "remains closed")).toEqual(["known"]);
  });
});
