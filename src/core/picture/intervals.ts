import { type Interval, toInterval } from "../quantity/interval.ts";
import type { Quantity } from "../quantity/quantity.ts";

/** The lowest value that a quantity allows; minus infinity where it is unbounded below. */
export const lowestOf = (quantity: Quantity): number => toInterval(quantity).low ?? Number.NEGATIVE_INFINITY;

const endOf = (interval: Interval): number => interval.high ?? Number.POSITIVE_INFINITY;

/** -1 where all values of the first lie below all of the second, 1 the other way round, 0 where they could be one. */
export const compareQuantities = (a: Quantity, b: Quantity): number => {
  const left = toInterval(a);
  const right = toInterval(b);
  return endOf(left) < (right.low ?? Number.NEGATIVE_INFINITY)
    ? -1
    : endOf(right) < (left.low ?? Number.NEGATIVE_INFINITY)
      ? 1
      : 0;
};

/**
 * Key of figures that say the same: the number itself, whether told plain, with "about" or with "at least"
 * (agencies exchange these for one figure); "more than", "less than", "at most" and ranges stay apart.
 */
export const valueKey = (quantity: Quantity): string => {
  const { bound } = quantity;
  const plain = bound === "exact" || bound === "about" || bound === "at least" || bound === "between";
  if (quantity.share !== null) return `share ${bound === "at least" ? "exact" : bound} ${quantity.share.toFixed(2)}`;
  if (quantity.low !== null && quantity.high !== null && quantity.low !== quantity.high)
    return `${quantity.low}-${quantity.high}`;
  return `${plain ? "" : `${bound} `}${quantity.low ?? quantity.high}`;
};
