import type { Claim, Role } from "../claim/claim.ts";
import { fold } from "../lineage/words.ts";
import { nearlySpelled } from "./spelling.ts";
import { unionFind } from "./union-find.ts";

/** Two ids of different reports that name one thing, and by what evidence. */
export interface EntityJoin {
  readonly from: string;
  readonly to: string;
  readonly evidence: string;
}

export interface Joined {
  readonly find: (entity: string) => string;
  readonly joins: readonly EntityJoin[];
}

/** The entities of one kind, as the claims told them up to now. */
interface Known {
  readonly id: string;
  readonly names: Set<string>;
  country: string | null;
  lat: number | null;
  lon: number | null;
}

const isPlace = (role: Role): boolean =>
  role.kind === "place" || role.kind === "facility" || role.precision !== undefined;
const PERSON = "person:";
const isPerson = (role: Role): boolean => role.kind === "person" || (role.entity?.startsWith(PERSON) ?? false);

/** Entities of one kind, and which of them are told side by side in one sentence: these are two things. */
interface Gathered {
  readonly known: ReadonlyMap<string, Known>;
  readonly areApart: (a: string, b: string) => boolean;
  /** Whether a claim told anything of them that was not told before. */
  readonly take: (claim: Claim) => boolean;
}

const gather = (keep: (role: Role) => boolean): Gathered => {
  const known = new Map<string, Known>();
  const apart = new Set<string>();
  const pairOf = (a: string, b: string): string => (a < b ? `${a}\u0001${b}` : `${b}\u0001${a}`);
  // Of the report that is being told: a sentence is of one report.
  let report = "";
  let sentences = new Map<number, Set<string>>();
  const setBeside = (claim: Claim, entity: string): boolean => {
    if (claim.report !== report) {
      report = claim.report;
      sentences = new Map();
    }
    const here = sentences.get(claim.sentence) ?? new Set<string>();
    sentences.set(claim.sentence, here);
    if (here.has(entity)) return false;
    const before = apart.size;
    for (const other of here) apart.add(pairOf(entity, other));
    here.add(entity);
    return apart.size > before;
  };
  const takeRole = (role: Role, entity: string): boolean => {
    const one = known.get(entity) ?? { id: entity, names: new Set<string>(), country: null, lat: null, lon: null };
    const before = one.names.size;
    if (role.name) one.names.add(role.name);
    if (!role.resolved) one.names.add(role.text);
    const { country, lat, lon } = one;
    one.country ??= role.country ?? null;
    one.lat ??= role.lat ?? null;
    one.lon ??= role.lon ?? null;
    const isNew = !known.has(entity);
    if (isNew) known.set(entity, one);
    return isNew || one.names.size > before || one.country !== country || one.lat !== lat || one.lon !== lon;
  };
  return {
    known,
    areApart: (a, b) => apart.has(pairOf(a, b)),
    take: (claim) => {
      let news = false;
      for (const role of Object.values(claim.roles)) {
        if (!role?.entity || role.entity.startsWith("desc:") || !keep(role)) continue;
        news = takeRole(role, role.entity) || news;
        news = setBeside(claim, role.entity) || news;
      }
      for (const { entity, start, end } of claim.attribution) {
        if (!entity?.startsWith(PERSON)) continue;
        // Titles and offices stand in a speaker's words: the id holds the name alone.
        const role = { entity, text: entity.slice(PERSON.length).replaceAll("-", " "), start, end };
        if (keep(role)) news = takeRole(role, entity) || news;
      }
      return news;
    },
  };
};

/** A name as it is laid beside others: read once, for each stands beside all. */
interface ReadName {
  readonly name: string;
  readonly words: readonly string[];
  readonly last: string;
}

const readName = (name: string): ReadName => {
  const folded = fold(name);
  return {
    name,
    words: folded.split(/\s+/),
    last:
      folded
        .split(/[\s,]+/)
        .filter(Boolean)
        .at(-1) ?? "",
  };
};

/** The first of the names of two that may be one. */
type PairOf = (a: readonly ReadName[], b: readonly ReadName[]) => [string, string] | null;

const nearPair: PairOf = (a, b) => {
  for (const { name: left } of a) for (const { name: right } of b) if (nearlySpelled(left, right)) return [left, right];
  return null;
};

/** Two gazetteer entries are one place only where they lie within about 20 km of each other. */
const couldBeOnePlace = (a: Known, b: Known): boolean => {
  if (a.country && b.country && a.country !== b.country) return false;
  if (a.lat === null || b.lat === null || a.lon === null || b.lon === null) return true;
  return Math.abs(a.lat - b.lat) < 0.2 && Math.abs(a.lon - b.lon) < 0.2;
};

const personPair: PairOf = (a, b) => {
  for (const left of a)
    for (const right of b) {
      const same = left.last === right.last && left.last.length > 2;
      if (!same && !nearlySpelled(left.last, right.last)) continue;
      // Two full names must share more than the family name.
      const [shorter, longer] =
        left.words.length < right.words.length ? [left.words, right.words] : [right.words, left.words];
      if (
        shorter.length === 1 ||
        shorter.slice(0, -1).every((word) => longer.some((other) => other === word || nearlySpelled(word, other)))
      )
        return [left.name, right.name];
    }
  return null;
};

/** Joins the near-spelled places and people of one story, whose claims are told in the order of its reports; a name with two candidates is left alone. */
export interface EntityReader {
  readonly add: (claims: readonly Claim[]) => void;
  readonly joined: () => Joined;
}

export const entityReader = (): EntityReader => {
  const places = gather(isPlace);
  const people = gather(isPerson);
  const kinds = namesByKind();
  let joined: Joined | null = null;
  return {
    add: (claims) => {
      let news = false;
      for (const claim of claims) {
        news = places.take(claim) || news;
        news = people.take(claim) || news;
        news = kinds.take(claim) || news;
      }
      if (news) joined = null;
    },
    joined: () => (joined ??= joinAll(places, people, kinds)),
  };
};

/** A name without "person:", "org:" or "name:", and those of them that the reports give it. */
interface NamesByKind {
  /** Whether a name was told of another kind than before. */
  readonly take: (claim: Claim) => boolean;
  /** The body that a person's or an unknown name is in another report of the story; the id itself where none says so. */
  readonly body: (entity: string) => string;
  readonly joins: () => readonly EntityJoin[];
}

const KIND = /^(person|org|name):(.+)$/;
/** What a body's name may have behind the word by which it is called for short. */
const OF_BODY =
  /^(?:movement|army|front|column|brigades?|guard|militia|group|alliance|coalition|forces?|union|legion|council)$/u;

/** "Ferrolines" that one report takes for a person's name and another for a body's: a report that knows it for a body knows more. */
const namesByKind = (): NamesByKind => {
  const ids = new Map<string, Set<string>>();
  const note = (entity: string | null | undefined): boolean => {
    const name = KIND.exec(entity ?? "")?.[2];
    if (!entity || name === undefined) return false;
    const known = ids.get(name) ?? new Set<string>();
    ids.set(name, known);
    const before = known.size;
    known.add(entity);
    return known.size > before && (known.size > 1 || entity.startsWith("name:"));
  };
  /** "Amber" of "Amber fighters" is "the Amber Column", where the story knows one such body. */
  const longer = (name: string): string | null => {
    const found = [...ids].filter(
      ([other]) => other.startsWith(`${name}-`) && OF_BODY.test(other.slice(name.length + 1)),
    );
    const [only] = found;
    if (found.length !== 1 || only === undefined) return null;
    const [full, known] = only;
    return known.has(`org:${full}`) ? `org:${full}` : known.has(`name:${full}`) ? `name:${full}` : null;
  };
  return {
    take: (claim) => {
      let news = false;
      for (const role of Object.values(claim.roles)) news = note(role?.entity) || news;
      for (const { entity } of claim.attribution) news = note(entity) || news;
      return news;
    },
    body: (entity) => {
      const name = KIND.exec(entity)?.[2];
      if (name !== undefined && ids.get(name)?.has(`org:${name}`)) return `org:${name}`;
      return entity.startsWith("name:") && name !== undefined ? (longer(name) ?? entity) : entity;
    },
    joins: () =>
      [...ids].flatMap(([name, known]) =>
        known.has(`org:${name}`)
          ? [...known]
              .filter((id) => id !== `org:${name}`)
              .sort()
              .map((from) => ({
                from,
                to: `org:${name}`,
                evidence: "one name: another report tells that it is a body",
              }))
          : [],
      ),
  };
};

const joinAll = (places: Gathered, people: Gathered, kinds: NamesByKind): Joined => {
  const classes = unionFind();
  const joins: EntityJoin[] = [];
  const joinKind = (
    { known, areApart }: Gathered,
    pairOf: PairOf,
    may: (a: Known, b: Known) => boolean,
    kind: string,
  ): void => {
    const sorted = [...known.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((one) => ({ one, names: [...one.names].sort().map(readName) }));
    for (const { one, names } of sorted) {
      const candidates = sorted.flatMap(({ one: other, names: others }) => {
        if (other === one || areApart(one.id, other.id) || !may(one, other)) return [];
        const pair = pairOf(names, others);
        return pair ? [{ other, pair }] : [];
      });
      const [only] = candidates;
      if (candidates.length !== 1 || only === undefined || classes.find(one.id) === classes.find(only.other.id))
        continue;
      classes.join(one.id, only.other.id);
      joins.push({
        from: one.id,
        to: only.other.id,
        evidence: `${kind}: "${only.pair[0]}" and "${only.pair[1]}" are spelled alike and never told apart in one sentence`,
      });
    }
  };
  joinKind(places, nearPair, couldBeOnePlace, "near spelling");
  joinKind(people, personPair, () => true, "same family name");
  return { find: (entity) => classes.find(kinds.body(entity)), joins: [...joins, ...kinds.joins()] };
};
