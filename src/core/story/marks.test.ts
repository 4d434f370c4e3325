import { describe, expect, test } from "vitest";
import { scanWords } from "../lineage/scan-words.ts";
import { addTo, type Marks, marksOf } from "./marks.ts";

const read = (text: string): Marks => {
  const words = scanWords(text, [[0, text.length]]);
  return marksOf(
    text,
    words,
    Uint32Array.from(words.starts, (_, index) => index),
  );
};

describe("ages that a report's head tells", () => {
  test.each([
    ["A 12-year-old boy and a 9 year old girl died.", [12, 9]],
    ["Jonas Reiter, 34, was shot.", [34]],
    ["The dead are Emil Varga, 21, and Lena Holt, 50.", [21, 50]],
    ["The 9-month-old lived; the 9-month-old boy's father did not.", [9]],
  ])("%s", (text, ages) => {
    expect(read(text).ages).toEqual(ages);
  });

  test.each(["It took 12 years.", "On May 4, 2031, it burned.", "About 30 were hurt, 12 of them badly."])(
    "none in: %s",
    (text) => {
      expect(read(text).ages).toEqual([]);
    },
  );
});

test("the words of the head are counted", () => {
  expect(read("He was shot at noon.").length).toBe(5);
});

test("a story keeps each age once and no more than it has room for", () => {
  const kept: number[] = [];
  addTo(kept, [3, 3, 4]);
  expect(kept).toEqual([3, 4]);
  addTo(
    kept,
    Array.from({ length: 1000 }, (_, index) => index),
  );
  expect(kept.length).toBeLessThan(100);
});
