import { describe, expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { groupStories, storyId, storyStream } from "./index.ts";

const made = (name: string, title: string, body: string, publishedAt: string | null = null): Report => ({
  id: `r_${name}`,
  text: `${title}\n\n${body}`,
  title,
  titleSpan: { start: 0, end: title.length },
  publisher: null,
  publishedAt,
  url: null,
  language: "en",
  furniture: [],
  facts: [],
  reader: "test/1",
  sources: [],
});

const REPORTS = [
  made(
    "a",
    "Man shot dead in Oberfeld",
    "Jonas Reiter, 34, was shot and killed on Mill Lane in Oberfeld late on Saturday. Officers found him lying outside his house. A grey van was seen leaving towards the quarry.",
    "2031-05-04T08:00:00Z",
  ),
  made(
    "b",
    "Tarnwick student dies after gunfire at harbour party",
    "Emil Varga, 21, a student, died in hospital after gunfire at a party on Harbour Road. The sheriff of Tarnwick said that two guests quarrelled over music before somebody fired.",
    "2031-05-04T09:00:00Z",
  ),
  made(
    "c",
    "Oberfeld victim was a father of two",
    "Jonas Reiter, 34, who was shot on Mill Lane in Oberfeld on Saturday, had two children. Neighbours in Mill Lane laid flowers outside his house. The grey van has not been found.",
    "2031-05-05T08:00:00Z",
  ),
  made(
    "d",
    "Arrest after Tarnwick harbour party",
    "A guest was arrested after Emil Varga, 21, a student, was shot at a party on Harbour Road. The sheriff of Tarnwick said that a pistol was found near the harbour.",
    "2031-05-06T08:00:00Z",
  ),
  made(
    "e",
    "Parliament votes on the harvest budget",
    "Members passed the harvest budget by nine votes. The minister of farming thanked the house and promised seed loans before winter.",
    "2031-05-06T09:00:00Z",
  ),
];

const grouped = (reports: readonly Report[]): string[] =>
  groupStories(reports.map((report) => ({ report, claims: [], notices: [] })))
    .map(({ reports: members }) =>
      members
        .map((id) => id.slice(2))
        .sort()
        .join(""),
    )
    .sort();

describe("stories", () => {
  test("two like events of one night are kept apart, their follow-ups told to each", () => {
    expect(grouped(REPORTS)).toEqual(["ac", "bd", "e"]);
  });
  test("a batch gives the same whatever its order", () => {
    expect(grouped([...REPORTS].reverse())).toEqual(grouped(REPORTS));
  });
  test("a stream takes them in any order; a story has the id of the report that founded it", () => {
    const stream = storyStream();
    const stories = new Map([...REPORTS].reverse().map((report) => [report.id, stream.add(report).story]));
    expect(stories.get("r_a")).toBe(stories.get("r_c"));
    expect(stories.get("r_b")).toBe(stories.get("r_d"));
    expect(new Set(stories.values()).size).toBe(3);
    expect(stories.get("r_a")).toBe(storyId("r_c"));
    expect(stream.live()).toBe(3);
  });
  test("what is taken away leaves the others as they are", () => {
    expect(grouped(REPORTS.filter(({ id }) => id !== "r_a"))).toEqual(["bd", "c", "e"]);
  });
  test("a late report that tells the first day joins what happened then", () => {
    const late = (day: string): Report =>
      made(
        "z",
        "Two sentenced over Mill Lane killing",
        `A court in Oberfeld sentenced two brothers to twenty years. They had shot a father of two on ${day} as he left his house on Mill Lane.`,
        "2031-11-20T08:00:00Z",
      );
    expect(grouped([...REPORTS, late("May 3")])).toContain("acz");
  });
  test("what is left of pages that were not read is no story", () => {
    const bare = ["2031-05-04T08:00:00Z", "2031-05-05T08:00:00Z"].map((time, index) =>
      made(`x${index}`, "en", "", time),
    );
    expect(grouped(bare)).toEqual(["x0", "x1"]);
  });
  test("the name of a site behind its headlines joins nothing", () => {
    const of = (name: string, title: string, body: string): Report =>
      made(name, `${title} - Kestrel 9 News, Weather & Sports`, body, "2031-05-04T08:00:00Z");
    const two = [
      of("x", "Ferry sinks in fog", "A boat sank off the mole at Tarnwick. Two anglers swam ashore."),
      of("y", "School wins a prize", "A school in Oberfeld won a chess prize. Its pupils played for nine hours."),
    ];
    expect(grouped(two)).toEqual(["x", "y"]);
  });
});
