import type { Quantity } from "./quantity.ts";

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, "half"],
  [1 / 3, "a third"],
  [2 / 3, "two-thirds"],
  [1 / 4, "a quarter"],
  [3 / 4, "three-quarters"],
];

/** The words to show for a quantity, without its unit: "at least 14 of 34", "about 3,000", "two-thirds", "another 600", "the 10th". */
export function formatQuantity(quantity: Quantity): string {
  if (quantity.words !== undefined) return quantity.words;
  const core = quantity.share === null ? counted(quantity) : bounded(quantity.bound, share(quantity.share));
  const whole = quantity.of === null ? core : `${core} of ${number(quantity.of)}`;
  return quantity.increment ? `another ${whole}` : whole;
}

function counted(quantity: Quantity): string {
  const { low, high, bound } = quantity;
  const suffix = quantity.unit === "percent" ? "%" : "";
  const value = low ?? high;
  if (value === null) return "an unknown number";
  if (quantity.ordinal) return `the ${ordinal(value)}`;
  if (low !== null && high !== null && low !== high) return `${number(low)} to ${number(high)}${suffix}`;
  return bounded(bound, `${number(value)}${suffix}`);
}

function bounded(bound: Quantity["bound"], words: string): string {
  return bound === "exact" || bound === "between" ? words : `${bound === "at most" ? "up to" : bound} ${words}`;
}

function share(value: number): string {
  for (const [fraction, words] of FRACTIONS) if (Math.abs(value - fraction) < 0.0006) return words;
  if (value === 1) return "all";
  return `${Number((value * 100).toFixed(value < 0.01 ? 3 : 1))}%`;
}

/** English digits with commas; millions and more in words, as news writes them. */
function number(value: number): string {
  for (const [size, name] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    if (Math.abs(value) >= size && Number.isInteger(Number(((value / size) * 1000).toFixed(6))))
      return `${value / size} ${name}`;
  }
  const [whole = "0", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function ordinal(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${suffix}`;
}
