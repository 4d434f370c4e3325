import type { PlacePrecision } from "../entity/entity.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { PlaceCandidate } from "./gazetteer.ts";

/** A stretch of tokens that may name a place, while it is being judged. Lives inside one call of `findPlaces`. */
export interface Spot {
  readonly sentence: Sentence;
  /** How the sentence writes capitals: "mixed" as prose, "title" as headlines, "upper" all over. */
  readonly writing: Writing;
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly demonym: boolean;
  candidates: readonly PlaceCandidate[];
  /** Weight of what speaks for a place here; see score-spot.ts. */
  score: number;
  /** A person, firm, vessel ...: no support elsewhere brings it back. */
  excluded: boolean;
  /** Where it lies, told right after it ("Paris, Texas"): index of that spot in the same list. */
  within: number;
  /** A place told right before it, for which this one is the wider place. */
  holds: number;
  /** "province", "county" ... beside it, lower case; "" where none. */
  unit: string;
  /** Tokens of the unit word, included in the mention: [unitFrom, unitTo), equal where none. */
  unitFrom: number;
  unitTo: number;
  chosen: PlaceCandidate | null;
  confidence: number;
  /** What is meant where the chosen place only shares its name with it: a place of this kind that no gazetteer holds. */
  unlisted: PlacePrecision | null;
}

export type Writing = "mixed" | "title" | "upper";

export const tokenAt = (sentence: Sentence, at: number): Token | null => sentence.tokens[at] ?? null;
export const lowerAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? "";

/** First letter upper case, or a word of another script without case. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Two letters or more, none of them lower case. */
export function isAllUpper(text: string): boolean {
  if (text.length < 2 || !isCapital(text)) return false;
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code >= 128) return text === text.toUpperCase();
  }
  return true;
}

/** Headlines tell nothing by capitals; shorter stretches than four words are taken as prose. */
export function writingOf(sentence: Sentence): Writing {
  let words = 0;
  let capitals = 0;
  let uppers = 0;
  for (const token of sentence.tokens) {
    const code = token.text.charCodeAt(0);
    if (code < 65 || (code > 90 && code < 97)) continue;
    if (!isCapital(token.text)) {
      if (token.text.length > 3) words++;
      continue;
    }
    words++;
    capitals++;
    if (isAllUpper(token.text)) uppers++;
  }
  if (words < 4) return words > 0 && uppers === words ? "upper" : "mixed";
  if (uppers >= words * 0.7) return "upper";
  return capitals >= words * 0.75 ? "title" : "mixed";
}
