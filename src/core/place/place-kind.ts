import type { PlacePrecision } from "../entity/entity.ts";

/** Kinds of gazetteer places, in the order of their codes in the binary: only ever append. */
export const PLACE_KINDS = [
  "country",
  "territory",
  "continent",
  "region",
  "sea",
  "river",
  "island",
  "mountain",
  "admin1",
  "admin2",
  "capital",
  "admin1-seat",
  "admin2-seat",
  "city",
  "district",
  "site",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

const AREAS: ReadonlySet<PlaceKind> = new Set(["continent", "region", "sea", "river", "island", "mountain"]);
const SETTLED: ReadonlySet<PlaceKind> = new Set(["capital", "admin1-seat", "admin2-seat", "city", "district"]);

export const isArea = (kind: PlaceKind): boolean => AREAS.has(kind);
/** A city, town, village or part of one. */
export const isSettlement = (kind: PlaceKind): boolean => SETTLED.has(kind);
export const isCountry = (kind: PlaceKind): boolean => kind === "country" || kind === "territory";

export function precisionOf(kind: PlaceKind): PlacePrecision {
  if (isCountry(kind)) return "country";
  if (isArea(kind)) return "area";
  if (kind === "admin1" || kind === "admin2") return kind;
  if (kind === "district") return "district";
  return kind === "site" ? "facility" : "city";
}

/** How a name may be used, one bit each. */
export const NAME_PLAIN = 0;
/** Counts only in the exact upper-case form ("US", "DRC"): the lower-case word means something else. */
export const NAME_INITIALS = 1;
/** Counts only after a comma and a town ("Tampa, Fla.", "Raleigh, NC"). */
export const NAME_AFTER_COMMA = 2;
/** An adjective or the people of the place ("Afghan", "Texans"). */
export const NAME_DEMONYM = 4;
/** A building or street that stands for a government ("the Kremlin"). */
export const NAME_SEAT = 8;
/** Counts only beside a word for the kind of unit ("Wake" only in "Wake County"). */
export const NAME_WITH_UNIT = 16;
