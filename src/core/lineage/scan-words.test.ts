import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashText } from "./hash.ts";
import { scanWords } from "./scan-words.ts";
import { wordsOf } from "./words.ts";

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("a", "Z", "9", " ", "é", "e\u0301", "İ", "ß", "😀", "地", "'", "-", "\u0301", "\n", "𝒜"),
  }),
);

describe("scanWords", () => {
  test("gives the words of wordsOf, in place, with the hash of their folded form", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { starts, ends, hashes } = scanWords(text, [[0, text.length]]);
        const found = [...starts].map((start, index) => ({ start, end: ends[index], hash: hashes[index] }));
        expect(found).toEqual(wordsOf(text).map(({ word, start, end }) => ({ start, end, hash: hashText(word) })));
      }),
      { numRuns: 500 },
    );
  });

  test("reads a text of more words than its first room holds", () => {
    const text = Array.from({ length: 10_000 }, (_, index) => `word${index}`).join(" ");
    const { starts, hashes } = scanWords(text, [[0, text.length]]);
    expect(starts.length).toBe(10_000);
    expect(hashes[9999]).toBe(hashText("word9999"));
  });
});
