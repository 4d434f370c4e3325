import { addMonths } from "./calendar.ts";
import type { Length } from "./draft.ts";
import { UNIT_DAYS, type Unit } from "./words.ts";

/** Moves a day by a length; whole months and years keep the day of the month. */
export function move(number: number, unit: Unit, count: number): number {
  const months =
    unit === "month"
      ? 1
      : unit === "quarter" || unit === "season"
        ? 3
        : unit === "year"
          ? 12
          : unit === "decade"
            ? 120
            : unit === "century"
              ? 1200
              : 0;
  if (months > 0 && Number.isInteger(count * months)) return addMonths(number, count * months);
  return number + Math.round(count * UNIT_DAYS[unit]);
}

const CODE_UNITS: Readonly<Record<string, Unit>> = { Y: "year", M: "month", W: "week", D: "day" };

/** Moves a day by the low or the high end of a length, unit by unit where it has several ("two months and three days"). */
export function moveBy(number: number, length: Length, end: "low" | "high", sign: -1 | 1): number {
  if (length.code === undefined || length.code.includes("T")) return move(number, length.unit, sign * length[end]);
  let moved = number;
  for (const [, count, unit] of length.code.matchAll(/([\d.]+)([YMWD])/g))
    moved = move(moved, CODE_UNITS[unit ?? ""] ?? length.unit, sign * Number(count));
  return moved;
}
