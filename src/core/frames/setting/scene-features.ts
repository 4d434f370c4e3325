import type { PlaceRef } from "../../entity/entity.ts";
import { distanceKm } from "../../place/index.ts";
import type { FrameContext } from "../build/frame-context.ts";
import type { Scene } from "./scenes.ts";

/** What speaks for a place as the scene of its report, or against it, in this order; `SCENE` asks by index. */
export const SCENE_FEATURES = [
  "city",
  "county",
  "district",
  "area",
  "confidence",
  "population",
  "dateline",
  "at",
  "atHead",
  "office",
  "harm",
  "harmAt",
  "street",
  "quarter",
  "town",
  "toward",
  "care",
  "home share",
  "court share",
  "weight",
  "weight share",
  "named before",
  "its state told most",
  "others",
  "others near",
  "others of its state",
  "others of other states",
  "a larger one",
  "population of the largest other",
  "weight of the largest other",
  "dateline of the largest other",
  "kilometres to the largest other",
  "offices of another",
  "kilometres to the other with most offices",
  "another at the head",
] as const;

/** So near, places are neighbours. Kilometres. */
const NEAR_KM = 60;
const FAR_KM = 400;
/** More namings tell no more. */
const FEW = 3;
const MANY = 6;
const HEAVY = 12;

const kmBetween = (a: PlaceRef, b: PlaceRef | undefined): number | null =>
  b === undefined || a.lat === null || a.lon === null || b.lat === null || b.lon === null
    ? null
    : distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });

/** Unknown distances are -1. */
const kmOf = (a: PlaceRef, b: PlaceRef | undefined): number => {
  const km = kmBetween(a, b);
  return km === null ? -1 : Math.min(km, FAR_KM);
};

const weightOf = ({ namings: { headline, dateline, lead, opening, body } }: Scene): number =>
  3 * headline + 3 * dateline + 2 * lead + opening + 0.3 * body;

const timesOf = ({ namings: { headline, dateline, lead, opening, body } }: Scene): number =>
  headline + dateline + lead + opening + body;

/** The first-level unit that the report names most; null where it names none. */
const stateOf = (context: FrameContext): string | null => {
  const counts = new Map<string, number>();
  for (const { place, form } of context.findings.mentions)
    if (place?.precision === "admin1" && form === "name") counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
};

const sizeOf = (scene: Scene | undefined): number => Math.log10((scene?.place.population ?? 0) + 1);

const featuresOf = (scene: Scene, scenes: readonly Scene[], state: string | null, heaviest: number): Float64Array => {
  const { place, namings } = scene;
  const others = scenes.filter((other) => other !== scene && other.place.precision !== "admin2");
  const [largest] = others
    .filter((other) => other.place.precision === "city")
    .sort((a, b) => b.place.population - a.place.population || a.start - b.start);
  const [policed] = others
    .filter((other) => other.namings.office > 0)
    .sort((a, b) => b.namings.office - a.namings.office || a.start - b.start);
  const times = Math.max(1, timesOf(scene));
  const count = (isOne: (other: Scene) => boolean): number => others.filter(isOne).length;
  return Float64Array.from([
    Number(place.precision === "city"),
    Number(place.precision === "admin2"),
    Number(place.precision === "district"),
    Number(place.precision === "area"),
    place.confidence,
    sizeOf(scene),
    Math.min(namings.dateline, FEW),
    Math.min(namings.at, MANY),
    Math.min(namings.atHead, FEW),
    Math.min(namings.office, MANY),
    Math.min(namings.harm, FEW),
    Math.min(namings.harmAt, FEW),
    Math.min(namings.street, FEW),
    Math.min(namings.quarter, FEW),
    Math.min(namings.town, FEW),
    Math.min(namings.toward, FEW),
    Math.min(namings.care, FEW),
    namings.home / times,
    namings.court / times,
    Math.min(weightOf(scene), HEAVY),
    heaviest === 0 ? 0 : weightOf(scene) / heaviest,
    scenes.filter((other) => other.start < scene.start).length,
    place.admin1 === null || state === null ? 0 : place.admin1 === state ? 1 : -1,
    others.length,
    count((other) => (kmBetween(place, other.place) ?? FAR_KM) <= NEAR_KM),
    count(({ place: { admin1 } }) => admin1 !== null && admin1 === place.admin1),
    count(({ place: { admin1 } }) => admin1 !== null && admin1 !== place.admin1),
    Number(others.some((other) => other.place.population > place.population)),
    sizeOf(largest),
    largest === undefined ? 0 : Math.min(weightOf(largest), HEAVY),
    Math.min(largest?.namings.dateline ?? 0, FEW),
    kmOf(place, largest?.place),
    Math.min(policed?.namings.office ?? 0, MANY),
    kmOf(place, policed?.place),
    Number(others.some((other) => other.namings.atHead > 0)),
  ]);
};

/** The features of each of the places of one report. */
export const sceneFeatures = (context: FrameContext, scenes: readonly Scene[]): readonly Float64Array[] => {
  if (scenes.length === 0) return [];
  const state = stateOf(context);
  const heaviest = Math.max(...scenes.map(weightOf));
  return scenes.map((scene) => featuresOf(scene, scenes, state, heaviest));
};
