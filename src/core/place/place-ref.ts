import type { PlacePrecision, PlaceRef } from "../entity/entity.ts";
import type { PlaceCandidate } from "./gazetteer.ts";
import { placeKey } from "./place-key.ts";
import { precisionOf } from "./place-kind.ts";

export const refOf = (c: PlaceCandidate, confidence: number): PlaceRef => ({
  id: c.id,
  name: c.name,
  country: c.country,
  admin1: c.admin1,
  lat: c.lat,
  lon: c.lon,
  precision: precisionOf(c.kind),
  population: c.population,
  confidence,
  within:
    c.admin1Code !== null && c.kind !== "admin1"
      ? `admin1:${c.admin1Code}`
      : c.country !== null && c.id !== `country:${c.country}`
        ? `country:${c.country}`
        : null,
});

/** A place of its own inside or beside another: its id hangs on the other's, its coordinates are the other's unless given. */
export function partOf(
  whole: PlaceRef,
  kind: string,
  name: string,
  precision: PlacePrecision,
  at?: { readonly lat: number; readonly lon: number } | null,
): PlaceRef {
  return {
    ...whole,
    id: `${whole.id}/${placeKey(kind).replaceAll(" ", "-")}`,
    name,
    lat: at === null ? null : (at?.lat ?? whole.lat),
    lon: at === null ? null : (at?.lon ?? whole.lon),
    precision,
    population: 0,
    within: precision === "relative" ? null : whole.id,
  };
}

/** How sure it is that words which no gazetteer holds name a place. */
export const UNLISTED = 0.5;

/** A place that no gazetteer holds, known by its words alone; `confidence` is more than UNLISTED where a namesake is held. */
export function localRef(
  name: string,
  precision: PlacePrecision,
  setting: { readonly country: string | null; readonly admin1: string | null; readonly within: string | null },
  confidence: number = UNLISTED,
): PlaceRef {
  const slug = placeKey(name).replaceAll(" ", "-");
  return {
    id: `local:${slug}${setting.country === null ? "" : `-${setting.country.toLowerCase()}`}`,
    name,
    country: setting.country,
    admin1: setting.admin1,
    lat: null,
    lon: null,
    precision,
    population: 0,
    confidence,
    within: setting.within,
  };
}
