import type { Claim, Role } from "../../claim/claim.ts";
import { lexicon } from "../../lexicon/index.ts";
import { wordsOf } from "../../lineage/words.ts";
import type { Report } from "../../report/report.ts";
import type { StoryContext } from "../context.ts";
import { openingOf } from "../opening.ts";
import type { ScoredLine } from "./heads.ts";
import type { SceneReport } from "./tally.ts";

/** Roles of those who act or are befallen, with what each shows. */
const ACTS: ReadonlyMap<string, number> = new Map([
  ["actor", 1],
  ["agent", 1],
  ["holder", 1],
  ["party", 1],
  ["victim", 1],
  ["recipient", 1],
  ["evacuee", 1],
  ["subject", 0.3],
]);
/** What a name counts in a headline, in the opening, and below it; and in the sentence that tells what happened. */
const IN_HEADLINE = 6;
const IN_OPENING = 3;
const IN_LEAD = 1.5;
/** Of what is told of one who is named, so much tells what he does or what befalls him; the rest is what he says. A body speaks for itself. */
const LEAST_OF_PERSON = 0.5;
const LEAST_OF_BODY = 0.15;
/** Whom so many headlines name it is about, whatever he says. */
const HEADLINES = 2;
/** Who comes so near to the first is named beside him; no more than so many, and by this part of the reports. */
const AS_MUCH = 0.5;
const MOST = 3;
const MOST_TELL = 0.5;
/** Of more reports than twice this the oldest and the newest are asked. */
const ASKED = 40;

/** Whoever looks into it, judges it or heals it is seldom whom it is about. */
const OFFICIAL =
  /^(?:police|court|hospital|ministry|sheriff):|\b(?:police|sheriff|court|hospital|prosecut\p{L}+|attorney|coroner|office|fire (?:department|service|brigade)|task force|public safety|news|times|post|press|herald|tribune|gazette|chronicle|agency|fbi|\p{L}{1,4}pd)\b/iu;

/** "OCSO", "TCSO", "DPS": an office by its letters. */
const OFFICE_LETTERS = /^\p{Lu}{1,4}(?:PD|SO|FD|DPS)$/u;

/** Whether a name is that of an office that looks into what happened, or of a paper that tells of it. */
export const isOffice = (id: string, name: string): boolean =>
  OFFICIAL.test(id) || OFFICIAL.test(name) || OFFICE_LETTERS.test(name);

const isPerson = (id: string): boolean => id.startsWith("person:");

interface Known {
  acts: number;
  speaks: number;
  readonly claims: string[];
  readonly reports: Set<string>;
}

/** Who is named, with what is told of them. */
const namedIn = (reports: readonly SceneReport[], { find }: StoryContext): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>();
  const knownOf = (entity: string): Known => {
    const id = find(entity);
    const one = known.get(id) ?? { acts: 0, speaks: 0, claims: [], reports: new Set<string>() };
    known.set(id, one);
    return one;
  };
  const acts = (name: string, role: Role | null, claim: Claim, height: number): void => {
    const share = ACTS.get(name);
    if (!role?.entity || share === undefined || height === 0 || /^(?:desc|text):|@/u.test(role.entity)) return;
    if (role.kind === "place" || role.precision !== undefined) return;
    const one = knownOf(role.entity);
    one.acts += share;
    one.claims.push(claim.id);
    one.reports.add(claim.report);
  };
  for (const { claims, heights } of reports)
    claims.forEach((claim, at) => {
      for (const name in claim.roles) acts(name, claim.roles[name] ?? null, claim, heights[at] ?? 0);
      for (const { entity } of claim.attribution) if (entity) knownOf(entity).speaks += 1;
    });
  return known;
};

interface Words {
  readonly all: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  readonly headline: ReadonlySet<string>;
}

const words = new WeakMap<Report, Words>();

const setOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(text).map(({ word }) => word)));

/** The words of a report, of its opening and of its headline; kept with the report. */
const wordsIn = (report: Report): Words => {
  const known = words.get(report);
  if (known !== undefined) return known;
  const lines = openingOf(report);
  const found = {
    all: setOf([report.text]),
    opening: setOf(lines.map(({ text }) => text)),
    headline: setOf(lines.flatMap(({ at, text }) => (at === -1 ? [text] : []))),
  };
  words.set(report, found);
  return found;
};

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** A name in words: without what stands behind it ("Jr.") or says nothing. */
const nameWords = (name: string): readonly string[] =>
  wordsOf(name)
    .map(({ word }) => word)
    .filter((word) => !SUFFIX.test(word) && word !== "the" && word !== "of");

/** A person is told by first and last name at least once, and in a headline by the last; a body by all words of its name. */
const calledBy = (id: string, name: readonly string[]): readonly string[] =>
  isPerson(id) ? [name[0] ?? "", name.at(-1) ?? ""] : name;

/** "the government", "the Council": one of its kind, and which one nobody says. */
const isOfAKind = (name: string): boolean => {
  const [only = "", ...more] = nameWords(name);
  return !/\p{Lu}/u.test(name) || (more.length === 0 && lexicon().isA(only, "noun", "organization"));
};

/** The last word of a name of what was sent out, held or passed. */
export const NO_ACTOR = /\b(?:alert|act|law|bill|amendment|show|festival)$/iu;

/** A house, what took place, or what was sent out ("Amber Alert"): something that is told of, and nobody who acts. */
export const isHouseOrHappening = (name: readonly string[]): boolean => {
  const last = name.at(-1) ?? "";
  return (
    NO_ACTOR.test(last) ||
    lexicon().isA(last, "noun", "building") ||
    lexicon().isA(last, "noun", "facility") ||
    lexicon().isMostly(last, "noun", "noun.event")
  );
};

/** "a Glen Flora man": the name is that of the town whose man he is. */
export const isTown = (name: string, reports: readonly SceneReport[]): boolean =>
  reports.some(({ report: { text } }) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (OF_TOWN.test(text.slice(at + name.length, at + name.length + LONGEST_OF_TOWN))) return true;
    return false;
  });
const OF_TOWN =
  /^ (?:man|woman|men|women|boy|girl|teen|teenager|couple|resident|native|family|home|residence|police)s?\b/u;
const LONGEST_OF_TOWN = 14;

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly claims: readonly string[];
  readonly tellers: number;
  readonly score: number;
}

/** Two spellings of one name: all words of one are in the other, or first and last are so near that a slip parts them. */
const isSame = (one: Candidate, other: Candidate): boolean => {
  const [few, many] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  if (few.every((word) => many.includes(word))) return true;
  if (!isPerson(one.id) || few.at(-1) !== many.at(-1)) return false;
  const [a = "", b = ""] = [few[0], many[0]];
  return (
    a === b ||
    [...a].sort().join("") === [...b].sort().join("") ||
    (a[0] === b[0] && Math.abs(a.length - b.length) < 3 && a.slice(-2) === b.slice(-2))
  );
};

/** One who acts in a story or is befallen, by name. */
export interface Named {
  readonly name: string;
  readonly claims: readonly string[];
}

const candidatesIn = (
  telling: readonly SceneReport[],
  context: StoryContext,
  lead: ScoredLine | null,
): readonly Candidate[] => {
  const least = telling.length < SEVERAL ? 1 : 2;
  const inLead = setOf(lead === null ? [] : [lead.line.text]);
  return [...namedIn(telling, context)].flatMap(([id, { acts, speaks, claims, reports }]): Candidate[] => {
    const name = once(context.label(id));
    const parts = nameWords(name);
    const called = calledBy(id, parts);
    // A first name alone, or a last name of which nobody tells the first, is cut.
    if (parts.length < (isPerson(id) ? 2 : 1) || isOffice(id, name)) return [];
    if (isOfAKind(name) || isHouseOrHappening(parts) || (isPerson(id) && isTown(name, telling))) return [];
    const among = (set: ReadonlySet<string>): boolean => called.every((word) => set.has(word));
    const last = parts.at(-1) ?? "";
    let [score, tellers, openings, headlines] = [0, 0, 0, 0];
    for (const { report } of telling) {
      const { all, opening, headline } = wordsIn(report);
      if (!among(all)) continue;
      const heads = isPerson(id) ? headline.has(last) : among(headline);
      const opens = heads || among(opening);
      tellers += 1;
      openings += Number(opens);
      headlines += Number(heads);
      score += heads ? IN_HEADLINE : opens ? IN_OPENING : 1;
    }
    const share = acts / Math.max(1, acts + speaks);
    const known = headlines >= HEADLINES;
    if (claims.length === 0 || tellers < least || (!known && share < (isPerson(id) ? LEAST_OF_PERSON : LEAST_OF_BODY)))
      return [];
    // What one report alone tells of somebody, below its opening, is told in passing.
    if (
      !known &&
      reports.size < least &&
      (openings === 0 || tellers * 2 < telling.length || (!isPerson(id) && acts < 2))
    )
      return [];
    const told = among(inLead) ? IN_LEAD : 1;
    return [
      { id, name, words: parts, claims, tellers, score: score * told * (0.5 + share) * Math.min(1, 0.5 + acts / 4) },
    ];
  });
};

/** Of fewer reports one is enough. */
const SEVERAL = 3;

/** Whom the reports of a story name: who acts and who is befallen, never who only speaks of it; none where several reports name nobody. */
export const whoIsNamed = (
  reports: readonly SceneReport[],
  context: StoryContext,
  lead: ScoredLine | null,
): readonly Named[] => {
  const asked = reports.length <= 2 * ASKED ? reports : [...reports.slice(0, ASKED), ...reports.slice(-ASKED)];
  const telling = asked.filter(({ claims }) => claims.length > 0);
  const scored = [...candidatesIn(telling, context, lead)].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [first] = scored;
  if (first === undefined) return [];
  const chosen: Candidate[] = [];
  for (const one of scored) {
    if (chosen.length === MOST || one.score < first.score * AS_MUCH) break;
    if (one !== first && (one.tellers < telling.length * MOST_TELL || isPerson(one.id) !== isPerson(first.id)))
      continue;
    if (!chosen.some((other) => isSame(one, other))) chosen.push(one);
  }
  return chosen.map(({ name, claims }) => ({ name, claims }));
};

export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/** A name that a page prints twice in a row, as captions do. */
export const once = (name: string): string => {
  const parts = name.split(" ");
  const half = parts.length / 2;
  const first = parts.slice(0, half).join(" ");
  return parts.length > 2 && parts.length % 2 === 0 && first === parts.slice(half).join(" ") ? first : name;
};
