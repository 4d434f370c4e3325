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

interface Known {
  readonly id: string;
  readonly names: Set<string>;
  /** report/sentence where it stands. */
  readonly sentences: Set<string>;
  country: string | null;
  lat: number | null;
  lon: number | null;
  claims: number;
}

const rolesOf = function* (claims: readonly Claim[]): Generator<{ claim: Claim; role: Role }> {
  for (const claim of claims) for (const role of Object.values(claim.roles)) if (role) yield { claim, role };
};

const gather = (claims: readonly Claim[], keep: (role: Role) => boolean): Known[] => {
  const known = new Map<string, Known>();
  for (const { claim, role } of rolesOf(claims)) {
    if (!role.entity || role.entity.startsWith("desc:") || !keep(role)) continue;
    const one = known.get(role.entity) ?? {
      id: role.entity,
      names: new Set<string>(),
      sentences: new Set<string>(),
      country: null,
      lat: null,
      lon: null,
      claims: 0,
    };
    if (role.name) one.names.add(role.name);
    if (!role.resolved) one.names.add(role.text);
    one.sentences.add(`${claim.report} ${claim.sentence}`);
    one.country ??= role.country ?? null;
    one.lat ??= role.lat ?? null;
    one.lon ??= role.lon ?? null;
    one.claims += 1;
    known.set(role.entity, one);
  }
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

const isPlace = (role: Role): boolean =>
  role.kind === "place" || role.kind === "facility" || role.precision !== undefined;
const isPerson = (role: Role): boolean => role.kind === "person" || (role.entity?.startsWith("person:") ?? false);

/** Told side by side in one sentence, two names are two things. */
const toldApart = (a: Known, b: Known): boolean => [...a.sentences].some((sentence) => b.sentences.has(sentence));

const nearPair = (a: Known, b: Known): [string, string] | null => {
  for (const left of [...a.names].sort())
    for (const right of [...b.names].sort()) if (nearlySpelled(left, right)) return [left, right];
  return null;
};

/** Two gazetteer entries are one place only where they lie within about 20 km of each other. */
const couldBeOnePlace = (a: Known, b: Known): boolean => {
  if (a.country && b.country && a.country !== b.country) return false;
  if (a.lat === null || b.lat === null || a.lon === null || b.lon === null) return true;
  return Math.abs(a.lat - b.lat) < 0.2 && Math.abs(a.lon - b.lon) < 0.2;
};

const lastName = (name: string): string =>
  fold(name)
    .split(/[\s,]+/)
    .filter(Boolean)
    .at(-1) ?? "";

const personPair = (a: Known, b: Known): [string, string] | null => {
  for (const left of [...a.names].sort())
    for (const right of [...b.names].sort()) {
      const leftWords = fold(left).split(/\s+/);
      const rightWords = fold(right).split(/\s+/);
      const same = lastName(left) === lastName(right) && lastName(left).length > 2;
      if (!same && !nearlySpelled(lastName(left), lastName(right))) continue;
      // Two full names must share more than the family name.
      const shorter = leftWords.length < rightWords.length ? leftWords : rightWords;
      const longer = shorter === leftWords ? rightWords : leftWords;
      if (
        shorter.length === 1 ||
        shorter.slice(0, -1).every((word) => longer.some((other) => other === word || nearlySpelled(word, other)))
      )
        return [left, right];
    }
  return null;
};

/** Joins the near-spelled places and people of one story; a name with two candidates is left alone. */
export const joinEntities = (claims: readonly Claim[]): Joined => {
  const classes = unionFind();
  const joins: EntityJoin[] = [];
  const joinKind = (
    known: readonly Known[],
    pairOf: (a: Known, b: Known) => [string, string] | null,
    may: (a: Known, b: Known) => boolean,
    kind: string,
  ): void => {
    for (const one of known) {
      const candidates = known.flatMap((other) => {
        if (other === one || toldApart(one, other) || !may(one, other)) return [];
        const pair = pairOf(one, other);
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
  joinKind(gather(claims, isPlace), nearPair, couldBeOnePlace, "near spelling");
  joinKind(gather(claims, isPerson), personPair, () => true, "same family name");
  return { find: classes.find, joins };
};
