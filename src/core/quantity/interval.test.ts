import { describe, expect, test } from "vitest";
import { excludes, meets, sameValue, toInterval } from "./interval.ts";
import type { Quantity } from "./quantity.ts";

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
const count = (value: number, bound: Quantity["bound"] = "exact", of: number | null = null): Quantity =>
  quantity({
    low: bound === "at most" || bound === "less than" ? null : value,
    high: bound === "at least" || bound === "more than" ? null : value,
    bound,
    of,
  });
const share = (value: number, bound: Quantity["bound"] = "exact"): Quantity => quantity({ share: value, bound });

describe("interval of a quantity", () => {
  test("about is 10% either way unless the last digit says less", () => {
    expect(toInterval(count(3000, "about"))).toEqual({ low: 2700, high: 3300, lowOpen: false, highOpen: false });
    expect(toInterval(count(3251, "about"))).toEqual({ low: 3250.5, high: 3251.5, lowOpen: false, highOpen: false });
  });

  test("a rounded number is what it is more than; one that was counted is not", () => {
    expect(excludes(count(5_000_000, "more than"), count(5_000_000, "exact"))).toBe(false);
    expect(excludes(count(16_000, "less than"), count(16_000, "exact"))).toBe(false);
    expect(excludes(count(3_250, "more than"), count(3_250, "exact"))).toBe(true);
    expect(excludes(count(20, "more than"), count(20, "exact"))).toBe(true);
    expect(excludes(count(5_000_000, "more than"), count(4_000_000, "exact"))).toBe(true);
  });

  test("more than and less than leave their end out", () => {
    expect(toInterval(count(10, "more than"))).toEqual({ low: 10, high: null, lowOpen: true, highOpen: false });
    expect(toInterval(count(10, "less than"))).toEqual({ low: null, high: 10, lowOpen: false, highOpen: true });
  });
});

describe("what meets and what excludes", () => {
  test.each([
    [count(3000), count(3000, "about")],
    [count(14), count(12, "at least")],
    [count(12), count(20, "at most")],
    [share(2 / 3, "about"), share(2 / 3, "more than")],
    [share(2 / 3, "more than"), share(0.5, "more than")],
    [share(2 / 3), share(0.667)],
    [share(0.4), count(14, "exact", 35)],
    [quantity({ low: 10, high: 20, bound: "between" }), count(15)],
  ])("%j meets %j", (a, b) => {
    expect(meets(a, b)).toBe(true);
    expect(meets(b, a)).toBe(true);
    expect(excludes(a, b)).toBe(false);
  });

  test.each([
    [count(12), count(14)],
    [count(14), count(20, "at least")],
    [count(10), count(10, "more than")],
    [count(10), count(10, "less than")],
    [share(1 / 3), share(0.5, "more than")],
  ])("%j excludes %j", (a, b) => {
    expect(excludes(a, b)).toBe(true);
    expect(excludes(b, a)).toBe(true);
    expect(meets(a, b)).toBe(false);
  });

  test("an ordinal, and a share beside a count with no whole, say nothing to a count", () => {
    expect(excludes(quantity({ low: 10, high: 10, ordinal: true }), count(8))).toBe(false);
    expect(meets(quantity({ low: 10, high: 10, ordinal: true }), count(8))).toBe(false);
    expect(excludes(share(0.5), count(8))).toBe(false);
  });

  test("the same value is the same number with the same bound", () => {
    expect(sameValue(count(3000), count(3000))).toBe(true);
    expect(sameValue(count(3000), count(3000, "about"))).toBe(false);
    expect(sameValue(share(0.5), quantity({ low: 50, high: 50, unit: "percent" }))).toBe(true);
    expect(sameValue(count(600), { ...count(600), increment: true })).toBe(false);
  });
});
