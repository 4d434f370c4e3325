import "../../src/app/dictionary.ts";
import { expect, test } from "vitest";
import { checkInserted } from "../../src/core/brief/check-whole.ts";
import { introductionsIn, namesakesIn, withInsertions } from "../../src/core/brief/introduction.ts";
import type { SentenceSource } from "../../src/core/brief/whole-sentence.ts";

const sourceOf = (text: string): SentenceSource => ({
  text,
  titleSpan: { start: 0, end: text.indexOf("\n") },
  furniture: [],
  publisher: "The Varn Post",
  publishedAt: null,
});

/** The last sentence of a text, as the brief would print it. */
const told = (text: string, already: readonly string[] = [], others: readonly string[] = []): string => {
  const source = sourceOf(text);
  const upTo = text.lastIndexOf("\n") + 1;
  const line = text.slice(upTo);
  const namesakes = namesakesIn([text, ...others], new Map());
  const found = introductionsIn(line, { report: "r", source, upTo }, (word) => already.includes(word), namesakes);
  const printed = withInsertions(line, found);
  expect(checkInserted(printed, line, found, () => source)).toEqual([]);
  return printed;
};

const PUTS: readonly (readonly [text: string, printed: string])[] = [
  [
    "Ferry aground\n\nNobody was hurt, Orm Harbour Police Chief Martin Ekdal said.\n\nEkdal said the ferry was towed at noon.",
    "[Orm Harbour Police Chief Martin] Ekdal said the ferry was towed at noon.",
  ],
  [
    "Mill burns\n\nThe fire began at 4 a.m., said Linda Sorrel, a spokeswoman for the mill.\n\nThe loss is not known, Sorrel said.",
    "The loss is not known, [Linda] Sorrel[, a spokeswoman for the mill,] said.",
  ],
  [
    "Two held\n\nPolice arrested Daniel Okoro, 31, on Friday.\n\nOkoro faces two charges of arson.",
    "[Daniel] Okoro[, 31,] faces two charges of arson.",
  ],
  // Another sentence names him in full, and nothing there says who he is.
  [
    "Strike ends\n\nThe vote was close, union leader Peter Haldane said.\n\nThe port reopens on Monday, Peter Haldane said.",
    "The port reopens on Monday, [union leader] Peter Haldane said.",
  ],
];

const LEAVES: readonly string[] = [
  // Two of one family: the last name tells neither.
  "Crash on Route 9\n\nMark Lindal, 40, and his son, Erik Lindal, 9, were hurt.\n\nLindal was driving.",
  // Whose brother, was told of somebody else.
  "Boat found\n\nThe skipper is safe, her brother Simon Vael said.\n\nShe was calm, brother Simon Vael added.",
  // It says so itself.
  "Boat found\n\nHarbour master Simon Vael found it.\n\nHarbour master Simon Vael said it was empty.",
  // No persons: a town's fire service, a river, a day.
  "Flood\n\nThe Upper Karn rose on Monday.\n\nKarn stood at six metres on Monday.",
  "Fire\n\nThe Phoenix Fire Department came.\n\nFire crews stayed all night.",
  "Storm\n\nThe National Disaster Agency counted 34 dead.\n\nDisaster Agency staff are in the town.",
  // The last name stood alone before the full one: it may be another's.
  "Trial\n\nDorsey denied it.\n\nWitness Anna Dorsey spoke on Monday.\n\nDorsey wept.",
  // A long office before a name is one run with it.
  "Court\n\nOrm Supreme Court Chief Justice Robert P. Haldane spoke.\n\nIt was Orm Supreme Court Chief Justice Robert P. Haldane.",
  // Only inside of somebody's own words.
  'Vote\n\nMayor Alice Brandt spoke first.\n\n"Ask Brandt about it," a voter said.',
];

test("who is named by last name alone is introduced in the report's own words", () => {
  for (const [text, printed] of PUTS) expect(told(text)).toBe(printed);
});

test("nobody is introduced where it is not sure who that is, or where it is told already", () => {
  for (const text of LEAVES) expect(told(text)).toBe(text.slice(text.lastIndexOf("\n") + 1));
  const [[text = ""] = []] = PUTS;
  expect(told(text, ["martin"])).toBe("Ekdal said the ferry was towed at noon.");
  expect(told(text, [], ["Olga Ekdal, 12, was on board."])).toBe("Ekdal said the ferry was towed at noon.");
});

test("words that no report has at that name, and any others, do not pass the checker", () => {
  const source = sourceOf("Fire\n\nChief Ada Holm came.\n\nMayor Ivo Lund left.\n\nHolm said so.");
  const chief = { report: "r", start: 6, end: 16, text: "Chief Ada " };
  const mayor = { report: "r", start: 28, end: 38, text: "Mayor Ivo " };
  const check = (printed: string, inserted: typeof chief): string[] =>
    checkInserted(printed, "Holm said so.", [inserted], () => source);
  expect(check("[Chief Ada] Holm said so.", chief)).toEqual([]);
  expect(check("[Chief Eva] Holm said so.", { ...chief, text: "Chief Eva " })).not.toEqual([]);
  expect(check("[Mayor Ivo] Holm said so.", mayor)).not.toEqual([]);
  expect(check("[Chief Ada] Holm denied so.", chief)).not.toEqual([]);
});
