import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayMatch, mayMatchIn, sought, wordsNeeded } from "./pattern-words.ts";

const needed = (pattern: RegExp): readonly string[] | null => {
  const words = wordsNeeded(pattern);
  return words && [...words].sort();
};

describe("the words that an expression needs", () => {
  test.each<[RegExp, readonly string[] | null]>([
    [/\bharbour\b/, ["harbour"]],
    [/\b(?:ferry|barge)s?\b/i, ["barge", "barges", "ferry", "ferrys"]],
    [/\b(?:not|never)(?: \w+){0,2} known\b[^.;]*\bhow (?:many|much)\b/iu, ["known"]],
    [/^(?:In|During) (?:the|a)(?: [\p{L}'’-]+){0,3} (?:drills?|rehearsal)\b/u, ["drill", "drills", "rehearsal"]],
    [/(?:^| )(?:sank|lost) with (?=all hands)/, ["lost", "sank"]],
    [/[,–—-] ?(?:an? |the )?(?:\p{L}+ )?(?:claim|boast)(?=[ ,.])/u, ["boast", "claim"]],
    [/\bsluice(?= |$)/, ["sluice"]],
    // What may go on as another word is none of its own.
    [/\bsluice/, null],
    [/sluice\b/, null],
    [/\bsluice(?!s)/, null],
    [/\b\p{L}*quake\b/u, null],
    [/\b(?:storm|\d{4})\b/, null],
    [/\b(?:storm)?\b/, null],
    [/\bstorm*\b/, null],
  ])("%s", (pattern, words) => expect(needed(pattern)).toEqual(words));

  test("an expression that needs none must be asked as it is", () => {
    expect(() => sought(/\d+/)).toThrow(/needs no word/);
  });
});

const DROWNED = sought(/\b(?:drowned|(?:went|gone) under) (?:off|near) the (?:\p{L}+ )?(?:pier|quay)s?\b/iu);

test("a text that holds none of the words matches nothing", () => {
  const word = fc.constantFrom(
    ..."drowned DROWNED went gone under off near the old pier quays Quay, -pier drownedly underpier ſtorm".split(" "),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(" ", "  ", "-", "’"), (words, gap) => {
      const text = words.join(gap);
      if (DROWNED.pattern.test(text)) {
        expect(mayMatch(DROWNED, text)).toBe(true);
        expect(mayMatchIn(DROWNED, `On. ${text}`, { index: 1, start: 4, end: 4 + text.length })).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a sentence is asked for its own words only", () => {
  const text = "He drowned. She fell off the pier.";
  const [first, second] = [
    { index: 0, start: 0, end: 11 },
    { index: 1, start: 12, end: text.length },
  ];
  const PIER = sought(/\bpier\b/);
  expect([mayMatchIn(PIER, text, first), mayMatchIn(PIER, text, second), mayMatch(PIER, text)]).toEqual([
    false,
    true,
    true,
  ]);
});
