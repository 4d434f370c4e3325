import type { Claim } from "../../claim/claim.ts";
import { fold } from "../../lineage/words.ts";
import { sideOf } from "../../mention/index.ts";

/** Whom a speaker speaks for, read from the words by which reports name them. */
export interface Bodies {
  /** The side of a body by its words ("the Harbour Board"): the entity that the story knows by them, else the words themselves. */
  readonly named: (words: string) => string | null;
  /** The body in "a spokeswoman for the Harbour Board", "Ana Ruiz of the Harbour Board"; null where none is told. */
  readonly behind: (speaker: string) => string | null;
}

/** What ties a person to a body. A name of a place behind it tells where somebody is, not for whom they speak. */
const TIED = /\s(?:for|of|from|at|with)\s+((?:the\s+)?\p{Lu}.*)$/u;
const CUT = /[,;(]|\s(?:who|which|that|in|on)\s/u;

const bareWords = (text: string): string =>
  fold(text)
    .replace(/^(?:the|a|an)\s+/, "")
    .trim();

/** By which words a claim names whom. */
interface Naming {
  readonly words: string;
  readonly entity: string;
  readonly place: boolean;
}

const namings = new WeakMap<Claim, readonly Naming[]>();

/** Kept with the claim: a story is read again where a report comes late, goes or is revised. */
const namingsOf = (claim: Claim): readonly Naming[] => {
  const known = namings.get(claim) ?? namingsIn(claim);
  namings.set(claim, known);
  return known;
};

const namingsIn = ({ roles, attribution }: Claim): readonly Naming[] => [
  ...Object.values(roles).flatMap((role) => {
    if (!role?.entity) return [];
    const { entity, text, name, kind, precision } = role;
    // "the prefecture" may be a land or its office; only a name is surely a place.
    const place = (kind === "place" || precision !== undefined) && !entity.startsWith("desc:");
    return (name ? [text, name] : [text]).map((one) => ({ words: bareWords(one), entity, place }));
  }),
  ...attribution.flatMap((link) =>
    link.entity ? [{ words: bareWords(link.speaker), entity: link.entity, place: false }] : [],
  ),
  // Whom a spokeswoman speaks for is told by its id alone.
  ...attribution.flatMap(({ affiliation }) =>
    affiliation?.startsWith("org:")
      ? [
          {
            words: bareWords(affiliation.slice("org:".length).replaceAll("-", " ")),
            entity: affiliation,
            place: false,
          },
        ]
      : [],
  ),
];

/** An id that says what it names goes before a bare name; of two alike the first by its letters. */
const isSurer = (id: string, known: string): boolean =>
  id.startsWith("name:") === known.startsWith("name:") ? id < known : known.startsWith("name:");

/** Bodies of a story whose claims are told in the order of its reports. */
export interface BodyReader {
  readonly add: (claims: readonly Claim[]) => void;
  readonly named: Bodies["named"];
}

export const bodyReader = (find: (entity: string) => string): BodyReader => {
  const entities = new Map<string, string>();
  const places = new Set<string>();
  const named = (text: string): string | null => {
    const words = bareWords(text);
    if (words === "" || places.has(words)) return null;
    const entity = entities.get(words);
    if (entity?.startsWith("geonames:") || entity?.startsWith("country:")) return null;
    return entity ? sideOf(entity) : `body:${words.replace(/\s+/g, "-")}`;
  };
  return {
    add: (claims) => {
      for (const claim of claims)
        for (const { words, entity, place } of namingsOf(claim)) {
          if (place) places.add(words);
          if (words === "" || entity.startsWith("desc:") || entity.includes("@")) continue;
          const id = find(entity);
          const known = entities.get(words);
          if (known === undefined || isSurer(id, known)) entities.set(words, id);
        }
    },
    named,
  };
};

export const bodiesBy = (named: Bodies["named"]): Bodies => ({
  named,
  behind: (speaker) => {
    const tied = TIED.exec(speaker)?.[1]?.split(CUT)[0];
    return tied ? named(tied) : null;
  },
});
