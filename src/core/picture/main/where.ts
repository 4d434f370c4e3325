import type { Claim, Role } from "../../claim/claim.ts";
import type { StoryContext } from "../context.ts";
import { mostTold, type Scene, type Tally } from "./tally.ts";

const FINE = new Set(["district", "facility", "area", "street"]);
const WIDE = new Set(["country", "admin1", "admin2"]);
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

/** Where the story plays: the town, else a part of one, else the seat of the office that speaks, else the country around. */
export const mainWhere = (scene: Scene): Tally | null => {
  const { context, named } = scene;
  const within = (reach: Reach): Tally | null => {
    const ids = new Map<string, string | null>();
    // What names a known thing is asked once: the answer goes by the thing alone.
    const idOf = (role: Role): string | null => {
      if (role.entity === null) return placeIdOf(role, reach, context, named);
      const known = ids.get(role.entity);
      if (known !== undefined) return known;
      const found = placeIdOf(role, reach, context, named);
      ids.set(role.entity, found);
      return found;
    };
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
    });
  };
  const seats = (): Tally | null =>
    mostTold(scene, { inClaim: (claim) => seatsOf(claim).map((seat) => [seat, 1] as const) });
  return within("town") ?? within("part") ?? seats() ?? within("wide");
};

const NOWHERE: readonly (readonly [string, number])[] = [];

export const whereText = (value: string, context: StoryContext): string =>
  value.startsWith(SEAT) ? value.slice(SEAT.length) : context.label(value);
