import { dayNumber, monthLength, weekdayOf } from "./calendar.ts";

/** Holidays whose date follows a rule of the Gregorian calendar; "movable": one that does not, or that each country keeps on a day of its own. */
export type Feast =
  | "movable"
  | "ash wednesday"
  | "palm sunday"
  | "maundy thursday"
  | "good friday"
  | "holy saturday"
  | "easter"
  | "easter monday"
  | "ascension"
  | "pentecost"
  | "whit monday"
  | "thanksgiving"
  | "black friday"
  | "memorial day"
  | "labor day"
  | "martin luther king day"
  | "presidents day"
  | "columbus day"
  | "father's day"
  | "cyber monday";

/** Days from Easter Sunday. */
const FROM_EASTER: ReadonlyMap<Feast, number> = new Map([
  ["ash wednesday", -46],
  ["palm sunday", -7],
  ["maundy thursday", -3],
  ["good friday", -2],
  ["holy saturday", -1],
  ["easter", 0],
  ["easter monday", 1],
  ["ascension", 39],
  ["pentecost", 49],
  ["whit monday", 50],
]);

/** Day number of a feast in a year; null where no rule gives it. */
export function feastDay(feast: Feast, year: number): number | null {
  const away = FROM_EASTER.get(feast);
  if (away !== undefined) return easter(year) + away;
  switch (feast) {
    case "thanksgiving":
      return nth(year, 11, 4, 4);
    case "black friday":
      return nth(year, 11, 4, 4) + 1;
    case "memorial day": {
      const last = dayNumber(year, 5, monthLength(year, 5));
      return last - ((weekdayOf(last) + 6) % 7);
    }
    case "labor day":
      return nth(year, 9, 1, 1);
    case "presidents day":
      return nth(year, 2, 1, 3);
    case "columbus day":
      return nth(year, 10, 1, 2);
    case "father's day":
      return nth(year, 6, 0, 3);
    case "cyber monday":
      return nth(year, 11, 4, 4) + 4;
    case "martin luther king day":
      return nth(year, 1, 1, 3);
    default:
      return null;
  }
}

function nth(year: number, month: number, weekday: number, count: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1);
}

/** Gregorian Easter. Source: the anonymous algorithm printed in Nature, 20 April 1876. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
