import { CITY_FACILITY, FACILITY, FACILITY_INSIDE } from "../language/en/place-words.ts";
import type { Sentence } from "../syntax/token.ts";
import { isCapital, lowerAt, type Spot, tokenAt } from "./spot.ts";

/** Tokens [from, to) of a place of its own, told by the place that it lies in; `word` is its kind ("airport"). */
export interface FacilitySpan {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly word: string;
}

/** Words that are facilities only in company: "camp" alone is a side of politics, "plant" a flower. */
const WORD_OF_KIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    camp: new Set(["refugee", "displaced", "internment", "training", "detention"]),
    plant: new Set(["nuclear", "power", "chemical", "treatment", "water", "industrial"]),
    station: new Set(["train", "railway", "railroad", "bus", "police", "power", "fire", "metro", "subway"]),
    base: new Set(["air", "military", "naval", "army"]),
  }),
);
const BORDER = new Set(["border", "borders", "frontier"]);

/**
 * "Kandahar airport", "Kandahar's main airport", "Denver International Airport", "the airport in Kandahar",
 * "the bridge over ..." is not: the place must be a settlement or unit told beside the facility.
 */
export function facilityAt(spot: Spot): FacilitySpan | null {
  const { sentence } = spot;
  let at = Math.max(spot.to, spot.unitTo);
  const possessive = lowerAt(sentence, at) === "'s" || lowerAt(sentence, at) === "’s";
  if (possessive) at++;
  let inside = at;
  while (inside < at + 4 && FACILITY_INSIDE.has(lowerAt(sentence, inside)) && !ends(sentence, inside)) inside++;
  // The last word that fits both lists is the facility itself ("Kandahar University").
  for (let head = inside; head >= at; head--) {
    const word = lowerAt(sentence, head);
    if (!FACILITY.has(word) || !inCompany(sentence, head, word)) continue;
    if (!possessive && isCapital(tokenAt(sentence, head)?.text ?? "") && !CITY_FACILITY.has(word)) return null;
    if (possessive && head === at && word !== "airport" && word !== "prison" && word !== "airbase" && word !== "port")
      return null;
    return { from: spot.from, to: head + 1, head, word };
  }
  return borderAt(spot, at) ?? facilityBefore(spot);
}

const ends = (sentence: Sentence, at: number): boolean => tokenAt(sentence, at)?.upos === "PUNCT";

function inCompany(sentence: Sentence, head: number, word: string): boolean {
  const company = WORD_OF_KIND.get(word);
  if (company === undefined) return true;
  const token = tokenAt(sentence, head);
  return company.has(lowerAt(sentence, head - 1)) || (token !== null && /^[A-Z]/.test(token.text));
}

/** "the Iranian border", "the Syria-Turkey border", "Pakistan's border": the line, not the country. */
function borderAt(spot: Spot, at: number): FacilitySpan | null {
  const word = lowerAt(spot.sentence, at);
  return BORDER.has(word) ? { from: spot.from, to: at + 1, head: at, word: "border" } : null;
}

/** "the airport in Kandahar", "the border with Iran", "a hospital in Kunduz" (only with an article, as one known thing). */
function facilityBefore(spot: Spot): FacilitySpan | null {
  const { sentence, from } = spot;
  let at = from - 1;
  if (lowerAt(sentence, at) === "the") at--;
  const link = lowerAt(sentence, at);
  const word = lowerAt(sentence, at - 1);
  if (link === "with" && BORDER.has(word)) return { from: at - 1, to: spot.to, head: at - 1, word: "border" };
  if (link !== "in" && link !== "of" && link !== "at") return null;
  if (
    !FACILITY.has(word) ||
    !["airport", "airbase", "prison", "embassy", "consulate", "port", "stadium"].includes(word)
  )
    return null;
  let open = at - 2;
  while (open > at - 5 && FACILITY_INSIDE.has(lowerAt(sentence, open))) open--;
  return lowerAt(sentence, open) === "the" ? { from: open + 1, to: spot.to, head: at - 1, word } : null;
}
