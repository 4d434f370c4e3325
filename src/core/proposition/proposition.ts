import type { Claim } from "../claim/claim.ts";
import { groupOfWord, sideOfWord } from "./near-words.ts";
import { tellingOf } from "./related.ts";

/**
 * What is said of what, as words that can be compared with another's: `says`, the word that tells it; `of`, whom or what it befalls or
 * is told of; `by`, who does it; `with`, what else stands in it. Each a list of lower-case words and entity ids, parted by a space;
 * "" where nothing is told, "*" for anybody at all.
 */
export interface Proposition {
  readonly says: string;
  readonly of: string;
  readonly by: string;
  readonly with: string;
}

const NAMES = ["says", "of", "by", "with"] as const;

/** As limits of a claim: nothing that is not told. */
export const scopeOf = (told: Proposition): { readonly [name: string]: string } =>
  Object.fromEntries(NAMES.flatMap((name) => (told[name] === "" ? [] : [[`said ${name}`, told[name]]])));

/** Null where the claim tells none that can be compared. */
export const propositionIn = ({ scope }: Pick<Claim, "scope">): Proposition | null => {
  const says = scope["said says"];
  return says === undefined
    ? null
    : { says, of: scope["said of"] ?? "", by: scope["said by"] ?? "", with: scope["said with"] ?? "" };
};

/** The state that a claim tells, of two opposed ones; null where it tells none. */
export const sideTold = (claim: Pick<Claim, "scope">): string | null => {
  const says = claim.scope["said says"];
  return says === undefined ? null : sideOfWord(says);
};

/** Whether the words of a claim, whatever its status, tell that it is so: of one name for a state, not negated, and not its opposite. */
export const wordsAffirm = ({ polarity, scope }: Pick<Claim, "scope" | "polarity">): boolean => {
  const [first] = groupOfWord(scope["said says"] ?? "").split("/");
  const side = sideOfWord(scope["said says"] ?? "");
  const turned = side !== null && side !== first;
  return (polarity === "negative") === turned;
};

/** Whether a claim tells that it is so: its words do, and it does not deny them. */
export const affirms = (claim: Pick<Claim, "scope" | "status" | "polarity">): boolean =>
  wordsAffirm(claim) === (claim.status !== "denied");

/**
 * Whether what one claim tells cannot be so where the other is, by the words that tell them: the same told as so and as not so, two opposites
 * told as so, or a kind of act told as so where no such act is told to have been ("bombed it", "did not attack it"). Of whom and by
 * whom `sameMatter` asks.
 */
export const contradict = (a: Contradictable, b: Contradictable): boolean => {
  const [one, other] = [a.scope["said says"], b.scope["said says"]];
  if (one === undefined || other === undefined) return false;
  const [so, otherSo] = [isTold(a), isTold(b)];
  switch (tellingOf(one, other)) {
    case "same":
      return so !== otherSo;
    case "opposed":
      return so && otherSo;
    case "within":
      return so && !otherSo;
    default:
      return otherSo && !so && tellingOf(other, one) === "within";
  }
};

type Contradictable = Pick<Claim, "scope" | "status" | "polarity">;

const isTold = ({ status, polarity }: Contradictable): boolean => (status === "denied") === (polarity === "negative");

const listOf = (words: string): readonly string[] => (words === "" ? [] : words.split(" "));

type Find = (entity: string) => string;

const keysOf = (words: string, find: Find): readonly string[] =>
  listOf(words).map((word) => (word.includes(":") ? find(word) : word));

/** Words of saying and thinking: two of them have nothing in common but that somebody speaks. */
const TELLING = new Set("say tell think believe know speak mention report hear ask feel want".split(" "));

/** One thing by its id, by one word, or by two that mean the same: soldiers and troops. */
const isOne = (a: string, b: string): boolean =>
  a === b || (!a.includes(":") && !b.includes(":") && a !== "*" && b !== "*" && tellingOf(a, b) === "same");

/** How many things both hold; a thing and its name are one. */
const common = (a: readonly string[], b: readonly string[]): number =>
  new Set(
    a
      .filter((key) => key !== "*" && !key.includes(":") && b.some((other) => isOne(key, other)))
      .map((key) => groupOfWord(key)),
  ).size;

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((key) => key !== "*" && b.some((other) => isOne(key, other)));

/** Whether both may mean the same: one of them is not told, or is anybody at all, or they share a name. */
const mayMeet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.includes("*") || b.includes("*") || shares(a, b);

/** Whether the two are told with one word, with one near it, with a kind of it, or with its opposite. */
export const saysAlike = (a: Proposition, b: Proposition): boolean =>
  tellingOf(a.says, b.says) !== null || tellingOf(b.says, a.says) !== null;

/** Whether the word that tells the one stands anywhere in the other. */
export const saysWithin = (a: Proposition, b: Proposition): boolean => {
  const word = groupOfWord(a.says);
  return [b.says, ...listOf(b.of), ...listOf(b.by), ...listOf(b.with)].some((other) => groupOfWord(other) === word);
};

/**
 * Whether the two speak of one thing, as a statement and its contradiction do: told with one word or its opposite, of the same, by the
 * same where both are told, or with two more things in common. A noun that both hold makes no such pair. `strictly`: of anybody at all
 * only where something else is told in both, and never by what they have in common alone.
 */
export const sameMatter = (a: Proposition, b: Proposition, find: Find, strictly = false): boolean => {
  if (!saysAlike(a, b)) return false;
  const [of, by, beside] = [keysOf(a.of, find), keysOf(a.by, find), keysOf(a.with, find)];
  const [ofOther, byOther, besideOther] = [keysOf(b.of, find), keysOf(b.by, find), keysOf(b.with, find)];
  if (!mayMeet(of, ofOther) || !mayMeet(by, byOther)) return false;
  if (shares(of, ofOther)) return true;
  // "denied that anyone had been abducted": whoever it befell, it is denied.
  const anybody = of.includes("*") !== ofOther.includes("*") && of.length > 0 && ofOther.length > 0;
  const [all, other] = [
    [...of, ...by, ...beside],
    [...ofOther, ...byOther, ...besideOther],
  ];
  if (TELLING.has(a.says)) return false;
  if (strictly) return anybody && shares(all, other);
  return anybody
    ? beside.length === 0 || besideOther.length === 0 || shares(all, other)
    : common(all, other) >= (shares(by, byOther) ? 1 : 2);
};
