import { lowerAt, type Spot } from "./spot.ts";

/** From this score on a spot is sure enough to speak for its namesakes in the report. */
const SURE = 3;

/** The same where its country or state stands right behind it. */
const LINKED = 1;

/** One sense a report: a name once surely a place (or surely a person) pulls its other uses; members of a list share. */
export function supportByRepetition(spots: readonly Spot[]): void {
  const sure = new Set<string>();
  const people = new Map<string, number>();
  for (const spot of spots) {
    if (spot.excluded) people.set(spot.key, (people.get(spot.key) ?? 0) + 1);
    else if (spot.score >= SURE || (spot.within >= 0 && spot.score >= LINKED)) sure.add(spot.key);
  }
  for (const spot of spots) {
    if (spot.excluded) continue;
    if (sure.has(spot.key) && spot.score < SURE) spot.score += 1.2;
    else if (people.has(spot.key) && !sure.has(spot.key)) spot.score -= 2;
  }
  for (let i = 0; i + 1 < spots.length; i++) {
    const a = spots[i];
    const b = spots[i + 1];
    if (
      a === undefined ||
      b === undefined ||
      a.sentence !== b.sentence ||
      a.excluded ||
      b.excluded ||
      a.demonym !== b.demonym
    )
      continue;
    const gap = b.from - Math.max(a.to, a.unitTo);
    const link = lowerAt(a.sentence, b.from - 1);
    if (gap < 1 || gap > 2 || !(link === "and" || link === "," || link === "or" || link === "&")) continue;
    if (a.score >= 2 && b.score < 2) b.score += isNeighbour(a, b) ? 2 : 1;
    else if (b.score >= 2 && a.score < 2) a.score += isNeighbour(b, a) ? 2 : 1;
  }
}

/** A town of some size in the country of the sure place that it is listed with. */
const isNeighbour = (sure: Spot, other: Spot): boolean => {
  const country = sure.candidates[0]?.country ?? null;
  return country !== null && other.candidates.some((place) => place.country === country && place.population >= TOWN);
};
/** Inhabitants. */
const TOWN = 20_000;
