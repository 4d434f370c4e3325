import { describe, expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import type { Question } from "../../src/core/picture/picture.ts";
import { read } from "../cases/engine.ts";

type Telling = readonly [publisher: string, publishedAt: string, says: string];

/** First sentences are read as the news itself, in a frame of their own. */
const OPENINGS = ["Gulls circled over the harbour.", "The market was busy."];
const WEEK = ["2031-03-01T08:00:00Z", "2031-03-05T08:00:00Z"] as const;

/** The questions that hold tellings of both reports, read by the real engine. All names, events and outlets are made up. */
const metBy = (...tellings: readonly Telling[]): readonly Question[] => {
  const readings = tellings.map(([publisher, publishedAt, says], at) =>
    read(`News ${at + 1}\n\n${OPENINGS[at]} ${says}`, { publisher, publishedAt, title: null, titleSpan: null }),
  );
  const reportOf = new Map(readings.flatMap(({ claims }) => claims.map(({ id, report }) => [id, report] as const)));
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  return (story?.questions ?? []).filter(
    ({ answers, beside }) =>
      new Set([...answers.flatMap(({ claims }) => claims), ...beside].map((id) => reportOf.get(id))).size > 1,
  );
};

const verdictsOf = (first: string, second: string, [one, other]: readonly [string, string] = WEEK): readonly string[] =>
  metBy(["Coast Wire", one, first], ["Varn Courier", other, second]).map(({ verdict }) => verdict.kind);

describe("what followed by its words", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["The ferry service to Ollen is suspended.", "The ferry service to Ollen resumed on Tuesday."],
    ["The road from Ollen to Varn was closed after a rockfall.", "The road from Ollen to Varn is open again."],
    ["The gale alert for Varn stays in force until Friday.", "The gale alert for Varn has been lifted."],
    ["The search for the yacht Merle began at noon.", "The search for the yacht Merle was abandoned."],
    ["A reward of 5,000 crowns was offered for the stolen bell.", "The reward for the stolen bell was doubled."],
    ["The broken pipe under Varn has not been sealed.", "Divers sealed the broken pipe under Varn."],
  ];
  for (const [first, second] of pairs)
    test(`${first} ${second}`, () => {
      expect(verdictsOf(first, second)).toEqual(["changed"]);
    });

  test("is no change in reports of the same hours, which do not tell in the order of the day", () => {
    const sameDay = ["2031-03-01T08:00:00Z", "2031-03-01T10:00:00Z"] as const;
    expect(
      verdictsOf(
        "The search for the yacht Merle was abandoned.",
        "The search for the yacht Merle began at noon.",
        sameDay,
      ),
    ).not.toContain("changed");
  });

  test("is no change where words of many senses only look opposed", () => {
    expect(
      verdictsOf("She left the two boys alone in the flat in Varn.", "The two boys stayed in the flat in Varn."),
    ).not.toContain("changed");
  });

  test("is no change where the older report tells the end", () => {
    expect(
      verdictsOf("The curfew in Varn has been lifted.", "The curfew in Varn was imposed on Sunday."),
    ).not.toContain("changed");
  });
});

test("a deed told as done, and later told never to have been done, is disputed: time undoes none", () => {
  expect(
    verdictsOf(
      "The county paid a ransom for the yacht Merle, fishermen said.",
      "At no time did the county pay a ransom for the yacht Merle.",
    ),
  ).toEqual(["disputed"]);
});

test("one deed done to one thing and not done to another is no dispute", () => {
  expect(
    verdictsOf(
      "Ruiz then exchanged gunfire with the guards at the gate of Varn.",
      "No words were exchanged with the guards at the gate of Varn, Ruiz said.",
    ),
  ).not.toContain("disputed");
});
