import type { Length } from "./draft.ts";
import type { Unit } from "./words.ts";

const PERIOD_CODES: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  season: "SE",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** TIMEX3 value of a length ("P3D", "PT48H", "PXY"). */
export function period(length: Length): string {
  if (length.code !== undefined) return length.code;
  const time = length.unit === "second" || length.unit === "minute" || length.unit === "hour" ? "T" : "";
  return `P${time}${length.vague ? "X" : String(Number(length.high.toFixed(4)))}${PERIOD_CODES[length.unit]}`;
}
