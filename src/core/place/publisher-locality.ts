import { distanceKm } from "./distance.ts";
import type { Gazetteer, PlaceCandidate } from "./gazetteer.ts";
import { isSettlement } from "./place-kind.ts";
import type { Locality, PlaceMention } from "./place-mention.ts";

/** How far a local publisher's places crowd around its town (kilometres; the weight falls off with it). */
const CROWD_KM = 40;
/** Fewer reports tell nothing of their publisher. */
const LEAST_REPORTS = 4;
/** Share of the names' weight that must lie around the town for a publisher to be local. */
const LEAST_SHARE = 0.25;
const MOST_NAMES = 120;
const MOST_NAMESAKES = 40;

interface Name {
  readonly candidates: readonly PlaceCandidate[];
  readonly weight: number;
}

/**
 * Where a publisher is at home, from the places of its own reports (one list a report). Every namesake of every town named
 * is weighed, not the one chosen, so a Paris in Texas is found by the towns around it. Null for too few reports and for
 * publishers of a country or the world.
 */
export function publisherLocality(
  reports: readonly (readonly PlaceMention[])[],
  gazetteer: Gazetteer,
): Locality | null {
  if (reports.length < LEAST_REPORTS) return null;
  const { names, units } = tally(reports, gazetteer);
  let best: PlaceCandidate | null = null;
  let bestValue = 0;
  let bestCrowd = 0;
  let total = 0;
  for (const name of names) total += name.weight;
  for (const name of names.slice(0, 25)) {
    for (const center of name.candidates) {
      const unit = center.admin1Code === null ? 0 : (units.get(center.admin1Code) ?? 0);
      let crowd = 0;
      for (const other of names) crowd += other.weight * nearest(other.candidates, center);
      // The town named most, then the larger one, stands for its crowd.
      const value = crowd + name.weight + 1.5 * unit + 0.1 * Math.log10(center.population + 1);
      if (value > bestValue) {
        bestValue = value;
        bestCrowd = crowd;
        best = center;
      }
    }
  }
  if (best === null || bestCrowd < total * LEAST_SHARE) return null;
  return { lat: best.lat, lon: best.lon, country: best.country, admin1Code: best.admin1Code };
}

function nearest(candidates: readonly PlaceCandidate[], center: PlaceCandidate): number {
  let best = 0;
  for (const c of candidates) {
    if (Math.abs(c.lat - center.lat) > 1.5 || Math.abs(c.lon - center.lon) > 3) continue;
    const pull = Math.exp(-((distanceKm(c, center) / CROWD_KM) ** 2));
    if (pull > best) best = pull;
  }
  return best;
}

/** Names of towns with their weight (more for names in many reports), and shares of the first-level units named outright. */
function tally(
  reports: readonly (readonly PlaceMention[])[],
  gazetteer: Gazetteer,
): { readonly names: readonly Name[]; readonly units: ReadonlyMap<string, number> } {
  const counts = new Map<string, { candidates: readonly PlaceCandidate[]; reports: number }>();
  const units = new Map<string, number>();
  let unitSum = 0;
  for (const mentions of reports) {
    const seen = new Set<string>();
    for (const mention of mentions) {
      const place = mention.anchor?.place ?? mention.place;
      if (mention.form === "demonym" || place.id.startsWith("local:")) continue;
      if (place.precision === "admin1" && place.id.startsWith("admin1:")) {
        const code = place.id.slice(7);
        units.set(code, (units.get(code) ?? 0) + 1);
        unitSum++;
        continue;
      }
      if (place.precision !== "city" && place.precision !== "district") continue;
      if (seen.has(place.name)) continue;
      seen.add(place.name);
      const known = counts.get(place.name);
      if (known) known.reports++;
      else
        counts.set(place.name, {
          candidates: gazetteer
            .lookup(place.name)
            .filter((c) => isSettlement(c.kind))
            .slice(0, MOST_NAMESAKES),
          reports: 1,
        });
    }
  }
  for (const [code, count] of units) units.set(code, count / unitSum);
  const names = [...counts.values()]
    .map((name) => ({ candidates: name.candidates, weight: Math.sqrt(name.reports) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_NAMES);
  return { names, units };
}
