import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

/** All names, events and outlets are made up. The question of the dead, and the brief. */
const storyOf = (...reports: readonly (readonly [publisher: string, publishedAt: string, text: string])[]) => {
  const readings = reports.map(([publisher, publishedAt, text]) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  return {
    verdict: story?.questions.find(({ question }) => /were killed/u.test(question))?.verdict,
    lines: story?.brief.flatMap(({ part, text }) => (part === "disputed" ? [text] : [])),
    line: story?.brief.find(({ part }) => part === "disputed")?.text,
  };
};

const NOTE = [
  "Ministry of the Interior of Orsland",
  "2030-05-03T20:00:00Z",
  "Statement on the events in Ostrely\n\nFour persons died during the disorder in Ostrely. Order has been restored.",
] as const;
const WIRE = [
  "Coast Wire",
  "2030-05-04T12:00:00Z",
  "Nurses count 12 dead in Ostrely\n\nTwelve people were killed when the army broke up a march in Ostrely, the nurses' union said on Sunday. The government put the toll at four.",
] as const;
const LATER = [
  "Metro Daily",
  "2030-05-06T06:00:00Z",
  "Ministry admits shots in Ostrely\n\nThe interior ministry raised the death toll from four to six on Monday.",
] as const;
const LAST = [
  "Ostrely Evening News",
  "2030-05-07T18:00:00Z",
  "Families wait in Ostrely\n\nBy Tuesday 15 deaths had been recorded by the nurses' union in Ostrely.",
] as const;

test("two sides that a report sets against each other are told by what each gave last, in sentences of reports", () => {
  const { verdict, lines } = storyOf(NOTE, WIRE, LATER, LAST);
  expect(verdict?.kind).toBe("disputed");
  expect(lines).toEqual([
    expect.stringMatching(/^The interior ministry raised the death toll from four to six on Monday/u),
    expect.stringMatching(/^Against that: By Tuesday 15 deaths had been recorded by the nurses' union/u),
  ]);
});

test("where one side takes over what the other gives, the figure rose", () => {
  const adopted = [
    "Metro Daily",
    "2030-05-06T06:00:00Z",
    "Ministry admits shots in Ostrely\n\nThe interior ministry raised the death toll from four to 12 on Monday.",
  ] as const;
  expect(storyOf(NOTE, WIRE, adopted).verdict?.kind).toBe("changed");
});

const police = (day: string, count: string) =>
  ["Coast Wire", day, `Flood in Ostrely\n\n${count} people were killed by the flood in Ostrely, police said.`] as const;
const mayor = (day: string, count: string) =>
  [
    "Metro Daily",
    day,
    `Ostrely under water\n\n${count} people were killed by the flood in Ostrely, the mayor said.`,
  ] as const;

test("what one after the other counts only rises", () => {
  const { verdict } = storyOf(
    police("2030-05-03T08:00:00Z", "Nine"),
    mayor("2030-05-03T18:00:00Z", "Fifteen"),
    police("2030-05-04T08:00:00Z", "Nineteen"),
  );
  expect(verdict?.kind).toBe("changed");
});

test("who is told to hold on to the lower figure still gives it", () => {
  const first = [police("2030-05-03T08:00:00Z", "Nine"), mayor("2030-05-03T18:00:00Z", "Fifteen")] as const;
  const held = [
    "Coast Wire",
    "2030-05-04T08:00:00Z",
    "Flood in Ostrely\n\nPolice continue to speak of nine dead in Ostrely.",
  ] as const;
  expect(storyOf(...first, held).verdict?.kind).toBe("disputed");
});

test("whoever counts the other's fallen is its rival in any report", () => {
  const { verdict } = storyOf(
    ["Coast Wire", "2030-05-03T08:00:00Z", "Fighting near Ostrely\n\nThe army put its own losses at nine dead."],
    [
      "Metro Daily",
      "2030-05-04T18:00:00Z",
      "Column holds Ostrely\n\nIves Orn of the Amber Column put the army's losses at 60 dead.",
    ],
  );
  expect(verdict?.kind).toBe("disputed");
});

test("a later figure between two that differ settles nothing", () => {
  const { verdict } = storyOf(
    [
      "Rights Watchers",
      "2030-05-03T09:00:00Z",
      "Report\n\nForty people were killed by soldiers in Ostrely, a report says.",
    ],
    ["Ministry of Defence of Orsland", "2030-05-03T16:00:00Z", "Statement\n\nEleven people were killed in Ostrely."],
    ["Coast Wire", "2030-05-09T16:00:00Z", "Inquiry\n\nThe inquiry counted 38 people who were killed in Ostrely."],
  );
  expect(verdict?.kind).toBe("disputed");
});
