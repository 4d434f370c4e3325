import { describe, expect, test } from "vitest";
import { entryAt } from "./live-entries.ts";
import { makeReport } from "./make-report.ts";

const report = (text: string) =>
  makeReport({ text, titleSpan: null, furniture: [], facts: [], reader: "test/1", sources: [] });

/** When each of the words was written, in minutes from the page's first midnight. */
const at = (text: string, ...words: readonly string[]): readonly (number | null)[] => {
  const page = report(text);
  return words.map((word) => entryAt(page, text.indexOf(word)));
};

describe("entries of a live page", () => {
  test("the newest first, over midnight, with a sum of all above them", () => {
    const text =
      "Flood live\n\nSum so far.\n\n09:30\nTwelve dead.\n\n01:10\nNine dead.\n\n23:40\nFour dead.\n\n21:05\nOne dead.";
    expect(at(text, "Sum", "Twelve", "Nine", "Four", "One")).toEqual([570, 570, 70, -20, -175]);
  });
  test("as they come, with the hour of an afternoon", () => {
    const text = "Flood live\n\n9:10 am\nOne dead.\n\n11:45 am\nFour dead.\n\n2:30 pm\nNine dead.";
    expect(at(text, "Flood", "One", "Nine")).toEqual([null, 550, 870]);
  });
  test("an entry set apart stands at its own time", () => {
    const text = "Live\n12.41 Pinned.\n13.58 Later.\n11.10 Before.\n08.36 Early.\n07.02 First.";
    expect(at(text, "Pinned", "Later", "Before")).toEqual([761, 838, 670]);
  });
  test.each([
    ["a story that names hours", "The wall fell at 09:30.\n\nBy 11:10 nine were dead.\n\nAt 13:00 the search ended."],
    ["two clocks", "10:00\nOne dead.\n\n11:00\nTwo dead."],
    ["a list of shows", "10:00\nNews\n\n08:00\nFilm\n\n12:00\nSport\n\n07:00\nMusic\n\n15:00\nTalk"],
  ])("%s is none", (_, text) => expect(entryAt(report(text), text.length - 3)).toBeNull());
});
