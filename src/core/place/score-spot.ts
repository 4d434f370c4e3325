import { COMMON_WORDS } from "../language/en/common-words.ts";
import {
  ACADEMIC,
  DIRECTION,
  FACILITY,
  FACILITY_INSIDE,
  HAPPENING,
  LANDMARK,
  LOCATIVE,
  NOT_PLACE_AFTER,
  NOT_PLACE_BEFORE,
  OFFICE_OF,
  PEOPLE_OF,
  SETTLEMENT,
  SPEECH,
  STREET,
  STRONG_LOCATIVE,
  TAKEN,
  TITLE,
  UNIT,
  UNIT_OF,
} from "../language/en/place-words.ts";
import type { Token } from "../syntax/token.ts";
import { FIRST_NAMES } from "./first-names.ts";
import type { PlaceCandidate } from "./gazetteer.ts";
import { isArea, isCountry } from "./place-kind.ts";
import { isAllUpper, isCapital, lowerAt, type Spot, tokenAt } from "./spot.ts";
import { SURNAMES } from "./surnames.ts";

/** Taken as a place from here on. All weights were set by hand and checked on LGL and GeoVirus. */
export const ENOUGH = 1;

/** How likely a name of this kind and size is meant as a place at all. */
function prior(candidates: readonly PlaceCandidate[]): number {
  let best = -1;
  for (const c of candidates) {
    let value: number;
    if (isCountry(c.kind) || c.kind === "continent") value = 3;
    else if (c.kind === "admin1") value = 2.2;
    else if (isArea(c.kind)) value = 2;
    else if (c.kind === "capital") value = 2.5;
    else if (c.population >= 1_000_000) value = 2;
    else if (c.population >= 100_000) value = 1.2;
    else if (c.population >= 15_000 || c.kind === "admin1-seat") value = 0.6;
    else if (c.population >= 1000) value = 0.2;
    else value = -0.3;
    if (value > best) best = value;
  }
  return best;
}

/** Weighs one spot by what stands around it. Sets `score`, `excluded`, `unit`. Links between spots come later. */
export function scoreSpot(spot: Spot, surnames: ReadonlySet<string>): void {
  const { sentence, from, to } = spot;
  const words = spot.key.split(" ").length;
  const size = prior(spot.candidates);
  let score = size;
  if (words > 1) score += words > 2 ? 1.5 : 1;
  const before = tokenAt(sentence, from - 1);
  const after = tokenAt(sentence, to);
  const first = tokenAt(sentence, from);
  const last = tokenAt(sentence, to - 1);
  if (first === null || last === null) return;
  const beforeWord = before?.lower ?? "";
  const afterWord = after?.lower ?? "";
  const mixed = spot.writing === "mixed";
  const afterCapital = mixed && after !== null && isCapital(after.text) && after.upos !== "PRON";
  const beforeCapital = mixed && before !== null && from > 1 && isCapital(before.text);

  // What says where something is.
  let reach = from - 1;
  while (
    reach >= 0 &&
    (DIRECTION.has(lowerAt(sentence, reach)) ||
      ["the", "both", "central", "most", "much", "parts", "of"].includes(lowerAt(sentence, reach))) &&
    reach > from - 4
  )
    reach--;
  const locative = lowerAt(sentence, reach);
  const hit = isHit(spot) || (beforeWord === "of" && lowerAt(sentence, from - 2) === "out");
  if (hit || STRONG_LOCATIVE.has(locative) || (beforeWord === "of" && HELD.has(lowerAt(sentence, from - 2))))
    score += 1.6;
  else if (LOCATIVE.has(locative) || (beforeWord === "of" && reach < from - 1)) score += 0.9;
  else if (TAKEN.has(beforeWord) || heldAfter(spot)) score += 1;
  if (DIRECTION.has(beforeWord)) score += 1.2;
  if (beforeWord === "of" && SETTLEMENT.has(lowerAt(sentence, from - 2))) score += 2.5;
  if (UNIT.has(beforeWord) || (SETTLEMENT.has(beforeWord) && beforeWord !== "state" && beforeWord !== "port"))
    score += 1;
  if (afterWord === "-" && lowerAt(sentence, to + 1) === "based") score += 2;
  if (from <= 1 && isAllUpper(first.text) && first.text.length > 3 && mixed) score += 1.5;
  if (from === 0 && ["-", "–", "—", "--", "("].includes(after?.text ?? "")) score += 2;

  // Units: "Helmand province", "Wake County", "province of Helmand".
  if (unitAfter(spot)) {
    spot.unit = afterWord;
    spot.unitFrom = to;
    spot.unitTo = to + 1;
    score += 2.5;
  } else if (beforeWord === "of" && UNIT_OF.has(lowerAt(sentence, from - 2))) {
    spot.unit = lowerAt(sentence, from - 2);
    score += 1;
  }

  if (beforeWord === "," && locativeAge(spot)) score += 1;
  if (beforeWord === "of" && lowerAt(sentence, from - 2) === ",") score += 1;
  if (beforeWord === "-" && /^[DRI]$/.test(tokenAt(sentence, from - 2)?.text ?? "")) score += 2;
  if (!spot.demonym && (PEOPLE_OF.has(afterWord) || (afterCapital && OFFICE_OF.has(afterWord)))) score += 1.3;

  // What says that it is something else.
  const strong = hit || STRONG_LOCATIVE.has(locative) || spot.unit !== "";
  const surname = surnames.has(spot.key);
  if (surname && !strong) score -= 3.5;
  if (before !== null && TITLE.has(beforeWord.replace(".", "")) && isCapital(before.text)) exclude(spot);
  if (before !== null && beforeCapital && FIRST_NAMES.has(beforeWord) && !spot.demonym) exclude(spot);
  if (beforeCapital && /^[A-Z]\.$/.test(before?.text ?? "")) exclude(spot);
  if (
    words === 1 &&
    FIRST_NAMES.has(first.lower) &&
    after !== null &&
    isCapital(after.text) &&
    after.upos === "PROPN" &&
    !goesOn(afterWord)
  )
    score -= mixed ? 3.5 : 2;
  if (
    words === 1 &&
    FIRST_NAMES.has(first.lower) &&
    POSSESSIVE.has(afterWord) &&
    isCapital(tokenAt(sentence, to + 1)?.text ?? "") &&
    size < 2
  )
    score -= 2.5;
  if (beforeWord === "of" && tokenAt(sentence, from - 2)?.text === "Bank" && !spot.key.endsWith("west bank"))
    exclude(spot);
  if (
    spot.key.startsWith("saint ") &&
    (afterWord === "'s" ||
      afterWord === "’s" ||
      /^(?:church|parish|hospital|school|catholic|lutheran|episcopal|university|medical|cathedral|high|academy)$/.test(
        afterWord,
      ))
  )
    exclude(spot);
  if (
    mixed &&
    after !== null &&
    isCapital(after.text) &&
    (ACADEMIC.has(afterWord) || (afterWord === "state" && ACADEMIC.has(lowerAt(sentence, to + 1))))
  )
    exclude(spot);
  if (words === 1 && SURNAMES.has(spot.key) && !strong && size < 1.2) score -= 1.2;
  if (NOT_PLACE_BEFORE.has(beforeWord) && beforeCapital) score -= 3;
  if (afterCapital && NOT_PLACE_AFTER.has(afterWord)) score -= 2.5;
  if (mixed && STREET.has(afterWord.replace(".", "")) && after !== null && isCapital(after.text)) exclude(spot);
  if (afterCapital && LANDMARK.has(afterWord) && spot.within < 0) score -= 3;
  else if (afterCapital && after.upos === "PROPN" && !goesOn(afterWord) && after.text.length > 1)
    score -= COMMON_WORDS.has(spot.key) ? 2.5 : size >= 2.2 ? 0.7 : 1.5;
  if (mixed && afterWord === "&" && size < 2.2) score -= 2.5;
  if (mixed && afterWord === "-" && size < 2.2 && isCapital(tokenAt(sentence, to + 1)?.text ?? "")) score -= 1;
  if (beforeWord !== "" && inBlock(spot)) exclude(spot);
  if (!spot.demonym && isCrossing(spot)) spot.unlisted = "street";
  if (after !== null && words === 1 && isAddress(first, after)) exclude(spot);
  if (
    beforeCapital &&
    before.upos === "PROPN" &&
    !partOfPlace(beforeWord) &&
    !DIRECTION.has(beforeWord) &&
    !LOCATIVE.has(beforeWord)
  )
    score -= 1.2;
  if (SPEECH.has(afterWord) && !isCountry(spot.candidates[0]?.kind ?? "city") && spot.candidates[0]?.kind !== "capital")
    score -= 1.5;
  if (afterWord === "," && /^\d{1,2}$/.test(lowerAt(sentence, to + 1)) && lowerAt(sentence, to + 2) === ",")
    score -= 2.5;

  // Words of the language that are towns too.
  if (words === 1 && COMMON_WORDS.has(spot.key))
    score -= from === 0 || !mixed ? 4 : strong && last.upos === "PROPN" ? 1.5 : 3;
  if (words === 1 && FIRST_NAMES.has(first.lower) && !strong && size < 2) score -= 1;
  if (mixed && last.upos !== "PROPN" && !(spot.demonym && (last.upos === "ADJ" || last.upos === "NOUN")))
    score -= words > 1 ? 0.5 : 1.2;
  if (!mixed) score -= 0.5;
  spot.score = score;
}

/** "the hailstorm struck Rivera": what nature hits is a place. */
function isHit({ sentence, from }: Spot): boolean {
  return TAKEN.has(lowerAt(sentence, from - 1)) && HAPPENING.has(lowerAt(sentence, from - 2));
}

/** "took control of Rakvere", "the siege of Rakvere". */
const HELD = new Set(["control", "capture", "recapture", "siege", "seizure", "liberation", "outskirts", "suburbs"]);

/** "Rakvere had fallen to", "was in the hands of", "is now ruled by", "was captured by": what a place is, or rarely another. */
function heldAfter({ sentence, to }: Spot): boolean {
  if (isUnderTheirs(sentence, to)) return true;
  if (/^(?:surrendered|capitulated)$/.test(lowerAt(sentence, to))) return lowerAt(sentence, to + 1) === "to";
  if (
    !/^(?:is|was|has|had|fell|falls|remains|remained|came|comes|passed|passes|went|goes|slipped|ended)$/.test(
      lowerAt(sentence, to),
    )
  )
    return false;
  if (lowerAt(sentence, to) === "fell" || lowerAt(sentence, to) === "falls") return lowerAt(sentence, to + 1) === "to";
  for (let at = to + 1; at < to + 6; at++) {
    const word = lowerAt(sentence, at);
    if (/^(?:hands|fallen|control|siege|grip|grasp)$/.test(word)) return true;
    if (/^(?:surrendered|ceded|lost|abandoned|yielded)$/.test(word) && lowerAt(sentence, at + 1) === "to") return true;
    if ((RULED.has(word) || TAKEN.has(word)) && lowerAt(sentence, at + 1) === "by") return true;
  }
  return false;
}

/** "brought Rakvere under its control". */
const isUnderTheirs = (sentence: Spot["sentence"], to: number): boolean =>
  /^(?:under|into|in)$/.test(lowerAt(sentence, to)) &&
  /^(?:its|their|his)$/.test(lowerAt(sentence, to + 1)) &&
  /^(?:control|hands|rule|grip|command|full|firm)$/.test(lowerAt(sentence, to + 2));

const RULED = new Set(["ruled", "governed", "administered", "run", "hemmed", "cut"]);

/** "the 5300 block of South Maryland": a street without its word. */
const inBlock = (spot: Spot): boolean => {
  let at = spot.from - 1;
  while (at > spot.from - 4 && /^(?:south|north|east|west|s\.?|n\.?|e\.?|w\.?|\.)$/.test(lowerAt(spot.sentence, at)))
    at--;
  return lowerAt(spot.sentence, at) === "of" && lowerAt(spot.sentence, at - 1) === "block";
};

/** "54th and Ludlow streets", "Dale and Walnut streets", "the corner of Woodstock and Chelten Avenue". */
const isCrossing = ({ sentence, from, to }: Spot): boolean => {
  if (isAnd(sentence, from - 1) && ROADS.has(lowerAt(sentence, to))) return true;
  if (!isAnd(sentence, to) || !isCapital(tokenAt(sentence, to + 1)?.text ?? "")) return false;
  if (ROADS.has(lowerAt(sentence, to + 2)) || ROADS.has(lowerAt(sentence, to + 3))) return true;
  return lowerAt(sentence, from - 1) === "of" && /^(?:corner|intersection|junction)$/.test(lowerAt(sentence, from - 2));
};
const isAnd = (sentence: Spot["sentence"], at: number): boolean => /^(?:and|&)$/.test(lowerAt(sentence, at));
const ROADS = new Set(["streets", "avenues", "roads", "drives", "boulevards", "lanes", "parkways", "highways"]);

/** "Smith, 29, of Columbia" is told by "of"; "Smith, Columbia" by nothing: only a second comma speaks for a place here. */
const locativeAge = (spot: Spot): boolean => /^\d{1,2}$/.test(lowerAt(spot.sentence, spot.from - 2));

/** "Helmand province", "Laurel County"; but not "Ohio State Patrol", "Texas Department of", "Brooklyn District Attorney", "U.S. states". */
function unitAfter(spot: Spot): boolean {
  const { sentence, to } = spot;
  const unit = tokenAt(sentence, to);
  if (unit === null || !UNIT.has(unit.lower) || spot.demonym) return false;
  if (spot.candidates.every((c) => isCountry(c.kind) || c.kind === "continent")) return false;
  if (!isCapital(unit.text) || SMALL_COUNTY.has(unit.lower)) return true;
  const next = tokenAt(sentence, to + 1);
  if (next === null || next.upos === "PUNCT") return unit.lower !== "department" && unit.lower !== "division";
  if (/^\d/.test(next.text) || next.lower === "of") return false;
  return !isCapital(next.text) && unit.lower !== "department" && unit.lower !== "division";
}

/** "In London, Ms. Reyes", "Miss Reyes", "Del. Ann Reyes": no state written short. */
const isAddress = ({ text, lower }: Token, next: Token): boolean =>
  (/^(?:Ms\.?|Miss)$/.test(text) && next.upos === "PROPN" && isCapital(next.text)) ||
  (lower === "del." && FIRST_NAMES.has(next.lower) && isCapital(next.text));

const POSSESSIVE = new Set(["'s", "’s"]);
const SMALL_COUNTY = new Set(["county", "counties", "parish", "oblast", "governorate", "province"]);

/** Words that go on after a place name without being part of a longer name. */
const goesOn = (word: string): boolean =>
  partOfPlace(word) || OFFICE_OF.has(word) || NOT_PLACE_AFTER.has(word) || TITLE.has(word) || DIRECTION.has(word);

const partOfPlace = (word: string): boolean =>
  FACILITY.has(word) || FACILITY_INSIDE.has(word) || UNIT.has(word) || SETTLEMENT.has(word);

function exclude(spot: Spot): void {
  spot.excluded = true;
}
