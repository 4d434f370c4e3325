import type { MainFact } from "../picture.ts";
import { placeNamesIn } from "./agreed-place.ts";
import { askedOf, wideIn } from "./asked.ts";
import { inWords, type Named } from "./named.ts";
import { otherSide } from "./other-side.ts";
import { keyOf } from "./place-namings.ts";
import type { SceneReport } from "./tally.ts";
import { isWord, whoIsAgreed } from "./who-agreed.ts";

/** Whom it is about: those whom most reports name, then those who act by name; none of them a place. Null where nobody is named. */
export const whoTold = (
  reports: readonly SceneReport[],
  acting: readonly Named[],
  place: MainFact | null,
): MainFact | null => {
  const asked = askedOf(reports);
  const texts = asked.map(({ report }) => report);
  const places = placeNamesIn(texts, SURE);
  const where = place === null ? "" : keyOf(place.text);
  const inClaims = placesOfClaims(asked);
  const folded = texts.map(({ text }) => keyOf(text));
  const isPlace = (key: string): boolean =>
    where.includes(key) ||
    places.has(key) ||
    inClaims.has(key) ||
    standsAsPlace(key, folded) ||
    asked.some((one) => wideIn(one).has(key));
  const agreed = whoIsAgreed(texts, isPlace);
  const others = acting.filter(
    ({ name }) =>
      !(agreed.length > 0 && isOfficial(name, texts)) &&
      !isPlace(keyOf(name)) &&
      !(!name.includes(" ") && isWord(keyOf(name), name)) &&
      !agreed.some((one) => isSameName(keyOf(name), one.key)),
  );
  const told = others.slice(0, Math.max(0, MOST_NAMED - agreed.length));
  if (agreed.length + told.length === 0) return null;
  const [first] = [...agreed, ...told];
  // Of a fight both sides are told.
  const against =
    agreed.length + told.length === 1 && first !== undefined
      ? otherSide(texts, first.name, holds(first.name, asked))
      : null;
  const settings = [...agreed, ...(against === null ? [] : [against])].flatMap((one) => one.settings);
  return {
    text: inWords([...agreed, ...told, ...(against === null ? [] : [against])].map(({ name }) => name)),
    claims: [
      ...acting.flatMap(({ name, claims }) =>
        told.some((one) => one.name === name) || agreed.some((one) => isSameName(keyOf(name), one.key)) ? claims : [],
      ),
    ],
    ...(settings.length > 0 ? { settings } : {}),
  };
};

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
