import type { Report } from "../../report/report.ts";
import type { MainFact } from "../picture.ts";
import { placeNamesIn } from "./agreed-place.ts";
import { askedOf, wideIn } from "./asked.ts";
import { inWords, type Named } from "./named.ts";
import { otherSide } from "./other-side.ts";
import { keyOf } from "./place-namings.ts";
import type { SceneReport } from "./tally.ts";
import { isWord, whoIsAgreed } from "./who-agreed.ts";
import { type RoleTold, rolesTold } from "./who-roles.ts";

/** Whom it is about: those whom most reports name, then those who act by name; none of them a place. Null where nobody is named. */
export const whoTold = (
  reports: readonly SceneReport[],
  acting: readonly Named[],
  place: MainFact | null,
  /** The sentence that tells what happened. */
  event: string,
): MainFact | null => {
  const asked = askedOf(reports);
  const texts = asked.map(({ report }) => report);
  const places = placeNamesIn(texts, SURE);
  const where = place === null ? "" : keyOf(place.text);
  const inClaims = placesOfClaims(asked);
  const folded = texts.map(({ text }) => keyOf(text));
  const isWide = (key: string): boolean => where.includes(key) || asked.some((one) => wideIn(one).has(key));
  const isPlace = (key: string): boolean =>
    isWide(key) || places.has(key) || inClaims.has(key) || standsAsPlace(key, folded);
  // Who does much more than stand where places do is somebody, whatever else has the name.
  const agreed = whoIsAgreed(texts, (one) => isWide(one.key) || (one.acts < ACTS_MORE * one.there && isPlace(one.key)));
  const others = acting.filter(
    ({ name }) =>
      !(agreed.length > 0 && isOfficial(name, texts)) &&
      !isPlace(keyOf(name)) &&
      !(!name.includes(" ") && isWord(keyOf(name), name)) &&
      !agreed.some((one) => isSameName(keyOf(name), one.key)),
  );
  const told = others.slice(0, Math.max(0, MOST_NAMED - agreed.length));
  const named = [...agreed, ...told];
  const [first] = named;
  // Of a fight both sides are told.
  const against =
    named.length === 1 && first !== undefined ? otherSide(texts, first.name, holds(first.name, asked)) : null;
  const roles = named.length > 0 && against === null ? rolesBeside(texts, event, named) : [];
  // Whoever governs where it happened is seldom whom it is about.
  const shown = roles.length > 0 ? named.filter(({ name }) => !OF_AN_OFFICE.test(name)) : named;
  const all = [...roles, ...shown, ...(against === null ? [] : [against])];
  if (all.length === 0) return null;
  const settings = [...agreed, ...roles, ...(against === null ? [] : [against])].flatMap((one) => one.settings);
  return {
    text: inWords(all.map(({ name }) => name)),
    claims: [
      ...acting.flatMap(({ name, claims }) =>
        told.some((one) => one.name === name) || agreed.some((one) => isSameName(keyOf(name), one.key)) ? claims : [],
      ),
    ],
    ...(settings.length > 0 ? { settings } : {}),
  };
};

const OF_AN_OFFICE = /^(?:Governor|Mayor|Sheriff|Minister|Commissioner|Prosecutor|Judge) /u;

/** Those whom most tell by what they are: of the sentence of the event, where it names any; beside two names two of them or none. */
const rolesBeside = (
  reports: readonly Report[],
  event: string,
  named: readonly { readonly name: string }[],
): readonly RoleTold[] => {
  // One alone is as a rule the one who is named.
  const all = rolesTold(reports, event).filter(
    (role) => (role.several || role.actsAsOne) && !named.some(({ name }) => isOf(role.name, name, reports)),
  );
  const ofEvent = all.filter(({ inEvent }) => inEvent);
  const told = ofEvent.length > 0 ? ofEvent.slice(0, MOST_ROLES) : all.slice(0, 1);
  return named.length < 2 || (told.length >= MOST_ROLES && named.length + MOST_ROLES <= MOST_TOLD) ? told : [];
};

/** Where nobody is named: those whom most reports tell by what they are. A body alone is one side only. */
export const rolesAlone = (reports: readonly SceneReport[], event: string): MainFact | null => {
  const all = rolesTold(
    askedOf(reports).map(({ report }) => report),
    event,
  );
  const ofEvent = all.filter(({ inEvent }) => inEvent);
  const told = ofEvent.length > 0 ? ofEvent.slice(0, MOST_ROLES) : all.slice(0, 1);
  if (told.every(({ actsAsOne }) => actsAsOne)) return null;
  return {
    text: inWords(told.map(({ name }) => name)),
    claims: [],
    settings: told.flatMap(({ settings }) => settings),
  };
};
const MOST_ROLES = 2;
const MOST_TOLD = 4;

/** "Candidate Ada Holm", "Ada Holm, the candidate": the role is that of whoever is named. */
const isOf = (role: string, name: string, reports: readonly Report[]): boolean => {
  const last = name.split(" ").at(-1) ?? name;
  const one = (role.split(" ").at(-1) ?? role).replace(/men$/u, "man").replace(/(?<!s)s$/u, "");
  const both = new RegExp(
    `\\b${one} [^.\\n]{0,20}${last}(?!\\p{L})|(?<!\\p{L})${last},[^.;\\n]{0,40}\\b${one}\\b`,
    "iu",
  );
  return /^[\p{L}-]+$/u.test(last) && reports.some(({ text }) => both.test(text));
};

const ACTS_MORE = 2;

const LOCATIVE = "(?:in|at|near|outside|around|towards|reached|left|entered|between)";
/** So much of its namings stand where a place does: somebody is seldom "in" or "near" whoever acts. */
const LEAST_LOCATIVE = 0.3;

/** Whether texts, folded, name something mostly as where it was. `key`: its words, folded. */
export const standsAsPlace = (key: string, texts: readonly string[]): boolean => {
  if (!/^[\p{L}\p{N} ]+$/u.test(key)) return false;
  const named = new RegExp(`(?:(?<!\\p{L})(${LOCATIVE}) (?:the )?)?(?<![\\p{L}\\p{N}])${key}(?![\\p{L}\\p{N}])`, "gu");
  const all = texts.flatMap((text) => [...text.matchAll(named)]);
  const there = all.filter(([, where]) => where !== undefined);
  return there.length >= SURE && there.length >= LEAST_LOCATIVE * all.length;
};

/** Whether two reports tell that somebody of this name holds a place. */
const holds = (name: string, reports: readonly SceneReport[]): boolean =>
  reports.filter(({ claims }) =>
    claims.some(({ roles: { holder } }) => holder != null && isSameName(keyOf(holder.text), keyOf(name))),
  ).length >= SURE;

/** What two reports tell of as a place: taken, hit, left. */
const placesOfClaims = (reports: readonly SceneReport[]): ReadonlySet<string> => {
  const told = new Map<string, number>();
  for (const { claims } of reports) {
    const own = new Set(
      claims.flatMap(({ roles }) =>
        Object.values(roles).flatMap((role) => (role?.kind === "place" ? [keyOf(role.text)] : [])),
      ),
    );
    for (const key of own) told.set(key, (told.get(key) ?? 0) + 1);
  }
  return new Set([...told].flatMap(([key, count]) => (count >= SURE ? [key] : [])));
};

/** Whom two reports call by an office that looks on, beside somebody else: "Mayor Ada Holm". */
const isOfficial = (name: string, reports: readonly { readonly text: string }[]): boolean => {
  const last = name.split(" ").at(-1) ?? "";
  if (!/^[\p{L}-]{2,}$/u.test(last)) return false;
  const called = new RegExp(
    `\\b(?:mayor|sheriff|coroner|prosecutor|judge|spokes\\p{L}+),? (?:\\p{L}+\\.? ){0,2}${last}(?!\\p{L})`,
    "iu",
  );
  return reports.filter(({ text }) => called.test(text)).length >= SURE;
};

const MOST_NAMED = 3;
/** Of whom claims tell what he does so many reports tell that the name is a place's. */
const SURE = 2;

/** "Committee for Restoration" is a part of the name of "National Committee for Restoration". */
const isSameName = (one: string, other: string): boolean => {
  const [few, many] = [one, other]
    .map((name) => name.replace(/[.,]/gu, "").split(" "))
    .sort((a, b) => a.length - b.length);
  return (few ?? []).every((word) => word === "the" || (many ?? []).includes(word));
};

/** "The army", "the government" without a name could be anybody's; a town is nobody. */
export const someoneTold = (fact: MainFact | null, reports: readonly SceneReport[]): MainFact | null => {
  if (fact === null || reports.length === 0) return fact;
  if (ANY_BODY.test(fact.text)) return null;
  const key = keyOf(fact.text);
  const asked = askedOf(reports);
  const isPlace =
    placeNamesIn(
      asked.map(({ report }) => report),
      SURE,
    ).has(key) || asked.some((one) => wideIn(one).has(key));
  return isPlace ? null : fact;
};

const ANY_BODY =
  /^(?:the )?(?:(?:state|local|federal|national|military|armed) )?(?:army|military|forces|government|police|officers?|authorities|officials?|ministry|rebels|troops|soldiers|council|company|union|mayor|president|minister)$/iu;
