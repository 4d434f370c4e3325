import type { Bound, QuantityKind } from "./quantity.ts";

/** What one quantity of a case must say; the words exactly, the rest where it is named. */
export interface QuantityCase {
  readonly text: string;
  readonly quote: string;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: Bound;
  readonly unit?: string | null;
  readonly span?: string | null;
  readonly of?: number;
  readonly share?: number;
  readonly kind?: QuantityKind;
  readonly increment?: boolean;
  readonly ordinal?: boolean;
  readonly currency?: string;
  readonly change?: "up" | "down";
}

/** Each holds exactly one quantity. */
export const HITS: readonly QuantityCase[] = [
  {
    text: "Some said four more of its soldiers had died.",
    quote: "four more",
    low: 4,
    unit: "soldier",
    increment: true,
  },
  {
    text: "At least 14 miners were trapped.",
    quote: "At least 14",
    low: 14,
    high: null,
    bound: "at least",
    unit: "miner",
    kind: "count",
  },
  { text: "Two hundred and six homes were flooded.", quote: "Two hundred and six", low: 206, high: 206, unit: "house" },
  {
    text: "The quake displaced about 3,500 people.",
    quote: "about 3,500",
    low: 3500,
    high: 3500,
    bound: "about",
    unit: "person",
  },
  {
    text: "Some 3.5 million voters stayed away.",
    quote: "Some 3.5 million",
    low: 3_500_000,
    bound: "about",
    unit: "voter",
  },
  {
    text: "Rebels hold 12 of the country's 40 districts.",
    quote: "12 of the country's 40",
    low: 12,
    of: 40,
    unit: "district",
  },
  {
    text: "Fourteen out of 34 regional hospitals are closed.",
    quote: "Fourteen out of 34",
    low: 14,
    of: 34,
    unit: "regional hospital",
  },
  {
    text: "The storm cut power in two-thirds of the province.",
    quote: "two-thirds",
    share: 2 / 3,
    unit: "province",
    kind: "share",
  },
  {
    text: "More than half a million homes lost power.",
    quote: "More than half a million",
    low: 500_000,
    high: null,
    bound: "more than",
    unit: "house",
  },
  {
    text: "More than half of the city's pumps failed.",
    quote: "More than half",
    share: 0.5,
    bound: "more than",
    unit: "pump",
  },
  { text: "Stir in 1/2 pound of butter.", quote: "1/2 pound", low: 0.5, kind: "measure" },
  { text: "The fare rose by 40 sen.", quote: "40 sen", low: 0.4, currency: "MYR", kind: "money" },
  { text: "Leaks were found on two new 737 Max jets.", quote: "two", low: 2 },
  { text: "The index slid 1.1%.", quote: "1.1%", share: 0.011, change: "down" },
  { text: "One in five children missed a vaccine.", quote: "One in five", share: 0.2, unit: "child" },
  { text: "The party won 38 percent of the vote.", quote: "38 percent", share: 0.38, unit: "vote", kind: "share" },
  { text: "Inflation rose by 3.2%.", quote: "3.2%", share: 0.032, kind: "percent", change: "up" },
  {
    text: "Between 10 and 20 fishermen are missing.",
    quote: "Between 10 and 20",
    low: 10,
    high: 20,
    bound: "between",
    unit: "fisherman",
  },
  { text: "They expect 10-20 arrests.", quote: "10-20", low: 10, high: 20, bound: "between", unit: "arrest" },
  {
    text: "It will cost 3 to 5 million euros.",
    quote: "3 to 5 million euros",
    low: 3_000_000,
    high: 5_000_000,
    kind: "money",
    currency: "EUR",
  },
  {
    text: "Dozens of passengers were hurt.",
    quote: "Dozens",
    low: 24,
    high: null,
    bound: "at least",
    unit: "passenger",
  },
  { text: "Tens of thousands fled.", quote: "Tens of thousands", low: 20_000, high: null, unit: null },
  { text: "Half a dozen boats sank.", quote: "Half a dozen", low: 6, bound: "about", unit: "boat" },
  {
    text: "As many as 40 sailors drowned.",
    quote: "As many as 40",
    low: null,
    high: 40,
    bound: "at most",
    unit: "sailor",
  },
  {
    text: "Fewer than 300 beds are free.",
    quote: "Fewer than 300",
    low: null,
    high: 300,
    bound: "less than",
    unit: "bed",
  },
  { text: "The ministry sent another 600 nurses.", quote: "another 600", low: 600, increment: true, unit: "nurse" },
  { text: "The army needs 3,000 more troops.", quote: "3,000", low: 3000, increment: true, unit: "soldier" },
  {
    text: "An additional 50 police officers arrived.",
    quote: "An additional 50",
    low: 50,
    increment: true,
    unit: "police officer",
  },
  { text: "60-plus people were killed.", quote: "60-plus", low: 60, high: null, bound: "at least", unit: "person" },
  {
    text: "Divers found 40 or more bodies.",
    quote: "40 or more",
    low: 40,
    high: null,
    bound: "at least",
    unit: "body",
  },
  { text: "As few as 12 people came.", quote: "As few as 12", low: 12, high: null, bound: "at least", unit: "person" },
  {
    text: "Just shy of 300 homes burned.",
    quote: "Just shy of 300",
    low: null,
    high: 300,
    bound: "less than",
    unit: "house",
  },
  { text: "The blast killed three.", quote: "three", low: 3, unit: null, span: null, kind: "count" },
  { text: "Twelve were injured in the crash.", quote: "Twelve", low: 12, unit: null },
  {
    text: "Gunmen shot 9 civilians, including children.",
    quote: "9",
    low: 9,
    unit: "civilian",
    span: "civilians, including children",
  },
  { text: "It was the 10th town to fall.", quote: "10th", low: 10, ordinal: true, kind: "ordinal", unit: "town" },
  { text: "The firm paid $1.2bn.", quote: "$1.2bn", low: 1_200_000_000, kind: "money", currency: "USD" },
  { text: "A $3 billion charge followed.", quote: "$3 billion", low: 3_000_000_000, currency: "USD" },
  { text: "The aid is worth C$6 million.", quote: "C$6 million", low: 6_000_000, currency: "CAD" },
  { text: "A 12-year-old was rescued.", quote: "12-year-old", low: 12, kind: "age" },
  { text: "Ana Ruiz, 42, saw the fire.", quote: "42", low: 42, kind: "age" },
  { text: "Tom Reed and Ana Ruiz, 42 both died.", quote: "42", low: 42, kind: "age" },
  {
    text: "The village lies 150 km south of the coast.",
    quote: "150 km",
    low: 150,
    kind: "measure",
    unit: "kilometer",
  },
  {
    text: "Winds reached 90 miles per hour.",
    quote: "90 miles per hour",
    low: 90,
    kind: "measure",
    unit: "mile per hour",
  },
  { text: "A grain weighs 1.5×10−9 kilograms.", quote: "1.5×10−9 kilograms", low: 1.5e-9, kind: "measure" },
  { text: "It holds 3.5 x 10^8 tonnes.", quote: "3.5 x 10^8 tonnes", low: 350_000_000, unit: "tonne" },
  { text: "Its profit was revised upward by Y=40 billion.", quote: "Y=40 billion", currency: "JPY", change: "up" },
  { text: "The plan cut costs downwards by 4%.", quote: "4%", change: "down" },
  { text: "The KV-125 climbed 0.1% on the day.", quote: "0.1%", change: "up" },
  { text: "The fund holds ~25 million euros.", quote: "~25 million euros", bound: "about", currency: "EUR" },
  { text: "Up to 40 boats lay in the lead-up port.", quote: "Up to 40", low: null, high: 40, bound: "at most" },
  { text: "In Homs 3 drug dealers were held.", quote: "3", low: 3, unit: "drug dealer" },
  { text: "The other three miners were named.", quote: "three", low: 3, unit: "miner", increment: true },
  { text: "Three other miners were named.", quote: "Three", low: 3, increment: false },
  { text: "200 or more tents were pitched.", quote: "200 or more", low: 200, high: null, bound: "at least" },
  { text: "1.200 people were evacuated.", quote: "1.200", low: 1200, unit: "person" },
];

/** No quantity of any kind in these: times, names, addresses, telephone numbers, pronouns. */
export const REJECTS: readonly string[] = [
  "PA 2/8 Police officers walk the line",
  "The siege lasted 20 days.",
  "It happened on August 6, 2021.",
  "They met at 3:30 p.m. on Friday.",
  "Four hours later the bridge fell.",
  "An F-16 crashed near the base.",
  "The crash closed Highway 95.",
  "The shop stands at 16 Market Street.",
  "Witnesses called 911.",
  "The shop stands at 16-18 Market Avenue.",
  "Sales fell in the 90210 ZIP code.",
  "The late goal left them tied at 2-2.",
  "She drives an ID.3 to work.",
  "The iPhone 12 was sold out.",
  "Sales of Kestrin in 2018 fell, as Kestrin 2018 sales showed.",
  "The match on 1/2 was lost.",
  "No one was hurt.",
  "The one who left was not found.",
  "It spread like COVID-19.",
  "Since the 1990s the lake has shrunk.",
  "He lives on the 4800 block of Elm.",
  "The city fell in A.D. 1000.",
  "The temple was built between A.D. 1000 and 1260.",
  "They tested the Kestrin 2 drug regimen.",
  "The firm is to study its Planet 9 citizen project.",
];
