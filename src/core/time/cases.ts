import type { TimeKind } from "./time.ts";

/** One time of a sentence read in a report of Friday, 13 August 2021, and the same without a date. */
export interface TimeCase {
  readonly text: string;
  readonly quote: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind?: TimeKind;
  readonly openWindow?: boolean;
  readonly direction?: "past" | "present" | "future" | "none";
  readonly days?: { readonly low: number; readonly high: number } | null;
  readonly timex?: string;
  /** What stays of it where the report has no date; null where both ends are open. */
  readonly undated?: readonly [string | null, string | null];
}

export const ANCHOR = "2021-08-13";

/** Each holds exactly one time. */
export const HITS: readonly TimeCase[] = [
  {
    text: "The dam broke on March 3, 2019.",
    quote: "March 3, 2019",
    from: "2019-03-03",
    to: "2019-03-03",
    kind: "date",
    undated: ["2019-03-03", "2019-03-03"],
  },
  {
    text: "The dam broke on 3 March 2019.",
    quote: "3 March 2019",
    from: "2019-03-03",
    to: "2019-03-03",
    undated: ["2019-03-03", "2019-03-03"],
  },
  { text: "The dam broke on August 6.", quote: "August 6", from: "2021-08-06", to: "2021-08-06", timex: "2021-08-06" },
  { text: "The dam broke on December 28.", quote: "December 28", from: "2020-12-28", to: "2020-12-28" },
  {
    text: "The vote will be held on September 30.",
    quote: "September 30",
    from: "2021-09-30",
    to: "2021-09-30",
    direction: "future",
  },
  { text: "The dam broke on Friday.", quote: "Friday", from: "2021-08-13", to: "2021-08-13" },
  { text: "The dam broke on Monday.", quote: "Monday", from: "2021-08-09", to: "2021-08-09", direction: "past" },
  {
    text: "Officials will meet on Monday.",
    quote: "Monday",
    from: "2021-08-16",
    to: "2021-08-16",
    direction: "future",
  },
  {
    text: "They fled late on Thursday.",
    quote: "late on Thursday",
    from: "2021-08-12T18:00",
    to: "2021-08-12T23:59",
    kind: "time",
  },
  {
    text: "They fled at dawn on Thursday.",
    quote: "dawn on Thursday",
    from: "2021-08-12T04:00",
    to: "2021-08-12T07:59",
  },
  { text: "They fled Thursday night.", quote: "Thursday night", from: "2021-08-12T20:00", to: "2021-08-12T23:59" },
  {
    text: "Clashes broke out late last night.",
    quote: "late last night",
    from: "2021-08-12T22:00",
    to: "2021-08-12T23:59",
  },
  {
    text: "It struck at 3:30 p.m. on Tuesday.",
    quote: "3:30 p.m. on Tuesday",
    from: "2021-08-10T15:30",
    to: "2021-08-10T15:30",
  },
  { text: "It began yesterday.", quote: "yesterday", from: "2021-08-12", to: "2021-08-12" },
  {
    text: "They lost ground in the past week.",
    quote: "in the past week",
    from: "2021-08-06",
    to: "2021-08-13",
    openWindow: true,
    kind: "period",
  },
  {
    text: "In just a week, they lost three towns.",
    quote: "In just a week",
    from: "2021-08-06",
    to: "2021-08-13",
    openWindow: true,
    days: { low: 7, high: 7 },
  },
  {
    text: "Thousands have fled since early 2021.",
    quote: "since early 2021",
    from: "2021-01-01",
    to: "2021-08-13",
    openWindow: true,
    undated: ["2021-01-01", null],
  },
  {
    text: "Troops will arrive in the next 24 to 48 hours.",
    quote: "in the next 24 to 48 hours",
    from: "2021-08-13",
    to: "2021-08-15",
    direction: "future",
    days: { low: 1, high: 2 },
  },
  {
    text: "The city could fall within 90 days.",
    quote: "within 90 days",
    from: "2021-08-13",
    to: "2021-11-11",
    direction: "future",
    days: { low: 90, high: 90 },
  },
  {
    text: "Eight towns were taken in six days.",
    quote: "in six days",
    from: "2021-08-07",
    to: "2021-08-13",
    direction: "past",
  },
  {
    text: "The bridge was hit two hours ago.",
    quote: "two hours ago",
    from: "2021-08-13",
    to: "2021-08-13",
    direction: "past",
  },
  { text: "The river rose this week.", quote: "this week", from: "2021-08-09", to: "2021-08-15" },
  {
    text: "The force will leave later this month.",
    quote: "later this month",
    from: "2021-08-13",
    to: "2021-08-31",
    direction: "future",
  },
  { text: "They must leave by the end of the month.", quote: "by the end of the month", from: null, to: "2021-08-31" },
  {
    text: "He came to power in 1994.",
    quote: "1994",
    from: "1994-01-01",
    to: "1994-12-31",
    undated: ["1994-01-01", "1994-12-31"],
  },
  {
    text: "She ruled from 2004 to 2010.",
    quote: "from 2004 to 2010",
    from: "2004-01-01",
    to: "2010-12-31",
    undated: ["2004-01-01", "2010-12-31"],
  },
  {
    text: "The law dates from the 1990s.",
    quote: "1990s",
    from: "1990-01-01",
    to: "1999-12-31",
    undated: ["1990-01-01", "1999-12-31"],
  },
  { text: "Fighting has gone on for weeks.", quote: "weeks", from: null, to: null, kind: "duration", days: null },
  {
    text: "The siege lasted 20 days.",
    quote: "20 days",
    from: null,
    to: null,
    kind: "duration",
    days: { low: 20, high: 20 },
    timex: "P20D",
  },
  {
    text: "It was closed 20 years after.",
    quote: "20 years after",
    from: null,
    to: null,
    days: { low: 7300, high: 7300 },
  },
  { text: "The dam broke a day earlier.", quote: "a day earlier", from: null, to: null },
  { text: "It happened on a Friday in mid-July.", quote: "Friday in mid-July", from: "2021-07-11", to: "2021-07-21" },
  { text: "Buses run every day.", quote: "every day", from: null, to: null, kind: "set", timex: "P1D" },
  { text: "Shops closed on Christmas Day.", quote: "Christmas Day", from: "2020-12-25", to: "2020-12-25" },
  {
    text: "It was the worst year since the September 11 attacks.",
    quote: "September 11",
    from: "2001-09-11",
    to: "2001-09-11",
    undated: ["2001-09-11", "2001-09-11"],
  },
  {
    text: "The forum opened on 2020-02-05.",
    quote: "2020-02-05",
    from: "2020-02-05",
    to: "2020-02-05",
    undated: ["2020-02-05", "2020-02-05"],
  },
  {
    text: "They signed it on 8/21/2019.",
    quote: "8/21/2019",
    from: "2019-08-21",
    to: "2019-08-21",
    undated: ["2019-08-21", "2019-08-21"],
  },
  {
    text: "They called on 1-24-16.",
    quote: "1-24-16",
    from: "2016-01-24",
    to: "2016-01-24",
    undated: ["2016-01-24", "2016-01-24"],
  },
  {
    text: "He was born in nineteen ninety-six.",
    quote: "nineteen ninety-six",
    from: "1996-01-01",
    to: "1996-12-31",
    undated: ["1996-01-01", "1996-12-31"],
  },
  {
    text: "They arrived on 6 April seventeen hundred thirty-three.",
    quote: "6 April seventeen hundred thirty-three",
    from: "1733-04-06",
    to: "1733-04-06",
    undated: ["1733-04-06", "1733-04-06"],
  },
  {
    text: "The form is dated 22/Jan/2019.",
    quote: "22/Jan/2019",
    from: "2019-01-22",
    to: "2019-01-22",
    undated: ["2019-01-22", "2019-01-22"],
  },
  {
    text: "The log ends on 2019-aug-01.",
    quote: "2019-aug-01",
    from: "2019-08-01",
    to: "2019-08-01",
    undated: ["2019-08-01", "2019-08-01"],
  },
  {
    text: "Sales fell in the first three months of 2021.",
    quote: "the first three months of 2021",
    from: "2021-01-01",
    to: "2021-03-31",
    undated: ["2021-01-01", "2021-03-31"],
  },
  {
    text: "It rained in the last week of June 2020.",
    quote: "the last week of June 2020",
    from: "2020-06-24",
    to: "2020-06-30",
    undated: ["2020-06-24", "2020-06-30"],
  },
  {
    text: "The guns fell silent for three days from Friday.",
    quote: "three days from Friday",
    from: "2021-08-13",
    to: "2021-08-15",
    timex: "P3D",
  },
  {
    text: "They must leave Friday before 5 p.m.",
    quote: "Friday before 5 p.m.",
    from: null,
    to: "2021-08-13T17:00",
  },
  {
    text: "Shots were heard between 7 and 9:30 last night.",
    quote: "between 7 and 9:30 last night",
    from: "2021-08-12T19:00",
    to: "2021-08-12T21:30",
  },
  {
    text: "The quake hit at 7:56:30 a.m. on Tuesday.",
    quote: "7:56:30 a.m. on Tuesday",
    from: "2021-08-10T07:56",
    to: "2021-08-10T07:56",
  },
  {
    text: "The quake hit at ten past nine in the evening.",
    quote: "ten past nine in the evening",
    from: null,
    to: null,
    timex: "T21:10",
  },
  { text: "He was last seen on Saturday 7th.", quote: "Saturday 7th", from: "2021-08-07", to: "2021-08-07" },
  {
    text: "Sales rose in the second half of 2019.",
    quote: "the second half of 2019",
    from: "2019-07-01",
    to: "2019-12-31",
    undated: ["2019-07-01", "2019-12-31"],
  },
  {
    text: "The park will open from May to September.",
    quote: "from May to September",
    from: "2021-05-01",
    to: "2021-09-30",
  },
  {
    text: "They held out for two years, one month and 21 days.",
    quote: "two years, one month and 21 days",
    from: null,
    to: null,
    kind: "duration",
    timex: "P2Y1M21D",
  },
  // day and month could be either: the year is all that is certain
  {
    text: "They signed it on 6/8/2019.",
    quote: "6/8/2019",
    from: "2019-01-01",
    to: "2019-12-31",
    undated: ["2019-01-01", "2019-12-31"],
  },
];

/** No time in these. */
export const REJECTS: readonly string[] = [
  "Masoom Jan, a farmer, left.",
  "You may march to the square.",
  "A 12-year-old was found.",
  "The boy, two years old, is safe.",
  "He reads the Sunday Times.",
  "They killed 2019 people.",
  "The second house fell.",
  "The Daily Mail said so.",
  "Prices fell to $2015.",
  "Team A won 3-1.",
  "The toll rose from five to seven people.",
  "The blast left two thousand homes without power.",
  "Nineteen eighty-year-old trees fell.",
  "The second suspect in the first group fled.",
  "The army lost 20190101 rounds.",
  "The first three men of the squad fell.",
];
