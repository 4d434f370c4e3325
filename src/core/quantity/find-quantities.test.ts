import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import { loadSyntaxModel, segment } from "../syntax/index.ts";
import { findTimes } from "../time/find-times.ts";
import { HITS, REJECTS } from "./cases.ts";
import { findQuantities } from "./find-quantities.ts";
import { impliedOne } from "./implied-one.ts";

const model = loadSyntaxModel(new Uint8Array(readFileSync(new URL("../../../data/syntax/en.bin", import.meta.url))));
const read = (text: string) => {
  const sentences = segment(text).map((sentence) => model.tag(sentence));
  return { sentences, found: findQuantities(text, sentences, findTimes(text, sentences, null)) };
};

describe("quantities of a sentence", () => {
  test.each(HITS)("$text", (hit) => {
    const { found } = read(hit.text);
    expect(found.map((mention) => hit.text.slice(mention.start, mention.end))).toEqual([hit.quote]);
    const [mention] = found;
    if (mention === undefined) throw new Error("nothing found");
    const { quantity } = mention;
    const told: Record<string, unknown> = {
      low: quantity.low,
      high: quantity.high,
      bound: quantity.bound,
      unit: quantity.unit,
      of: quantity.of,
      increment: quantity.increment,
      ordinal: quantity.ordinal,
      kind: mention.kind,
      currency: mention.currency,
      change: mention.change,
      span: mention.unitSpan === null ? null : hit.text.slice(mention.unitSpan.start, mention.unitSpan.end),
    };
    const { text: _text, quote: _quote, share, ...wanted } = hit;
    expect(told).toMatchObject(wanted);
    if (share !== undefined) expect(quantity.share).toBeCloseTo(share, 4);
  });

  test.each(REJECTS)("nothing is counted in: %s", (text) => {
    expect(read(text).found.filter((mention) => mention.kind !== "other")).toEqual([]);
  });

  test("ages in a list are ages each", () => {
    const { found } = read("Three boys aged 13, 17 and 19 were found.");
    expect(found.map((mention) => [mention.kind, mention.quantity.low])).toEqual([
      ["count", 3],
      ["age", 13],
      ["age", 17],
      ["age", 19],
    ]);
  });

  test("a conversion in brackets keeps the bound", () => {
    const { found } = read("The fire spread over about 150 km (90 miles).");
    expect(found.map((mention) => [mention.quantity.unit, mention.quantity.bound])).toEqual([
      ["kilometer", "about"],
      ["mile", "about"],
    ]);
  });

  test("a singular with its article counts one, where a frame asks", () => {
    const { sentences } = read("A police officer was killed and water was lost.");
    const tokens = sentences[0]?.tokens ?? [];
    const officer = tokens.findIndex((token) => token.text === "officer");
    const water = tokens.findIndex((token) => token.text === "water");
    const sentence = sentences[0];
    if (sentence === undefined) throw new Error("no sentence");
    expect(impliedOne(sentence, officer)).toMatchObject({ low: 1, high: 1, unit: "police officer" });
    expect(impliedOne(sentence, water)).toBeNull();
  });

  test("spans lie in the text, in order, on any text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "12",
            "of",
            "$",
            "3.5",
            "million",
            "-",
            "to",
            "half",
            "a",
            "one",
            "in",
            "five",
            "people",
            ",",
            "%",
            "at least",
            "😀",
            "é",
            "1,200",
            "and",
            "between",
            "per",
            "(",
            "dozens",
          ),
        ),
        (parts) => {
          const text = parts.join(" ");
          let end = 0;
          for (const mention of read(text).found) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(text.length);
            end = mention.end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test("hostile text is read in linear time", () => {
    const time = (text: string) => {
      const sentences = segment(text).map((sentence) => model.tag(sentence));
      const spent = processorTime();
      findQuantities(text, sentences, findTimes(text, sentences, null));
      return spent();
    };
    for (const part of ["1 ", "one hundred and ", "12 of ", "at least ", "1-", "$", "half of the ", "- 3 to "]) {
      expect(time(part.repeat(6000))).toBeLessThan(2000);
    }
  });
});
