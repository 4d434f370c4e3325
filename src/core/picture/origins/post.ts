import { fold } from "../../lineage/words.ts";
import { bodyNounType, isBareBody, portfolioOf, roleClasses, roleLemma } from "../../mention/index.ts";

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

const ARTICLE = /^(?:the|an?|his|her|its|their|our|some|several|other|local|one)\s+/iu;
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

/** The organ that a noun names, and whether it names its people; null for nouns of no body. */
const organOf = (word: string): { readonly organ: string; readonly member: boolean } | null => {
  const noun = roleLemma(fold(word));
  // "Authorities" may be any.
  if (noun === "authority" && fold(word) !== noun) return null;
  if (LAW.has(noun)) return { organ: noun, member: false };
  if (isLawOfficer(noun)) return { organ: "police", member: true };
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
  const names = told.slice(0, field < 0 ? told.length : field).filter((word) => CAPITAL.test(word));
  const key = names.length > 0 ? names.join(" ") : owner;
  return post(key, organ, portfolioOf(fields) ?? fields, member);
};
const FIELD = new Set(["fire", "state", "county", "federal", "national", "district", "border", "military", "health"]);

/** What the words of a speaker say of the body behind them; null where they tell of none. */
export const postOf = (words: string): Post | null => {
  const told = bare(words.replace(CUT, ""));
  if (told === "") return null;
  const tie = TIE.exec(told);
  const left = tie ? told.slice(0, tie.index) : told;
  const right = tie ? bare(told.slice(tie.index + tie[0].length)) : null;
  const head = left.split(/\s+/u).at(-1) ?? "";
  const own = organOf(head);
  if (right !== null) {
    // "Pete Orm with Dorlan police", "an official at the hospital", "a spokesman for Corvel": whoever stands behind them.
    if (own === null || own.member) return CAPITAL.test(head) || isHeardFor(head) ? behind(right) : null;
    const field = portfolioOf(fold(right));
    if (field !== null) return { ...before(left.split(/\s+/u).slice(0, -1), own.organ, own.member, null), field };
    return CAPITAL.test(right) ? before(left.split(/\s+/u).slice(0, -1), own.organ, own.member, right) : null;
  }
  return withoutTie(told);
};

const isHeardFor = (noun: string): boolean => roleClasses(fold(noun)).some((kind) => OF_BODY.has(kind));

/** Of whom somebody is told to be: a body by its noun, else a name. */
const behind = (words: string): Post | null => {
  const found = withoutTie(words.split(/\s(?:of|for|from|at|with|in)\s/u)[0] ?? words);
  return found ?? (CAPITAL.test(words) ? post(words, "") : null);
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
  if (!organ) return null;
  return before(rest.slice(0, -1), organ.organ, organ.member, owned?.[1] ?? null);
};

/** What a role says of the body behind its bearer: "Corvel Marine spokeswoman", "Dorlan police chief", "Dorlan's prime minister". */
export const postOfRole = (role: string): Post | null => {
  const told = bare(role.replace(CUT, ""));
  if (TIE.test(told)) return postOf(told);
  const words = told.replace(/(?:['’]s|(?<=s)['’])(?=\s|$)/gu, "").split(/\s+/u);
  const last = words.findLastIndex((word) => roleClasses(fold(word)).length > 0);
  if (last < 0) return null;
  const noun = fold(words[last] ?? "");
  const rest = words.slice(0, last);
  const law = organOf(noun);
  const within = rest.findLastIndex((word) => organOf(word) !== null);
  if (within >= 0) return withoutTie(rest.slice(0, within + 1).join(" "));
  if (law) return { ...before(rest, law.organ, law.member, null) };
  const names = rest.filter((word) => CAPITAL.test(word) && roleClasses(fold(word)).length === 0);
  return names.length > 0 && roleClasses(noun).some((kind) => HOLDERS.has(kind)) ? post(names.join(" "), "") : null;
};

/** What an id says: "police:nash-county-sheriff", "org:harbour-board". */
export const postOfId = (id: string): Post | null => {
  const [kind = "", slug = ""] = id.split(":");
  const words = (slug.split("/")[0] ?? "").replaceAll("-", " ");
  if (words === "" || /^[A-Z]{2}$/.test(words)) return null;
  if (kind === "police")
    return words.endsWith(" sheriff") ? post(words.slice(0, -" sheriff".length), "sheriff") : post(words, "police");
  return null;
};

const sameOwner = (a: Post, b: Post): boolean => a.owner !== null && a.owner === b.owner;

/** Whether two are told of one body whose owner each tells, or neither does. */
export const isOnePost = (a: Post, b: Post): boolean =>
  sameOwner(a, b)
    ? (a.organ === b.organ && (a.field === b.field || bothOfASide(a, b))) ||
      bothOfASide(a, b) ||
      (a.organ === "" && OF_A_SIDE.has(b.organ)) ||
      (b.organ === "" && OF_A_SIDE.has(a.organ)) ||
      isMemberOf(a, b)
    : a.owner === null && b.owner === null && a.organ !== "" && a.organ === b.organ && a.field === b.field;

const bothOfASide = (a: Post, b: Post): boolean => OF_A_SIDE.has(a.organ) && OF_A_SIDE.has(b.organ);

const isMemberOf = (a: Post, b: Post): boolean =>
  LAW.has(a.organ) && LAW.has(b.organ) && (a.member || b.member) && (a.field === "" || b.field === "");

/** Whether the first, told without its owner, may be the second: "the board" beside "the Harbour Board", "officers" beside "Dorlan police". */
export const mayBePost = (open: Post, known: Post): boolean =>
  isShortFor(open, known) ||
  (open.owner === null &&
    known.owner !== null &&
    open.organ !== "" &&
    (open.organ === known.organ ? open.field === "" || open.field === known.field : isMemberOf(open, known)));

/** "Corvel" for "Corvel Marine", "Corvel Bank"; not for "Corvel Hospital", which is another body. */
const isShortFor = (open: Post, known: Post): boolean =>
  open.organ === "" &&
  open.owner !== null &&
  known.owner !== null &&
  (known.organ === ""
    ? known.owner.startsWith(`${open.owner} `)
    : known.owner === open.owner && bodyNounType(known.organ) === "company");

/** Two that are told to be of different bodies. */
export const areApart = (a: Post, b: Post): boolean => !isOnePost(a, b) && !mayBePost(a, b) && !mayBePost(b, a);
