import { describe, expect, test } from "vitest";
import { scanWords } from "../lineage/scan-words.ts";
import { toldDays } from "./told-days.ts";

const TOLD = Date.UTC(2021, 7, 13);
const read = (text: string, time: number | null = TOLD): string[] => {
  const words = scanWords(text, [[0, text.length]]);
  const places = Uint32Array.from(words.starts, (_, index) => index);
  return toldDays(text, words, places, places.length, time).map((day) => new Date(day).toISOString().slice(0, 10));
};

describe("days that a report tells", () => {
  test.each([
    ["He was charged in the March 13 killing.", ["2021-03-13"]],
    ["It happened on Dec. 30.", ["2020-12-30"]],
    ["They died on 4 March 2013.", ["2013-03-04"]],
    ["They died on March 4th, 2013, and on May 2.", ["2013-03-04", "2021-05-02"]],
  ])("%s", (text, days) => {
    expect(read(text)).toEqual(days);
  });

  test.each(["You may 13 times ask.", "The march of 40 people went on.", "It fell in August.", "It was Feb. 30."])(
    "none in: %s",
    (text) => {
      expect(read(text).filter((day) => !day.endsWith("-13"))).toEqual([]);
    },
  );

  test("without the report's time only days with their year are known", () => {
    expect(read("On March 4, and on May 2, 2013.", null)).toEqual(["2013-05-02"]);
  });
});
