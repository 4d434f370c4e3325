import { describe, expect, test } from "vitest";
import { openWordVectors, relatedWords, wordVectors } from "../../src/core/nearness/index.ts";
import { figuresOfBoth, toldFigures } from "../../src/core/nearness/told-figures.ts";

describe("word vectors", () => {
  test("stand nearer for words of one sense than for words of one text", () => {
    const vectors = wordVectors();
    const near = (a: string, b: string) => vectors.nearness(vectors.find(a), vectors.find(b));
    expect(near("blaze", "fire")).toBeGreaterThan(near("blaze", "mayor"));
    expect(near("ship", "vessel")).toBeGreaterThan(near("ship", "court"));
    expect(vectors.rarity(vectors.find("levee"))).toBeGreaterThan(vectors.rarity(vectors.find("water")));
    expect(vectors.find("qwzx")).toBe(-1);
  });
  test("are refused where the bytes are damaged", () => {
    expect(() => openWordVectors(new Uint8Array(3))).toThrow("no table of word vectors");
    expect(() => openWordVectors(new Uint8Array(64).fill(7))).toThrow("no table of word vectors");
  });
});

test("how two words stand to each other does not depend on what was asked before", () => {
  expect(relatedWords("resign", "resignation", false)).toBeNull();
  expect(relatedWords("resign", "resignation", true)).toBe("derived");
  expect(relatedWords("resign", "resignation", false)).toBeNull();
});

describe("figures of two claims", () => {
  const compare = (a: string, b: string) => figuresOfBoth(toldFigures(a), toldFigures(b));
  test.each([
    ["Three hundred and four homes burned", "304 homes were lost", { alike: 1, apart: 0 }],
    ["At least 20 homes burned", "24 homes burned", { alike: 1, apart: 0 }],
    ["About 40 homes burned", "41 homes burned", { alike: 1, apart: 0 }],
    ["1,900 hectares burned", "3,400 hectares burned", { alike: 0, apart: 1 }],
    ["Six homes burned", "Nine firefighters were hurt", { alike: 0, apart: 0 }],
    ["The town burned in 1994", "The town burned in 2003", { alike: 0, apart: 0 }],
  ])("%s / %s", (a, b, expected) => expect(compare(a, b)).toEqual(expected));
});
