import type { Claim, Role } from "../../claim/claim.ts";

/** What the words of a victim say of who it is; null where they say nothing. */
export interface Likeness {
  readonly sex: "male" | "female" | null;
  readonly child: boolean | null;
  readonly age: number | null;
  /** The part played: who did it, who came to stop it. */
  readonly part: "attacker" | "officer" | "victim" | null;
  /** A person's name as an entity id. */
  readonly name: string | null;
}

const MALE = /\b(?:man|men|boys?|father|husband|sons?|brothers?|males?|gunman|he|him|grandfather|uncle|nephew)\b/iu;
const FEMALE = /\b(?:wom[ae]n|girls?|mother|wife|daughters?|sisters?|females?|she|her|grandmother|aunt|niece)\b/iu;
const CHILD = /\b(?:boys?|girls?|child|children|toddlers?|bab(?:y|ies)|infants?|teen(?:ager)?s?|kids?|juvenile)\b/iu;
const ADULT = /\b(?:man|men|wom[ae]n|father|mother|husband|wife|officer|deputy)\b/iu;
const PARTS: readonly (readonly ["attacker" | "officer" | "victim", RegExp])[] = [
  ["attacker", /\b(?:suspects?|shooters?|gunm[ae]n|attackers?|assailants?|robbers?|killers?|bombers?)\b/iu],
  ["officer", /\b(?:officers?|deput(?:y|ies)|troopers?|polic(?:em[ae]n|ewom[ae]n)|agents?|detectives?)\b/iu],
  ["victim", /\b(?:victims?|bystanders?|passers?-?by|hostages?)\b/iu],
];
const AGE = /\b(\d{1,3})[- ]?(?:year|month)s?[- ]old\b|,\s*(\d{1,3})(?=\s*(?:,|$))/iu;
/** Under this age somebody told only by age is a child. */
const GROWN = 18;

/** "Ana Ruiz, 42, was hit": the age behind the words. */
const AGE_BEHIND = /^\s*(?:,|\()\s*(\d{1,2})(?=\s*(?:,|\)|and\b))/u;

/** So much text behind somebody's words may tell the age. */
export const BEHIND = 12;

/** What the words of a victim say of who it is; `behind` is the text right behind them. */
export const likenessOf = (role: Role, entity: string | null, behind = ""): Likeness => {
  const { text } = role;
  const match = AGE.exec(text) ?? AGE_BEHIND.exec(behind);
  const age = match ? Number(match[1] ?? match[2]) : null;
  const child = CHILD.test(text) ? true : ADULT.test(text) ? false : age === null ? null : age < GROWN;
  return {
    sex: MALE.test(text) ? "male" : FEMALE.test(text) ? "female" : null,
    child,
    age,
    part: PARTS.find(([, words]) => words.test(text))?.[0] ?? null,
    name: entity?.startsWith("person:") ? entity : null,
  };
};

/** Nothing that is told of the one speaks against the other. */
export const mayBeOne = (a: Likeness, b: Likeness): boolean =>
  (a.sex === null || b.sex === null || a.sex === b.sex) &&
  (a.child === null || b.child === null || a.child === b.child) &&
  (a.age === null || b.age === null || a.age === b.age) &&
  (a.part === null || b.part === null || a.part === b.part) &&
  (a.name === null || b.name === null || a.name === b.name);

/** Words by which somebody is told to be somebody else. */
const OTHER = /\b(?:another|other|others|second|third|fourth|fifth|also)\b/iu;

type Told = Pick<Claim, "harm" | "quantity" | "roles" | "status" | "polarity" | "background" | "scope">;

/** One person, told as such: no number above one, nobody else than those told of before. */
export const isOnePerson = ({ quantity, roles }: Told): boolean => {
  const victim = roles["victim"];
  if (!victim || OTHER.test(victim.text) || quantity?.increment) return false;
  return quantity !== null && quantity.high === 1 && quantity.low === 1 && quantity.share === null;
};

/** Told as so by whoever tells it, of what the report is about. */
export const isTold = ({ status, polarity, background }: Told): boolean =>
  (status === "asserted" || status === "claimed") && polarity === "positive" && !background;

const partsOf = (name: string): readonly string[] => name.slice(name.indexOf(":") + 1).split("-");

/** "Ana Ruiz" and "Ben Ortiz"; "Ana" and "Ruiz" may be one, and so may "Ana Ruiz" and "Ana". */
const haveOtherNames = (a: string, b: string): boolean => {
  const [first, second] = [partsOf(a), partsOf(b)];
  return (first.length > 1 || second.length > 1) && !first.some((part) => second.includes(part));
};

/** Told by two names, or by ages more than a year apart. */
export const areSurelyTwo = (a: Likeness, b: Likeness): boolean =>
  (a.age !== null && b.age !== null && Math.abs(a.age - b.age) > 1) ||
  (a.name !== null && b.name !== null && haveOtherNames(a.name, b.name));

/** Two by what the words say: another sex, other ages or names, or the parts of officer and attacker. */
export const areTwo = (a: Likeness, b: Likeness): boolean =>
  areSurelyTwo(a, b) ||
  (a.sex !== null && b.sex !== null && a.sex !== b.sex) ||
  (a.part !== null && b.part !== null && a.part !== b.part && a.part !== "victim" && b.part !== "victim");
