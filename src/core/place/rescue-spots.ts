import { COMMON_WORDS } from "../language/en/common-words.ts";
import { distanceKm } from "./distance.ts";
import { FIRST_NAMES } from "./first-names.ts";
import type { PlaceCandidate } from "./gazetteer.ts";
import { isSettlement } from "./place-kind.ts";
import type { FindPlacesOptions } from "./place-mention.ts";
import { ENOUGH } from "./score-spot.ts";
import type { Spot } from "./spot.ts";
import { SURNAMES } from "./surnames.ts";

/** A doubtful name is believed where it lies this near (kilometres) to a place that the report surely names. */
const NEIGHBOUR_KM = 60;
/** Below this score something speaks against a place, and no neighbour helps. */
const LEAST_SCORE = -1.1;

/** Takes in names that fell short of enough alone but lie beside the report's sure places or the publisher's home. */
export function rescueNeighbours(
  spots: readonly Spot[],
  surnames: ReadonlySet<string>,
  options: FindPlacesOptions,
): void {
  const sure: PlaceCandidate[] = [];
  const ids = new Set<string>();
  for (const spot of spots) {
    const c = spot.chosen;
    if (c === null || spot.excluded || spot.demonym || spot.score < ENOUGH || ids.has(c.id)) continue;
    if (!isSettlement(c.kind) && c.kind !== "admin2") continue;
    ids.add(c.id);
    if (sure.length < 40) sure.push(c);
  }
  const home = options.locality;
  for (const spot of spots) {
    const c = spot.chosen;
    if (c === null || spot.excluded || spot.demonym || spot.score >= ENOUGH || spot.score < LEAST_SCORE) continue;
    if (
      !isSettlement(c.kind) ||
      COMMON_WORDS.has(spot.key) ||
      FIRST_NAMES.has(spot.key) ||
      SURNAMES.has(spot.key) ||
      surnames.has(spot.key)
    )
      continue;
    const near =
      (home !== undefined && distanceKm(home, c) <= NEIGHBOUR_KM) ||
      sure.some((s) => Math.abs(s.lat - c.lat) < 1 && distanceKm(s, c) <= NEIGHBOUR_KM);
    if (near) spot.score = ENOUGH;
  }
}
