import { OUTLET_WORDS } from "../../attribution/act-lexicon.ts";
import { type BodyType, bodyById, bodyNounType, isOutlet, roleClasses } from "../../mention/index.ts";
import type { Post } from "./post.ts";
import { officeOf } from "./speaker-words.ts";
import type { Voice } from "./voice.ts";

/** Camps that are no body with a name. */
const AUTHORITY = "authority";
const MEDICAL = "medical";
const PEOPLE = "people";

/** Bodies by which a state or a town is heard. */
const PUBLIC: ReadonlySet<BodyType> = new Set<BodyType>([
  "government",
  "ministry",
  "parliament",
  "military",
  "police",
  "intelligence",
  "court",
  "agency",
  "embassy",
  "fire",
]);
const PUBLIC_ORGANS: ReadonlySet<string> = new Set(["sheriff", "authority", "prosecutor", "bureau", "service"]);
const OFFICES: ReadonlySet<string> = new Set([
  "police",
  "military",
  "official",
  "minister",
  "leader",
  "legal",
  "envoy",
]);

const HOLDER = /^the (.+)$/u;
/** "org:hcso": letters that may stand for any office. */
const LETTERS = /^org:\p{L}{1,5}$/u;
/** An id that says no more than that somebody is named so. */
const NO_BODY = /^(?:person|name|text|desc|body|described|geonames|country|admin\d|local):/u;

const classesOf = ({ organ }: Post): readonly string[] => roleClasses(HOLDER.exec(organ)?.[1] ?? "");

const isPublicBody = ({ organ }: Post): boolean => {
  const type = bodyNounType(organ);
  return PUBLIC_ORGANS.has(organ) || (type !== null && PUBLIC.has(type));
};

/** "The doctor", "the medical examiner", who see for themselves whom they treat. */
const isMedical = (one: Post): boolean =>
  one.organ === "hospital" || one.field === "medical" || classesOf(one).includes("medic");

const isState = (side: string | null): boolean => side?.startsWith("government:") === true;

/** The body by whose name somebody is told; null for whoever is told otherwise, and for an outlet, which has it from others. */
const bodyOf = ({ id, side, name, described }: Voice): string | null => {
  const body = side ?? (described ? null : id.replace(/^speaker:/u, ""));
  if (body === null || NO_BODY.test(body) || LETTERS.test(body)) return null;
  return isOutlet(body) || OUTLET_WORDS.test(name) ? null : body;
};

/** For whom somebody speaks; null where nothing tells, for such a one may know it from any other. */
const campOf = (voice: Voice): string | null => {
  const { kind, side, name, posts, through } = voice;
  // What police or prosecutors alone pass on is known from them.
  if (isState(side) || side?.startsWith("police:") || through.some((outer) => outer.posts.some(isPublicBody)))
    return AUTHORITY;
  if (posts.some(isMedical) || roleClasses(officeOf(name) ?? "").includes("medic")) return MEDICAL;
  if (posts.some(isPublicBody)) return AUTHORITY;
  const type = bodyById(side ?? "")?.type;
  if (type !== undefined && PUBLIC.has(type)) return AUTHORITY;
  const body = bodyOf(voice);
  if (body !== null) return body;
  const classes = posts.flatMap(classesOf);
  if (kind === "witness" || classes.includes("family") || classes.includes("witness")) return PEOPLE;
  return classes.some((one) => OFFICES.has(one)) ? AUTHORITY : null;
};

/** "Hale News Videos Witnesses": words of a page that ran into a description. */
const isGarbled = ({ kind, name, described }: Voice): boolean =>
  kind === "witness" && described && /\s\p{Lu}.*\s\p{Lu}/u.test(name.split(/\s(?:of|in|at|from|near)\s/u)[0] ?? "");

const isSpeaker = ({ kind }: Voice): boolean => kind === "speaker" || kind === "witness";

/** An authority is one, whoever else is joined to it. */
const FIRST = [AUTHORITY, MEDICAL, PEOPLE];

const campOfRoot = (root: readonly Voice[]): string | null => {
  const camps = root.flatMap((voice) => (isSpeaker(voice) && !isGarbled(voice) ? (campOf(voice) ?? []) : []));
  return FIRST.find((camp) => camps.includes(camp)) ?? camps[0] ?? null;
};

/** A state that the words name: which one "the army" is of was only inferred. */
const stateOf = (root: readonly Voice[]): string | null =>
  root.find(({ side, name }) => isState(side) && /\p{Lu}/u.test(name.replace(/^The\s/u, "")))?.side ?? null;

/** "nippon-airways" may be "all-nippon-airways". */
const isShortFor = (short: string, full: string): boolean =>
  short !== full && `-${full.replace(/^\p{L}+:/u, "")}-`.includes(`-${short.replace(/^\p{L}+:/u, "")}-`);

/**
 * How many roots of an answer surely know it each for themselves. What a report tells in its own voice it may have from whomever others
 * hear, and so may a source of whom nothing is told; offices of one town or state tell each other, and so do kin. What remains speaks for
 * camps apart: an authority, a hospital, a company, those who were there, two states. Never less than one.
 */
export const surelyApart = (roots: readonly (readonly Voice[])[]): number => {
  if (roots.length < 2) return roots.length;
  const camps = new Set<string>();
  const states = new Set<string>();
  for (const root of roots) {
    const camp = campOfRoot(root);
    if (camp === null) continue;
    camps.add(camp);
    const state = camp === AUTHORITY ? stateOf(root) : null;
    if (state !== null) states.add(state);
  }
  // What the police of a place tell they may have from whoever was there, and those from them.
  if (camps.has(AUTHORITY) && states.size === 0) camps.delete(PEOPLE);
  for (const camp of [...camps]) if ([...camps].some((other) => isShortFor(camp, other))) camps.delete(camp);
  return Math.max(1, camps.size + Math.max(0, states.size - 1));
};
