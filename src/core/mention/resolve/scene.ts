import type { Draft } from "../draft.ts";
import { countryOfCapital } from "../lexicon/capitals.ts";

/**
 * What resolution looks at: all drafts of a report in document order, and indexes over those that name something, so that
 * no description costs more than a look-up. Built once, before anything is resolved.
 */
export interface Scene {
  readonly drafts: readonly Draft[];
  /** The country that most of the report's places lie in, null where none leads clearly. */
  readonly mainCountry: string | null;
  readonly titleSentence: number | null;
  readonly bySentence: ReadonlyMap<number, readonly Draft[]>;
  /** The first mention of each named entity, by kind of body ("armed", "company" ...). */
  readonly byBody: ReadonlyMap<string, readonly Draft[]>;
  /** Every naming of an entity. */
  readonly namings: ReadonlyMap<string, readonly Draft[]>;
  /** First mentions of named persons, by the head noun of their role. */
  readonly byRole: ReadonlyMap<string, readonly Draft[]>;
  /** First mentions of named persons who are told to be "suspect" or "victim". */
  readonly byPart: ReadonlyMap<string, readonly Draft[]>;
  /** First mentions of single persons described, by their noun; under "suspect" all who are suspected. */
  readonly described: ReadonlyMap<string, readonly Draft[]>;
  /** Bodies told with more than their bare noun ("the teachers' union"), by that noun. */
  readonly byBareNoun: ReadonlyMap<string, readonly Draft[]>;
  /** Country names by code, capitals by the code of their country, and the first place of each country. */
  readonly lands: ReadonlyMap<string, readonly Draft[]>;
  readonly seats: ReadonlyMap<string, readonly Draft[]>;
  readonly places: ReadonlyMap<string, readonly Draft[]>;
}

export const isLand = (d: Draft): boolean =>
  d.noun !== "attributive" && d.place?.precision === "country" && (d.kind === "place" || d.rule === "place-name/acts");

const NO_SUSPECT = new Set([
  "driver",
  "inmate",
  "prisoner",
  "robber",
  "thief",
  "officer",
  "detainee",
  "fugitive",
  "defendant",
]);

export function buildScene(drafts: readonly Draft[], mainCountry: string | null, titleSentence: number | null): Scene {
  const bySentence = new Map<number, Draft[]>();
  const byBody = new Map<string, Draft[]>();
  const namings = new Map<string, Draft[]>();
  const byRole = new Map<string, Draft[]>();
  const byPart = new Map<string, Draft[]>();
  const described = new Map<string, Draft[]>();
  const byBareNoun = new Map<string, Draft[]>();
  const lands = new Map<string, Draft[]>();
  const seats = new Map<string, Draft[]>();
  const places = new Map<string, Draft[]>();
  const seen = new Set<string>();
  for (const draft of drafts) {
    put(bySentence, draft.sentence, draft);
    if (draft.hidden) continue;
    if (draft.place && draft.country && draft.form === "name") {
      put(places, draft.country, draft);
      if (isLand(draft)) put(lands, draft.country, draft);
      if (countryOfCapital(draft.place.name) === draft.place.country) put(seats, draft.country, draft);
    }
    const isDescribed = draft.entity.startsWith("desc:");
    if (!isDescribed) put(namings, draft.entity, draft);
    if (draft.kind === "organisation" && isFull(draft)) put(byBareNoun, roleHead(draft.text), draft);
    if (seen.has(draft.entity)) continue;
    seen.add(draft.entity);
    if (isDescribed) {
      if (draft.form !== "description" || draft.kind !== "person" || draft.number !== "singular") continue;
      put(described, draft.noun, draft);
      if (draft.noun !== "suspect" && draft.classes.includes("suspect") && !NO_SUSPECT.has(draft.noun))
        put(described, "suspect", draft);
    } else if (draft.kind === "person") {
      if (draft.role) put(byRole, roleHead(draft.role), draft);
      // "the boy was identified as ...".
      if (draft.noun && (!draft.role || roleHead(draft.role) !== draft.noun)) put(byRole, draft.noun, draft);
      for (const part of ["suspect", "victim"] as const) if (draft.classes.includes(part)) put(byPart, part, draft);
    } else if (draft.body) put(byBody, draft.body, draft);
  }
  return {
    drafts,
    mainCountry,
    titleSentence,
    bySentence,
    byBody,
    namings,
    byRole,
    byPart,
    described,
    byBareNoun,
    lands,
    seats,
    places,
  };
}

/** More than an article and a noun. */
const isFull = (draft: Draft): boolean =>
  draft.form !== "pronoun" &&
  draft.text
    .replace(/^(?:the|an?)\s+/iu, "")
    .trim()
    .includes(" ");

/** "Secretary of State": secretary; "boy's father": father. */
export const roleHead = (role: string): string => {
  const words = role
    .toLowerCase()
    .replace(/ (?:of|for|in|at|to|from|with|on) .*$/, "")
    .split(/[^\p{L}]+/u);
  return words[words.length - 1] ?? "";
};

function put<K>(map: Map<K, Draft[]>, key: K, draft: Draft): void {
  const list = map.get(key);
  if (list) list.push(draft);
  else map.set(key, [draft]);
}

/** The last of a list in document order that ends before the draft begins; null where none does. */
export function lastBefore(list: readonly Draft[] | undefined, open: Draft): Draft | null {
  if (!list) return null;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Draft).end <= open.start) low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? null;
}

/** The only one of a list that fits; null where none or several do. */
export function only(list: readonly Draft[] | undefined, fits: (d: Draft) => boolean): Draft | null {
  let found: Draft | null = null;
  for (const draft of list ?? []) {
    if (!fits(draft)) continue;
    if (found) return null;
    found = draft;
  }
  return found;
}

/** The last naming of the candidate's entity before the draft, else the candidate itself. */
export const latest = (scene: Scene, open: Draft, candidate: Draft): Draft =>
  lastBefore(scene.namings.get(candidate.entity), open) ?? candidate;
