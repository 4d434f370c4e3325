import { readNumber } from "../../quantity/number.ts";
import type { Draft } from "../draft.ts";
import { PART_CODES, PARTS, UNITS, type Unit, WEEKDAYS } from "../words.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["hourly", "PT1H"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
  ["everyday", "P1D"],
  ["biweekly", "P2W"],
  ["bi-weekly", "P2W"],
  ["bi-monthly", "P2M"],
  ["semi-annual", "P6M"],
  ["annual", "P1Y"],
  ["biannual", "P6M"],
  ["semiannual", "P6M"],
  ["biennial", "P2Y"],
  ["bimonthly", "P2M"],
]);
const CODES: Readonly<Record<Unit, string>> = {
  second: "PT1S",
  minute: "PT1M",
  hour: "PT1H",
  day: "P1D",
  weekend: "P1WE",
  week: "P1W",
  month: "P1M",
  quarter: "P3M",
  season: "P3M",
  year: "P1Y",
  decade: "P1DE",
  century: "P1CE",
};

const PLURAL_PARTS: ReadonlyMap<string, string> = new Map([
  ["mornings", "TMO"],
  ["afternoons", "TAF"],
  ["evenings", "TEV"],
  ["nights", "TNI"],
]);

/** "every day", "each Friday", "daily", "on Fridays", "a year" after a count ("twice a year", "$5 a day"), "per hour". */
export const set: TimeRule = (tokens, at) => {
  const first = lowerAt(tokens, at);
  const adverb = ADVERBS.get(first);
  // "Daily Mail", "weekly newspaper": a capital names something
  if (adverb !== undefined)
    return tokens[at]?.text.charCodeAt(0) === first.charCodeAt(0) ? made(at, at + 1, adverb) : null;
  const parts = PLURAL_PARTS.get(first);
  if (parts !== undefined) {
    // "Friday mornings": the weekday before it has been read together with it
    const the = lowerAt(tokens, at - 1) === "the" ? 1 : 0;
    return /^(?:out|on|in|most|many|and|,)$/.test(lowerAt(tokens, at - 1 - the))
      ? made(at, at + 1, `XXXX-XX-XX${parts}`)
      : null;
  }
  if (first === "all") return lowerAt(tokens, at + 1) === "weekends" ? made(at, at + 2, CODES.weekend) : null;
  if (first === "weekends") return made(at, at + 1, CODES.weekend);
  const weekday = WEEKDAYS.get(first);
  const dayParts = weekday === undefined ? undefined : PLURAL_PARTS.get(lowerAt(tokens, at + 1));
  if (weekday !== undefined)
    return dayParts === undefined ? null : made(at, at + 2, `XXXX-WXX-${weekday === 0 ? 7 : weekday}${dayParts}`);
  if (first.endsWith("s")) {
    const day = WEEKDAYS.get(first.slice(0, -1));
    if (day !== undefined) return made(at, at + 1, `XXXX-WXX-${day === 0 ? 7 : day}`);
  }
  if (first === "every" || first === "each") {
    const other = lowerAt(tokens, at + 1) === "other" || lowerAt(tokens, at + 1) === "single" ? 1 : 0;
    const lower = lowerAt(tokens, at + 1 + other);
    const unit = lower === "night" ? undefined : UNITS.get(lower);
    if (unit !== undefined)
      return made(
        at,
        at + 2 + other,
        other === 1 && lowerAt(tokens, at + 1) === "other" ? CODES[unit.unit].replace("1", "2") : CODES[unit.unit],
      );
    const day = WEEKDAYS.get(lower);
    if (day !== undefined) return made(at, at + 2 + other, `XXXX-WXX-${day === 0 ? 7 : day}`);
    const part = PARTS.get(lower);
    if (part !== undefined) return made(at, at + 2, `XXXX-XX-XX${PART_CODES[part]}`);
    const number = readNumber(tokens, at + 1);
    const counted = number === null || number.ordinal ? undefined : UNITS.get(lowerAt(tokens, number.to));
    return counted === undefined || number === null
      ? null
      : made(at, number.to + 1, CODES[counted.unit].replace("1", String(number.value)));
  }
  if (first === "per" || first === "a" || first === "an") {
    const unit = UNITS.get(lowerAt(tokens, at + 1));
    if (unit === undefined || lowerAt(tokens, at + 1).endsWith("s")) return null;
    if (first === "per" || isRate(tokens, at)) return made(at, at + 2, CODES[unit.unit]);
  }
  return null;
};

/** "$5 a day", "twice a year", "400,000 barrels a day": a number, with at most two words after it, and no preposition between. */
function isRate(tokens: Parameters<TimeRule>[0], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.lower === "twice" || token.lower === "once" || token.lower === "times") return i === at - 1;
    if (
      /^\d/.test(token.text) ||
      token.lower === "million" ||
      token.lower === "billion" ||
      token.lower === "percent" ||
      token.text === "%"
    )
      return !/^\d{4}$/.test(token.text) || i < at - 1;
    if (token.upos !== "NOUN" && token.upos !== "SYM" && token.text !== ")" && token.upos !== "ADJ") return false;
  }
  return false;
}

function made(from: number, to: number, timex: string): Draft {
  return { from, to, rule: "time/set", value: { form: "set", timex } };
}
