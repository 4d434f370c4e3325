/** Two reports of one story; `one`: whether some question holds the figures of both. */
export interface FigureCase {
  readonly a: string;
  readonly b: string;
  readonly one: boolean;
}

/** What was learnt, by sentences of their own. */
export const FIGURE_CASES: readonly FigureCase[] = [
  {
    a: "Twelve miners were rescued from the pit at Orsk on Monday.",
    b: "In all the pit gave back twelve miners alive, the manager said.",
    one: true,
  },
  {
    a: "Rangers counted 1,340 dead seals on the beaches of Velm.",
    b: "On the beaches of Velm lie 1,340 seals that died of the flu.",
    one: true,
  },
  {
    a: "The gale tore the roofs off 210 barns around Velm.",
    b: "At Velm 210 barns lost their roofs to the gale.",
    one: true,
  },
  {
    a: "The gale tore the roofs off 210 barns around Velm.",
    b: "The gale at Velm hurt 210 people.",
    one: false,
  },
  {
    a: "Twelve miners were rescued from the pit at Orsk.",
    b: "The pit at Orsk was opened by a company that owns nine others.",
    one: false,
  },
  { a: "A ticket for the ferry costs 40 euros.", b: "On board the ferry 40 sheep bleated.", one: false },
];

/** Words, and the numbers in them: value, bound, sort. */
export const NUMBER_CASES: readonly (readonly [words: string, numbers: readonly string[]])[] = [
  [
    "The office confirms 71 deaths and 96 survivors as of 6 a.m.",
    ["71 exact count", "96 exact count", "6 exact clock"],
  ],
  ["at least 1,200 barns, £3m and 41.3 degrees", ["1200 at least count", "3000000 exact money", "41.3 exact degree"]],
  ["half a dozen weavers and two dozen goats", ["6 exact count", "24 exact count"]],
  ["fewer than ten a day, about 45 per cent of them", ["10 less than count", "45 about share"]],
  ["tens of thousands, more than 200 of them aboard", ["20000 at least count", "200 more than count"]],
  ["A man, 31, was held for two hours on 3 May 2019", ["31 exact age", "2 exact span"]],
  [
    "Andor Vell, 44 and his nephews, aged 7 and 9, of the 2100 block of Pine Street",
    ["44 exact age", "7 exact age", "9 exact age", "2100 exact label"],
  ],
  ["a shaft 90m deep, £4m and 4m voters", ["90 exact meter", "4000000 exact money", "4000000 exact count"]],
  [
    "Flight 611 left at 7:40 with a woman of 52 and an 8-month-old boy",
    ["611 exact label", "7.4 exact clock", "52 exact age", "8 exact age"],
  ],
  ["the Orlat-3 satellite weighs 60 kilograms", ["3 exact label", "60 exact kilogram"]],
  ["In Orsk, 20 people were in their 30s", ["20 exact count", "30 exact age"]],
  ["One of them won in 2019", []],
  [
    "Two thirds of homes, four in ten pumps, 3 out of 5 members and a quarter of the fleet",
    ["66.7 exact share", "40 exact share", "60 exact share", "25 exact share"],
  ],
  [
    "The peso lost a fifth, half of its buyers left and one in four trains ran",
    ["20 exact share", "50 exact share", "25 exact share"],
  ],
  ["Nearly a quarter of a million people live there", ["250000 about count"]],
  ["A third man came a quarter of an hour later", []],
  [
    "Two in three days, seven in 2019, 12 in 24 hours",
    ["2 exact count", "3 exact span", "7 exact count", "12 exact count", "24 exact span"],
  ],
];
