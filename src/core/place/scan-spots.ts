import { OPENING_ARTICLE, PARTICLE, UNIT, UNIT_OF } from "../language/en/place-words.ts";
import type { Sentence } from "../syntax/token.ts";
import type { Gazetteer, PlaceCandidate, PlaceMatch } from "./gazetteer.ts";
import { PLURAL_UNIT } from "./link-spots.ts";
import { NAME_AFTER_COMMA, NAME_DEMONYM, NAME_INITIALS, NAME_SEAT, NAME_WITH_UNIT } from "./place-kind.ts";
import { isAllUpper, isCapital, type Spot, type Writing, writingOf } from "./spot.ts";

const JOINERS = new Set(["-", "‐", "‑", "–"]);
/** Marks that may stand inside a name: "Qala-e-Naw", "St. John's", "W. Va". */
const INSIDE = new Set([...JOINERS, ".", "'s", "’s"]);

/** Every stretch whose words are in the gazetteer, the longest first from the left; judged by nobody yet. */
export function scanSpots(sentences: readonly Sentence[], gazetteer: Gazetteer): Spot[] {
  const spots: Spot[] = [];
  for (const sentence of sentences) {
    const writing = writingOf(sentence);
    const tokens = sentence.tokens;
    let previous: Spot | null = null;
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i];
      if (token === undefined || !opensName(sentence, i)) {
        i++;
        continue;
      }
      const match = cleanMatch(sentence, writing, gazetteer, i);
      const candidates = match === null ? [] : usable(sentence, writing, match, i, previous);
      if (match === null || candidates.length === 0) {
        i++;
        continue;
      }
      const beyond = longerName(sentence, match.to);
      if (beyond !== null) {
        i = beyond;
        continue;
      }
      // "W. Va." where the tokenizer left the last dot outside.
      const last = tokens[match.to - 1];
      const stop = tokens[match.to];
      const shortened = match.key.includes(" ") || last?.text.includes(".") === true;
      const dot =
        candidates.some((c) => (c.nameUse & (NAME_AFTER_COMMA | NAME_INITIALS)) !== 0) &&
        shortened &&
        last?.text.endsWith(".") === false &&
        stop?.text === "." &&
        stop.start === last.end;
      const to = dot ? match.to + 1 : match.to;
      const demonym = candidates.every((c) => (c.nameUse & NAME_DEMONYM) !== 0);
      const spot: Spot = {
        sentence,
        writing,
        from: i,
        to,
        key: match.key,
        demonym,
        candidates: demonym ? candidates : candidates.filter((c) => (c.nameUse & NAME_DEMONYM) === 0),
        score: 0,
        excluded: false,
        within: -1,
        holds: -1,
        unit: "",
        unitFrom: i,
        unitTo: i,
        chosen: null,
        confidence: 0,
        unlisted: null,
      };
      spots.push(spot);
      previous = spot;
      i = to;
    }
  }
  return spots;
}

/**
 * "San Luis de la Reina": where "de" and a further name stand behind a match, it is the first half of a longer name that we do not
 * hold, and no namesake elsewhere. Where that name ends; null for all else.
 */
function longerName(sentence: Sentence, to: number): number | null {
  const link = sentence.tokens[to]?.lower;
  if (link !== "de" && link !== "del") return null;
  let at = to + 1;
  while (/^(?:la|las|los|el|lo)$/u.test(sentence.tokens[at]?.lower ?? "")) at += 1;
  return isCapital(sentence.tokens[at]?.text ?? "") && at - to <= 2 ? at + 1 : null;
}

function opensName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (isCapital(token.text)) return true;
  // "al-Bab", "el-Fasher": the article before a hyphen.
  return (
    OPENING_ARTICLE.has(token.lower) &&
    JOINERS.has(sentence.tokens[at + 1]?.text ?? "") &&
    isCapital(sentence.tokens[at + 2]?.text ?? "")
  );
}

/** The longest match whose words are capitalised, but for particles inside it. */
function cleanMatch(sentence: Sentence, writing: Writing, gazetteer: Gazetteer, from: number): PlaceMatch | null {
  let until = sentence.tokens.length;
  for (;;) {
    const match = gazetteer.longestMatch(sentence.tokens, from, until);
    if (match === null || writing === "upper") return match;
    let broken = -1;
    for (let k = from + 1; k < match.to && broken < 0; k++) {
      const token = sentence.tokens[k];
      if (token === undefined || INSIDE.has(token.text) || isCapital(token.text)) continue;
      if (!PARTICLE.has(token.lower) || k === match.to - 1) broken = k;
    }
    if (broken < 0) return match;
    until = broken;
    if (until <= from) return null;
  }
}

/** The candidates that this way of writing allows. */
function usable(
  sentence: Sentence,
  writing: Writing,
  match: PlaceMatch,
  from: number,
  previous: Spot | null,
): readonly PlaceCandidate[] {
  const token = sentence.tokens[from];
  if (token === undefined) return [];
  const single = match.to === from + 1;
  const text = token.text;
  const kept = match.candidates.filter((candidate) => {
    const use = candidate.nameUse;
    if ((use & NAME_INITIALS) !== 0)
      return (
        isAllUpper(text.replaceAll(".", "")) && (writing !== "upper" || text.includes(".") || match.key.length > 2)
      );
    if ((use & NAME_AFTER_COMMA) !== 0)
      return (writing !== "upper" || isBetweenMarks(sentence, from)) && afterTown(sentence, from, previous, text);
    if ((use & NAME_WITH_UNIT) !== 0) return besideUnit(sentence, from, match.to);
    // Initials and scraps are no towns: "Of", "Us", "A", "IL" in running text.
    if (single && match.key.length <= 2) return false;
    if (single && writing !== "upper" && isAllUpper(text) && text.length < 5)
      return from === 0 && (candidate.population > 100_000 || opensDateline(sentence));
    return true;
  });
  // After a town and a comma the abbreviation wins over a namesake ("Hillsboro, Ore.").
  const units = kept.filter((c) => (c.nameUse & (NAME_AFTER_COMMA | NAME_INITIALS)) !== 0);
  if (units.length > 0) return units;
  if (kept.some((c) => (c.nameUse & NAME_SEAT) !== 0)) return [];
  return kept;
}

/** "BEND, IN." and not "MADE IN EXCHANGE": among capitals any short word looks like a state. */
const isBetweenMarks = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at - 1]?.text === "," && !/\p{L}|\p{N}/u.test(tokens[at + 1]?.text ?? "");

/** Abbreviations of states and provinces with dots, by their usual form; "L.A." is none of them. */
const DOTTED = /^(?:N\.[BCDHJLMSY]|S\.[CD]|W\.\s?Va|D\.C|R\.I|B\.C|P\.E\.I)\.?$/;

function afterTown(sentence: Sentence, from: number, previous: Spot | null, text: string): boolean {
  // "W.Va.", "N.J.": nothing else is written so.
  if (DOTTED.test(text)) return true;
  if (text.length === 2 && text !== text.toUpperCase()) return false;
  if (previous === null || previous.sentence !== sentence) return afterCapital(sentence, from, text);
  const gap = from - previous.to;
  if (gap === 1 && sentence.tokens[previous.to]?.text === ",") return true;
  if (gap === 0) return /^[A-Z]{2}$/.test(text) || text.includes(".");
  return afterCapital(sentence, from, text);
}

/** "Nowhereville, Ky.": a town that we do not hold, but with a dotted abbreviation the pattern is safe. */
function afterCapital(sentence: Sentence, from: number, text: string): boolean {
  return (
    sentence.tokens[from - 1]?.text === "," &&
    isCapital(sentence.tokens[from - 2]?.text ?? "") &&
    (text.includes(".") || /^[A-Z]{2}$/.test(text)) &&
    !/^(?:MD|MA|PA|DO|DR)$/.test(text)
  );
}

/** "BEND, Ore. (AP)", "YORK, Pa. --": so short, capitals are a town where a dateline opens the sentence. */
function opensDateline({ tokens }: Sentence): boolean {
  const [, mark, state, end] = tokens;
  if (mark?.text !== ",") return false;
  return /^[A-Z][A-Za-z]*\.$|^[A-Z]{2}$/.test(state?.text ?? "") && /^(?:\(|-|--|–|—)$/.test(end?.text ?? "");
}

function besideUnit(sentence: Sentence, from: number, to: number): boolean {
  if (UNIT.has(sentence.tokens[to]?.lower ?? "")) return true;
  // "Ghor, Herat and Kunduz provinces".
  for (
    let i = to;
    i < to + 12 &&
    (isCapital(sentence.tokens[i]?.text ?? "") || /^(?:,|and|or|-)$/.test(sentence.tokens[i]?.text ?? ""));
    i++
  ) {
    if (PLURAL_UNIT.has(sentence.tokens[i + 1]?.lower ?? "")) return true;
  }
  return sentence.tokens[from - 1]?.lower === "of" && UNIT_OF.has(sentence.tokens[from - 2]?.lower ?? "");
}
