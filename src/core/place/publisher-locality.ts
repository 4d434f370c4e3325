import { distanceKm } from "./distance.ts";
import type { Locality, PlaceMention } from "./place-mention.ts";

/** A local publisher's places crowd within this distance (kilometres) of its town. */
const CROWD_KM = 50;
/** It takes this many reports, and this share of them with a place in the crowd, to call a publisher local. */
const LEAST_REPORTS = 4;
const LEAST_SHARE = 0.3;
const MOST_POINTS = 300;

interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly admin1Code: string | null;
  /** Reports that name it. */
  reports: number;
}

/**
 * Where a publisher is at home, from the places of its own reports (one list a report): the town around which most reports
 * have a place. Null for too few reports and for publishers of a country or the world.
 */
export function publisherLocality(reports: readonly (readonly PlaceMention[])[]): Locality | null {
  const points = new Map<string, Point>();
  for (const mentions of reports) {
    const seen = new Set<string>();
    for (const { place, form, anchor } of mentions) {
      const at = anchor?.place ?? place;
      if (form === "demonym" || at.lat === null || at.lon === null || seen.has(at.id)) continue;
      if (at.precision !== "city" && at.precision !== "admin2" && at.precision !== "district") continue;
      seen.add(at.id);
      const known = points.get(at.id);
      if (known) known.reports++;
      else
        points.set(at.id, {
          lat: at.lat,
          lon: at.lon,
          country: at.country,
          admin1Code: at.within?.startsWith("admin1:") ? at.within.slice(7) : null,
          reports: 1,
        });
    }
  }
  const list = [...points.values()].sort((a, b) => b.reports - a.reports).slice(0, MOST_POINTS);
  let best: Point | null = null;
  let bestSum = 0;
  for (const point of list) {
    let sum = 0;
    for (const other of list) {
      if (Math.abs(other.lat - point.lat) < 1 && distanceKm(point, other) <= CROWD_KM) sum += other.reports;
    }
    // The most named of a crowd is its middle.
    if (sum + point.reports > bestSum) {
      bestSum = sum + point.reports;
      best = point;
    }
  }
  if (best === null || reports.length < LEAST_REPORTS) return null;
  const home = best;
  const near = reports.filter((mentions) =>
    mentions.some(({ place, anchor }) => {
      const at = anchor?.place ?? place;
      return (
        at.lat !== null &&
        at.lon !== null &&
        at.precision !== "country" &&
        at.precision !== "admin1" &&
        distanceKm(home, { lat: at.lat, lon: at.lon }) <= CROWD_KM
      );
    }),
  );
  if (near.length < reports.length * LEAST_SHARE || near.length < LEAST_REPORTS) return null;
  return { lat: home.lat, lon: home.lon, country: home.country, admin1Code: home.admin1Code };
}
