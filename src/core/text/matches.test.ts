import { expect, test } from "vitest";
import { interned } from "./interned.ts";
import { matchesIn } from "./matches.ts";

test("matches are those of matchAll, time after time", () => {
  for (const pattern of [/\d+/g, /(?<who>\p{Lu}\p{L}+) said/gu, /x*/g, /nothing/g])
    for (const text of ["12 dead, 40 hurt", "Amari said it. Bello said so.", "axxb", "", "12 dead, 40 hurt"]) {
      const usual = [...text.matchAll(pattern)].map((match) => [match.index, ...match, match.groups]);
      expect(matchesIn(text, pattern).map((match) => [match.index, ...match, match.groups])).toEqual(usual);
    }
});

test("an interned text reads as it was", () => {
  for (const text of ["killed", "2016", "", "__proto__", "Zürich"]) expect(interned(text)).toBe(text);
});
