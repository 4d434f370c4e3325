import type { PlaceRef } from "../entity/entity.ts";
import { SMALL_UNIT } from "../language/en/place-words.ts";
import type { Sentence } from "../syntax/token.ts";
import { facilityAt } from "./facilities.ts";
import { asCounties, markNamesakes } from "./far-namesakes.ts";
import type { Gazetteer, PlaceCandidate } from "./gazetteer.ts";
import { knownSurnames } from "./known-people.ts";
import { linkSpots, shareUnits } from "./link-spots.ts";
import { borderMention, facilityMention, nameMention, relativeMention } from "./mentions-of-spots.ts";
import { namedUnits } from "./named-units.ts";
import { nearSpots } from "./near-spots.ts";
import { isSettlement } from "./place-kind.ts";
import type { FindPlacesOptions, PlaceMention } from "./place-mention.ts";
import { localRef, refOf } from "./place-ref.ts";
import { capitalAnchors, relativeBefore } from "./relative-places.ts";
import { rescueNeighbours } from "./rescue-spots.ts";
import { dropStrangers, mainCountry, resolveSpots } from "./resolve-spots.ts";
import { scanSpots } from "./scan-spots.ts";
import { ENOUGH, scoreSpot } from "./score-spot.ts";
import { isCapital, type Spot } from "./spot.ts";
import { supportByRepetition } from "./support-spots.ts";
import { townsOfStates } from "./towns-of-states.ts";
import { unknownUnits } from "./unknown-units.ts";
import { asWards } from "./wards.ts";

/** A country is the report's own from this share of its places on. */
const OWN_SHARE = 0.5;

/**
 * The places of one report, in document order, none inside another. `sentences` must be tagged and belong to `text`
 * (offsets in UTF-16 units). The same words mean the same place all through the report unless it tells them apart.
 * Never throws.
 */
export function findPlaces(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  options: FindPlacesOptions = {},
): PlaceMention[] {
  const scanned = scanSpots(sentences, gazetteer);
  const surnames = knownSurnames(sentences);
  for (const spot of scanned) scoreSpot(spot, surnames);
  shareUnits(scanned);
  linkSpots(scanned);
  supportByRepetition(scanned);
  resolveSpots(scanned, options);
  rescueNeighbours(scanned, surnames, options);
  dropStrangers(scanned, options);
  asCounties(scanned);
  markNamesakes(scanned, options.locality);
  const unheld = townsOfStates(text, scanned);
  const main = mainCountry(scanned);
  const country = main !== null && main.share >= OWN_SHARE ? main.country : null;
  const spots = scanned.filter((spot) => !spot.excluded && spot.score >= ENOUGH && spot.chosen !== null);
  const extra = nearSpots(
    sentences,
    scanned,
    surnames,
    gazetteer,
    country === null ? (options.countries ?? []) : [country],
  );
  const all =
    extra.length === 0
      ? spots
      : [...spots, ...extra].sort((a, b) => a.sentence.start - b.sentence.start || a.from - b.from);

  const mentions: PlaceMention[] = [...unheld];
  for (const spot of all) {
    if (spot.chosen === null) continue;
    const ref = refIn(text, spot, spot.chosen);
    const facility = ownName(spot, all) ? null : facilityAt(spot);
    const relative = spot.demonym ? null : relativeBefore(spot.sentence, spot.from);
    if (facility !== null)
      mentions.push(
        facility.word === "border"
          ? borderMention(text, spot, facility, ref)
          : facilityMention(text, spot, facility, ref),
      );
    else if (relative !== null)
      mentions.push(relativeMention(text, spot.sentence, relative, spot.from, Math.max(spot.to, spot.unitTo), ref));
    else mentions.push(nameMention(text, spot, ref));
  }
  const capital = country === null ? null : gazetteer.capitalOf(country);
  if (capital !== null && text.includes("of the capital")) {
    for (const sentence of sentences) {
      for (const anchor of capitalAnchors(sentence, all)) {
        const relative = relativeBefore(sentence, anchor.from);
        if (relative !== null)
          mentions.push(relativeMention(text, sentence, relative, anchor.from, anchor.to, refOf(capital, 0.7)));
      }
    }
  }
  mentions.push(...unknownUnits(text, sentences, all, country), ...namedUnits(text, sentences, all, country));
  return asWards(apart(mentions), sentences);
}

function refIn(text: string, spot: Spot, chosen: PlaceCandidate): PlaceRef {
  if (!isOwnUnit(spot)) return unlistedUnit(text, spot);
  return spot.unlisted !== null
    ? localRef(
        wordsOf(text, spot),
        spot.unlisted,
        { country: chosen.country, admin1: null, within: null },
        Math.max(NAMESAKE, spot.confidence),
      )
    : refOf(chosen, spot.confidence);
}

/** A name that is a town elsewhere names a place, wherever it lies. */
const NAMESAKE = 0.6;

const wordsOf = (text: string, { sentence, from, to, unitTo }: Spot): string =>
  text.slice(sentence.tokens[from]?.start ?? 0, sentence.tokens[Math.max(to, unitTo) - 1]?.end ?? 0);

/** Larger towns lend their name to an airport; a small one's name before "Airport" is as often a person's ("Midway Airport"). */
const LEAST_AIRPORT_TOWN = 50_000;

function ownName(spot: Spot, all: readonly Spot[]): boolean {
  const next = spot.sentence.tokens[Math.max(spot.to, spot.unitTo)];
  if (
    next === undefined ||
    !isCapital(next.text) ||
    spot.chosen === null ||
    spot.chosen.population >= LEAST_AIRPORT_TOWN
  )
    return false;
  return isSettlement(spot.chosen.kind) && !all.some((other) => other !== spot && other.key === spot.key);
}

const LARGEST_NEIGHBORHOOD = 150_000;

/** A county is never the town of its name: where we do not hold the county itself, only its words are known. */
const isOwnUnit = (spot: Spot): boolean => {
  if (!SMALL_UNIT.has(spot.unit) || spot.chosen === null) return true;
  const { kind, population } = spot.chosen;
  // "the Austin neighborhood" of another city is not the city of Texas.
  if (spot.unit.startsWith("neighbo")) return kind === "district" || population < LARGEST_NEIGHBORHOOD;
  return (
    kind === "admin1" ||
    kind === "admin2" ||
    kind === "region" ||
    kind === "island" ||
    (kind === "district" && spot.unit !== "county")
  );
};

function unlistedUnit(text: string, spot: Spot): PlaceRef {
  const precision = spot.unit === "district" || spot.unit.startsWith("neighbo") ? "district" : "admin2";
  return localRef(wordsOf(text, spot), precision, {
    country: spot.chosen?.country ?? null,
    admin1: null,
    within: null,
  });
}

/** Document order; of two that share words the longer stays. */
function apart(mentions: PlaceMention[]): PlaceMention[] {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PlaceMention[] = [];
  for (const mention of mentions) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
