import fc from "fast-check";
import { expect, it } from "vitest";
import { read } from "../cases/engine.ts";

/** Every word of every sentence comes to a root by its heads; told apart from the engine's own check. */
const strays = (text: string): readonly string[] =>
  read(text).sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ text: word, index }) => {
      const seen = new Set<number>();
      for (let at = index; at >= 0; at = tokens[at]?.head ?? -1) {
        if (seen.has(at)) return [word];
        seen.add(at);
      }
      return [];
    }),
  );

it("reads a speaker of many names as one speaker", () => {
  const text =
    "One popular air-travel site argues that the carrier's dress code for guests is unfair, in comparison to other carriers, because it sets limits that mostly affect women.";
  expect(strays(text)).toEqual([]);
});

const WORDS =
  "the a board Kestrel Guides Federation travel - site said says told argues reported that at least between 20 and 30 people were killed , by “ ” reporters on Monday According to of 7 have taken when it denied no more than including children to reach dead".split(
    " ",
  );

it("never reads words, in whatever order, as a circle", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 30 }), (words) => {
      expect(strays(`${words.join(" ")}.`)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
