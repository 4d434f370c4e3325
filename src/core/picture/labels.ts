import { PARTY_ROLES } from "../brief/party-roles.ts";
import type { Claim, Role } from "../claim/claim.ts";
import { insideSentence } from "../frames/inside-sentence.ts";
import { fold } from "../lineage/words.ts";
import { countryName, entityLabel, sideOf } from "../mention/index.ts";
import { nearlySpelled } from "./spelling.ts";
import { textId } from "./text-id.ts";

/** Names that English writes with "the" although a headline may not. */
const WITH_ARTICLE =
  /^(?:united \w|european union|netherlands$|philippines$|bahamas$|maldives$|czech republic|dominican republic|central african|us$|u\.s\.?$|uk$|u\.k\.?$|un$|u\.n\.?$|eu$|pentagon$|kremlin$|white house$|red cross|world \w+ organi[sz]ation|(?:\w+ )?(?:government|army|police|opposition|military|rebels|ministry|state department|health ministry|defence ministry|defense ministry)$)/i;

/** Common nouns that a headline or the start of a sentence writes with a capital. */
const GENERIC = /^(?:government|army|police|opposition|military|rebels|ministry)$/i;

const withArticle = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** A state whose reports say "the government" is shown so: "the country holds its own town" says little. */
const GOVERNMENT = /^(?:\p{L}+ )?government$/iu;
const DEFINITE = /^the\s+/i;
const INDEFINITE = /^(?:an?|some)\s+/i;

/** Names in capitals up to this length are initials. */
const SHOUTED = 4;

const DERIVED = /^(?:government|intelligence|armed forces|police|ministry|parliament|embassy|[a-z ]+ ministry) of /;

interface Spelling {
  count: number;
  definite: number;
}

const ACTING: ReadonlySet<string> = new Set(PARTY_ROLES);

const LONGEST_DESCRIPTION = 50;
const COUNTED =
  /^(?:(?:about|at least|more than|nearly|around)\s+)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(\p{L})/iu;

/**
 * The name that one role tells: of a place the report's own spelling where it is only that; of a state that acts, its
 * government where the report calls it so; of a description its words; else the fullest name that the report gives.
 */
const readName = (id: string, role: Role): RoleName => {
  const bare = role.text.replace(/\s+/g, " ").replace(DEFINITE, "");
  const definite = bare !== role.text;
  if (id.startsWith("desc:") || id.startsWith("text:")) {
    // Its own words ("his party", "the union FHV"); of a pronoun what it stands for. How many spoke is no part of a name.
    const own = role.resolved === undefined && bare.length <= LONGEST_DESCRIPTION;
    const words = own ? bare : (role.name ?? bare).replace(DEFINITE, "");
    return { name: insideSentence(words.replace(COUNTED, "$1"), true), definite: own ? definite : null };
  }
  const name = (role.name ?? bare).replace(DEFINITE, "");
  const place = role.kind === "place" || role.kind === "facility" || role.precision !== undefined;
  // "DAYTON" is how a dateline is set, not how the town is spelled.
  if (place && bare === bare.toUpperCase() && bare.length > SHOUTED && name !== name.toUpperCase())
    return { name, definite: null };
  if (fold(bare) === fold(name) || (place && nearlySpelled(bare, name))) return { name: bare, definite };
  if (id.startsWith("government:") && /^(?:\p{L}+ )?government$/iu.test(bare)) return { name: bare, definite: true };
  const state = /^government:([A-Z]{2})$/.exec(id)?.[1];
  if (state && DERIVED.test(name)) return { name: countryName(state), definite: null };
  // A name made of the id ("intelligence of ...") gives way to the report's own words.
  if (DERIVED.test(name) && !role.resolved) return { name: bare, definite };
  return { name, definite: null };
};

interface RoleName {
  readonly name: string;
  readonly definite: boolean | null;
}

const roleNames = new WeakMap<Role, RoleName & { readonly id: string }>();

/** Kept with the role: a story is read again where a report comes late, goes or is revised. */
const nameIn = (id: string, role: Role): RoleName => {
  const known = roleNames.get(role);
  if (known?.id === id) return known;
  const found = { ...readName(id, role), id };
  roleNames.set(role, found);
  return found;
};

/** How often a name is told, and what speaks for its article. */
const count = (spellings: Map<string, Spelling>, name: string, definite: boolean | null): void => {
  const one = spellings.get(name) ?? { count: 0, definite: 0 };
  one.count += 1;
  one.definite += definite === null ? 0 : definite ? 2 : -1;
  spellings.set(name, one);
};

/** What the roles of a story call one thing, and, folded, by which words those who cite it do. */
interface Naming {
  readonly told: Map<string, Spelling>;
  readonly cited: Map<string, Spelling>;
  label: string | null;
}

/** Names to show, of a story whose claims are told in the order of its reports. */
export interface LabelReader {
  readonly add: (claims: readonly Claim[]) => void;
  readonly label: (id: string) => string;
}

/**
 * Names to show, by canonical id: the name that most roles give, then the longer, then string order. A name takes
 * "the" where the reports mostly write it so.
 */
export const labelReader = (find: (id: string) => string): LabelReader => {
  const namings = new Map<string, Naming>();
  const namingOf = (id: string): Naming => {
    const known = namings.get(id) ?? {
      told: new Map<string, Spelling>(),
      cited: new Map<string, Spelling>(),
      label: null,
    };
    known.label = null;
    namings.set(id, known);
    return known;
  };
  /** Places that only the settings of reports name, among those where they may play. */
  const scenes = new Map<string, Role>();
  const addRole = (slot: string, role: Role | null | undefined): void => {
    const told = role?.entity ?? (role ? textId(role.text) : null);
    if (!role || told === null) return;
    const id = find(told);
    const { name, definite } = nameIn(id, role);
    count(namingOf(id).told, name, definite);
    // A state that acts by the name of its country is its government.
    const side = sideOf(id);
    if (side !== id && id.startsWith("country:") && ACTING.has(slot)) count(namingOf(side).told, name, definite);
  };
  return {
    add: (claims) => {
      for (const { roles, setting, attribution } of claims) {
        for (const [slot, role] of Object.entries(roles)) addRole(slot, role);
        addRole("setting", setting?.place);
        addRole("who", setting?.who);
        for (const { place } of setting?.scenes ?? []) if (place.entity) scenes.set(find(place.entity), place);
        // Whether a speaker's name takes an article is told by those who cite it too.
        for (const { entity, kind, speaker, start } of attribution) {
          if (!entity || kind === "described" || textId(speaker) === null) continue;
          // Who is cited for a statement is its speaker already.
          if (roles["speaker"]?.start === start) continue;
          const bare = speaker.replace(DEFINITE, "");
          count(namingOf(find(entity)).cited, fold(bare), bare !== speaker);
        }
      }
    },
    label: (id) => {
      const naming = namings.get(id);
      if (naming === undefined) return scenes.get(id)?.name ?? unnamed(id);
      naming.label ??= labelOf(id, naming);
      return naming.label;
    },
  };
};

/** Those who cite it count for a spelling that roles give, or, where none does, for what its id says. */
const spellingsOf = (id: string, { told, cited }: Naming): ReadonlyMap<string, Spelling> => {
  const spellings = new Map([...told].map(([name, one]) => [name, { ...one }] as const));
  const known = spellings.size > 0 ? [...spellings.keys()] : [unnamed(id).replace(DEFINITE, "")];
  for (const [words, one] of cited) {
    const name = known.find((other) => fold(other) === words);
    if (name === undefined) continue;
    const before = spellings.get(name) ?? { count: 0, definite: 0 };
    spellings.set(name, { count: before.count + one.count, definite: before.definite + one.definite });
  }
  return spellings;
};

const labelOf = (id: string, naming: Naming): string => {
  const spellings = spellingsOf(id, naming);
  const [best] = [...spellings].sort(([a, x], [b, y]) => y.count - x.count || b.length - a.length || (a < b ? -1 : 1));
  if (!best) return unnamed(id);
  const called = [...spellings]
    .filter(([name, one]) => GOVERNMENT.test(name) && one.count > 1)
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))[0];
  const [name, { definite }] = id.startsWith("government:") && called ? called : best;
  const shown = GENERIC.test(name) ? name.toLowerCase() : name;
  return INDEFINITE.test(name) ? name : definite > 0 || WITH_ARTICLE.test(name) ? `the ${shown}` : shown;
};

/** A thing that no role of the story names: by what its id says. */
const unnamed = (id: string): string => {
  const government = /^government:([A-Z]{2})$/.exec(id);
  if (government?.[1]) return `the government of ${withArticle(countryName(government[1]))}`;
  return withArticle(entityLabel(id.startsWith("text:") ? `desc:${id.slice(5)}` : id));
};
