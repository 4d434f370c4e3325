import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLexicon } from "../../src/core/lexicon/index.ts";
import { makeLexicon, missingSenses, sharesOf } from "../../train/make-lexicon.ts";
import { readWordNet } from "../../train/read-wordnet.ts";

const net = readWordNet(join(import.meta.dirname, "wordnet"));
const bytes = makeLexicon(net);

describe("a dictionary of fourteen senses", () => {
  test("makes the same bytes at every run", () => {
    expect(makeLexicon(readWordNet(join(import.meta.dirname, "wordnet")))).toEqual(bytes);
    // Other concepts, other bytes.
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(
      "1849d9a0aba0ed4806674411376f64e4f2073a34c6e66f39bdd0a5e05ed06c57",
    );
  });

  test("is read as it was written", () => {
    const lexicon = openLexicon(bytes);
    // Counted 3 times of 3, with 1 for the first and a half for the second: 4 of 4.5.
    expect(lexicon.kindsOf("guard", "noun").map(({ kind, share }) => `${kind} ${share.toFixed(2)}`)).toEqual([
      "noun.person 0.89",
      "noun.act 0.11",
    ]);
    expect(lexicon.kindsOf("person", "noun")[0]?.kind).toBe("noun.person");
    expect(lexicon.isA("night guard", "noun", "person")).toBe(true);
    expect(lexicon.relation("night guard", "person", "noun")).toBe("narrower");
    expect(lexicon.relation("person", "somebody", "noun")).toBe("same");
    expect(lexicon.relation("shut", "unlock", "verb")).toBe("opposed");
    expect(lexicon.relation("barred", "open", "adj")).toBe("opposed");
    expect(lexicon.relation("barred", "closed", "adj")).toBeNull();
    expect(lexicon.relationAcross("guard", "noun", "guard", "verb")).toBe("derived");
    expect(lexicon.formsOf("guard", "verb", "noun")).toEqual(["guard"]);
    expect(lexicon.has("ada orme", "noun")).toBe(false);
    expect(lexicon.has("nobody", "noun")).toBe(false);
  });

  test("says which of the concepts' senses it lacks", () => {
    expect(missingSenses(net)).toContain("vehicle#n#1");
    expect(missingSenses(net)).not.toContain("person#n#1");
  });
});

test("shares lead with the first sense where nothing was counted", () => {
  expect(sharesOf([{ count: 0 }, { count: 0 }])).toEqual([170, 85]);
  expect(sharesOf([{ count: 0 }, { count: 9 }])).toEqual([24, 231]);
});

describe("damage", () => {
  test.each([
    ["cut", bytes.slice(0, bytes.length - 3)],
    ["of another form", Uint8Array.of(1, 2, 3, 4, ...bytes.slice(4))],
    ["longer than it says", Uint8Array.of(...bytes, 0)],
    ["too short for its head", bytes.slice(0, 10)],
  ])("a file that is %s is told", (_, damaged) => {
    expect(() => openLexicon(damaged)).toThrow(/dictionary/u);
  });

  test("no changed byte makes it hang or ask for memory", () => {
    for (let at = 12; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = 255 - (changed[at] ?? 0);
      try {
        openLexicon(changed).relation("guard", "person", "noun");
      } catch (error) {
        expect(String(error)).toMatch(/dictionary/u);
      }
    }
  });
});
