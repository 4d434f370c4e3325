/** Words for units, months, weekdays and parts of the day. Keys are lower case as in `Token.lower`. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century";

export type Part =
  | "dawn"
  | "morning"
  | "midday"
  | "afternoon"
  | "dusk"
  | "evening"
  | "night"
  | "midnight"
  | "overnight"
  | "daytime";

const UNIT_ENTRIES: readonly (readonly [string, Unit, number])[] = [
  ["seconds", "second", 1],
  ["sec", "second", 1],
  ["secs", "second", 1],
  ["minute", "minute", 1],
  ["minutes", "minute", 1],
  ["min", "minute", 1],
  ["mins", "minute", 1],
  ["hour", "hour", 1],
  ["hours", "hour", 1],
  ["hr", "hour", 1],
  ["hrs", "hour", 1],
  ["day", "day", 1],
  ["days", "day", 1],
  ["night", "day", 1],
  ["nights", "day", 1],
  ["weekend", "weekend", 1],
  ["weekends", "weekend", 1],
  ["week", "week", 1],
  ["weeks", "week", 1],
  ["fortnight", "week", 2],
  ["fortnights", "week", 2],
  ["workweek", "week", 1],
  ["wk", "week", 1],
  ["wks", "week", 1],
  ["month", "month", 1],
  ["months", "month", 1],
  ["quarter", "quarter", 1],
  ["quarters", "quarter", 1],
  ["year", "year", 1],
  ["years", "year", 1],
  ["yr", "year", 1],
  ["yrs", "year", 1],
  ["decade", "decade", 1],
  ["decades", "decade", 1],
  ["century", "century", 1],
  ["centuries", "century", 1],
];

/** Unit and how many of it one is (a fortnight: 2 weeks). "second" alone is an ordinal far more often and is read in its own rule. */
export const UNITS: ReadonlyMap<string, { readonly unit: Unit; readonly count: number }> = new Map(
  UNIT_ENTRIES.map(([word, unit, count]) => [word, { unit, count }]),
);

/** Mean length in days; a month 30, a year 365 as press and courts count them. */
export const UNIT_DAYS: Readonly<Record<Unit, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  quarter: 91,
  season: 91,
  year: 365,
  decade: 3650,
  century: 36500,
};

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
]);

/** Short forms stand only beside a number or a preposition ("Jan" and "Mar" are names as well). */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ["jan", 1],
  ["jan.", 1],
  ["feb", 2],
  ["feb.", 2],
  ["mar", 3],
  ["mar.", 3],
  ["apr", 4],
  ["apr.", 4],
  ["jun", 6],
  ["jun.", 6],
  ["jul", 7],
  ["jul.", 7],
  ["aug", 8],
  ["aug.", 8],
  ["sep", 9],
  ["sep.", 9],
  ["sept", 9],
  ["sept.", 9],
  ["oct", 10],
  ["oct.", 10],
  ["nov", 11],
  ["nov.", 11],
  ["dec", 12],
  ["dec.", 12],
]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["sunday", 0],
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
]);

export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["sun.", 0],
  ["mon", 1],
  ["mon.", 1],
  ["tue", 2],
  ["tue.", 2],
  ["tues", 2],
  ["tues.", 2],
  ["wed", 3],
  ["wed.", 3],
  ["weds", 3],
  ["thu", 4],
  ["thu.", 4],
  ["thur", 4],
  ["thurs", 4],
  ["thurs.", 4],
  ["fri", 5],
  ["fri.", 5],
  ["sat.", 6],
]);

export const PARTS: ReadonlyMap<string, Part> = new Map([
  ["dawn", "dawn"],
  ["daybreak", "dawn"],
  ["sunrise", "dawn"],
  ["morning", "morning"],
  ["noon", "midday"],
  ["noonish", "midday"],
  ["midday", "midday"],
  ["mid-day", "midday"],
  ["lunchtime", "midday"],
  ["afternoon", "afternoon"],
  ["mid-afternoon", "afternoon"],
  ["mid-morning", "morning"],
  ["dusk", "dusk"],
  ["sunset", "dusk"],
  ["nightfall", "dusk"],
  ["evening", "evening"],
  ["night", "night"],
  ["nighttime", "night"],
  ["night-time", "night"],
  ["midnight", "midnight"],
  ["overnight", "overnight"],
]);

/** First and last hour of each part, local time; "overnight" and "night" run into the next day and are cut at its end. */
export const PART_HOURS: Readonly<Record<Part, readonly [number, number]>> = {
  dawn: [4, 7],
  morning: [5, 11],
  midday: [11, 13],
  afternoon: [12, 17],
  dusk: [17, 20],
  evening: [17, 21],
  night: [20, 23],
  midnight: [0, 0],
  overnight: [0, 6],
  daytime: [6, 18],
};

/** TIMEX3 codes of parts of the day. */
export const PART_CODES: Readonly<Record<Part, string>> = {
  dawn: "TMO",
  morning: "TMO",
  midday: "T12:00",
  afternoon: "TAF",
  dusk: "TEV",
  evening: "TEV",
  night: "TNI",
  midnight: "T24:00",
  overnight: "TNI",
  daytime: "TDT",
};

export type Season = "spring" | "summer" | "autumn" | "winter";

/** First month of the northern meteorological season; a report from the south is not told apart, so seasons resolve to a year's season only. */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ["spring", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
  ["springtime", "spring"],
  ["summertime", "summer"],
  ["wintertime", "winter"],
]);
export const SEASON_CODES: Readonly<Record<Season, string>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  winter: "WI",
};
export const SEASON_MONTHS: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Counts that are no numbers, as [low, high]. "several" and "few" as readers take them; see docs of `DURATION`. */
export const LOOSE_COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["few", [2, 5]],
  ["several", [3, 9]],
  ["couple", [2, 2]],
  ["some", [2, 9]],
  ["many", [3, 99]],
  ["multiple", [2, 9]],
  ["recent", [2, 9]],
]);
