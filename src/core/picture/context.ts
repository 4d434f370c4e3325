import type { Claim, Role } from "../claim/claim.ts";
import type { CompareContext } from "../frames/frame-compare.ts";
import { sideOf } from "../mention/index.ts";
import type { EntityJoin } from "./join-entities.ts";
import { nameReader, type StoryNames } from "./story-names.ts";
import { textId } from "./text-id.ts";

export interface StoryContext extends CompareContext {
  readonly joins: readonly EntityJoin[];
  /** Canonical id of an entity id. */
  find(id: string): string;
  /** The party that a person or body is told to act for, by the story's roles and speakers; null where nobody says. */
  affiliation(id: string): string | null;
  /** The offices that the story's reports give an entity. */
  titles(id: string): readonly string[];
}

/** All claims of a story, and what of them is one thing. */
type Told = Pick<StoryContext, "claimsFor" | "joins">;

/** What the frames of one story may ask, by its names. */
export const contextOf = (names: StoryNames, told: Told): StoryContext => {
  const entity = (role: Role | null | undefined): string | null => {
    if (!role) return null;
    // A pronoun that nobody resolved ("desc:they@120") names nothing.
    if (role.entity?.includes("@")) return null;
    return role.entity ? names.find(role.entity) : textId(role.text);
  };
  return {
    claimsFor: told.claimsFor,
    get joins() {
      return told.joins;
    },
    find: names.find,
    office: (role) => role?.role ?? names.office(entity(role) ?? ""),
    affiliation: (id) => names.affiliation(names.find(id)),
    titles: (id) => names.titles(names.find(id))?.split("\n") ?? [],
    entity,
    side: (role) => {
      const id = entity(role);
      if (id === null) return null;
      const acts = role?.affiliation ?? names.affiliation(id);
      // A name of no known kind that takes a side is a body: another report may say so.
      return sideOf(acts ? names.find(acts) : id.replace(/^name:/u, "org:"));
    },
    place: (role) => {
      const id = entity(role);
      if (id === null || !role) return null;
      const known = names.place(id);
      return known
        ? { ...known, name: names.label(id) }
        : { id, name: role.text, country: null, admin1: null, within: null, precision: null, lat: null, lon: null };
    },
    label: names.label,
    matter: names.matter,
    isDenied: names.isDenied,
    sideTold: names.sideTold,
    matterWords: names.matterWords,
  };
};

/** What the frames of one story may ask: entities joined across its reports, names, places, matters. */
export const storyContext = (claims: readonly Claim[]): StoryContext => {
  const reader = nameReader();
  reader.add(claims);
  return contextOf(reader.names, { claimsFor: () => claims, joins: reader.joins() });
};
