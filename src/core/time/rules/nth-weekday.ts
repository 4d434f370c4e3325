import { ORDINALS } from "../../language/en/number-words.ts";
import { type Draft, dateOf } from "../draft.ts";
import { WEEKDAYS } from "../words.ts";
import { monthWord, yearAt } from "./month-date.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const MONTHS_AWAY: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["the", 0],
  ["last", -1],
  ["previous", -1],
  ["next", 1],
]);

/** "the first Monday of September", "the last Friday in May 2019", "the second Tuesday of each month": one day of a month. */
export const nthWeekday: TimeRule = (tokens, at) => {
  const i = lowerAt(tokens, at) === "the" ? at + 1 : at;
  const word = lowerAt(tokens, i);
  const figure = /^([1-5])(?:st|nd|rd|th)$/.exec(word);
  const nth =
    word === "last" || word === "final" ? -1 : figure === null ? (ORDINALS.get(word) ?? 0) : Number(figure[1]);
  const weekday = WEEKDAYS.get(lowerAt(tokens, i + 1));
  if (weekday === undefined || nth === 0 || nth > 5 || !/^(?:of|in)$/.test(lowerAt(tokens, i + 2))) return null;
  const whole = monthAt(tokens, i + 3);
  if (whole === null) return null;
  if (whole.every) {
    const day = weekday === 0 ? 7 : weekday;
    return { from: at, to: whole.to, rule: "time/set", value: { form: "set", timex: `XXXX-XX-WXX-${day}-#${nth}` } };
  }
  return { from: at, to: whole.to, rule: "time/nth-weekday", value: { ...whole.value, weekday, nth } };
};

interface MonthAt {
  readonly value: Extract<Draft["value"], { form: "date" }>;
  readonly to: number;
  readonly every: boolean;
}

function monthAt(tokens: Parameters<TimeRule>[0], at: number): MonthAt | null {
  const word = lowerAt(tokens, at);
  const every = word === "every" || word === "each";
  const away = every ? 0 : MONTHS_AWAY.get(word);
  if (away !== undefined && lowerAt(tokens, at + 1) === "month")
    return { value: dateOf({ relative: { unit: "month", offset: away } }), to: at + 2, every };
  const month = monthWord(tokens[at]);
  if (month === null || month.era !== null) return null;
  const year = yearAt(tokens, lowerAt(tokens, at + 1) === "," ? at + 2 : at + 1);
  return { value: dateOf({ month: month.month, year: year?.value ?? null }), to: year?.to ?? at + 1, every: false };
}
