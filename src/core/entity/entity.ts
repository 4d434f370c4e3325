import type { Span } from "../text/span.ts";

/** What a mention can name. "party" is a side of the event (government, armed group, company, union); "group" is people described ("residents"). */
export type EntityKind =
  | "person"
  | "organisation"
  | "party"
  | "place"
  | "group"
  | "facility"
  | "product"
  | "work"
  | "other";

export type PlacePrecision =
  | "country"
  | "admin1"
  | "admin2"
  | "city"
  | "district"
  | "facility"
  | "area"
  | "street"
  | "relative";

/** What the gazetteer knows of a place. WGS 84 degrees. */
export interface PlaceRef {
  /** "geonames:1138336", "country:AF", or a local slug for a place that no gazetteer holds. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
  readonly population: number;
  /** 0 to 1: how sure the choice among namesakes is. */
  readonly confidence: number;
  /** Id of the place that it lies in, where that was told or known ("Kandahar airport" in Kandahar). */
  readonly within: string | null;
}

/** Words that name or stand for something. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  /** Id of the entity inside this report: "taliban", "geonames:1138336", "person:ned-price". Equal ids are one entity. */
  readonly entity: string;
  /** The name to show: the fullest proper name that the report gives. */
  readonly name: string;
  readonly form: "name" | "acronym" | "description" | "pronoun" | "demonym";
  /** For a description, pronoun or acronym: where the name stands that it was resolved to. */
  readonly antecedent: Span | null;
  /** "provincial council member", "Pentagon Press Secretary": the words as told. */
  readonly role: string | null;
  /** Where the role's words stand, for the mention that a role was told beside or that shares it; outside the mention itself for names. */
  readonly roleSpan?: Span | null;
  /** For whom or what they act, as an entity id ("pentagon", "country:US") where told. */
  readonly affiliation: string | null;
  /** ISO 3166-1 alpha-2, where known. */
  readonly country: string | null;
  readonly place: PlaceRef | null;
  readonly number: "singular" | "plural" | "unknown";
  readonly sentence: number;
  /** Tokens [fromToken, toToken) of the sentence; `headToken` is the head noun. */
  readonly fromToken: number;
  readonly toToken: number;
  readonly headToken: number;
  readonly rule: string;
}
