import type { Sentence, Token } from "../syntax/token.ts";
import type { Draft, Line, PlaceSighting } from "./draft.ts";

/** Begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (!token) return false;
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = token.text[0] ?? "";
  return first !== first.toLowerCase();
}

const DAYS_AND_MONTHS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun today yesterday tomorrow".split(
    " ",
  ),
);
export const isCalendarWord = (lower: string): boolean =>
  DAYS_AND_MONTHS.has(lower) || (lower.endsWith(".") && DAYS_AND_MONTHS.has(lower.slice(0, -1)));

/** A capitalised word that may be part of a name: tagged as a proper noun, or capitalised in mid-sentence. */
export function isNameWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!token || !isCapital(token) || isCalendarWord(token.lower)) return false;
  if (token.upos === "PROPN") return true;
  if (line.shouting || line.headline || at === 0) return false;
  const before = line.tokens[at - 1];
  if (before?.upos === "PUNCT" && before.text !== "-" && before.text !== "," && before.text !== "(") return false;
  return token.upos === "NOUN" || token.upos === "ADJ" || token.upos === "X";
}

const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || code > 127;

const isWord = (token: Token): boolean => token.upos !== "PUNCT" && token.upos !== "NUM" && token.text.length > 1;

/** Three words or more, three in four of them all in capitals. Leaves at the second word that is not. */
function isShouting(tokens: readonly Token[]): boolean {
  let words = 0;
  let quiet = 0;
  for (const token of tokens) {
    if (!isWord(token)) continue;
    words++;
    if (!isUpper(token.text.charCodeAt(1)) || token.text !== token.text.toUpperCase()) quiet++;
    if (quiet > 1 && quiet * 4 > words && (words > 4 || quiet > 2)) return false;
  }
  return words >= 3 && quiet * 4 < words;
}

function inTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isWord);
  return words.length >= 3 && words.filter(isCapital).length > words.length * 0.6;
}

/** Prepares a sentence for the rules. `add` is called with each draft in the order in which the rules find them. */
export function makeLine(
  text: string,
  sentence: Sentence,
  places: readonly PlaceSighting[],
  headline: boolean,
  quoteAt: (offset: number) => number,
  add: (draft: Draft) => Draft,
): Line {
  const { tokens } = sentence;
  const placeAt: (PlaceSighting | null)[] = new Array(tokens.length).fill(null);
  for (const sighting of places) for (let i = sighting.fromToken; i < sighting.toToken; i++) placeAt[i] = sighting;
  return {
    text,
    sentence,
    tokens,
    shouting: isShouting(tokens),
    headline: headline && inTitleCase(tokens),
    placeAt,
    taken: new Array(tokens.length).fill(null),
    roleOf: new Array(tokens.length).fill(null),
    described: new Set(),
    quoteAt,
    add,
  };
}

const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "another",
  "some",
  "several",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your",
  "both",
  "many",
  "no",
  "any",
  "all",
  "other",
  "each",
  "every",
  "few",
  "most",
]);
export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === "DET" || DETERMINERS.has(token.lower)) && token.upos !== "SCONJ";

const MOOD =
  /^(?:glad|happy|sorry|proud|sure|certain|confident|relieved|grateful|thankful|afraid|aware|hopeful|sad|angry|lucky)$/;
const isBe = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:is|are|was|were|am|be|['’](?:s|re|m))$/.test(token.lower);

/**
 * Where the noun phrase whose head stands at `head` begins, without its determiner: over adjectives, nouns, names,
 * numbers, hyphens and "'s". Stops at commas, verbs, prepositions and other punctuation.
 */
export function phraseStart(line: Line, head: number): number {
  const { tokens } = line;
  let from = head;
  const one = tokens[head]?.xpos === "NN" || tokens[head]?.xpos === "NNP";
  // No phrase of news has more words than this; it keeps hostile text cheap.
  const farthest = Math.max(0, head - 14);
  while (from > farthest) {
    const before = tokens[from - 1] as Token;
    const { upos, xpos, lower } = before;
    // "AP 9 Democratic candidate": a number before one person is no part of the phrase, but for an age.
    if (upos === "NUM" && one && tokens[from]?.text !== "-" && lower !== "one") break;
    // "he is glad | officers came": how somebody feels who came before.
    if (upos === "ADJ" && MOOD.test(lower) && isBe(tokens[from - 2])) break;
    const modifies =
      upos === "ADJ" ||
      upos === "NOUN" ||
      upos === "PROPN" ||
      upos === "NUM" ||
      before.text === "-" ||
      before.text === "–" ||
      lower === "'s" ||
      (lower === "'" && upos === "PART") ||
      (upos === "VERB" && (xpos === "VBN" || xpos === "VBG") && isDeterminer(tokens[from - 2])) ||
      (upos !== "DET" && line.taken[from - 1] && line.taken[from - 1]?.kind !== "person") ||
      line.placeAt[from - 1] ||
      lower === "then" ||
      lower === "former";
    if (!modifies || isCalendarWord(lower)) break;
    // "city's mayor" is one phrase, "... city 's" after a verb is not reached: nouns bound it.
    if (before.text === "–" && tokens[from - 2]?.upos === "PUNCT") break;
    from--;
  }
  // A hyphen or "'s" cannot begin a phrase.
  while (from < head && (tokens[from]?.upos === "PUNCT" || tokens[from]?.lower === "'s")) from++;
  return from;
}

/** "at least 183 civilians": the phrase begins at its number. */
export function pastBound(line: Line, from: number): number {
  const bound = line.tokens[from];
  return bound && /^(?:least|most|more|fewer|less)$/.test(bound.lower) && line.tokens[from + 1]?.upos === "NUM"
    ? from + 1
    : from;
}

/** The phrase's start with the determiner before it, where there is one. */
export const withDeterminer = (line: Line, from: number): number =>
  isDeterminer(line.tokens[from - 1]) ? from - 1 : from;
/** The same for "the" alone. */
export const withThe = (line: Line, from: number): number => (line.tokens[from - 1]?.lower === "the" ? from - 1 : from);
