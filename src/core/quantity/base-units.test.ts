import { expect, test } from "vitest";
import { inBase, measuredBy, quantityInBase } from "./base-units.ts";
import { excludes, meets } from "./interval.ts";
import type { Quantity } from "./quantity.ts";

const of = (value: number, unit: string, bound: Quantity["bound"] = "exact"): Quantity => ({
  low: value,
  high: value,
  bound,
  unit,
  unitText: unit,
  of: null,
  share: null,
  ordinal: false,
  increment: false,
});

test.each([
  [90, "centimeter", 0.9, "meter"],
  [83, "kilometer per hour", 52, "mile per hour"],
  [350, "kilometer", 217, "mile"],
  [60, "nautical mile", 111, "kilometer"],
  [2, "square kilometer", 200, "hectare"],
])("%s %s is %s %s", (a, unit, b, other) => {
  expect(meets(quantityInBase(of(a, unit)), quantityInBase(of(b, other)))).toBe(true);
});

test.each([
  [90, "centimeter", 0.8, "meter"],
  [83, "kilometer per hour", 60, "mile per hour"],
  [52, "mile", 53, "mile"],
  [400, "kilometer", 217, "mile"],
])("%s %s is not %s %s", (a, unit, b, other) => {
  expect(excludes(quantityInBase(of(a, unit)), quantityInBase(of(b, other)))).toBe(true);
});

test("what is no measure stays as it is", () => {
  const sheep = of(40, "sheep");
  expect(quantityInBase(sheep)).toBe(sheep);
  expect(measuredBy("sheep")).toBe("sheep");
  expect(inBase(40, "sheep")).toBe(40);
});
