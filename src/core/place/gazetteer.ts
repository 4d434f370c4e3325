import type { PlaceKind } from "./place-kind.ts";

/** One place that a name may mean. WGS 84 degrees. */
export interface PlaceCandidate {
  /** "country:AF", "geonames:1138336", "admin1:AF.10", "admin2:US.NC.183" or "local:slug". */
  readonly id: string;
  /** The id in GeoNames; 0 where none is known. */
  readonly geonameId: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for seas, continents and areas of several countries. */
  readonly country: string | null;
  /** GeoNames code of the first-level unit ("AF.10"), null where none. */
  readonly admin1Code: string | null;
  /** Name of that unit, where we hold it. */
  readonly admin1: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly kind: PlaceKind;
  readonly population: number;
  /** Bits of place-kind.ts for the name by which it was found; 0 for `byId`. */
  readonly nameUse: number;
}

export interface PlaceMatch {
  /** One past the last token matched. */
  readonly to: number;
  readonly key: string;
  readonly candidates: readonly PlaceCandidate[];
}

/** What a gazetteer answers. Names are compared by `placeKey`. Never throws on any string. */
export interface Gazetteer {
  readonly size: number;
  lookup(name: string): readonly PlaceCandidate[];
  /** Near-spellings and transliterations, best first; only ask where context supports it. */
  near(name: string, options?: { readonly country?: string }): readonly PlaceCandidate[];
  /** The longest name that begins at token `from` and ends before `until`; hyphens between words count as spaces. */
  longestMatch(tokens: readonly { readonly text: string }[], from: number, until?: number): PlaceMatch | null;
  byId(id: string): PlaceCandidate | null;
  /** The capital of a country by its ISO code. */
  capitalOf(country: string): PlaceCandidate | null;
  /** ISO code for "Afghan", "Britons"; null for other words and for demonyms of smaller places. */
  countryByDemonym(word: string): string | null;
  /** ISO code of the government for which a building or street stands ("Kremlin", "White House"). */
  countryBySeat(name: string): string | null;
}
