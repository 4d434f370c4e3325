import type { Claim, Role } from "../claim/claim.ts";
import type { CompareContext, StoryPlace } from "../frames/frame-compare.ts";
import { sideOf } from "../mention/index.ts";
import { type EntityJoin, joinEntities } from "./join-entities.ts";
import { labelsOf } from "./labels.ts";
import { groupMatters, type Matters } from "./matters.ts";
import { textId } from "./text-id.ts";

export interface StoryContext extends CompareContext {
  readonly joins: readonly EntityJoin[];
  /** Canonical id of an entity id. */
  find(id: string): string;
  /** The party that a person or body is told to act for, by the story's roles and speakers; null where nobody says. */
  affiliation(id: string): string | null;
}

/** What the frames of one story may ask: entities joined across its reports, names, places, matters. */
export const storyContext = (claims: readonly Claim[]): StoryContext => {
  const joined = joinEntities(claims);
  const label = labelsOf(claims, joined.find);
  const affiliations = new Map<string, string>();
  for (const claim of claims) {
    for (const role of Object.values(claim.roles))
      if (role?.entity && role.affiliation && !role.entity.startsWith("desc:"))
        affiliations.set(joined.find(role.entity), role.affiliation);
    // A description ("a spokeswoman") is of another body in another sentence.
    for (const link of claim.attribution)
      if (link.entity && link.affiliation && !link.entity.startsWith("desc:"))
        affiliations.set(joined.find(link.entity), link.affiliation);
  }
  const offices = new Map<string, string>();
  for (const claim of claims) {
    for (const role of Object.values(claim.roles))
      if (role?.entity && role.role) offices.set(joined.find(role.entity), role.role);
    for (const link of claim.attribution)
      if (link.entity && link.role) offices.set(joined.find(link.entity), link.role);
  }
  const places = new Map<string, StoryPlace>();
  for (const claim of claims)
    for (const role of [...Object.values(claim.roles), claim.setting?.place]) {
      if (!role?.entity) continue;
      const id = joined.find(role.entity);
      const known = places.get(id);
      if (known && (known.lat !== null || role.lat === undefined)) continue;
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
    }
  let matters: Matters | null = null;
  const entity = (role: Role | null | undefined): string | null => {
    if (!role) return null;
    // A pronoun that nobody resolved ("desc:they@120") names nothing.
    if (role.entity?.includes("@")) return null;
    return role.entity ? joined.find(role.entity) : textId(role.text);
  };
  const allMatters = (): Matters => (matters ??= groupMatters(claims));
  return {
    claims,
    joins: joined.joins,
    find: joined.find,
    office: (role) => role?.role ?? offices.get(entity(role) ?? "") ?? null,
    affiliation: (id) => affiliations.get(joined.find(id)) ?? null,
    entity,
    side: (role) => {
      const id = entity(role);
      if (id === null) return null;
      const acts = role?.affiliation ?? affiliations.get(id);
      return sideOf(acts ? joined.find(acts) : id);
    },
    place: (role) => {
      const id = entity(role);
      if (id === null || !role) return null;
      const known = places.get(id);
      return known
        ? { ...known, name: label(id) }
        : { id, name: role.text, country: null, admin1: null, within: null, precision: null, lat: null, lon: null };
    },
    label,
    matter: (claim) => allMatters().of(claim),
    isDenied: (id) => allMatters().isDenied(id),
    matterWords: (id) => allMatters().words(id),
  };
};
