import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEPRELS, loadSyntaxModel, type Sentence, segment } from "./index.ts";
import { namelessTags } from "./names.ts";

const model = loadSyntaxModel(new Uint8Array(readFileSync(new URL("../../../data/syntax/en.bin", import.meta.url))));

const read = (text: string): Sentence[] => segment(text).map((sentence) => model.parse(model.tag(sentence)));

/** "child <relation- head" for every word, marks left out. */
const arcs = (text: string): string[] =>
  read(text).flatMap(({ tokens }) =>
    tokens
      .filter((token) => token.deprel !== "punct")
      .map((token) => `${token.text} <${token.deprel}- ${token.head < 0 ? "root" : tokens[token.head]?.text}`),
  );

describe("tags", () => {
  test("a plain sentence", () => {
    const [sentence] = read("The rebels captured three towns on Monday.");
    expect(sentence?.tokens.map((token) => `${token.text}/${token.upos}/${token.xpos}/${token.lemma}`)).toEqual([
      "The/DET/DT/the",
      "rebels/NOUN/NNS/rebel",
      "captured/VERB/VBD/capture",
      "three/NUM/CD/three",
      "towns/NOUN/NNS/town",
      "on/ADP/IN/on",
      "Monday/PROPN/NNP/Monday",
      "./PUNCT/./.",
    ]);
  });

  test("contractions", () => {
    const [sentence] = read("She isn't sure that they've gone.");
    expect(sentence?.tokens.map((token) => token.lemma)).toEqual([
      "she",
      "be",
      "not",
      "sure",
      "that",
      "they",
      "have",
      "go",
      ".",
    ]);
  });
});

describe("trees", () => {
  test("who did what to whom", () => {
    expect(arcs("The army shelled the town.")).toEqual([
      "The <det- army",
      "army <nsubj- shelled",
      "shelled <root- root",
      "the <det- town",
      "town <obj- shelled",
    ]);
  });

  test("a passive", () => {
    expect(arcs("The bridge was destroyed by the flood.")).toEqual([
      "The <det- bridge",
      "bridge <nsubj:pass- destroyed",
      "was <aux:pass- destroyed",
      "destroyed <root- root",
      "by <case- flood",
      "the <det- flood",
      "flood <obl:agent- destroyed",
    ]);
  });

  test("a report", () => {
    expect(arcs("Officials said two soldiers died.")).toEqual([
      "Officials <nsubj- said",
      "said <root- root",
      "two <nummod- soldiers",
      "soldiers <nsubj- died",
      "died <ccomp- said",
    ]);
  });

  test("any text gives one tree with one root, known relations and its own words", () => {
    const bit = fc.constantFrom(
      "the",
      "Army",
      "said",
      "“",
      "”",
      ",",
      ".",
      "3,000",
      "!",
      "killed",
      "and",
      "of",
      "😀",
      "zzzz",
      "(",
      ")",
      "-",
      "to",
      "IN",
      "'s",
    );
    fc.assert(
      fc.property(fc.array(bit, { minLength: 1, maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        for (const { tokens, parsed } of read(text)) {
          expect(parsed).toBe(true);
          expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
          for (const token of tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(DEPRELS).toContain(token.deprel);
            expect((token.deprel === "root") === (token.head === -1)).toBe(true);
            let at = token.index;
            for (let steps = 0; at >= 0; steps++) {
              expect(steps).toBeLessThanOrEqual(tokens.length);
              at = tokens[at]?.head ?? -1;
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a parsed sentence comes back as it is", () => {
    const [sentence] = read("They left.");
    expect(sentence && model.parse(sentence)).toBe(sentence);
  });
});

describe("names", () => {
  test("begin with no preposition, verb or article in lower case", () => {
    expect([...namelessTags(["ADP IN", "PROPN NNP", "NOUN NN", "VERB VBD"])]).toEqual([0, 1, 0, 0, 1]);
    for (const text of ["They waited outside Wanda Cinemas.", "It was near al-Hasakah that Ruiz met Okoye of Peru."])
      for (const sentence of read(text))
        for (const { tokens } of model.names(sentence)) {
          const first = sentence.tokens[tokens[0]];
          expect(first?.upos === "ADP" && first.text === first.lower, first?.text).toBe(false);
        }
  });

  test("lie in the sentence, in order, without overlap", () => {
    const text = "President Maria Lopez of Peru met Samuel Okoye in New York, said the United Nations.";
    for (const sentence of segment(text).map((part) => model.tag(part))) {
      let at = 0;
      const names = model.names(sentence);
      expect(names.length).toBeGreaterThan(2);
      for (const { start, end, tokens, score } of names) {
        expect(tokens[0]).toBeGreaterThanOrEqual(at);
        at = tokens[1];
        expect([start, end]).toEqual([sentence.tokens[tokens[0]]?.start, sentence.tokens[tokens[1] - 1]?.end]);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      expect(names.map(({ start, end }) => text.slice(start, end))).toContain("New York");
    }
  });
});

describe("loadSyntaxModel", () => {
  test("says what is wrong with other bytes", () => {
    expect(() => loadSyntaxModel(new Uint8Array())).toThrow("does not begin with TLSM");
    expect(() => loadSyntaxModel(Uint8Array.from([84, 76, 83, 77, 2, 0, 0, 0, 91, 93]))).toThrow('no section "meta"');
  });
});
