import { expect, test } from "vitest";
import type { Quantity } from "../quantity/quantity.ts";
import { quantityWords } from "./quantity-words.ts";

const quantity = (fields: Partial<Quantity>): Quantity => ({
  low: null,
  high: null,
  bound: "exact",
  unit: null,
  unitText: null,
  of: null,
  share: null,
  ordinal: false,
  increment: false,
  ...fields,
});

test.each([
  [quantity({ low: 14, bound: "at least", of: 34 }), "at least 14 of 34"],
  [quantity({ low: 3000, high: 3000, bound: "about" }), "about 3,000"],
  [quantity({ low: 3000.5, high: 3000.5 }), "3,000.5"],
  [quantity({ high: 40, bound: "at most" }), "up to 40"],
  [quantity({ low: 10, high: 20, bound: "between" }), "10 to 20"],
  [quantity({ share: 2 / 3 }), "two-thirds"],
  [quantity({ share: 0.5, bound: "more than" }), "more than half"],
  [quantity({ share: 0.42 }), "42 per cent"],
  [quantity({ low: 24, bound: "at least", words: "dozens" }), "dozens"],
  [quantity({}), "an unknown number"],
])("%j is told as %s", (value, words) => {
  expect(quantityWords(value)).toBe(words);
});
