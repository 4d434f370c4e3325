import type { Quantity } from "../quantity/quantity.ts";

/** Inclusive unless `openLow` / `openHigh`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** "about" is 10% either way; a figure told to its last digits ("about 1,234") is taken at half its last digit. */
const ABOUT = 0.1;

const aboutWidth = (value: number): number => {
  if (value === 0) return 0;
  let step = 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  return Math.min(
    value * ABOUT,
    Number.isInteger(value) && value >= 100 && value / step >= 100 ? step / 2 : value * ABOUT,
  );
};

export const toInterval = (quantity: Quantity): Interval => {
  const low = quantity.share ?? quantity.low;
  const high = quantity.share ?? quantity.high;
  const base = low ?? high ?? 0;
  switch (quantity.bound) {
    case "about": {
      const from = low ?? high ?? 0;
      const to = high ?? low ?? 0;
      return { low: from - aboutWidth(from), high: to + aboutWidth(to), openLow: false, openHigh: false };
    }
    case "at least":
      return {
        low: base,
        high: quantity.share === null && quantity.high !== null && quantity.high > base ? quantity.high : Infinity,
        openLow: false,
        openHigh: false,
      };
    case "more than":
      return { low: base, high: Infinity, openLow: true, openHigh: false };
    case "at most":
      return { low: -Infinity, high: high ?? base, openLow: false, openHigh: false };
    case "less than":
      return { low: -Infinity, high: high ?? base, openLow: false, openHigh: true };
    default:
      return { low: low ?? -Infinity, high: high ?? Infinity, openLow: false, openHigh: false };
  }
};

export const meets = (a: Quantity, b: Quantity): boolean => {
  const left = toInterval(a);
  const right = toInterval(b);
  const [first, second] =
    left.low < right.low || (left.low === right.low && !left.openLow) ? [left, right] : [right, left];
  return second.low < first.high || (second.low === first.high && !second.openLow && !first.openHigh);
};

export const excludes = (a: Quantity, b: Quantity): boolean => !meets(a, b);

/**
 * Key of figures that say the same: the number itself, whether told plain, with "about" or with "at least"
 * (agencies exchange these for one figure); "more than", "less than", "at most" and ranges stay apart.
 */
export const valueKey = (quantity: Quantity): string => {
  const { bound } = quantity;
  const plain = bound === "exact" || bound === "about" || bound === "at least";
  if (quantity.share !== null)
    return `share ${plain ? (bound === "at least" ? "exact" : bound) : bound} ${quantity.share.toFixed(3)}`;
  if (quantity.low !== null && quantity.high !== null && quantity.low !== quantity.high)
    return `${quantity.low}-${quantity.high}`;
  return `${plain ? "" : `${bound} `}${quantity.low ?? quantity.high}`;
};

export const sameValue = (a: Quantity, b: Quantity): boolean => valueKey(a) === valueKey(b);
