import type { Claim, Role } from "../../claim/claim.ts";
import { isVague } from "../bearing.ts";
import type { Bearing, CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { insideSentence } from "../inside-sentence.ts";
import { inPlace, lead, passive } from "../render-words.ts";
import type { EventKind } from "./kinds/index.ts";
import { kindOf } from "./lexicon.ts";

const wordsOf = (bearings: readonly Bearing[]): string =>
  lead(bearings)
    .claim.quote.replace(/\s+/g, " ")
    .replace(/[.?!]+$/, "");

const NEGATED = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|un\p{L}+)\b|n['\u2019]t\b/iu;

const FIGURE =
  /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens|scores|hundreds|thousands|toll)\b/iu;

/** Nouns that tell more than that of the kind, by the act told. */
const BY_ACT: readonly (readonly [act: RegExp, noun: string])[] = [
  [/^(?:sank|sunk|sink(?:s|ing)?|capsiz\w+|founder\w+|went down)$/iu, "a sinking"],
  [/^leak(?:s|ed|ing|age)?$/iu, "a leak"],
  [/^derail\w*$/iu, "a derailment"],
  [/^collid\w+$/iu, "a collision"],
];

const nounOf = (kind: EventKind, { roles }: Claim): string => {
  const act = roles["act"]?.text ?? "";
  return kind.code === null ? (BY_ACT.find(([words]) => words.test(act))?.[1] ?? kind.noun) : kind.noun;
};

/** Of a family the kind that most claims tell; among equals the one that comes first. */
const kindIn = (bearings: readonly Bearing[]): EventKind | null => {
  const counts = new Map<EventKind, number>();
  for (const { claim } of bearings) {
    const kind = kindOf(claim.scope["kind"]);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
};

/** A headline's words are told as a thing known only where they are one plain clause, and one or two lines long. */
const LONGEST_THING = 110;
/**
 * Whether the words of a headline or a first sentence tell one thing that happened. Two clauses, a label ("X live: ..."), capitals
 * throughout and what somebody says in it tell no one thing; its figures have questions of their own, where they do not stay as
 * they first were.
 */
const isOneThing = (bearings: readonly Bearing[]): boolean => {
  const words = wordsOf(bearings);
  return (
    words.length <= LONGEST_THING &&
    !/[:;|?]| [-\u2013\u2014] /u.test(words) &&
    words !== words.toUpperCase() &&
    lead(bearings).claim.attribution.length === 0 &&
    !FIGURE.test(words)
  );
};

interface Told {
  readonly kind: EventKind;
  /** With its article ("a crash", "a sinking"). */
  readonly noun: string;
  /** Whether the recipient is where it happens. */
  readonly recipientIsPlace: boolean;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly where: string;
}

const toldOf = (bearings: readonly Bearing[], context: CompareContext): Told | null => {
  const kind = kindIn(bearings);
  if (!kind) return null;
  // A side that few of its claims name stays out of the line: it stands on those claims.
  const term = (name: string): string | null => {
    const told = bearings.flatMap((bearing) => bearing.scope.find((one) => one.name === name)?.value ?? []);
    return told.length * 2 >= bearings.length ? (told[0] ?? null) : null;
  };
  const [actor, recipient] = [term("actor"), term("recipient")];
  const place = bearings.find((bearing) => bearing.place)?.place ?? null;
  const recipientIsPlace = bearings.some(
    ({ claim }) => claim.roles["recipient"]?.kind === "place" && context.entity(claim.roles["recipient"]) === recipient,
  );
  const nouns = new Set(bearings.map(({ claim }) => nounOf(kind, claim)));
  const [noun = kind.noun] = nouns;
  return {
    kind,
    noun: nouns.size === 1 ? noun : kind.noun,
    recipientIsPlace,
    actor: actor ? context.label(actor) : null,
    recipient: recipient ? context.label(recipient) : null,
    where:
      place && place.id !== recipient && place.id !== actor && !(recipientIsPlace && OF_PEOPLE.has(kind.kind))
        ? inPlace(bearings)
        : "",
  };
};

/** What only people undergo: of a town it is told where. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  "shooting",
  "stabbing",
  "beating",
  "torture",
  "killing",
  "assassination",
  "abduction",
]);
const isOnlyWhere = ({ kind, recipientIsPlace }: Told): boolean => recipientIsPlace && OF_PEOPLE.has(kind.kind);

const sidesOf = (told: Told): string => {
  const { kind, actor, recipient, recipientIsPlace } = told;
  if (actor && recipient && kind.did) return ` between ${actor} and ${recipient}`;
  // An accident has nobody who does it, and befalls a place or a thing; sanctions, strikes and charges are laid on somebody.
  const by = actor ? ` ${kind.code === null ? "involving" : "by"} ${actor}` : "";
  if (!recipient) return by;
  if (isOnlyWhere(told)) return `${by} in ${recipient}`;
  if (kind.code === null)
    return recipientIsPlace ? `${by} in ${recipient}` : `${by}${actor ? " and" : " involving"} ${recipient}`;
  return `${by} ${kind.did ? "with" : "on"} ${recipient}`;
};

const LONGEST_OWN = 90;
const SET_APART = /[,;:()"\u201c\u201d\u2013\u2014]|\b(?:that|which|who|whom|whose|where|when|after|before|while)\b/iu;
const PASSIVE = /\b(?:was|were|is|are|been|be|being)\b/iu;

/**
 * Who did what to whom in the report's own words ("police fired tear gas at protesters"), where they stand in a row: they
 * tell more than the kind. Null where they do not.
 */
const ownWords = (bearings: readonly Bearing[]): string | null => {
  const { claim } = lead(bearings);
  const acts = new Set(bearings.map((bearing) => bearing.claim.roles["act"]?.text.toLowerCase() ?? ""));
  const { act, actor, recipient, place } = claim.roles;
  // "denies backing": the denial is told by who denies.
  if (!act || acts.size > 1 || claim.status === "denied") return null;
  // "was declared | the winner": what tells it stands behind the recipient's verb.
  if (claim.scope["kind"] === "declared winner") return null;
  // "found Ana Ruiz | guilty"
  if (claim.rule === "event/found-guilty") return null;
  const first = actor && actor.start < act.start ? actor : recipient && recipient.start < act.start ? recipient : null;
  const ends = [act, recipient, place].flatMap((role) => (role && role.start >= act.start ? [role.end] : []));
  if (!first || (first === actor && !recipient)) return null;
  const text = (from: number, to: number): string =>
    claim.quote
      .slice(from - claim.start, to - claim.start)
      .replace(/\s+/gu, " ")
      .trim();
  const words = text(first.start, Math.max(...ends));
  const whole = first.start >= claim.start && Math.max(...ends) <= claim.end;
  if (!whole || words.length > LONGEST_OWN || SET_APART.test(words) || PRONOUN.test(words)) return null;
  // "the Front's attack on the army" is a noun, no clause.
  if (/^['\u2019]s?\s/u.test(text(first.end, act.start + 1))) return null;
  // "A, B and C were each charged": of one of them "were" is wrong.
  if (first.entity?.startsWith("person:") && /\b(?:were|are)\b/iu.test(text(first.start, act.start))) return null;
  // "the towns shelled on Monday" names towns; "a boat sank" tells what happened.
  const told =
    first === actor || kindOf(claim.scope["kind"])?.code === null || PASSIVE.test(text(first.end, act.start));
  return told ? insideSentence(words) : null;
};
/** What is denied in the report's own words, where they open with who did it or whom it befell: nothing else is denied. */
const deniedWords = (bearings: readonly Bearing[]): string | null => {
  const { claim } = lead(bearings);
  const { act, actor, recipient } = claim.roles;
  const words = wordsOf(bearings);
  const first = [actor, recipient].find((role) => role?.start === claim.start);
  if (claim.status !== "denied" || !act || !first || act.start < first.end || act.end > claim.end) return null;
  return words.length > LONGEST_OWN || SET_APART.test(words) || PRONOUN.test(words) ? null : insideSentence(words);
};
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|these|those)\b/iu;

/** What says something by its place alone, though it is told with nothing that it befell: "there was damage in Kell". */
const PLACE_WILL_DO: ReadonlySet<string> = new Set(["damage", "destruction"]);

/** Told with nobody whom it befell, these say nothing: "there was a sentence", "there was a ban by X", "there was a meeting in Vienna". */
const NEEDS_WHOM: ReadonlySet<string> = new Set([
  ...PLACE_WILL_DO,
  "visit",
  "meeting",
  "agreement",
  "signing",
  "investigation",
  "censorship",
  "release",
  "sentence",
  "conviction",
  "lawsuit",
  "accusation",
  "ban",
  "charges",
  "appointment",
  "dismissal",
  "resignation",
  "sanctions",
  "expulsion",
  "seizure of property",
  "aid",
]);

/** Told by whom and of whom alone, these leave out what a reader asks first: "X was accused by Y". */
const NEEDS_WHAT: ReadonlySet<string> = new Set(["accusation"]);

/** What a country has as a whole, and what is told of it as a whole. */
const COUNTRYWIDE: ReadonlySet<string> = new Set(["curfew", "emergency rule", "ceasefire", "coup"]);

const isWide = (bearings: readonly Bearing[]): boolean => {
  const places = bearings.flatMap(({ place }) => place ?? []);
  return places.every(({ precision }) => precision === "country" || precision === "admin1");
};

/**
 * Whether the line would say what happened to whom: in the report's own words, or with all sides that its kind needs. A deed
 * by nobody to nobody is told by its town at least: "there was an attack in Afghanistan" says nothing.
 */
const isNamed = (role: Role | null | undefined): boolean =>
  role != null && role.entity !== null && !isVague(role.entity) && role.kind !== "other";

const saysEnough = (bearings: readonly Bearing[], context: CompareContext): boolean => {
  const told = toldOf(bearings, context);
  if (!told) return true;
  // "banned bitcoin | adverts", "bans customers | from buying it": a ban of what has no name tells half.
  if (told.kind.kind === "ban" && !bearings.some(({ claim }) => isNamed(claim.roles["recipient"]))) return false;
  if (ownWords(bearings) !== null && lead(bearings).polarity !== "negative") return true;
  const { kind, actor, recipient, where } = told;
  if (NEEDS_WHAT.has(kind.kind)) return false;
  if (recipient !== null) return recipient !== actor && (!kind.did || actor !== null);
  if (NEEDS_WHOM.has(kind.kind))
    return (PLACE_WILL_DO.has(kind.kind) && where !== "") || (actor !== null && kind.did !== undefined && !kind.mutual);
  if (actor !== null && kind.did) return true;
  if (kind.code === null || kind.code === "PROTEST" || COUNTRYWIDE.has(kind.kind)) return true;
  return where !== "" && !isWide(bearings);
};

/** "apologised", "went on strike": what one side did, in the past. */
const pastOf = (did: string): string => did.replace(/^gone\b/u, "went");

export const render: FrameRender = {
  name: "event",
  group: "events",
  words: (claim) => {
    const kind = kindOf(claim.scope["kind"]);
    return kind ? [nounOf(kind, claim), kind.noun, kind.done ?? "", pastOf(kind.did ?? "")] : [];
  },
  worth: (bearings, context) => (kindIn(bearings) === null ? isOneThing(bearings) : saysEnough(bearings, context)),
  question: (bearings, context) => {
    const told = toldOf(bearings, context);
    if (!told) return `Did this happen: ${wordsOf(bearings)}?`;
    const denied = bearings.every(({ claim }) => claim.status === "denied") ? deniedWords(bearings) : null;
    if (denied !== null) return `Did this happen: ${denied}?`;
    const { kind, noun, actor, recipient, where } = told;
    if (recipient && kind.done && !isOnlyWhere(told))
      return `Was ${recipient} ${kind.done}${actor ? ` by ${actor}` : ""}${where}?`;
    if (kind.did && actor)
      return recipient ? `Have ${actor} and ${recipient} ${kind.did}${where}?` : `Has ${actor} ${kind.did}${where}?`;
    return `${kind.plural ? "Were" : "Was"} there ${noun}${sidesOf(told)}${where}?`;
  },
  missing: (bearings, context) => {
    const told = toldOf(bearings, context);
    const attacked = told?.kind.code === "ASSAULT" && bearings.some((bearing) => bearing.claim.status === "asserted");
    return told && attacked && bearings.every(({ claim }) => !claim.roles["actor"] && !claim.roles["agent"])
      ? [`No claim that was read says who is behind the ${told.noun.replace(/^an? /u, "")}${told.where}.`]
      : [];
  },
  value: (bearings) => (lead(bearings).polarity === "negative" ? "no" : "yes"),
  clause: (bearings, context) => {
    const first = lead(bearings);
    const negative = first.polarity === "negative";
    const told = toldOf(bearings, context);
    // "Ruiz has not left the board": the words say themselves that it is not so.
    if (!told)
      return negative && !NEGATED.test(wordsOf(bearings)) ? `it is not so: ${wordsOf(bearings)}` : wordsOf(bearings);
    const own = negative ? null : (deniedWords(bearings) ?? ownWords(bearings));
    if (own !== null) return own;
    const { kind, noun, actor, recipient, where } = told;
    if (recipient && kind.done && !isOnlyWhere(told))
      return `${recipient} ${passive(first.claim, negative, false, "were")} ${kind.done}${actor ? ` by ${actor}` : ""}${where}`;
    const plain = ["asserted", "claimed"].includes(first.claim.status) && !negative;
    if (plain && actor && !recipient && kind.did) return `${actor} ${pastOf(kind.did)}${where}`;
    const there = passive(first.claim, negative, kind.plural === true, "were");
    return `there ${there.endsWith(" be") ? "is to be" : there} ${noun}${sidesOf(told)}${where}`;
  },
};
