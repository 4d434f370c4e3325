import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import { loadSyntaxModel, segment } from "../syntax/index.ts";
import { dayNumber, dayOf, isoDate, isoWeek, weekdayOf } from "./calendar.ts";
import { ANCHOR, HITS, REJECTS } from "./cases.ts";
import { FAMILY_HITS, FAMILY_REJECTS } from "./cases-families.ts";
import { findTimes } from "./find-times.ts";

const model = loadSyntaxModel(new Uint8Array(readFileSync(new URL("../../../data/syntax/en.bin", import.meta.url))));
const read = (text: string, anchor: string | null) =>
  findTimes(
    text,
    segment(text).map((sentence) => model.tag(sentence)),
    anchor,
  );

describe("times of a sentence", () => {
  test.each([...HITS, ...FAMILY_HITS])("$text", ({ text, quote, undated, ...wanted }) => {
    const found = read(text, ANCHOR);
    expect(found.map((time) => text.slice(time.start, time.end))).toEqual([quote]);
    expect(found[0]).toMatchObject({ ...wanted, text: quote });
  });

  test.each([...HITS, ...FAMILY_HITS])("without the report's date: $text", ({ text, quote, undated }) => {
    const [time] = read(text, null);
    expect(time?.text).toBe(quote);
    expect([time?.from, time?.to]).toEqual(undated ?? [null, null]);
  });

  test.each([...REJECTS, ...FAMILY_REJECTS])("no time in: %s", (text) => {
    expect(read(text, ANCHOR).map((time) => time.text)).toEqual([]);
  });

  test("a weekday is kept where the report has no date", () => {
    const [time] = read("They fled on Thursday.", null);
    expect(time).toMatchObject({
      weekday: 4,
      from: null,
      to: null,
      basis: "weekday, report undated",
      timex: "XXXX-WXX-4",
    });
  });

  test("a length left out takes the unit of the one before", () => {
    const found = read("They could ring the city in 30 days and take it within 90.", null);
    expect(found.map((time) => [time.text, time.days?.high, time.direction])).toEqual([
      ["in 30 days", 30, "future"],
      ["within 90", 90, "future"],
    ]);
  });

  test("what is counted from a told year is not counted from the report", () => {
    const [, time] = read("He came in 1994 and ruled over the next two years.", ANCHOR);
    expect(time).toMatchObject({ from: null, to: null, basis: "relative to another time" });
  });

  test("spans lie in the text, in order, bounds are in order, on any text", () => {
    const words = fc.constantFrom(
      "Friday",
      "last",
      "night",
      "6",
      "August",
      "2021",
      "to",
      "from",
      "in",
      "the",
      "next",
      "two",
      "weeks",
      "since",
      "early",
      ",",
      "at",
      "3",
      "p.m.",
      "-",
      "end",
      "of",
      "month",
      "ago",
      "30",
      "Feb",
      "😀",
      "between",
      "and",
      "until",
      "first",
      "Monday",
      "rest",
      "today",
      "from now",
      "weekend",
      "Easter",
    );
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom(null, "2021-08-13", "2020-02-29T23:59:00Z"), (parts, anchor) => {
        const text = parts.join(" ");
        let end = 0;
        for (const time of read(text, anchor)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          end = time.end;
          if (time.from !== null && time.to !== null)
            expect(time.from <= time.to || time.from.startsWith(time.to)).toBe(true);
          if (anchor === null && time.basis.includes("undated")) expect(time.from).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  test("hostile text is read in linear time", () => {
    for (const part of [
      "Friday ",
      "early ",
      "since ",
      "from 2 to ",
      "the end of ",
      "in the last ",
      "a ",
      "two days after ",
      "August 6 ",
      "between 3 and ",
      "between 7 and 9 last ",
      "Monday the ",
      "the first three weeks of ",
      "nineteen ninety ",
      "2019-aug-",
      "a week from Friday ",
      "Friday before ",
      "ten past ",
      "twenty-first to the ",
      "a week ago Friday ",
      "Monday a week from now ",
      "Monday two weeks after ",
      "the first Monday of ",
      "the week of ",
      "the rest of ",
      "2016-",
      "2016-12-16T12:",
      "five thirty ",
      "the three months to ",
    ]) {
      // four times the text may cost six times as much, not sixteen; what costs little is not measured well enough to say
      const spent = costOf(part, 1600);
      if (spent > 200) expect(spent).toBeLessThan(8 * Math.max(costOf(part, 400), 30));
    }
  });
});

/** Milliseconds of processor time that the times of a repeated text take: load of the machine does not count. */
function costOf(part: string, count: number): number {
  const text = part.repeat(count);
  const sentences = segment(text).map((sentence) => model.tag(sentence));
  const spent = processorTime();
  findTimes(text, sentences, ANCHOR);
  return spent();
}

describe("calendar", () => {
  test("days go to numbers and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const { year, month, day } = dayOf(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
    expect(isoDate(0)).toBe("1970-01-01");
    expect(weekdayOf(dayNumber(2021, 8, 13))).toBe(5);
    expect(isoWeek(dayNumber(2021, 1, 3))).toBe("2020-W53");
  });
});
