import type { PlaceRef } from "../entity/entity.ts";
import type { Span } from "../text/span.ts";

/**
 * A place that a report names. `form`: a name; an adjective or people ("Afghan"); a spot told by distance or direction from
 * another ("south of Kabul"); a building, border or part that is a place of its own ("Kandahar airport").
 */
export interface PlaceMention extends Span {
  readonly text: string;
  readonly place: PlaceRef;
  readonly form: "name" | "demonym" | "relative" | "facility";
  readonly sentence: number;
  /** Tokens [fromToken, toToken) of the sentence; `headToken` is the head noun. */
  readonly fromToken: number;
  readonly toToken: number;
  readonly headToken: number;
  /** The named place from which a relative place or facility is told, with its span inside this one. */
  readonly anchor: { readonly place: PlaceRef; readonly start: number; readonly end: number } | null;
  readonly rule: string;
}

/** Where a publisher is at home; degrees. */
export interface Locality {
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly admin1Code: string | null;
}

export interface FindPlacesOptions {
  readonly locality?: Locality;
  /** Countries (ISO) that other reports of the story are about: support for near-spellings and namesakes. */
  readonly countries?: readonly string[];
}
