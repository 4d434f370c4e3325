import type { Token } from "../../syntax/token.ts";
import { readUnit } from "../unit-phrase.ts";
import { lowerAt, type Reading, readingOf } from "./reading.ts";

/**
 * Plural number words with no number, by the size of one. A plural is two of them at the least ("thousands": 2,000 and up,
 * as `Quantity` says), its upper end open. ACLED's codebook takes one ("dozens" 12, "hundreds" 100) as its floor for
 * fatalities; two is what the grammar says.
 */
const PLURALS: ReadonlyMap<string, number> = new Map([
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
  ["tens", 10],
]);
/**
 * "several hundred", "a few thousand": the count of the scale, low to high. "Several" is "more than one" and "fewer than
 * many" (Merriam-Webster): reports write it of two as of seven, so that two does not contradict it.
 */
const LOOSE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["several", [2, 9]],
  ["few", [2, 5]],
  ["couple", [2, 2]],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["score", 20],
]);

/** "dozens of people", "tens of thousands", "hundreds were hurt", "several hundred men", "a couple of soldiers", "several people". */
export function vagueCount(tokens: readonly Token[], at: number): Reading | null {
  const lower = lowerAt(tokens, at);
  const plural = PLURALS.get(lower);
  if (plural !== undefined) return pluralCount(tokens, at, plural);
  const loose = LOOSE.get(lower);
  return loose === undefined ? null : looseCount(tokens, at, lower, loose);
}

function pluralCount(tokens: readonly Token[], at: number, first: number): Reading | null {
  let size = first;
  let to = at + 1;
  const chained = lowerAt(tokens, to) === "of" ? PLURALS.get(lowerAt(tokens, to + 1)) : undefined;
  if (chained !== undefined && chained > first) {
    size = first * chained;
    to += 2;
    // "tens of thousands" is 20,000; "hundreds of thousands" 200,000
  } else if (lowerAt(tokens, at) === "tens" || (lowerAt(tokens, at) === "scores" && lowerAt(tokens, to) !== "of")) {
    return null;
  }
  const before = tokens[at - 1];
  if (before?.upos === "NUM" || before?.lower === "the" || before?.lower === "in" || before?.lower === "by") {
    if (lowerAt(tokens, to) !== "of") return null;
  }
  const of = lowerAt(tokens, to) === "of";
  const phrase = readUnit(tokens, of ? skipArticle(tokens, to + 1) : to);
  const attached = of || phrase?.increment === true ? phrase : null;
  return readingOf({
    rule: "quantity/vague-plural",
    kind: "count",
    from: at,
    to,
    low: size * 2,
    high: null,
    bound: "at least",
    phrase: attached,
    unit: attached?.unit ?? null,
    unitText: attached?.unitText ?? null,
    increment: attached?.increment ?? false,
  });
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return tokens[at]?.upos === "DET" || tokens[at]?.xpos === "PRP$" ? at + 1 : at;
}

/** "several were hurt", "several more injured": people or things told of before, or by what befell them. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.lower === "more" ? tokens[at + 1] : tokens[at];
  return next !== undefined && (next.xpos === "VBN" || next.xpos === "VBD" || next.lower === "were");
}

function looseCount(
  tokens: readonly Token[],
  at: number,
  word: string,
  range: readonly [number, number],
): Reading | null {
  const article = lowerAt(tokens, at - 1) === "a";
  if ((word === "few" || word === "couple") && !article) return null;
  const from = article ? at - 1 : at;
  let to = at + 1;
  const scale = SCALES.get(lowerAt(tokens, to));
  const size = scale ?? 1;
  if (scale !== undefined) to++;
  if (lowerAt(tokens, to) === "of" && (word === "couple" || scale !== undefined || word === "several"))
    to = lowerAt(tokens, to + 1) === "the" || word !== "couple" ? to : to + 1;
  const phrase = readUnit(tokens, lowerAt(tokens, to) === "of" ? skipArticle(tokens, to + 1) : to);
  if (phrase === null && scale === undefined && !(word === "several" && standsAlone(tokens, to))) return null;
  if (phrase !== null && !phrase.plural && scale === undefined) return null;
  const bound = word === "couple" ? "about" : "between";
  return readingOf({
    rule: "quantity/several",
    kind: "count",
    from,
    to,
    low: range[0] * size,
    high: range[1] * size,
    bound,
    phrase,
    unit: phrase?.unit ?? null,
    unitText: phrase?.unitText ?? null,
    increment: phrase?.increment ?? false,
  });
}
