import type { Claim } from "../../claim/claim.ts";
import type { CompareContext } from "../frame-compare.ts";
import { storySummary } from "../story-summary.ts";
import { BEHIND, isOnePerson, isTold, type Likeness, likenessOf, mayBeOne } from "./same-victim.ts";

interface Victim {
  readonly claim: Claim;
  readonly likeness: Likeness;
  readonly entity: string | null;
}

/** What a story tells of its dead. */
interface Dead {
  /** Whoever is told dead, one by one. */
  readonly victims: readonly Victim[];
  /** The largest number of dead that is told. */
  readonly most: number;
  /** Some report tells in numbers of the dead and of those who were hurt beside them ("one dead, one hurt"). */
  readonly hurtBeside: boolean;
}

/** "one dead, one hurt": told in a number of its own. */
const isNumbered = ({ quantity, scope }: Claim): boolean =>
  quantity !== null && quantity.low !== null && scope["reference"] === undefined && scope["outcome"] === undefined;

/** The words of the quote behind the victim's. */
const behind = ({ quote, start, roles: { victim } }: Claim): string =>
  victim ? quote.slice(victim.end - start, victim.end - start + BEHIND) : "";

/** The age that one telling gives a person is that of every other. */
const withAges = (victims: readonly Victim[]): readonly Victim[] => {
  const ages = new Map<string, number>();
  for (const { likeness } of victims)
    if (likeness.name !== null && likeness.age !== null) ages.set(likeness.name, likeness.age);
  return victims.map((one) =>
    one.likeness.name === null || one.likeness.age !== null
      ? one
      : { ...one, likeness: { ...one.likeness, age: ages.get(one.likeness.name) ?? null } },
  );
};

const toldDead = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim) => claim.harm === "killed" && isTold(claim) && claim.scope["events"] === undefined);

const mostOf = (told: readonly Claim[]): number =>
  told.reduce(
    (most, { quantity, scope }) => Math.max(most, scope["reference"] === "uncounted" ? 1 : (quantity?.low ?? 0)),
    0,
  );

/** Whether a report that tells of dead tells in a number of those who were hurt. */
const isHurtBeside = (claims: readonly Claim[], dead: readonly Claim[]): boolean => {
  const withDead = new Set(dead.map(({ report }) => report));
  return claims.some(
    (claim) =>
      claim.harm === "injured" &&
      isTold(claim) &&
      isNumbered(claim) &&
      !claim.scope["events"] &&
      withDead.has(claim.report),
  );
};

const sameVictim = (a: Victim, b: Victim | undefined): boolean =>
  b !== undefined && a.claim === b.claim && a.entity === b.entity && a.likeness.age === b.likeness.age;

const dead = storySummary({
  make: (claims, context): Dead => {
    const told = toldDead(claims);
    return {
      victims: withAges(
        told.filter(isOnePerson).flatMap((claim) => {
          const victim = claim.roles["victim"];
          const entity = context.entity(victim);
          return victim ? [{ claim, likeness: likenessOf(victim, entity, behind(claim)), entity }] : [];
        }),
      ),
      most: mostOf(told),
      hurtBeside: isHurtBeside(claims, told),
    };
  },
  grow: (found, added) => {
    const told = toldDead(added);
    if (told.some(isOnePerson)) return null;
    return {
      victims: found.victims,
      most: Math.max(found.most, mostOf(told)),
      hurtBeside: found.hurtBeside || isHurtBeside(added, told),
    };
  },
  same: (a, b) =>
    a.most === b.most &&
    a.hurtBeside === b.hurtBeside &&
    a.victims.length === b.victims.length &&
    a.victims.every((victim, at) => sameVictim(victim, b.victims[at])),
});

export const deadOf = (context: CompareContext): Dead => dead.in(context);

/** Nouns that tell no more of somebody than sex or age. */
const PLAIN: ReadonlySet<string> = new Set(
  "person man woman boy girl child teen teenager youth juvenile male female baby toddler infant old victim adult other kid resident".split(
    " ",
  ),
);

/** A driver and a passenger are two, and so are an officer and whoever is not told to be one. */
const mayShareRole = (hurt: Claim, one: Likeness, dead: Victim): boolean => {
  const [a, b] = [hurt.scope["population"] ?? "person", dead.claim.scope["population"] ?? "person"];
  if (a !== b && !PLAIN.has(a) && !PLAIN.has(b)) return false;
  return (one.part !== "officer" && one.part !== "attacker") || dead.likeness.part === one.part;
};

/** "A man died. A man suffered burns": told in one breath with somebody dead, who is somebody else. */
const isToldApart = (hurt: Claim, dead: readonly Victim[]): boolean =>
  dead.some(
    ({ claim }) =>
      claim.report === hurt.report &&
      claim.roles["victim"]?.start !== hurt.roles["victim"]?.start &&
      (claim.sentence === hurt.sentence ||
        (claim.sentence === hurt.sentence - 1 && hurt.scope["reference"] === "indefinite")),
  );

/** Whether the one who was hurt is told dead, here or in another report of the story. */
export const diedOfIt = (claim: Claim, context: CompareContext): boolean => {
  if (claim.harm !== "injured") return false;
  if (claim.scope["outcome"] === "killed") return true;
  const victim = claim.roles["victim"];
  if (!victim || !isOnePerson(claim)) return false;
  const dead = deadOf(context);
  const entity = context.entity(victim);
  if (entity?.startsWith("person:") && dead.victims.some((one) => one.entity === entity)) return true;
  // Where one person died, whoever else was hurt is told apart by sex, age, name or role, or in a number.
  if (dead.most !== 1) return false;
  const likeness = likenessOf(victim, entity, behind(claim));
  const alike = dead.victims.filter((one) => mayBeOne(one.likeness, likeness) && mayShareRole(claim, likeness, one));
  if (alike.length === 0) return false;
  return (
    claim.scope["act"] !== undefined || (!dead.hurtBeside && !isNumbered(claim) && !isToldApart(claim, dead.victims))
  );
};
