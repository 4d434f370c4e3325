import { describe, expect, test } from "vitest";
import { headDay } from "./head-day.ts";

const STORY = "The river rose by a metre in the night and closed two bridges in the old town, the council said.";

describe("the day that a report tells of itself at its head", () => {
  test.each([
    ["a dateline", "LAMU, June 3 (Wire) - The river rose.", "6-3"],
    ["an update in brackets", `Town under water\n\n[Updated Thursday 1 September, 19.30 local]\n\n${STORY}`, "9-1"],
    ["a line of its own", `Town under water\n\nSource: Wire\n31 Oct., 06:42\n\n${STORY}`, "10-31"],
    ["the later of two", `Town under water\n\n19 Jan, 6:10 pm - updated 20 Jan, 8:02 am\n\n${STORY}`, "1-20"],
    [
      "the last change",
      `Town under water\n\nBy the desk. First published Monday 5 June. Last changed Tuesday 6 June, 18:40.\n\n${STORY}`,
      "6-6",
    ],
    ["who wrote it", `Town under water\n\nFrom agencies and our staff, Tuesday 22 January\n\n${STORY}`, "1-22"],
    ["a report of the situation", `Floods\nFlash Update No. 15 (2 June 2023)\n\n${STORY}`, "6-2"],
    ["a live page", `Floods - as it happened, Friday 18 January\n\n${STORY}`, "1-18"],
  ])("%s", (_, text, day) => {
    const found = headDay(text);
    expect(found && `${found.month}-${found.day}`).toBe(day);
  });

  test.each([
    ["a day in a headline", `Ceremony recalls flood of 9 November\n\n${STORY}`],
    ["a day in the telling", `Town under water\n\n${STORY} A vote is due on 12 June.`],
    ["a feast", `March on 1 May draws thousands\n\n${STORY}`],
    ["no day at all", `Town under water\n\n${STORY}`],
    ["no day of the calendar", `Town under water\n\nUpdated 45 June\n\n${STORY}`],
  ])("not %s", (_, text) => expect(headDay(text)).toBeNull());
});
