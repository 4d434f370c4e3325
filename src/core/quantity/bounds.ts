import type { Token } from "../syntax/token.ts";
import type { Bound } from "./quantity.ts";

/** Words before a number and what they make of it; longest first where one ends another. null: they say nothing and are skipped over. */
const BEFORE: readonly (readonly [string, Bound | null])[] = [
  ["no fewer than", "at least"],
  ["no less than", "at least"],
  ["not less than", "at least"],
  ["not fewer than", "at least"],
  ["no lower than", "at least"],
  ["no smaller than", "at least"],
  ["at least", "at least"],
  ["at the very least", "at least"],
  ["a minimum of", "at least"],
  ["minimum of", "at least"],
  ["the least", "at least"],
  ["no more than", "at most"],
  ["not more than", "at most"],
  ["no greater than", "at most"],
  ["no higher than", "at most"],
  ["as few as", "at least"],
  ["as little as", "at least"],
  ["as low as", "at least"],
  ["as many as", "at most"],
  ["as much as", "at most"],
  ["as high as", "at most"],
  ["up to", "at most"],
  ["does not exceed", "at most"],
  ["did not exceed", "at most"],
  ["not exceeding", "at most"],
  ["not fewer than", "at least"],
  ["not less than", "at least"],
  ["at most", "at most"],
  ["at the most", "at most"],
  ["a maximum of", "at most"],
  ["maximum of", "at most"],
  ["little more than", "about"],
  ["a little more than", "more than"],
  ["a bit more than", "more than"],
  ["a little less than", "less than"],
  ["a bit less than", "less than"],
  ["a little under", "less than"],
  ["just shy of", "less than"],
  ["shy of", "less than"],
  ["slightly more than", "more than"],
  ["well over", "more than"],
  ["just over", "more than"],
  ["a little over", "more than"],
  ["slightly over", "more than"],
  ["far more than", "more than"],
  ["many more than", "more than"],
  ["more than", "more than"],
  ["greater than", "more than"],
  ["higher than", "more than"],
  ["upwards of", "more than"],
  ["upward of", "more than"],
  ["in excess of", "more than"],
  ["north of", "more than"],
  ["exceeding", "more than"],
  ["exceeded", "more than"],
  ["exceeds", "more than"],
  ["exceed", "more than"],
  ["topped", "more than"],
  ["surpassed", "more than"],
  ["surpassing", "more than"],
  ["above", "more than"],
  ["over", "more than"],
  ["just under", "less than"],
  ["slightly under", "less than"],
  ["well under", "less than"],
  ["just below", "less than"],
  ["slightly less than", "less than"],
  ["fewer than", "less than"],
  ["less than", "less than"],
  ["lower than", "less than"],
  ["smaller than", "less than"],
  ["short of", "less than"],
  ["under", "less than"],
  ["below", "less than"],
  ["sub -", "less than"],
  ["close to", "about"],
  ["near to", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["approx.", "about"],
  ["roughly", "about"],
  ["about", "about"],
  ["around", "about"],
  ["some", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["virtually", "about"],
  ["practically", "about"],
  ["circa", "about"],
  ["~", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["in the region of", "about"],
  ["in the order of", "about"],
  ["an average of", "about"],
  ["somewhere around", "about"],
  ["something like", "about"],
  ["an estimate of", "about"],
  ["averaging", "about"],
  ["averages", "about"],
  ["averaged", "about"],
  ["perhaps", "about"],
  ["maybe", "about"],
  ["probably", "about"],
  ["an approximate", "about"],
  ["a reported", null],
  ["a record", null],
  ["a whopping", null],
  ["a staggering", null],
  ["a total of", null],
  ["total of", null],
  ["exactly", null],
  ["precisely", null],
  ["only", null],
  ["just", null],
  ["a further", null],
  ["a combined", null],
  ["a mere", null],
  ["mere", null],
  ["nearer", "about"],
];

const AFTER: readonly (readonly [string, Bound])[] = [
  ["or more", "at least"],
  ["or above", "at least"],
  ["and above", "at least"],
  ["or over", "at least"],
  ["and over", "at least"],
  ["or higher", "at least"],
  ["and up", "at least"],
  ["or older", "at least"],
  ["and older", "at least"],
  ["- plus", "at least"],
  ["+", "at least"],
  ["plus", "at least"],
  ["or so", "about"],
  ["or thereabouts", "about"],
  ["- odd", "about"],
  ["odd", "about"],
  ["or less", "at most"],
  ["or fewer", "at most"],
  ["or under", "at most"],
  ["or below", "at most"],
  ["or lower", "at most"],
  ["and under", "at most"],
  ["or younger", "at most"],
];

interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound | null;
}

const BEFORE_BY_LAST = byWord(BEFORE, (words) => words[words.length - 1] ?? "");
const AFTER_BY_FIRST = byWord(AFTER, (words) => words[0] ?? "");

function byWord(
  entries: readonly (readonly [string, Bound | null])[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [text, bound] of entries) {
    const words = text.split(" ");
    const found = map.get(key(words)) ?? [];
    found.push({ words, bound });
    map.set(key(words), found);
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** Verbs that take "about" or "over" as their own preposition ("talked about three men", "took over two towns"). */
const TAKES_ABOUT = new Set(
  "talk talks talked talking worried worry concerned asked ask think thinking know knew questions question told story book film information concerns complained spoke".split(
    " ",
  ),
);
const TAKES_OVER = new Set(
  "took take takes taking taken handed hand won win turned turn victory win triumph fight dispute presided control concerns row talks war argument clash".split(
    " ",
  ),
);

export interface BoundReading {
  readonly bound: Bound | null;
  /** First token of the modifiers; the number's own where there are none. */
  readonly from: number;
}

/** Modifiers that end right before token `at`, read from the number outwards; the outermost that says something wins. */
export function boundBefore(tokens: readonly Token[], at: number): BoundReading {
  let from = at;
  let bound: Bound | null = null;
  for (let turn = 0; turn < 3; turn++) {
    const phrase = phraseBefore(tokens, from);
    if (phrase === null) break;
    // "over about 150 km": behind a bound of its own the word is a preposition
    if (bound !== null && phrase.words.length === 1 && /^(?:over|above|under|below)$/.test(phrase.words[0] ?? ""))
      break;
    from -= phrase.words.length;
    if (phrase.bound !== null && (bound === null || phrase.bound !== "about")) bound = phrase.bound;
  }
  return { bound, from };
}

const ROSE =
  /^(?:went|gone|go|goes|going|edged|edging|crept|creeping|inched|ticked|moved|bringing|brought|brings|pushed|pushing|pushes|taking|takes|took)$/;

function phraseBefore(tokens: readonly Token[], at: number): Phrase | null {
  const last = tokens[at - 1];
  if (last === undefined) return null;
  for (const phrase of BEFORE_BY_LAST.get(last.lower) ?? []) {
    const start = at - phrase.words.length;
    if (start < 0 || !phrase.words.every((word, k) => tokens[start + k]?.lower === word)) continue;
    const previous = tokens[start - 1]?.lower ?? "";
    // "in the lead up to 5G"
    if (
      phrase.words[0] === "up" &&
      /^(?:lead|run|build)$/.test(previous) &&
      /^(?:the|a)$/.test(tokens[start - 2]?.lower ?? "")
    )
      return null;
    // "the toll edged up to 34": where it rose to.
    if (phrase.words[0] === "up" && ROSE.test(previous)) return null;
    if (last.lower === "about" && TAKES_ABOUT.has(previous)) return null;
    if ((last.lower === "over" || last.lower === "above") && phrase.words.length === 1 && TAKES_OVER.has(previous))
      return null;
    return phrase;
  }
  return null;
}

/** Modifiers right after token `to - 1` ("or more", "or so"); the end of what they cover. */
export function boundAfter(tokens: readonly Token[], to: number): { bound: Bound; to: number } | null {
  for (const phrase of AFTER_BY_FIRST.get(tokens[to]?.lower ?? "") ?? []) {
    if (!phrase.words.every((word, k) => tokens[to + k]?.lower === word) || phrase.bound === null) continue;
    if (phrase.words[0] === "plus" && tokens[to + 1]?.upos !== "NOUN") continue;
    // "200 or more": fine; "or under pressure": not a bound
    if (phrase.words.length === 2 && phrase.words[1] === "under" && tokens[to + 2]?.upos === "NOUN") continue;
    return { bound: phrase.bound, to: to + phrase.words.length };
  }
  return null;
}
