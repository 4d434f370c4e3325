import { distanceKm } from "./distance.ts";
import type { PlaceCandidate } from "./gazetteer.ts";
import { isArea, isCountry, isSettlement, NAME_AFTER_COMMA, NAME_INITIALS, precisionOf } from "./place-kind.ts";
import type { FindPlacesOptions } from "./place-mention.ts";
import { ENOUGH } from "./score-spot.ts";
import type { Spot } from "./spot.ts";

/** Where towns and counties of different states often bear one name. Elsewhere this was not measured. */
const RECURRING = new Set(["US"]);
/** Larger places are meant wherever they lie. */
const LARGE = 100_000;
/** So far from every other town of the report nothing speaks for a small place. Kilometres. */
const FAR_KM = 150;
/** So much must speak for another first-level unit of the country. */
const LEAST = 2;
/** A unit told by its name, or by a town that the text sets in it, says more than a town's name alone. */
const TOLD = 1.5;
/** Written short ("Ind."), a unit's name can only say where something lies. */
const SHORT = 2;

interface Named {
  readonly place: PlaceCandidate;
  /** The text itself tells where it lies ("Paris, Texas"). */
  told: boolean;
  short: boolean;
}

/**
 * Marks small places that only share their name with what the report means: a town or county that lies alone in another first-level
 * unit than the rest of the report, far from all of it ("Roxbury" beside Boston is not the town in Wisconsin). In LGL 45 of 46 of
 * them were wrong. Sets `unlisted`.
 */
export function markNamesakes(spots: readonly Spot[], home: FindPlacesOptions["locality"]): void {
  const named = new Map<string, Named>();
  const used = spots.filter(
    (spot) => !spot.excluded && spot.score >= ENOUGH && !spot.demonym && spot.unlisted === null,
  );
  for (const spot of used) {
    if (spot.chosen === null) continue;
    const one = named.get(spot.chosen.id) ?? { place: spot.chosen, told: false, short: false };
    one.told ||= spot.within >= 0;
    one.short ||= (spot.chosen.nameUse & (NAME_AFTER_COMMA | NAME_INITIALS)) !== 0;
    named.set(spot.chosen.id, one);
  }
  const all = [...named.values()].filter(({ place }) => !isCountry(place.kind) && !isArea(place.kind));
  const lost = new Set(all.filter((one) => isNamesake(one, all, home)).map(({ place }) => place.id));
  if (lost.size === 0) return;
  for (const spot of spots)
    if (spot.chosen !== null && lost.has(spot.chosen.id)) spot.unlisted ??= precisionOf(spot.chosen.kind);
}

const isNamesake = ({ place, told }: Named, all: readonly Named[], home: FindPlacesOptions["locality"]): boolean => {
  if (told || place.population > LARGE || place.admin1Code === null || !RECURRING.has(place.country ?? ""))
    return false;
  if (home !== undefined && (place.admin1Code === home.admin1Code || distanceKm(home, place) < FAR_KM)) return false;
  if (place.kind !== "admin2" && !isSettlement(place.kind)) return false;
  const weights = new Map<string, number>();
  for (const other of all) {
    if (other.place.id === place.id || other.place.country !== place.country) continue;
    const unit = other.place.admin1Code;
    if (unit === null) continue;
    if (unit === place.admin1Code) return false;
    if (other.place.kind !== "admin1" && distanceKm(other.place, place) < FAR_KM) return false;
    weights.set(unit, (weights.get(unit) ?? 0) + weightOf(other));
  }
  return Math.max(0, ...weights.values()) >= LEAST;
};

const weightOf = ({ place, told, short }: Named): number =>
  place.kind === "admin1" && short ? SHORT : place.kind === "admin1" || told ? TOLD : 1;

/** So far from the middle of a county no town of its name is meant by what speaks for the county. Kilometres. */
const COUNTY_KM = 60;

/**
 * "Nassau County police ... Nassau police said": the bare name is the county once more where the town of that name lies far from it.
 */
export function asCounties(spots: readonly Spot[]): void {
  const counties = new Map<string, Spot>();
  for (const spot of spots)
    if (!spot.excluded && spot.chosen?.kind === "admin2") counties.set(spot.key.replace(/ county$/u, ""), spot);
  for (const spot of counties.size === 0 ? [] : spots) {
    const county = spot.unit === "" ? counties.get(spot.key)?.chosen : undefined;
    const { chosen } = spot;
    if (county == null || chosen === null || !isSettlement(chosen.kind) || spot.within >= 0) continue;
    if (chosen.admin1Code === county.admin1Code && distanceKm(chosen, county) > COUNTY_KM) spot.chosen = county;
  }
}
