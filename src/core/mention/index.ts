/**
 * Who and what a report names: persons, bodies, parties, places, and the words that stand for them.
 *
 * Entity ids, the same in every report:
 * - a body of the lexicon: its id there (`taliban`, `who`, `pentagon`, `reuters`), see lexicon/bodies-*.ts;
 * - organs of a state: `government:AF`, `military:AF`, `police:AF`, `intelligence:US`, `parliament:GB`, `embassy:US`,
 *   `ministry:GB/defence`; of smaller places by slug: `police:rocky-mount`, `government:kansas`;
 * - `person:<slug of the fullest name in the report>`;
 * - `outlet:<slug>` for outlets that no lexicon holds; `org:<slug>` for all other named bodies;
 * - `name:<slug>`: a name of no known kind;
 * - a place: the gazetteer's id (`country:AF`, `geonames:1138336`, `local:slug`);
 * - `desc:<slug>`: people and things described and not resolved ("desc:government-official"); the slug leaves out articles,
 *   possessives and numerals, and the plural of the head. `desc:he@1234`: a pronoun left open, one of a kind.
 */
export type { PlaceSighting } from "./draft.ts";
export { findMentions, type MentionInput } from "./find-mentions.ts";
export { entityLabel, isNameAlone, isOutlet, isWire, sameParty, sideOf, sideOfMention } from "./label.ts";
export { type Body, bodyById } from "./lexicon/bodies.ts";
export { type BodyType, bodyNounType, portfolioOf } from "./lexicon/body-nouns.ts";
export { countryOfCapital } from "./lexicon/capitals.ts";
export { countryName } from "./lexicon/country-names.ts";
export { isBareBody } from "./lexicon/generic-nouns.ts";
export { genderOfRole, isRoleNoun, type RoleClass, roleClasses, roleLemma } from "./lexicon/role-nouns.ts";
export { mentionAt, mentionsAt, mentionsIn, personByRoleAt } from "./mention-at.ts";
export { isFirstPerson } from "./rules/pronoun.ts";
