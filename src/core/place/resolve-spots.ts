import { FIRST_UNIT, SMALL_UNIT } from "../language/en/place-words.ts";
import { distanceKm } from "./distance.ts";
import type { PlaceCandidate } from "./gazetteer.ts";
import { liesIn } from "./link-spots.ts";
import { isArea, isCountry } from "./place-kind.ts";
import type { FindPlacesOptions } from "./place-mention.ts";
import type { Spot } from "./spot.ts";

/** Rounds in which each choice may lean on the others'. */
const ROUNDS = 3;
/** Namesakes looked at for one name. */
const MOST_NAMESAKES = 60;

/** What the report is about, as weights that sum to one. */
interface Setting {
  readonly countries: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  /** What one name's own choice adds to its country and its unit, of which it must not lean on itself. */
  readonly own: ReadonlyMap<string, Own>;
  readonly points: readonly { readonly key: string; readonly at: PlaceCandidate; readonly weight: number }[];
}

interface Own {
  readonly country: string | null;
  readonly unit: string | null;
  country1: number;
  unit1: number;
}

/** Chooses one candidate a spot: one sense a report for each name, except where the text tells them apart. */
export function resolveSpots(spots: readonly Spot[], options: FindPlacesOptions): void {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = `${spot.demonym ? "d" : ""}${unitClass(spot)}${spot.key}`;
    const group = groups.get(key);
    if (group) group.push(spot);
    else groups.set(key, [spot]);
  }
  let setting: Setting | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    for (const group of groups.values()) {
      // One candidate stays what it was.
      if (round > 0 && (group[0]?.candidates.length ?? 0) < 2) continue;
      resolveGroup(group, spots, setting, options);
    }
    setting = settingOf(spots);
  }
}

const unitClass = (spot: Spot): string =>
  spot.unit === "" ? "" : FIRST_UNIT.has(spot.unit) ? "1 " : SMALL_UNIT.has(spot.unit) ? "2 " : "";

function resolveGroup(
  group: readonly Spot[],
  spots: readonly Spot[],
  setting: Setting | null,
  options: FindPlacesOptions,
): void {
  const lead = group[0];
  if (lead === undefined) return;
  const pool =
    lead.candidates.length > MOST_NAMESAKES
      ? [...lead.candidates].sort((a, b) => b.population - a.population).slice(0, MOST_NAMESAKES)
      : lead.candidates;
  let told: ReadonlySet<string> | null = null;
  const seen = new Set<string>();
  for (const spot of group) {
    const outer = spots[spot.within];
    if (outer === undefined || outer.excluded) continue;
    // The same pair of names tells the same again.
    const pair = outer.chosen?.id ?? outer.key;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const outers = outer.chosen === null ? outer.candidates : [outer.chosen];
    const inside = pool.filter((inner) => outers.some((o) => liesIn(inner, o)));
    if (inside.length > 0) told = new Set([...(told ?? []), ...inside.map((c) => c.id)]);
  }
  const written = writtenOf(lead);
  let best: PlaceCandidate | null = null;
  let bestValue = -Infinity;
  let second = -Infinity;
  for (const candidate of pool) {
    let value =
      size(candidate) +
      asSpelled(written, candidate) +
      fitUnit(lead, candidate) +
      context(lead, candidate, setting) +
      home(candidate, options);
    if (told !== null) value += told.has(candidate.id) ? 6 : 0;
    if (value > bestValue) {
      second = bestValue;
      bestValue = value;
      best = candidate;
    } else if (value > second) second = value;
  }
  const confidence = second === -Infinity ? 0.97 : Math.min(0.97, 1 / (1 + Math.exp(second - bestValue)));
  for (const spot of group) {
    spot.chosen = best;
    spot.confidence = Math.round(confidence * 100) / 100;
  }
}

const writtenOf = ({ sentence, from, to }: Spot): string =>
  sentence.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(" ");

/** "St. Louis" is sooner the town of that spelling than a Saint-Louis elsewhere. */
const asSpelled = (written: string, { name }: PlaceCandidate): number => {
  const [short] = name.toLowerCase().split(",");
  return short === written ? SPELLED : 0;
};
const SPELLED = 0.3;

/** Larger and more official places are meant more often. Population enters as its decimal logarithm. */
function size(c: PlaceCandidate): number {
  let value = Math.log10(Math.max(c.population, 30));
  if (isCountry(c.kind)) value += 2;
  else if (c.kind === "capital") value += 2;
  else if (c.kind === "admin1") value += 0.6;
  else if (c.kind === "continent") value += 3;
  else if (c.kind === "admin1-seat") value += 0.5;
  else if (c.kind === "admin2-seat") value += 0.2;
  else if (c.kind === "district") value -= 0.8;
  else if (isArea(c.kind)) value += 0.5;
  return value;
}

function fitUnit(spot: Spot, c: PlaceCandidate): number {
  if (spot.unit === "") return c.kind === "admin1" && c.nameUse === 16 ? -9 : 0;
  if (FIRST_UNIT.has(spot.unit)) return c.kind === "admin1" ? 5 : 0;
  return c.kind === "admin2" ? 5 : c.kind === "admin1" ? -1 : 0;
}

function context(spot: Spot, c: PlaceCandidate, setting: Setting | null): number {
  if (setting === null) return 0;
  let value = 0;
  const own = setting.own.get(spot.key);
  if (c.country !== null && !isCountry(c.kind))
    value += 3.5 * ((setting.countries.get(c.country) ?? 0) - (own?.country === c.country ? own.country1 : 0));
  if (c.admin1Code !== null && c.kind !== "admin1")
    value += 3 * ((setting.units.get(c.admin1Code) ?? 0) - (own?.unit === c.admin1Code ? own.unit1 : 0));
  if (isCountry(c.kind) || isArea(c.kind)) return value;
  let close = 0;
  let nearest = 0;
  for (const point of setting.points) {
    if (point.key === spot.key || point.at.id === c.id) continue;
    const degrees = Math.abs(point.at.lat - c.lat);
    if (degrees > 6) continue;
    const pull = Math.exp(-distanceKm(point.at, c) / 120);
    close += point.weight * pull;
    if (pull > nearest) nearest = pull;
  }
  return value + 2 * close + 1.2 * nearest;
}

function home(c: PlaceCandidate, options: FindPlacesOptions): number {
  let value = 0;
  if (options.countries !== undefined && c.country !== null && options.countries.includes(c.country)) value += 1;
  const locality = options.locality;
  if (locality === undefined || isCountry(c.kind)) return value;
  if (c.country === locality.country) value += 0.5;
  if (c.admin1Code !== null && c.admin1Code === locality.admin1Code) value += 0.7;
  return value + 3 * Math.exp(-distanceKm(locality, c) / 100);
}

/** Sums what the present choices say: countries and units told outright count more than those of towns. */
function settingOf(spots: readonly Spot[]): Setting {
  const countries = new Map<string, number>();
  const units = new Map<string, number>();
  const points = new Map<string, { key: string; at: PlaceCandidate; weight: number }>();
  const own = new Map<string, Own>();
  let countrySum = 0;
  let unitSum = 0;
  let pointSum = 0;
  for (const spot of spots) {
    const c = spot.chosen;
    if (c === null || spot.excluded || spot.score < 1) continue;
    const mine = own.get(spot.key) ?? { country: c.country, unit: c.admin1Code, country1: 0, unit1: 0 };
    own.set(spot.key, mine);
    const sure = spot.confidence * (spot.within >= 0 ? 1.5 : 1);
    if (c.country !== null) {
      const weight = isCountry(c.kind) ? 1.5 : sure;
      countries.set(c.country, (countries.get(c.country) ?? 0) + weight);
      countrySum += weight;
      if (c.country === mine.country) mine.country1 += weight;
    }
    if (c.admin1Code !== null) {
      const weight = c.kind === "admin1" ? 1.5 : sure;
      units.set(c.admin1Code, (units.get(c.admin1Code) ?? 0) + weight);
      unitSum += weight;
      if (c.admin1Code === mine.unit) mine.unit1 += weight;
    }
    if (isCountry(c.kind) || isArea(c.kind) || c.kind === "admin1") continue;
    const known = points.get(c.id);
    if (known) known.weight += sure;
    else points.set(c.id, { key: spot.key, at: c, weight: sure });
    pointSum += sure;
  }
  for (const [code, weight] of countries) countries.set(code, weight / countrySum);
  for (const [code, weight] of units) units.set(code, weight / unitSum);
  for (const mine of own.values()) {
    mine.country1 /= countrySum || 1;
    mine.unit1 /= unitSum || 1;
  }
  const list = [...points.values()].sort((a, b) => b.weight - a.weight).slice(0, 25);
  return { countries, units, own, points: list.map((p) => ({ ...p, weight: p.weight / pointSum })) };
}

/**
 * The country that the report is about, and how clearly: the share of the distinct towns and units that lie in it; where
 * fewer than two are told, its share of all places.
 */
export function mainCountry(spots: readonly Spot[]): { readonly country: string; readonly share: number } | null {
  const inside = new Map<string, Set<string>>();
  let towns = 0;
  for (const spot of spots) {
    const c = spot.chosen;
    if (c === null || spot.excluded || spot.score < 1 || c.country === null || isCountry(c.kind) || isArea(c.kind))
      continue;
    const ids = inside.get(c.country) ?? new Set();
    inside.set(c.country, ids);
    if (!ids.has(c.id)) towns++;
    ids.add(c.id);
  }
  const { countries } = settingOf(spots);
  const shares = towns >= 2 ? new Map([...inside].map(([country, ids]) => [country, ids.size / towns])) : countries;
  let best: { country: string; share: number } | null = null;
  for (const [country, share] of shares) if (best === null || share > best.share) best = { country, share };
  return best;
}

/** Below this many people a place in a country that the report never touches otherwise is doubted. */
const SMALL = 30_000;
/** Score that such a place needs: a strong preposition and a tag of a name, or more. */
const SURE_ALONE = 3;

/** Takes out small places that lie in a country for which nothing else in the report speaks, unless the text is sure. */
export function dropStrangers(spots: readonly Spot[], options: FindPlacesOptions): void {
  const support = new Map<string, Set<string>>();
  for (const spot of spots) {
    if (spot.excluded || spot.score < 1 || spot.chosen?.country == null) continue;
    const country = spot.chosen.country;
    const keys = support.get(country) ?? new Set();
    support.set(country, keys.add(spot.chosen.id));
  }
  if (support.size < 2) return;
  for (const spot of spots) {
    const c = spot.chosen;
    if (
      c === null ||
      spot.excluded ||
      c.country === null ||
      isCountry(c.kind) ||
      c.population >= SMALL ||
      spot.score >= SURE_ALONE
    )
      continue;
    if (spot.within >= 0 || c.country === options.locality?.country || options.countries?.includes(c.country)) continue;
    if ((support.get(c.country)?.size ?? 0) < 2) spot.excluded = true;
  }
}
