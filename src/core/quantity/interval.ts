import type { Bound, Quantity } from "./quantity.ts";

/** A set of numbers between two ends; null is unbounded. An open end is not in it. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** "about" is 10% either way unless the last significant digit says less. Source: DESIGN.md, "What decides a verdict", 3. */
export const ABOUT = 0.1;

/**
 * The values that a quantity allows. Shares are fractions 0 to 1, counts numbers; the two are never of one kind
 * (see `meets`). A share said as a simple fraction allows what people call so: half a step of its denominator is too much,
 * so it is taken as "about" where a word says so and as itself to two digits otherwise.
 */
export function toInterval(quantity: Quantity): Interval {
  if (quantity.share !== null) return shareInterval(quantity.share, quantity.bound);
  const scale = quantity.unit === "percent" ? 0.01 : 1;
  const low = quantity.low === null ? null : quantity.low * scale;
  const high = quantity.high === null ? null : quantity.high * scale;
  if (quantity.bound === "about" && low !== null && high !== null)
    return { low: low - slack(low), high: high + slack(high), lowOpen: false, highOpen: false };
  return { low, high, lowOpen: quantity.bound === "more than", highOpen: quantity.bound === "less than" };
}

function shareInterval(share: number, bound: Bound): Interval {
  // two digits is what a spoken share carries: 0.67, 66.7% and two-thirds are one
  const step = 0.005;
  switch (bound) {
    case "at least":
      return { low: share - step, high: 1, lowOpen: false, highOpen: false };
    case "more than":
      return { low: share, high: 1, lowOpen: true, highOpen: false };
    case "at most":
      return { low: 0, high: share + step, lowOpen: false, highOpen: false };
    case "less than":
      return { low: 0, high: share, lowOpen: false, highOpen: true };
    case "about":
      return {
        low: Math.max(0, share * (1 - ABOUT)),
        high: Math.min(1, share * (1 + ABOUT)),
        lowOpen: false,
        highOpen: false,
      };
    default:
      return { low: share - step, high: share + step, lowOpen: false, highOpen: false };
  }
}

/** 10% of the value, or half a step of its last significant digit where that is less ("about 3,250": 5). */
function slack(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  return Math.min(size * ABOUT, stepOf(size) / 2 < size * 0.005 ? stepOf(size) / 2 : size * ABOUT);
}

/** The size of the last significant digit: 3,250 gives 10, 3,000 gives 1,000, 0.35 gives 0.01. */
function stepOf(value: number): number {
  const digits = value.toPrecision(12).replace(/e.*$/, "");
  if (!Number.isInteger(value)) {
    const decimals = digits.replace(/0+$/, "").split(".")[1]?.length ?? 0;
    return 10 ** -decimals;
  }
  let step = 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  return step;
}

function overlap(a: Interval, b: Interval): boolean {
  return before(a, b) && before(b, a);
}

/** Of at least a thousand, with nothing but noughts behind its first two digits: a number that was rounded. Our own choice. */
function isRound(value: number): boolean {
  return value >= 1000 && stepOf(value) / value >= 0.01;
}

/** `a` does not begin after `b` has ended. "More than five million" and "five million" are one number, rounded. */
function before(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return true;
  if (a.low < b.high) return true;
  return a.low === b.high && ((!a.lowOpen && !b.highOpen) || isRound(a.low));
}

/** Whether both can be right at once. A share and a count say nothing to each other unless the count names its whole. */
export function meets(a: Quantity, b: Quantity): boolean {
  const [x, y] = comparable(a, b);
  return x !== null && y !== null && overlap(x, y);
}

/** Whether they can't both be right. False too where they can't be compared. */
export function excludes(a: Quantity, b: Quantity): boolean {
  const [x, y] = comparable(a, b);
  return x !== null && y !== null && !overlap(x, y);
}

/** Whether they say the same number with the same bound, whatever the words. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.ordinal !== b.ordinal || a.increment !== b.increment) return false;
  if (a.share !== null || b.share !== null) {
    const [x, y] = [shareOf(a), shareOf(b)];
    return x !== null && y !== null && Math.abs(x - y) < 0.005 && a.bound === b.bound;
  }
  const wholes = a.of === null || b.of === null || a.of === b.of;
  return wholes && a.low === b.low && a.high === b.high && a.bound === b.bound;
}

function comparable(a: Quantity, b: Quantity): readonly [Interval | null, Interval | null] {
  if (a.ordinal !== b.ordinal) return [null, null];
  if (isShare(a) === isShare(b)) return [toInterval(a), toInterval(b)];
  return [asShare(a), asShare(b)];
}

function isShare(quantity: Quantity): boolean {
  return quantity.share !== null || quantity.unit === "percent";
}

function asShare(quantity: Quantity): Interval | null {
  if (isShare(quantity)) return toInterval(quantity);
  if (quantity.of === null || quantity.of <= 0) return null;
  const counts = toInterval(quantity);
  const step = 0.005;
  return {
    low: counts.low === null ? 0 : counts.low / quantity.of - (counts.lowOpen ? 0 : step),
    high: counts.high === null ? 1 : counts.high / quantity.of + (counts.highOpen ? 0 : step),
    lowOpen: counts.lowOpen,
    highOpen: counts.highOpen,
  };
}

function shareOf(quantity: Quantity): number | null {
  if (quantity.share !== null) return quantity.share;
  return quantity.unit === "percent" && quantity.low !== null && quantity.low === quantity.high
    ? quantity.low / 100
    : null;
}
