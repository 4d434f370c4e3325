import type { Claim, Role } from "../../claim/claim.ts";
import type { StoryContext } from "../context.ts";
import { isOffice, isTown, NO_ACTOR, once } from "./named.ts";
import type { MainNames } from "./names.ts";
import { ballot, countsOf, isEnough, type SceneReport, type Tally } from "./tally.ts";
import { opensAsPlace } from "./told-names.ts";

/** Roles of those whom a report is about, with what each counts: who only speaks of it counts little. */
const WHO: readonly (readonly [string, number])[] = [
  ["actor", 1],
  ["agent", 1],
  ["holder", 1],
  ["party", 1],
  ["victim", 1],
  ["recipient", 0.9],
  ["evacuee", 0.9],
];
/** Who only speaks of it is whom a story is about where it tells of nobody else. */
const WHO_SPEAKS: readonly (readonly [string, number])[] = [["speaker", 0.2]];
const ABOUT = new Set(["person", "group", "party", "organisation"]);
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|who|that|which|this|these|those|(?:him|her|it|my)self|(?:them|our)selves)$/iu;

/** "19", "dozens", "2 dead": how many, not who. */
const NUMBER_ALONE =
  /^(?:the )?(?:dead|injured|wounded|missing|killed)$|^(?:(?:at least|more than|about|nearly|around|some|as many as|up to)\s+)?(?:[\d,.]+|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)(?:\s+(?:dead|killed|injured|hurt|wounded|missing|others?|more))?$/iu;

/** "Man", "the woman": nobody could be told from another. */
const ANYBODY =
  /^(?:(?:the|a|an|one) )?(?:man|men|woman|women|boy|girl|teen|teenager|person|people|victims?|suspects?|others?|some|many)$/iu;

const WORDS = "words:";
/** "61 persons", "at least fifty-eight people": so many of somebody. */
const A_NUMBER_OF =
  /^words:(?:(?:the|all|at least|more than|over|about|nearly|almost|around|some|as many as|up to|only)\s+)*(?:\d|(?:[\p{L}]+teen|[\p{L}]+ty(?:-\p{L}+)?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds?|thousands?|half|a half)\b)/iu;
/** "46 people", "another 40 people", "the ten others": how many, and nothing of who they are. */
const ONLY_PEOPLE =
  /^words:(?:(?:an?|the|all|other|another|at least|more than|over|about|nearly|almost|around|some|as many as|up to|only)\s+)*[\p{L}\d,.-]+\s+(?:more\s+|other\s+)?(?:people|persons?|others|victims)$/iu;
/** "A 14-year-old girl", "dock workers": words that tell which people are meant, where nobody names them. */
const TELLS_WHICH = /^words:(?:(?:an?|the) \p{L}*[\p{L}\d-]+ [\p{L}\d' -]+|(?:\p{L}+ )+\p{Ll}+s)$/iu;
const POINTS =
  /^words:(?:no|only|another|other|his|her|their|its|my|our|your|some|many|several|both|all|those|these|this|that|more)\b/iu;
const IN_OFFICE = /^police:/u;

const entityOf = (role: Role, context: StoryContext): string | null => {
  const id = context.entity(role);
  return id && !/^(?:desc|text):/u.test(id) ? id : null;
};

/** A role that may say whom a claim is about, with what it counts. */
interface Actor {
  readonly role: Role;
  readonly share: number;
  /** Counted by its words where nobody is named ("at least seven people"). */
  readonly unnamed: boolean;
}

const actorsOf = ({ roles }: Claim, who: typeof WHO): readonly Actor[] => {
  let found: Actor[] | null = null;
  for (const [name, share] of who) {
    const role = roles[name];
    if (
      !role ||
      (role.kind !== undefined && !ABOUT.has(role.kind)) ||
      PRONOUN.test(role.text) ||
      NUMBER_ALONE.test(role.text) ||
      ANYBODY.test(role.text)
    )
      continue;
    const unnamed = name === "victim" || (name !== "speaker" && (role.kind === "person" || role.kind === "group"));
    found ??= [];
    found.push({ role, share, unnamed });
  }
  return found ?? NO_ACTORS;
};

const NO_ACTORS: readonly Actor[] = [];
const NOBODY: readonly (readonly [string, number])[] = [];

/** Whom a story is about, as its reports come and go, by names that stay the same; who is not named, by the words. */
export const whoReader = ({
  context,
}: MainNames): ((
  reports: readonly SceneReport[],
  /** Claims of the answer that stands for the main question; null where there is none. */
  standing: readonly Claim[] | null,
) => Tally | null) => {
  const ids = new Map<string, string | null>();
  const idOf = (role: Role): string | null => {
    if (role.entity === null) return entityOf(role, context);
    const known = ids.get(role.entity);
    if (known !== undefined) return known;
    const found = entityOf(role, context);
    ids.set(role.entity, found);
    return found;
  };
  const whoOf = (claim: Claim, who: typeof WHO): readonly (readonly [string, number])[] => {
    const actors = actorsOf(claim, who);
    if (actors.length === 0) return NOBODY;
    const found = new Map<string, number>();
    for (const { role, share, unnamed } of actors) {
      const id = idOf(role);
      if (id !== null) found.set(id, share);
      else if (unnamed) found.set(WORDS + role.text, share * 0.6);
    }
    return [...found];
  };
  const people = ballot({
    inClaim: (claim) => whoOf(claim, WHO),
    weight: (height) => height,
    setting: ({ who }) => {
      if (who === null) return [];
      return [{ told: who, value: idOf(who) ?? (ANYBODY.test(who.text) ? null : WORDS + who.text), share: 1 }];
    },
  });
  const speakers = ballot({ inClaim: (claim) => whoOf(claim, WHO_SPEAKS), weight: (height) => height });
  return (reports, standing) => {
    people.count(reports);
    const named = new Set(
      (standing ?? []).flatMap(({ roles }) =>
        Object.values(roles).flatMap((role) => (role ? [WORDS + role.text] : [])),
      ),
    );
    const isWho = (value: string): boolean => {
      const name = whoText(value, context);
      if (isOffice(value, name)) return false;
      if (value.startsWith(WORDS)) return !/^the other\b/iu.test(name);
      // A first name alone is that of somebody who was asked.
      return (
        !NO_ACTOR.test(name) &&
        !opensAsPlace(name) &&
        !(value.startsWith("person:") && (!name.includes(" ") || isTown(name, reports)))
      );
    };
    // "61 persons": a figure that no longer stands, or one of some of them, is not whom a story of several is about.
    const { telling } = countsOf(reports);
    const best = people.best(
      (value, tellers) =>
        isEnough(tellers, telling) &&
        (standing === null || tellsWhich(value)) &&
        (telling < 2 || isWho(value)) &&
        (standing === null || named.has(value) || !(A_NUMBER_OF.test(value) || ONLY_PEOPLE.test(value))),
    );
    if (best !== null) return people.told(best);
    // Of several reports nobody is a better answer than a witness or a spokesman.
    if (!isEnough(1, telling)) return null;
    speakers.count(reports);
    const speaker = speakers.best((value) => telling < 2 || !isOffice(value, context.label(value)));
    return speaker === null ? null : speakers.told(speaker);
  };
};

const tellsWhich = (value: string): boolean =>
  value.startsWith(WORDS)
    ? TELLS_WHICH.test(value) && !POINTS.test(value) && !A_NUMBER_OF.test(value) && !ONLY_PEOPLE.test(value)
    : !IN_OFFICE.test(value);

export const whoText = (value: string, context: StoryContext): string =>
  once(value.startsWith(WORDS) ? value.slice(WORDS.length) : context.label(value));
