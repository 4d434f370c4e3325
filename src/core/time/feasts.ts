import { dayNumber, monthLength, weekdayOf } from "./calendar.ts";

/** Holidays whose date follows a rule. */
export type Feast =
  | "easter"
  | "easter monday"
  | "good friday"
  | "thanksgiving"
  | "black friday"
  | "memorial day"
  | "labor day"
  | "martin luther king day";

/** Day number of a feast in a year. */
export function feastDay(feast: Feast, year: number): number {
  switch (feast) {
    case "easter":
      return easter(year);
    case "easter monday":
      return easter(year) + 1;
    case "good friday":
      return easter(year) - 2;
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
    case "martin luther king day":
      return nth(year, 1, 1, 3);
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
