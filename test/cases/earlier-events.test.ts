import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

const OPENING =
  "Ferry sinks off Lamu, 12 dead\n\nA ferry sank off the coast of Lamu on Sunday, killing 12 people, the coast guard said.\n\n" +
  "Rescuers searched through the night for others.\n\n";

/** Whether each claim of harm or flight in a sentence far down in a report of March 2024 is background, by its words. */
const told = (sentence: string): readonly (readonly [string, boolean])[] => {
  const report = makeReport({
    text: OPENING + sentence,
    titleSpan: null,
    furniture: [],
    facts: [{ field: "publishedAt", value: "2024-03-05T10:00:00Z", from: "test", confidence: 1 }],
    reader: "test/1",
    sources: [],
  });
  return understand(report, loadResources())
    .claims.filter(({ start, frame }) => start >= OPENING.length && ["casualties", "displacement"].includes(frame))
    .map(({ quote, background }) => [quote, background]);
};

describe("events before the one reported", () => {
  test.each([
    "In 2016 a ferry went down near Pemba. More than 140 people were killed.",
    "The same firm lost a ferry in 2019; 41 people died.",
    "Ferry accidents are common there. At least 228 people drowned when the Nyota capsized in September 2018.",
    "In one of the worst such disasters, 852 people died when the Alma went down in the Baltic in 1994.",
    "The Nyota, which sank in 2011, killed 200 people.",
    "The previous month, 9 people drowned when a dhow overturned near Pemba.",
    "In January, 9 people drowned when a dhow overturned near Pemba.",
    "Nine people drowned when a dhow overturned near Pemba in January.",
    "Two months ago 9 people drowned when a dhow overturned near Pemba.",
    "It is the second such accident this year, after a dhow overturned near Pemba, killing nine.",
    "It comes a month after nine people drowned when a dhow overturned near Pemba.",
    "It was the country's deadliest since the sinking of the Nyota, which killed 200.",
    "In the past decade, 230 people have died in accidents on the lake.",
    "On average 300 people die in such accidents every year.",
    "The last time the city was attacked, in 2015, 13 soldiers were killed.",
  ])("%s", (sentence) => {
    const claims = told(sentence);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter(([, background]) => !background)).toEqual([]);
  });
});

describe("what looks like an earlier event and is the one reported", () => {
  test.each([
    ["The Nyota, which was built in 1964, sank within minutes, killing 12 people.", "killing 12 people"],
    ["The firm opened the route in 2011. The ferry sank within minutes, and 12 people drowned.", "12 people drowned"],
    ["It was the deadliest accident since the war began, killing 12 people.", "killing 12 people"],
    ["The pier was hit by a storm in 2019. On Sunday 12 people were killed there.", "12 people were killed"],
    ["Police arrested the owner, who was hired in January.", "Police arrested the owner"],
    ["As of 3 January, 20 people had died of cholera in the camp.", "20 people had died"],
    ["About 400,000 people have fled their homes since the start of January.", "About 400,000 people have fled"],
    ["A second ferry hit the wreck, killing two more people.", "killing two more people"],
    ["Another 30 people were injured following a second collapse.", "Another 30 people were injured"],
    ["Two weeks after the disaster, 12 people are still missing.", "12 people are still missing"],
    ["The group, which killed 14 people in 2021, shot dead three men on Sunday.", "shot dead three men"],
  ])("%s", (sentence, words) => {
    const found = told(sentence).filter(([quote]) => quote.includes(words));
    expect(found.map(([, background]) => background)).toEqual([false]);
  });
});
