import type { Sentence } from "../syntax/token.ts";
import { facilityAt } from "./facilities.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { knownSurnames } from "./known-people.ts";
import { linkSpots, shareUnits } from "./link-spots.ts";
import { borderMention, facilityMention, nameMention, relativeMention } from "./mentions-of-spots.ts";
import { nearSpots } from "./near-spots.ts";
import type { FindPlacesOptions, PlaceMention } from "./place-mention.ts";
import { refOf } from "./place-ref.ts";
import { capitalAnchors, relativeBefore } from "./relative-places.ts";
import { mainCountry, resolveSpots } from "./resolve-spots.ts";
import { scanSpots } from "./scan-spots.ts";
import { ENOUGH, scoreSpot } from "./score-spot.ts";
import { supportByRepetition } from "./support-spots.ts";
import { unknownUnits } from "./unknown-units.ts";

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

  const mentions: PlaceMention[] = [];
  for (const spot of all) {
    if (spot.chosen === null) continue;
    const ref = refOf(spot.chosen, spot.confidence);
    const facility = facilityAt(spot);
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
  mentions.push(...unknownUnits(text, sentences, all, country));
  return apart(mentions);
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
