import { fold } from "../../lineage/words.ts";
import {
  bodyById,
  bodyNounType,
  entityLabel,
  isBareBody,
  portfolioOf,
  roleClasses,
  roleLemma,
} from "../../mention/index.ts";
import { inFull, isOneOwner, isShortTown } from "./post-owner.ts";

/**
 * For whom somebody speaks, read from words alone: "Dorlan's defence ministry" is a ministry, for defence, of Dorlan. Of "Dorlan" and
 * "a spokesman for Dorlan" the organ is empty: the owner itself.
 */
export interface Post {
  readonly owner: string | null;
  readonly organ: string;
  /** What it deals with ("defence", "fire", "state"); empty where nothing is told. */
  readonly field: string;
  /** One of its people ("officers"), who may belong to any organ of their kind. */
  readonly member: boolean;
}

/** Organs by which a state, a party or a firm is heard: with one owner they are one side. */
const OF_A_SIDE: ReadonlySet<string> = new Set(["government", "ministry", "military", "embassy"]);
const LAW: ReadonlySet<string> = new Set(["police", "sheriff"]);
/** "Authorities", "officials": whoever has a say, of whatever office. */
const AUTHORITY = "authority";
const PROSECUTION = "prosecutor";
const AUTHORITIES: ReadonlySet<string> = new Set(["authority", "official"]);

const ARTICLE =
  /^(?:the|an?|his|her|its|their|our|some|several|other|local|one|two|three|four|five|six|many|most|all|\d+)\s+/iu;
const TIE = /\s(?:of|for|from|at|with|in)\s+(?=(?:the\s+|an?\s+)?[\p{L}])/u;
const CUT = /[,;(]|\s(?:who|which|that|on|familiar|close)\s.*$/u;
/** "the sheriff's office", "the police department" are the sheriff and the police. */
const OFFICE_OF =
  /^(.*?)(?:['’]s|s['’])?\s+(?:office|department|dept\.?|force|service|bureau|agency|services|brigade|authorities|officials?)$/iu;
const OWNED = /^(.+?)(?:['’]s|(?<=s)['’])\s+(.+)$/u;
const CAPITAL = /^\p{Lu}/u;
/** Words before a noun that tell neither an owner nor a field. */
const EMPTY = new Set([
  "metro",
  "metropolitan",
  "local",
  "city",
  "senior",
  "top",
  "chief",
  "former",
  "acting",
  "deputy",
  "main",
]);
/** Whoever is such a one of a body speaks for it. */
const HOLDERS = new Set(["leader", "minister", "spokesman"]);
/** Whoever is such a one at or of a body is heard as its voice; a friend or a customer of it is not. */
const OF_BODY = new Set([
  "leader",
  "minister",
  "spokesman",
  "official",
  "police",
  "military",
  "legal",
  "envoy",
  "medic",
  "business",
]);

const bare = (text: string): string => {
  let words = text.trim();
  while (ARTICLE.test(words)) words = words.replace(ARTICLE, "");
  return words;
};

const isLawOfficer = (noun: string): boolean => roleClasses(noun).includes("police") && !LAW.has(noun);

/** "NYPD": the force of whatever town these are the first letters of. */
const FORCE = /^(\p{Lu}{1,4})PD$/u;

/** "HPD Homicide Sergeant": by the initials of its force; null where no such word stands there. */
const byInitials = (words: string): Post | null => {
  const letters = words
    .split(/\s+/u)
    .map((word) => FORCE.exec(word)?.[1])
    .find((found) => found !== undefined);
  return letters === undefined ? null : post(`${letters}${INITIALS}`, "police");
};
/** Marks an owner of whom the first letters alone are told. */
const INITIALS = "...";

/** Whoever is such a one speaks for the hospital that is told. */
const OF_HOSPITAL: ReadonlySet<string> = new Set(["doctor", "nurse", "surgeon", "physician", "medic"]);

/** The organ that a noun names, and whether it names its people; null for nouns of no body. */
const organOf = (word: string): { readonly organ: string; readonly member: boolean } | null => {
  const noun = roleLemma(fold(word));
  // "Authorities" may be any.
  if (noun === "authority" && fold(word) !== noun) return null;
  if (LAW.has(noun)) return { organ: noun, member: false };
  if (noun === PROSECUTION) return { organ: noun, member: true };
  if (isLawOfficer(noun)) return { organ: "police", member: true };
  if (OF_HOSPITAL.has(noun)) return { organ: "hospital", member: true };
  const type = bodyNounType(noun);
  if (type !== null && OF_A_SIDE.has(type) && noun !== "department") return { organ: type, member: false };
  if (type !== null || isBareBody(noun)) return { organ: noun, member: false };
  return null;
};

const post = (owner: string | null, organ: string, field = "", member = false): Post => ({
  owner: owner === null ? null : ownerKey(owner),
  organ,
  field,
  member,
});

const ownerKey = (words: string): string | null => {
  const key = fold(bare(words))
    .replace(/['’]s?$/u, "")
    .replace(
      /^(?:\p{L}+['’]?s?\s+){0,3}(?:republic|kingdom|state|federation|union|emirate|commonwealth)\s+of\s+(?:the\s+)?/u,
      "",
    )
    .replace(/\s+(?:county|city|town|village|district|metro|metropolitan)$/u, "")
    .trim();
  return key === "" || EMPTY.has(key) ? null : key;
};

/** The words before an organ's noun: its owner by capitals, what it deals with, and nothing else that tells it apart. */
const before = (words: readonly string[], organ: string, member: boolean, owner: string | null): Post => {
  const told = words.filter((word) => !EMPTY.has(fold(word)));
  const field = told.findLastIndex(
    (word) => !CAPITAL.test(word) || portfolioOf(fold(word)) !== null || FIELD.has(fold(word)),
  );
  // "Ministry of Health", "Harbour Board": capitals name whose it is, unless they name what it deals with.
  const fields = field < 0 ? "" : fold(told.slice(field, field + 1).join(" "));
  const names = told
    .slice(0, field < 0 ? told.length : field)
    .filter((word) => CAPITAL.test(word) && !FIELD.has(fold(word)));
  const key = names.length > 0 ? names.join(" ") : owner;
  return post(key, organ, portfolioOf(fields) ?? fields, member);
};
const FIELD = new Set(["fire", "state", "county", "federal", "national", "district", "border", "military", "health"]);

/** "The official toll": that of whoever has a say. */
const OFFICIAL_COUNT = /^official \p{L}+$/u;

/** What the words of a speaker say of the body behind them; null where they tell of none. */
export const postOf = (words: string): Post | null => {
  const told = bare(inFull(words).replace(CUT, ""));
  if (told === "") return null;
  if (OFFICIAL_COUNT.test(told)) return post(null, AUTHORITY, "", true);
  const initials = byInitials(told);
  if (initials !== null) return initials;
  const tie = TIE.exec(told);
  const left = tie ? told.slice(0, tie.index) : told;
  const right = tie ? bare(told.slice(tie.index + tie[0].length)) : null;
  const head = left.split(/\s+/u).at(-1) ?? "";
  const own = organOf(head);
  if (right !== null) {
    const anybody = authorityOf(left.split(/\s+/u));
    if (anybody !== null) return behind(right, AUTHORITY) ?? anybody;
    // "Pete Orm with Dorlan police", "an official at the hospital", "a spokesman for Corvel": whoever stands behind them.
    if (own === null || own.member) {
      const deals = portfolioOf(fold(right));
      if (deals !== null && isMinister(fold(head))) return post(null, MINISTRY, deals);
      return CAPITAL.test(head) || isHeardFor(head) ? behind(right) : null;
    }
    // "Dorlan Bureau of Police".
    const law = organOf(right);
    if (law !== null && LAW.has(law.organ)) return before(left.split(/\s+/u).slice(0, -1), law.organ, false, null);
    // "Ministry of National Defence of the Republic of Velm".
    const [matter = "", ...owners] = right.split(/\s+of\s+(?:the\s+)?/u);
    const field = matterOf(matter);
    if (field !== null) {
      const owner = owners.length > 0 ? owners.join(" of ") : null;
      return { ...before(left.split(/\s+/u).slice(0, -1), own.organ, own.member, owner), field };
    }
    return CAPITAL.test(right) ? before(left.split(/\s+/u).slice(0, -1), own.organ, own.member, right) : null;
  }
  const found = withoutTie(told) ?? (isHeardFor(head) ? postOfRole(told) : null);
  // "The spokesman": of whichever body.
  return found ?? (told === head && roleClasses(fold(head)).includes("spokesman") ? post(null, ANY_SPOKESMAN) : null);
};
const ANY_SPOKESMAN = "spokesman";

/** What an office is for, whatever it is called in full: "National Defence", "Health and Sport". */
const matterOf = (words: string): string | null => {
  const bareWords = fold(words).replace(/^(?:the|national|federal|state)\s+/u, "");
  return portfolioOf(fold(words)) ?? portfolioOf(bareWords) ?? portfolioOf(bareWords.split(/\s+and\s+|,/u)[0] ?? "");
};

const isHeardFor = (noun: string): boolean => roleClasses(fold(noun)).some((kind) => OF_BODY.has(kind));

/** Of whom somebody is told to be: a body by its noun, else a name. */
const behind = (words: string, organ = ""): Post | null => {
  const found = withoutTie(words.split(/\s(?:of|for|from|at|with|in)\s/u)[0] ?? words);
  return found ?? (CAPITAL.test(words) ? post(words, organ, "", organ !== "") : null);
};

/** A name as it stands: the body or the person itself. */
export const postOfName = (name: string): Post | null => (CAPITAL.test(bare(name)) ? post(name, "") : null);

/** The office that a role or a description names ("the mayor", "Dorlan Mayor"): its one holder, where it is definite. */
export const officePost = (words: string): Post | null => {
  const told = bare(words.replace(CUT, "")).split(TIE)[0]?.split(/\s+/u) ?? [];
  const last = told.at(-1);
  const noun = last === undefined ? "" : fold(last);
  return roleClasses(noun).length > 0 && roleLemma(noun) === noun
    ? before(told.slice(0, -1), `the ${noun}`, false, null)
    : null;
};

const withoutTie = (told: string): Post | null => {
  const office = OFFICE_OF.exec(told)?.[1];
  const officeHead = office === undefined ? undefined : organOf(office.split(/\s+/u).at(-1) ?? "");
  const whole = officeHead ? (office ?? told) : told;
  const owned = OWNED.exec(whole);
  const rest = (owned ? (owned[2] ?? "") : whole).split(/\s+/u);
  const organ = officeHead ?? organOf(rest.at(-1) ?? "");
  if (!organ) return authorityOf(told.split(/\s+/u));
  return before(rest.slice(0, -1), organ.organ, organ.member, owned?.[1] ?? null);
};

/** "Local authorities", "Dorlan officials", "law enforcement": nobody's in particular, or a place's; null where a word tells their office. */
const authorityOf = (told: readonly string[]): Post | null => {
  const words = fold(told.join(" ")).replace(/\blaw[- ]enforcement(?: officials?| authorities)?$/u, AUTHORITY);
  const noun = roleLemma(words.split(" ").at(-1) ?? "");
  const owners = told.slice(0, words.split(" ").length - 1).filter((word) => !EMPTY.has(fold(word)));
  return AUTHORITIES.has(noun) && owners.every((word) => CAPITAL.test(word))
    ? post(owners.length > 0 ? owners.join(" ") : null, AUTHORITY, "", true)
    : null;
};

/** What a role says of the body behind its bearer: "Corvel Marine spokeswoman", "Dorlan police chief", "Dorlan's prime minister". */
export const postOfRole = (role: string): Post | null => {
  const told = bare(inFull(role).replace(CUT, ""));
  if (TIE.test(told)) return postOf(told);
  const initials = byInitials(told);
  if (initials !== null) return initials;
  const words = told.replace(/(?:['’]s|(?<=s)['’])(?=\s|$)/gu, "").split(/\s+/u);
  const last = words.findLastIndex((word) => roleClasses(fold(word)).length > 0);
  if (last < 0) return null;
  const noun = fold(words[last] ?? "");
  const rest = words.slice(0, last);
  const law = organOf(noun);
  const within = rest.findLastIndex((word) => organOf(word) !== null);
  if (within >= 0) return withoutTie(rest.slice(0, within + 1).join(" "));
  if (law) return { ...before(rest, law.organ, law.member, null) };
  if (isMinister(noun)) {
    const ministry = ministryOf(rest, noun);
    if (ministry !== null) return ministry;
  }
  const names = rest.filter((word) => CAPITAL.test(word) && roleClasses(fold(word)).length === 0);
  return names.length > 0 && roleClasses(noun).some((kind) => HOLDERS.has(kind)) ? post(names.join(" "), "") : null;
};

const MINISTRY = "ministry";
const isMinister = (noun: string): boolean => roleClasses(noun).includes("minister");

/** "Dorlan's transport | minister": the ministry for it; of a minister alone whichever; a prime minister is the government. */
const ministryOf = (rest: readonly string[], noun: string): Post | null => {
  const field = rest.findLastIndex((word) => portfolioOf(fold(word)) !== null || fold(word) === "prime");
  if (field < 0) return rest.length === 0 && roleLemma(noun) === "minister" ? post(null, MINISTRY) : null;
  const told = fold(rest[field] ?? "");
  const owners = rest.slice(0, field).filter((word) => CAPITAL.test(word) && roleClasses(fold(word)).length === 0);
  const owner = owners.length > 0 ? owners.join(" ") : null;
  return told === "prime" ? post(owner, "government") : post(owner, MINISTRY, portfolioOf(told) ?? "");
};

/** What an id says: "police:nash-county-sheriff", "org:harbour-board", a body of the lexicon. */
export const postOfId = (id: string): Post | null => {
  const body = bodyById(id);
  if (body || id.startsWith("org:")) return postOf(entityLabel(id));
  const [kind = "", slug = ""] = id.split(":");
  const words = (slug.split("/")[0] ?? "").replaceAll("-", " ");
  if (words === "" || /^[A-Z]{2}$/.test(words)) return null;
  if (kind === "police")
    return words.endsWith(" sheriff") ? post(words.slice(0, -" sheriff".length), "sheriff") : post(words, "police");
  return null;
};

const sameOwner = (a: Post, b: Post): boolean =>
  isOneOwner(a.owner, b.owner) || (isOfLaw(a) && isOfLaw(b) && isShortTown(a.owner, b.owner));

/** Whether two are told of one body whose owner each tells, or neither does. */
export const isOnePost = (a: Post, b: Post): boolean =>
  sameOwner(a, b)
    ? (a.organ === b.organ && (a.field === b.field || bothOfASide(a, b))) ||
      bothOfASide(a, b) ||
      (a.organ === "" && speaksForPlace(b)) ||
      (b.organ === "" && speaksForPlace(a)) ||
      isMemberOf(a, b) ||
      isVagueFor(a, b) ||
      isVagueFor(b, a)
    : a.owner === null &&
      b.owner === null &&
      a.organ !== "" &&
      ((a.organ === b.organ && a.field === b.field) || areOfOneLaw(a, b) || (isOfDefence(a) && isOfDefence(b)));

/** "The army", "the defence ministry", each without its land. */
const isOfDefence = ({ organ, field }: Post): boolean =>
  (organ === "military" && field === "") || (organ === MINISTRY && field === "defence");

const speaksForPlace = ({ organ }: Post): boolean => OF_A_SIDE.has(organ) || organ === AUTHORITY;

const bothOfASide = (a: Post, b: Post): boolean => OF_A_SIDE.has(a.organ) && OF_A_SIDE.has(b.organ);

/** Whether police, a sheriff or "authorities" are heard. */
export const isLawPost = (one: Post): boolean => isOfLaw(one);

const isOfLaw = ({ organ }: Post): boolean => LAW.has(organ) || organ === AUTHORITY;

const isMemberOf = (a: Post, b: Post): boolean =>
  isOfLaw(a) && isOfLaw(b) && (a.member || b.member) && (a.field === "" || b.field === "");

/** "Police", "the sheriff's office", "authorities", each without its place: one story's. */
const areOfOneLaw = (a: Post, b: Post): boolean => isOfLaw(a) && isOfLaw(b) && a.field === b.field;

/** "HPD" beside "Hale police". */
const areInitialsOf = (open: Post, known: Post): boolean =>
  known.owner !== null &&
  open.owner?.endsWith(INITIALS) === true &&
  isOfLaw(known) &&
  known.owner
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join("") === open.owner.slice(0, -INITIALS.length);

/** "Police" and "the department" may be the sheriff's, "authorities" a ministry. */
const isVagueFor = (open: Post, known: Post): boolean =>
  open.field === "" &&
  ((open.organ === "police" && known.organ === "sheriff") ||
    (open.organ === "department" && LAW.has(known.organ)) ||
    (open.organ === AUTHORITY &&
      (known.organ === "government" ||
        known.organ === MINISTRY ||
        known.organ === "service" ||
        isHighOffice(known.organ))));

/** "The governor": whoever holds it is an official. */
const isHighOffice = (organ: string): boolean =>
  organ.startsWith("the ") &&
  roleClasses(organ.slice("the ".length)).some(
    (kind) => kind === "official" || kind === "minister" || kind === "leader",
  );

/** Whether the first, told without its owner, may be the second: "the board" beside "the Harbour Board", "officers" beside "Dorlan police". */
export const mayBePost = (open: Post, known: Post): boolean =>
  isShortFor(open, known) ||
  areInitialsOf(open, known) ||
  (open.owner === null &&
    open.organ !== "" &&
    (isVagueFor(open, known) ||
      (open.organ === ANY_SPOKESMAN && known.organ !== "" && !known.organ.startsWith("the ")) ||
      // "The ministry" beside "the health ministry".
      (known.owner === null && open.organ === known.organ && open.field === "" && OF_A_SIDE.has(open.organ)) ||
      (known.owner !== null &&
        (open.organ === known.organ ? open.field === "" || open.field === known.field : isMemberOf(open, known)))));

/** "Corvel" for "Corvel Marine", "Corvel Bank"; not for "Corvel Hospital", which is another body. */
const isShortFor = (open: Post, known: Post): boolean =>
  open.organ === "" &&
  open.owner !== null &&
  known.owner !== null &&
  (known.organ === ""
    ? known.owner.startsWith(`${open.owner} `)
    : known.owner === open.owner && bodyNounType(known.organ) === "company");

const isAnybody = ({ organ, owner }: Post): boolean => organ === AUTHORITY && owner === null;

/** Two that are told to be of different bodies. */
export const areApart = (a: Post, b: Post): boolean =>
  !isAnybody(a) && !isAnybody(b) && !isOnePost(a, b) && !mayBePost(a, b) && !mayBePost(b, a);
