import { describe, expect, test } from "vitest";
import { headDay } from "../../report/head-day.ts";
import type { Report } from "../../report/report.ts";
import { placeDays } from "./place-days.ts";
import { toldDaysOf } from "./told-days.ts";

const report = (id: string, text: string, publishedAt: string | null = null): Report => ({
  id,
  text,
  title: null,
  titleSpan: null,
  publisher: null,
  publishedAt,
  url: null,
  language: "en",
  furniture: [],
  facts: [],
  reader: "test",
  sources: [],
});

/** Days after the first, by head and by what is told. */
const placed = (...reports: readonly Report[]) => {
  const { heads, told } = placeDays(reports.map(toldDaysOf));
  const first = Math.min(...heads.values());
  const days = (map: ReadonlyMap<string, number>) => Object.fromEntries([...map].map(([id, day]) => [id, day - first]));
  return { heads: days(heads), told: days(told) };
};

const FIRST = report("first", "LAMU, May 31 (Wire) - A dam burst above the town on Wednesday, the mayor said.");

describe("the days of reports that nobody dates", () => {
  test("days without a year take the year of the others, over its end too", () => {
    const old = report("old", "Dam bursts\n\nLAMU, Dec 30 (Wire) - A dam burst on Sunday.");
    expect(placed(report("dated", "It burst.", "2019-01-02"), old).heads).toEqual({ old: 0, dated: 3 });
  });
  test("a weekday at the head is the first one since the event began", () => {
    const later = report("later", "Dam: ten dead\n\nLAMU, Saturday: Ten people were killed.");
    expect(placed(FIRST, later).heads).toEqual({ first: 0, later: 3 });
  });
  test("a weekday with its number is the next such day", () => {
    const later = report("later", "Dam: ten dead\n\nLamu, Friday 2 (Wire) - Ten people were killed.");
    expect(placed(FIRST, later).heads).toEqual({ first: 0, later: 2 });
  });
  test("numbers that may be either way are the day nearest to the others", () => {
    const later = report("later", "Dam: ten dead\nBy the desk - 02/06/2023, 20h14.\nTen people were killed.");
    const dated = report("dated", "It burst.", "2023-05-31");
    expect(placed(dated, later).heads).toEqual({ dated: 0, later: 2 });
  });
  test("a report without a day is of the last weekday that it tells as past", () => {
    const later = report(
      "later",
      "Ten people died. Two engineers were held on Friday. A court will hear them on Sunday.",
    );
    expect(placed(FIRST, later).told).toEqual({ later: 2 });
  });
  test("where it tells of a yesterday, it is younger than the weekdays that it names by two days", () => {
    const later = report("later", "Ten people died. Two engineers were held on Friday. They walked free yesterday.");
    expect(placed(FIRST, later).told).toEqual({ later: 4 });
  });
  test.each([
    ["Five days after the dam burst, the search goes on.", 5],
    ["A month on, the town has put its dead to rest.", 30],
    ["Rescuers dug on day three of the search.", 2],
  ])("how long after the event it is told: %s", (text, days) =>
    expect(placed(FIRST, report("later", text)).told).toEqual({ later: days }),
  );
  test.each([
    ["a weekday of another week", "Ten people died, as five had in the flood of last Friday."],
    ["a day that is to come", "Ten people died. The schools will open on Friday."],
    ["how long something took", "Ten people died. The wall had been built in two days."],
  ])("nothing is told by %s", (_, text) => expect(placed(FIRST, report("later", text)).told).toEqual({}));
  test("the clock of a page years later is no day of the story", () => {
    const page = report("page", "Friday, 19 April 2024 - 7:26\n\nDam bursts\n\nTen people were killed.");
    expect(headDay(page.text)).not.toBeNull();
    expect(placed(report("dated", "It burst.", "2021-08-13"), page).heads).toEqual({ dated: 0 });
  });
});
