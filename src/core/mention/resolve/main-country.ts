import type { PlaceSighting } from "../draft.ts";

/**
 * The country that a report is about: the one with at least half of the places named (towns and provinces count double,
 * the first two sentences double again), given three points or more. Null where none leads so. The half is our own choice:
 * below it a guess is wrong too often.
 */
export function mainCountry(places: readonly PlaceSighting[]): string | null {
  const points = new Map<string, number>();
  let all = 0;
  for (const { place, sentence } of places) {
    if (!place.country) continue;
    const weight = (place.precision === "country" ? 1 : 2) * (sentence < 2 ? 2 : 1);
    points.set(place.country, (points.get(place.country) ?? 0) + weight);
    all += weight;
  }
  let best: string | null = null;
  for (const [country, n] of points)
    if (n >= 3 && n * 2 >= all && n > (best ? (points.get(best) ?? 0) : 0)) best = country;
  return best;
}
