import { COMMON_WORDS } from "../language/en/common-words.ts";
import { STRONG_LOCATIVE, TAKEN } from "../language/en/place-words.ts";
import type { Sentence } from "../syntax/token.ts";
import { FIRST_NAMES } from "./first-names.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { placeKey } from "./place-key.ts";
import { isAllUpper, isCapital, lowerAt, type Spot, writingOf } from "./spot.ts";

/** Smaller places are seldom the one that a misspelt name in world news means; seats of units always may be. */
const LEAST_POPULATION = 15_000;

/** English news writes the names of these countries as they are written there. */
const WRITES_ENGLISH = new Set(["US", "GB", "IE", "CA", "AU", "NZ"]);

/** "Bahanaga" is no spelling of "Bhinga": a spelling may lose a letter, and a long name two. */
const isAsLong = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((key) => key.replaceAll(" ", "").length) as [number, number];
  return Math.abs(left - right) <= (Math.max(left, right) < LONG_NAME ? 1 : 2);
};
const LONG_NAME = 9;

/**
 * Unknown names after a preposition of place, or in a list with places, as near-spellings of towns in a country that the
 * report or its story is about elsewhere ("Rashkarga" for Lashkar Gah). Only where one country speaks for it.
 */
export function nearSpots(
  sentences: readonly Sentence[],
  known: readonly Spot[],
  surnames: ReadonlySet<string>,
  gazetteer: Gazetteer,
  countries: readonly string[],
): Spot[] {
  const country = countries[0];
  if (country === undefined || countries.length > 1 || WRITES_ENGLISH.has(country)) return [];
  const taken = new Set<number>();
  for (const spot of known) for (let t = spot.from; t < spot.to; t++) taken.add(spot.sentence.index * 1024 + t);
  const asked = new Map<string, Spot["chosen"]>();
  const found: Spot[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (
        token === undefined ||
        !isCapital(token.text) ||
        token.upos !== "PROPN" ||
        token.text.length < 5 ||
        isAllUpper(token.text)
      )
        continue;
      if (taken.has(sentence.index * 1024 + i) || !supported(sentence, i, taken)) continue;
      const next = tokens[i + 1];
      if (next !== undefined && isCapital(next.text) && next.upos === "PROPN") continue;
      const key = placeKey(token.text);
      if (
        surnames.has(key) ||
        COMMON_WORDS.has(key) ||
        FIRST_NAMES.has(token.lower) ||
        gazetteer.lookup(token.text).length > 0
      )
        continue;
      let choice = asked.get(key);
      if (choice === undefined) {
        choice =
          gazetteer
            .near(token.text, { country })
            .find(
              (c) =>
                isAsLong(key, placeKey(c.name)) &&
                (c.population >= LEAST_POPULATION || c.kind === "admin1-seat" || c.kind === "capital"),
            ) ?? null;
        asked.set(key, choice);
      }
      if (choice === null) continue;
      found.push({
        sentence,
        writing: writingOf(sentence),
        from: i,
        to: i + 1,
        key: `~${key}`,
        demonym: false,
        candidates: [choice],
        score: 1,
        excluded: false,
        within: -1,
        holds: -1,
        unit: "",
        unitFrom: i,
        unitTo: i,
        chosen: choice,
        confidence: 0.6,
        unlisted: null,
      });
    }
  }
  return found;
}

function supported(sentence: Sentence, at: number, places: ReadonlySet<number>): boolean {
  const before = lowerAt(sentence, at - 1);
  if (
    STRONG_LOCATIVE.has(before) ||
    TAKEN.has(before) ||
    (before === "of" && ["city", "town", "village", "capital", "province"].includes(lowerAt(sentence, at - 2)))
  )
    return true;
  const link = (word: string): boolean => word === "," || word === "and";
  return (
    (link(before) && places.has(sentence.index * 1024 + at - 2)) ||
    (link(lowerAt(sentence, at + 1)) && places.has(sentence.index * 1024 + at + 2))
  );
}
