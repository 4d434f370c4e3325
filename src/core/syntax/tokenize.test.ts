import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import { tokenize } from "./tokenize.ts";

const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(" ");

const CASES: readonly [text: string, tokens: string][] = [
  ["It isn't here.", "It is n't here ."],
  ["The city’s mayor can’t say", "The city ’s mayor ca n’t say"],
  ["Biden‘s plan", "Biden ‘s plan"],
  ["They cannot go", "They can not go"],
  ["the farmers' market", "the farmers ' market"],
  ["Mr. Okoro of the U.S. left.", "Mr. Okoro of the U.S. left ."],
  ["About 3,000 people and 2.5 percent", "About 3,000 people and 2.5 percent"],
  ["It cost $1.2bn, not €40.", "It cost $ 1.2 bn , not € 40 ."],
  ["at 6 p.m. on Aug. 6", "at 6 p.m. on Aug. 6"],
  ["at 5:30pm near 10km", "at 5:30 pm near 10 km"],
  ["on 9/11 and 11/28/2000", "on 9/11 and 11/28/2000"],
  ["a 15-year-old anti-war co-founder", "a 15 - year - old anti-war co-founder"],
  ["Tel-e-Bano", "Tel - e - Bano"],
  ["call 555-123-4567", "call 555-123-4567"],
  ["a .38-caliber gun", "a .38 - caliber gun"],
  ["“We left,” she said.", "“ We left , ” she said ."],
  ["„We left” and «so»", "„ We left ” and « so »"],
  ["see https://example.org/a?b=1, or www.example.org.", "see https://example.org/a?b=1 , or www.example.org ."],
  ["mail desk@example.org or @desk #flood", "mail desk@example.org or @desk #flood"],
  ["the withdrawal.The troops", "the withdrawal . The troops"],
  ["in Doha., where", "in Doha . , where"],
  ["the UN.. Many", "the UN .. Many"],
  ["Really?! Yes...", "Really ?! Yes ..."],
  ["safe 👍🏽 👩‍👩‍👧 now", "safe 👍🏽 👩‍👩‍👧 now"],
  ["3,000\u00a0men of AT&T", "3,000 men of AT&T"],
  ["J. K. Osei, Ph.D., No. 10", "J. K. Osei , Ph.D. , No. 10"],
  ["near Tampa, Fla. (R-Fla.)", "near Tampa , Fla. ( R - Fla. )"],
  ["and/or 24/7", "and / or 24/7"],
];

describe("tokenize", () => {
  test.each(CASES)("%s", (text, tokens) => {
    expect(words(text)).toBe(tokens);
  });

  test("covers every unit that is not space, in order, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc
            .array(fc.constantFrom("a", "B", "'", "’", ".", ",", " ", "-", "9", "/", "@", "\n", "“", "”", "n't", "😀"))
            .map((parts) => parts.join("")),
        ),
        (text) => {
          let at = 0;
          for (const token of tokenize(text)) {
            expect(token.text).toBe(text.slice(token.start, token.end));
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(at, token.start)).toMatch(/^[\s\u0000-\u001f\u200b\u2060\ufeff]*$/);
            at = token.end;
          }
          expect(text.slice(at)).toMatch(/^[\s\u0000-\u001f\u200b\u2060\ufeff]*$/);
        },
      ),
    );
  });

  test("takes time in line with the text, whatever it holds", () => {
    for (const part of ["a.", "1,", "-a", "'s", "@a", "http://", "x@x.", "((", '"', "&", "a/", ".1", "\u00a0", "co-"]) {
      const text = part.repeat(120_000 / part.length);
      const spent = processorTime();
      tokenize(text);
      expect(spent()).toBeLessThan(2000);
    }
  });
});
