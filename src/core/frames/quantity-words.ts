import type { Quantity } from "../quantity/quantity.ts";

/** Shares that have words of their own. */
export const SHARES: readonly (readonly [number, string])[] = [
  [1 / 2, "half"],
  [1 / 3, "a third"],
  [2 / 3, "two-thirds"],
  [1 / 4, "a quarter"],
  [3 / 4, "three-quarters"],
  [1 / 5, "a fifth"],
  [2 / 5, "two-fifths"],
  [3 / 5, "three-fifths"],
  [4 / 5, "four-fifths"],
  [1 / 10, "a tenth"],
];

/** 3000 as "3,000": English grouping, up to three decimals. Written by hand so that no runtime's locale data changes a byte. */
export const numberWords = (value: number): string => {
  const [whole = "0", decimals] = String(Math.round(value * 1000) / 1000).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals ? `${grouped}.${decimals}` : grouped;
};

const shareWords = (share: number): string =>
  SHARES.find(([value]) => Math.abs(value - share) < 0.002)?.[1] ?? `${numberWords(share * 100)} per cent`;

const boundWords = (bound: Quantity["bound"]): string => {
  if (bound === "exact" || bound === "between") return "";
  return bound === "at most" ? "up to " : `${bound} `;
};

/** "about 3,000", "14 of 34", "more than half", "24 to 48". Without the unit. */
export const quantityWords = (quantity: Quantity): string => {
  if (quantity.words !== undefined) return quantity.words;
  const bound = boundWords(quantity.bound);
  if (quantity.share !== null) return bound + shareWords(quantity.share);
  const { low, high } = quantity;
  if (low !== null && high !== null && low !== high) return `${numberWords(low)} to ${numberWords(high)}`;
  const value = low ?? high;
  if (value === null) return "an unknown number";
  return `${bound}${numberWords(value)}${quantity.of === null ? "" : ` of ${numberWords(quantity.of)}`}`;
};
