export { distanceKm } from "./distance.ts";
export { findPlaces } from "./find-places.ts";
export type { Gazetteer, PlaceCandidate, PlaceMatch } from "./gazetteer.ts";
export { loadGazetteer } from "./load-gazetteer.ts";
export { placeKey } from "./place-key.ts";
export { type PlaceKind, precisionOf } from "./place-kind.ts";
export type { FindPlacesOptions, Locality, PlaceMention } from "./place-mention.ts";
export { publisherLocality } from "./publisher-locality.ts";
