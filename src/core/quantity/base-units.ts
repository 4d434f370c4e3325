import type { Quantity } from "./quantity.ts";

/** A unit as so many of the one that all of its kind are compared in; `own` where its numbers are round in another system. */
interface Based {
  readonly kind: string;
  readonly factor: number;
  readonly own: boolean;
}

/** International definitions (NIST SP 811); a barrel is one of oil, a ton is taken for a tonne. */
const BASED: ReadonlyMap<string, Based> = new Map(
  (
    [
      ["length", "kilometer", 1000],
      ["length", "meter", 1],
      ["length", "centimeter", 0.01],
      ["length", "millimeter", 0.001],
      ["length", "mile", 1609.344, true],
      ["length", "nautical mile", 1852, true],
      ["length", "foot", 0.3048, true],
      ["length", "yard", 0.9144, true],
      ["length", "inch", 0.0254, true],
      ["area", "hectare", 10_000],
      ["area", "square kilometer", 1_000_000],
      ["area", "square meter", 1],
      ["area", "acre", 4046.86, true],
      ["area", "square mile", 2_589_988, true],
      ["area", "square foot", 0.0929, true],
      ["weight", "tonne", 1000],
      ["weight", "ton", 1000],
      ["weight", "kilogram", 1],
      ["weight", "gram", 0.001],
      ["weight", "pound", 0.4536, true],
      ["weight", "ounce", 0.02835, true],
      ["speed", "kilometer per hour", 1],
      ["speed", "mile per hour", 1.609344, true],
      ["speed", "knot", 1.852, true],
      ["volume", "cubic meter", 1000],
      ["volume", "liter", 1],
      ["volume", "milliliter", 0.001],
      ["volume", "gallon", 3.785, true],
      ["volume", "barrel", 159, true],
    ] as const
  ).map(([kind, unit, factor, own]) => [unit, { kind, factor, own: own ?? false }]),
);

/** What a unit measures: "length", "area"; the unit itself where it has no other. */
export const measuredBy = (unit: string): string => BASED.get(unit)?.kind ?? unit;

/** A number of a unit in the one that its kind is compared in. */
export const inBase = (value: number, unit: string): number => value * (BASED.get(unit)?.factor ?? 1);

/** How far a number that is round in miles or pounds may lie from what it says: half of its last digit. */
export const slackInBase = (value: number, unit: string): number => {
  const based = BASED.get(unit);
  return based?.own === true ? lastDigit(value) * SHORT_OF_HALF * based.factor : 0;
};

/** A measure in the unit that its kind is compared in. */
export const quantityInBase = (quantity: Quantity): Quantity => {
  const { low, high, bound, unit, share } = quantity;
  if (unit === null || share !== null || !BASED.has(unit)) return quantity;
  const slack = bound === "exact" && low !== null && low === high ? slackInBase(low, unit) : 0;
  return {
    ...quantity,
    unit: measuredBy(unit),
    low: low === null ? null : inBase(low, unit) - slack,
    high: high === null ? null : inBase(high, unit) + slack,
  };
};

/** Two numbers that follow each other never meet. */
const SHORT_OF_HALF = 0.49;

/** The size of the last digit told: 3,250 gives 10, 52 gives 1, 0.35 gives 0.01. */
const lastDigit = (value: number): number => {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split(".")[1]?.length ?? 0);
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
};
