import type { Claim, Role } from "../claim/claim.ts";
import type { StoryPlace } from "../frames/frame-compare.ts";
import { type EntityJoin, entityReader, type Joined } from "./join-entities.ts";
import { labelReader } from "./labels.ts";
import { groupMatters, type Matters } from "./matters.ts";
import { type BodyReader, bodyReader } from "./origins/bodies.ts";

/** What a story has found out about what it names: one answer for each id, until more is told. */
export interface StoryNames {
  /** Canonical id of an entity id. */
  readonly find: (id: string) => string;
  /** Of a canonical id: for whom a person or body is told to act; null where nobody says. */
  readonly affiliation: (id: string) => string | null;
  /** Of a canonical id: the office that a report gives it; null where none does. */
  readonly office: (id: string) => string | null;
  /** Of a canonical id: all offices that reports give it, each on a line of its own, in the order of their letters; null where none does. */
  readonly titles: (id: string) => string | null;
  /** Of a canonical id: where it lies, by its first name; null where no role tells it. */
  readonly place: (id: string) => StoryPlace | null;
  /** Of a canonical id: the name to show. */
  readonly label: (id: string) => string;
  readonly matter: (claim: Claim) => string;
  readonly isDenied: (matter: string) => boolean;
  readonly sideTold: (claim: Claim) => string | null;
  readonly matterWords: (matter: string) => string;
  /** The side of a body by its words; null where they name none. */
  readonly body: (words: string) => string | null;
}

/** Names of a story whose claims are told in the order of its reports: the same whether told at once or one by one. */
export interface NameReader {
  readonly add: (claims: readonly Claim[]) => void;
  readonly names: StoryNames;
  readonly joins: () => readonly EntityJoin[];
  /** Canonical ids of all that roles name. */
  readonly entities: () => ReadonlySet<string>;
  /** Those, and the places of settings. */
  readonly named: () => ReadonlySet<string>;
}

/** All that goes by canonical ids. */
interface Tables {
  readonly add: (claims: readonly Claim[]) => void;
  readonly affiliations: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: ReadonlyMap<string, StoryPlace>;
  readonly label: (id: string) => string;
  readonly bodies: BodyReader;
}

const tablesBy = (find: (id: string) => string): Tables => {
  const affiliations = new Map<string, string>();
  const offices = new Map<string, string>();
  const titles = new Map<string, Set<string>>();
  const places = new Map<string, StoryPlace>();
  const labels = labelReader(find);
  const bodies = bodyReader(find);
  const addActor = ({
    entity,
    affiliation,
    role,
  }: Pick<Role, "affiliation" | "role"> & { entity?: string | null }): void => {
    if (!entity) return;
    const id = find(entity);
    // A description ("a spokeswoman") is of another body in another sentence.
    if (affiliation && !entity.startsWith("desc:")) affiliations.set(id, affiliation);
    if (!role) return;
    offices.set(id, role);
    const known = titles.get(id);
    if (known) known.add(role);
    else titles.set(id, new Set([role]));
  };
  const addPlace = (role: Role | null | undefined): void => {
    if (!role?.entity) return;
    const id = find(role.entity);
    const known = places.get(id);
    if (known && (known.lat !== null || role.lat === undefined)) return;
    places.set(id, {
      id,
      name: role.name ?? role.text,
      country: role.country ?? null,
      admin1: role.admin1 ?? null,
      within: role.within ?? null,
      precision: role.precision ?? null,
      lat: role.lat ?? null,
      lon: role.lon ?? null,
    });
  };
  return {
    add: (claims) => {
      for (const { roles, attribution, setting } of claims) {
        for (const role of Object.values(roles)) {
          if (role) addActor(role);
          addPlace(role);
        }
        addPlace(setting?.place);
        for (const { place } of setting?.scenes ?? []) addPlace(place);
        for (const link of attribution) addActor(link);
      }
      labels.add(claims);
      bodies.add(claims);
    },
    affiliations,
    offices,
    titles,
    places,
    label: labels.label,
    bodies,
  };
};

const sameJoins = (a: readonly EntityJoin[], b: readonly EntityJoin[]): boolean =>
  a.length === b.length && a.every(({ from, to }, at) => from === b[at]?.from && to === b[at]?.to);

export const nameReader = (): NameReader => {
  const claims: Claim[] = [];
  const entities = entityReader();
  const inRoles = new Set<string>();
  const inSettings = new Set<string>();
  const canonical = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
    new Set(lists.flatMap((ids) => [...ids].map(joined.find)));
  let joined: Joined = entities.joined();
  let tables = tablesBy(joined.find);
  let matters: Matters | null = null;
  const allMatters = (): Matters => (matters ??= groupMatters(claims, joined.find));
  return {
    add: (added) => {
      for (const claim of added) {
        claims.push(claim);
        for (const role of Object.values(claim.roles)) if (role?.entity) inRoles.add(role.entity);
        if (claim.setting?.place?.entity) inSettings.add(claim.setting.place.entity);
      }
      entities.add(added);
      const now = entities.joined();
      if (sameJoins(joined.joins, now.joins)) tables.add(added);
      else {
        tables = tablesBy(now.find);
        tables.add(claims);
      }
      joined = now;
      matters = null;
    },
    names: {
      find: (id) => joined.find(id),
      affiliation: (id) => tables.affiliations.get(id) ?? null,
      office: (id) => tables.offices.get(id) ?? null,
      titles: (id) => {
        const told = tables.titles.get(id);
        return told === undefined ? null : [...told].sort().join("\n");
      },
      place: (id) => tables.places.get(id) ?? null,
      label: (id) => tables.label(id),
      matter: (claim) => allMatters().of(claim),
      isDenied: (id) => allMatters().isDenied(id),
      sideTold: (claim) => allMatters().side(claim),
      matterWords: (id) => allMatters().words(id),
      body: (words) => tables.bodies.named(words),
    },
    joins: () => joined.joins,
    // A pronoun that nobody resolved ("desc:they@120") names nothing.
    entities: () => canonical(new Set([...inRoles].filter((id) => !id.includes("@")))),
    named: () => canonical(inRoles, inSettings),
  };
};
