import { BODY_CASES } from "./cases-bodies.ts";
import { LOOKING_BACK_CASES } from "./cases-looking-back.ts";
import { PEOPLE_CASES } from "./cases-people.ts";

/** Places of the cases, so that they lean on no gazetteer: word to [id, country, precision, form]. */
export const CASE_PLACES: { readonly [name: string]: readonly [string, string, string, "name" | "demonym"] } = {
  Kenya: ["country:KE", "KE", "country", "name"],
  Kenyan: ["country:KE", "KE", "country", "demonym"],
  Nairobi: ["geonames:184745", "KE", "city", "name"],
  Mombasa: ["geonames:186301", "KE", "city", "name"],
  Kisumu: ["geonames:191245", "KE", "city", "name"],
  Peru: ["country:PE", "PE", "country", "name"],
  Peruvian: ["country:PE", "PE", "country", "demonym"],
  Peruvians: ["country:PE", "PE", "country", "demonym"],
  Lima: ["geonames:3936456", "PE", "city", "name"],
  Cusco: ["geonames:3941584", "PE", "city", "name"],
  Norway: ["country:NO", "NO", "country", "name"],
  Norwegian: ["country:NO", "NO", "country", "demonym"],
  Oslo: ["geonames:3143244", "NO", "city", "name"],
  Chile: ["country:CL", "CL", "country", "name"],
  Canada: ["country:CA", "CA", "country", "name"],
  Ohio: ["admin1:US.OH", "US", "admin1", "name"],
  Dayton: ["geonames:4509884", "US", "city", "name"],
  Mali: ["country:ML", "ML", "country", "name"],
  Malian: ["country:ML", "ML", "country", "demonym"],
  Bamako: ["geonames:2460596", "ML", "city", "name"],
  Gao: ["geonames:2457161", "ML", "city", "name"],
  Timbuktu: ["geonames:2449066", "ML", "city", "name"],
};

export interface MentionCase {
  readonly about: string;
  readonly text: string;
  /** The first line is the headline. */
  readonly titled?: boolean;
  /** [words, entity, what else holds]; words may be told twice with "#2" for the second time. */
  readonly finds: readonly (readonly [string, string, Expected?])[];
  /** [words, entity]: no mention of these words has this entity; "*" for any. */
  readonly rejects?: readonly (readonly [string, string])[];
}

export interface Expected {
  readonly role?: string | null;
  readonly affiliation?: string | null;
  readonly antecedent?: string | null;
  readonly kind?: string;
  readonly form?: string;
  readonly number?: string;
}

export const CASES: readonly MentionCase[] = [
  ...BODY_CASES,
  ...PEOPLE_CASES,
  ...LOOKING_BACK_CASES,
  // place-name
  {
    about: "a country that speaks or sends",
    text: "Norway said it would send a ship, and Canada is sending engineers to clear its embassy.",
    finds: [
      ["Norway", "government:NO", { kind: "party" }],
      ["it", "government:NO", { antecedent: "Norway" }],
      ["Canada", "government:CA"],
      ["its embassy", "embassy:CA"],
    ],
  },
  {
    about: "a capital that acts",
    text: "The envoy accused Lima of delay, and Oslo denied the report.",
    finds: [
      ["Lima", "government:PE"],
      ["Oslo", "government:NO"],
    ],
  },
  {
    about: "a land that undergoes",
    text: "Chile was hit by an earthquake and Lima has two airports; rain fell in Norway.",
    finds: [
      ["Chile", "country:CL", { kind: "place" }],
      ["Lima", "geonames:3936456"],
      ["Norway", "country:NO"],
    ],
    rejects: [
      ["Chile", "government:CL"],
      ["Lima", "government:PE"],
    ],
  },
  {
    about: "people of a country",
    text: "Peruvians voted on Sunday.",
    finds: [["Peruvians", "desc:peruvians", { kind: "group" }]],
  },
];
