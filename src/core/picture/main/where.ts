import type { Claim, Role } from "../../claim/claim.ts";
import type { StoryPlace } from "../../frames/frame-compare.ts";
import { distanceKm } from "../../place/index.ts";
import type { StoryContext } from "../context.ts";
import { mostTold, type Scene, type Tally } from "./tally.ts";

const FINE = new Set(["district", "facility", "area", "street"]);
const WIDE = new Set(["country", "admin1", "admin2"]);
/** First-level regions that are one town, where the gazetteer has another name for it. */
const TOWN_REGIONS: ReadonlyMap<string, string> = new Map([["admin1:US.DC", "Washington, D.C."]]);
const WIDE_ID = /^(?:country|admin1|admin2):/u;

const placesKnown = new WeakMap<Claim, readonly Role[]>();

/** Kept with the claim: a story that grows by one is asked for its place again. */
const placeRoles = (claim: Claim): readonly Role[] => {
  const known = placesKnown.get(claim);
  if (known) return known;
  const found = Object.entries(claim.roles).flatMap(([name, role]) =>
    role && (/^place\d*$/.test(name) || role.kind === "place") ? [role] : [],
  );
  placesKnown.set(claim, found);
  return found;
};

/** A town, or a part of one that no report sets in its town, or what is wider than a town. */
type Reach = "town" | "part" | "wide";

/** What a role of place names, as far as `reach` goes: of a street or a building the town that it lies in, where some report names that. */
const placeIdOf = (role: Role, reach: Reach, context: StoryContext, named: ReadonlySet<string>): string | null => {
  const place = context.place(role);
  if (!place) return null;
  // A venue by its words alone.
  if (role.entity === null && role.kind === "place") return reach === "part" ? place.id : null;
  if (FINE.has(place.precision ?? "")) {
    const town = place.within ? context.find(place.within) : null;
    if (town !== null && named.has(town) && !WIDE_ID.test(town)) return reach === "town" ? town : null;
    return reach === "part" ? place.id : null;
  }
  // A place that no gazetteer knows says too little to go before others.
  if (TOWN_REGIONS.has(place.id)) return reach === "town" ? place.id : null;
  if (WIDE.has(place.precision ?? "") || place.country === null) return reach === "wide" ? place.id : null;
  return reach === "town" ? place.id : null;
};

const SEAT = "seat:";
const LOCAL_OFFICE = /^(?:police|government):([a-z][a-z-]+)$/;

const seatsKnown = new WeakMap<Claim, readonly string[]>();

/** The town whose police or council speaks ("police:rocky-mount"), where no claim names a town itself. */
const seatsOf = (claim: Claim): readonly string[] => {
  const known = seatsKnown.get(claim);
  if (known) return known;
  const ids = [
    ...claim.attribution.map((link) => link.entity),
    ...Object.values(claim.roles).map((role) => role?.entity),
  ];
  const found = ids.flatMap((id) => {
    const slug = id ? LOCAL_OFFICE.exec(id)?.[1] : undefined;
    return slug
      ? [
          SEAT +
            slug
              .split("-")
              .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
              .join(" ")
              .replace(/ Sheriff$/u, ""),
        ]
      : [];
  });
  const seats = [...new Set(found)];
  seatsKnown.set(claim, seats);
  return seats;
};

/** So near, the place of a claim may be a part of the town that its report plays in; so far off, it is another of its name. Kilometres. */
const PART_KM = 20;
const NAMESAKE_KM = 150;

/** From so many reports on, a place far off that they tell of is no dateline's neighbour but a quarter of that name. */
const SEVERAL = 2;

const mayLieIn = (
  part: string,
  [town, reports]: readonly [string, number],
  places: ReadonlyMap<string, StoryPlace>,
) => {
  const [a, b] = [places.get(part), places.get(town)];
  if (!a || !b || a.country !== b.country || a.lat === null || a.lon === null || b.lat === null || b.lon === null)
    return false;
  const far = distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
  return far <= PART_KM || (far >= NAMESAKE_KM && reports >= SEVERAL);
};

/**
 * The town that a place told in claims is a part of: more reports play in the town and tell of the place than play in the place
 * itself. Null where no town is.
 */
const townAround = ({ claims, context }: Scene, part: string, idOf: (role: Role) => string | null): string | null => {
  const places = new Map<string, StoryPlace>();
  const playsIn = new Map<string, string>();
  const tells = new Set<string>();
  for (const claim of claims)
    for (const role of [...placeRoles(claim), ...(claim.setting?.place ? [claim.setting.place] : [])]) {
      const id = idOf(role);
      if (id === null) continue;
      const place = places.has(id) ? null : context.place(role);
      if (place?.id === id) places.set(id, place);
      if (role === claim.setting?.place) playsIn.set(claim.report, id);
      else if (id === part) tells.add(claim.report);
    }
  const towns = new Map<string, number>();
  for (const report of tells) {
    const town = playsIn.get(report);
    if (town !== undefined && town !== part) towns.set(town, (towns.get(town) ?? 0) + 1);
  }
  const own = [...playsIn.values()].filter((town) => town === part).length;
  const [best] = [...towns]
    .filter((one) => mayLieIn(part, one, places))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && best[1] > own ? best[0] : null;
};

/** Where the story plays: the town, else a part of one, else the seat of the office that speaks, else the country around. */
export const mainWhere = (scene: Scene): Tally | null => {
  const { context, named } = scene;
  const reading = (reach: Reach): ((role: Role) => string | null) => {
    const ids = new Map<string, string | null>();
    // What names a known thing is asked once: the answer goes by the thing alone.
    return (role) => {
      if (role.entity === null) return placeIdOf(role, reach, context, named);
      const known = ids.get(role.entity);
      if (known !== undefined) return known;
      const found = placeIdOf(role, reach, context, named);
      ids.set(role.entity, found);
      return found;
    };
  };
  const within = (idOf: (role: Role) => string | null, only?: string): Tally | null => {
    const votes = new Map<string | null, readonly (readonly [string, number])[]>([[null, NOWHERE]]);
    const voteFor = (id: string | null): readonly (readonly [string, number])[] => {
      const known = votes.get(id) ?? [[id ?? "", 1] as const];
      votes.set(id, known);
      return known;
    };
    const inClaim = (claim: Claim): readonly (readonly [string, number])[] => {
      const roles = placeRoles(claim);
      const [only] = roles;
      if (only === undefined) return NOWHERE;
      return roles.length === 1 ? voteFor(idOf(only)) : [...new Set(roles.map(idOf))].flatMap(voteFor);
    };
    return mostTold(scene, {
      inClaim,
      setting: { told: ({ place }) => place, value: idOf },
      ...(only === undefined ? {} : { keep: (value: string) => value === only }),
    });
  };
  const seats = (): Tally | null =>
    mostTold(scene, { inClaim: (claim) => seatsOf(claim).map((seat) => [seat, 1] as const) });
  const townOf = reading("town");
  const town = within(townOf);
  if (town === null) return within(reading("part")) ?? seats() ?? within(reading("wide"));
  const part = town.settings.length === 0 && inPassing(scene, town) ? within(reading("part")) : null;
  if (part !== null && part.settings.length > 0) return part;
  const around = townAround(scene, town.value, townOf);
  return (around === null ? null : within(townOf, around)) ?? town;
};

/** A town that no headline or opening tells: the venue that one tells goes before it. */
const inPassing = ({ claims, heights }: Scene, town: Tally): boolean => {
  const ids = new Set(town.claims);
  return claims.every((claim, index) => !ids.has(claim.id) || (heights[index] ?? 0) <= 1);
};

const NOWHERE: readonly (readonly [string, number])[] = [];

export const whereText = (value: string, context: StoryContext): string =>
  value.startsWith(SEAT) ? value.slice(SEAT.length) : (TOWN_REGIONS.get(value) ?? context.label(value));
