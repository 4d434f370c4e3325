import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSyntaxModel, segment } from "./index.ts";
import { kernelScorers } from "./kernel.ts";
import { PLAIN_SCORERS } from "./plain-scores.ts";
import type { Scorers } from "./scorer.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import { compileTemplates, hashTemplates, partTemplates } from "./templates.ts";

const kernel = kernelScorers() as Scorers;

const TEMPLATES = compileTemplates(
  "a b c d e",
  "ab = 3 a b\nabc = 5 ab c",
  "1 a\n2 b\n3 c\n4 a b\n5 ab c\n6 abc d\n7 a b c d\n8 abc\n9 d e\n10 abc ab d\n11 a c e",
);
const VALUES = 5;

/** Features that the templates make of small values, and strangers that share their buckets. */
const features = fc
  .array(fc.tuple(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: VALUES, maxLength: VALUES }), fc.nat(25)), {
    minLength: 1,
    maxLength: 40,
  })
  .map((states) => {
    const found = new Set<number>();
    const out = new Int32Array(TEMPLATES.count);
    for (const [given, strangers] of states) {
      hashTemplates(
        TEMPLATES,
        Int32Array.from({ length: TEMPLATES.room }, (_, k) => given[k] ?? 0),
        out,
      );
      out.forEach((hash) => {
        for (let k = 0; k <= strangers; k++) found.add((hash + k * 97) >>> 0);
      });
    }
    return Uint32Array.from(found).sort();
  });

const states = fc.array(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: VALUES, maxLength: VALUES }), {
  minLength: 1,
  maxLength: 20,
});

/** Rows of one pair, of a few, and of nearly all labels. */
const rowsOf = (hashes: Uint32Array, labels: number, seed: number): SparseWeights => {
  const starts = [0];
  const pairs: number[] = [];
  hashes.forEach((hash, row) => {
    const mixed = Math.imul(hash ^ seed, 0x2c1b3c6d) >>> 0;
    const length = [1, 1 + (mixed % 7), labels - (mixed % 2)][row % 3] as number;
    const step = length > 7 ? 1 : 1 + Math.floor((labels - 1) / 8);
    for (let k = 0; k < length && k * step < labels; k++)
      pairs.push(((k * step) << 8) | ((((mixed >>> (k % 24)) % 255) - 127) & 255));
    starts.push(pairs.length);
  });
  return { labels, hashes, starts: Uint32Array.from(starts), pairs: Uint16Array.from(pairs) };
};

describe("the kernel gives the numbers of plain JavaScript", () => {
  test("for labels", () => {
    fc.assert(
      fc.property(features, states, fc.integer({ min: 9, max: 90 }), fc.nat(), (hashes, given, labels, seed) => {
        const weights = rowsOf(hashes, labels, seed);
        const fast = kernel.labels(weights, TEMPLATES);
        const plain = PLAIN_SCORERS.labels(weights, TEMPLATES);
        for (const state of given) {
          fast.values.set(state);
          plain.values.set(state);
          fast.score();
          plain.score();
          for (let label = 0; label < labels; label++) expect(fast.of(label)).toBe(plain.of(label));
          expect(fast.best(-1)).toBe(plain.best(-1));
          expect(fast.best(seed % labels)).toBe(plain.best(seed % labels));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("for labels whose parts are kept", () => {
    const parted = partTemplates("a b c d e", "1 a\n2 b\n3 c\n4 a b\n5 c d\n6 a e\n7 e\n8 b d", ["a b", "c d"]);
    const whole = compileTemplates("a b c d e", "", "1 a\n2 b\n3 c\n4 a b\n5 c d\n6 a e\n7 e\n8 b d");
    const hashes = (given: readonly (readonly number[])[]): Uint32Array => {
      const found = new Set<number>();
      const out = new Int32Array(whole.count);
      for (const one of given) {
        hashTemplates(
          whole,
          Int32Array.from({ length: whole.room }, (_, k) => one[k] ?? 0),
          out,
        );
        out.forEach((hash) => {
          found.add(hash >>> 0);
        });
      }
      return Uint32Array.from(found).sort();
    };
    // Values from -1 to 2: a place for each pair of them; the place of an odd `d` is not told.
    const placesOf = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Int32Array =>
      Int32Array.from([(a + 1) * 4 + b + 1, d % 2 === 0 ? (c + 1) * 4 + d + 1 : -1]);
    fc.assert(
      fc.property(states, fc.integer({ min: 9, max: 90 }), fc.nat(), (given, labels, seed) => {
        const weights = rowsOf(hashes(given), labels, seed);
        const fast = kernel.labels(weights, whole, parted);
        const plain = PLAIN_SCORERS.labels(weights, whole, parted);
        // The second time with places that are filled, the third with the places of others, once they are forgotten.
        for (const round of [0, 0, 1]) {
          if (round === 1) fast.forget();
          for (const state of given) {
            fast.values.set(state);
            plain.values.set(state);
            fast.score(placesOf(state).map((place) => (place < 0 ? place : place + round)));
            plain.score();
            for (let label = 0; label < labels; label++) expect(fast.of(label)).toBe(plain.of(label));
            expect(fast.best(-1)).toBe(plain.best(-1));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("for transitions", () => {
    fc.assert(
      fc.property(features, states, fc.nat(), (hashes, given, seed) => {
        const weights = {
          hashes,
          values: Uint16Array.from(hashes, (hash) => Math.imul(hash ^ seed, 0x2c1b3c6d) >>> 13),
        };
        const fast = kernel.transitions(weights, TEMPLATES);
        const plain = PLAIN_SCORERS.transitions(weights, TEMPLATES);
        for (const state of given) {
          fast.values.set(state);
          plain.values.set(state);
          expect(fast.score()).toBe(plain.score());
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("the kernel gives the tags, trees and names of plain JavaScript", () => {
  const read = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));
  const bytes = read("data/syntax/en.bin");
  const fast = loadSyntaxModel(bytes, kernel);
  const plain = loadSyntaxModel(bytes, PLAIN_SCORERS);
  test.each(["01-agency", "02-translated", "03-television", "04-page", "05-background"])("in %s", (name) => {
    const text = new TextDecoder().decode(read(`examples/kandahar-2021/${name}.txt`));
    const reading = [fast, plain].map((model) =>
      segment(text).map((sentence) => {
        const tagged = model.tag(sentence);
        return { names: model.names(tagged), parsed: model.parse(tagged) };
      }),
    );
    expect(reading[0]).toEqual(reading[1]);
  });
});
