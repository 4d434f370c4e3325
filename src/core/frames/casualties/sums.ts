import { childWith, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { GENERIC_PEOPLE } from "../build/people.ts";
import type { ClaimDraft } from "../frame.ts";
import type { HarmFinding } from "./finding.ts";
import { HARMING_VERBS, SUFFERING_VERBS } from "./lexicon.ts";
import { summedClaim } from "./summed-claim.ts";
import { sumsByState } from "./sums-by-state.ts";

/** One of those whom one verb befell, as it became a claim of its own. */
export interface Part {
  readonly finding: HarmFinding;
  readonly draft: ClaimDraft;
}

/**
 * "A man and his two children were killed": three, though nobody says so. The sum is a claim beside those of its parts; its
 * scope says how it was summed, and it gives way to any figure that is told.
 */
export const sumsOf = (text: string, parts: readonly Part[]): readonly ClaimDraft[] => {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const { sentence, predicate, harm, rule } = part.finding;
    const key = `${sentence.index}:${predicate}:${harm}:${rule}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const sums = [...groups.values()].flatMap((group) => {
    const sum = group.length < 2 || group.some(isEither) ? null : sumOf(text, group);
    return sum === null ? [] : [sum];
  });
  return [...sums, ...sumsByState(text, parts)];
};

/** "five workers and a guard are dead or missing": how many of them are dead is not told. */
const isEither = ({ finding: { sentence, predicate } }: Part): boolean =>
  [predicate - 1, predicate + 1].some((at) => sentence.tokens[at]?.lower === "or");

/** How many one part is: at least so many, and whether that is all. Null where it tells no number of its own. */
const sizeOf = ({ finding, draft }: Part): { readonly low: number; readonly exact: boolean } | null => {
  const { quantity } = draft;
  if (quantity === null) {
    // "his children"
    const { sentence, victim } = finding;
    const known = childWith(sentence, victim, "nmod:poss") !== null && tokenAt(sentence, victim).xpos === "NNS";
    return known ? { low: 2, exact: false } : null;
  }
  if (quantity.low === null || quantity.share !== null || quantity.ordinal || quantity.of !== null) return null;
  // "Among the dead were A and B": there are others.
  const some = draft.rule === "casualties/among";
  return { low: quantity.low, exact: !some && quantity.high === quantity.low && quantity.bound === "exact" };
};

/** Words between two of a list that make them no list of people side by side. */
const APART = new Set(["or", "nor", "including", "among", "but", "than", "\u2013", "\u2014", "-", ":", ";", "(", ")"]);

/** "four people, a couple and two children", "two civilians, a father and son" tell who the first are. */
const isExplained = (sentence: Sentence, { finding, draft }: Part, rest: number): boolean => {
  const low = draft.quantity?.low ?? 0;
  if (low < 2 || sentence.tokens[finding.victim + 1]?.text !== ",") return false;
  const unit = draft.quantity?.unit ?? "person";
  return rest <= low || GENERIC_PEOPLE.has(unit) || unit === "member";
};

/** "X shot and killed Y", "the dead man was X": what befell the second is told apart. */
const isOtherDeed = ({ lemma, upos, deprel }: Token): boolean =>
  (upos === "VERB" && (HARMING_VERBS.has(lemma) || SUFFERING_VERBS.has(lemma))) || deprel === "cop";

/** "Ana Ruiz, a player, was shot": what is told of her behind the comma, and nobody beside her. */
const isDescribed = (sentence: Sentence, parts: readonly Part[]): boolean =>
  parts.some(({ finding: { victim } }, at) => {
    const before = parts[at - 1];
    if (before === undefined || tokenAt(sentence, before.finding.victim).upos !== "PROPN") return false;
    const between = sentence.tokens.slice(before.finding.victim + 1, victim);
    return (
      tokenAt(sentence, victim).upos === "NOUN" &&
      between.find(({ text }) => text !== ")")?.text === "," &&
      between.some(({ xpos }) => xpos === "DT") &&
      !between.some(({ upos, lower }) => upos === "CCONJ" || lower === "with" || lower === "as")
    );
  });

/** "Ana Ruiz (Rosa), her brother": a short word in brackets is another name, or an age, and parts nobody. */
const outOfBrackets = (tokens: readonly Token[]): readonly Token[] => {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const close = token.text === "(" ? tokens.slice(at, at + IN_BRACKETS).findIndex(({ text }) => text === ")") : -1;
    if (close < 0) kept.push(token);
    else at += close;
  }
  return kept;
};
const IN_BRACKETS = 6;

const areListed = (sentence: Sentence, parts: readonly Part[], total: number): boolean => {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return false;
  if (isExplained(sentence, first, total - (first.draft.quantity?.low ?? 0))) return false;
  const between = outOfBrackets(sentence.tokens.slice(first.finding.victim + 1, last.finding.victim));
  // "was killed along with his sons": the verb of them all may stand between.
  const told = first.finding.predicate;
  if (between.some((token) => token.index !== told && isOtherDeed(token)) || isDescribed(sentence, parts)) return false;
  // "a 17-year-old boy": the hyphens of one word part nobody.
  const isBreak = ({ lower, start, end }: Token): boolean =>
    APART.has(lower) && !(lower === "-" && between.some((next) => next.start === end || next.end === start));
  return !between.some(isBreak);
};

/** "his two nephews, sons of Omar": bare words right behind the comma tell who those before it are. */
const isToldAgain = ({ finding: { sentence, victim }, draft }: Part, at: number, all: readonly Part[]): boolean =>
  all[at - 1] !== undefined &&
  all[at - 1]?.finding.victim === victim - 2 &&
  sentence.tokens[victim - 1]?.text === "," &&
  draft.quantity?.words !== undefined;

const REBELS: ReadonlySet<string> = new Set(
  "rebel militant insurgent attacker gunman terrorist bomber fighter jihadist".split(" "),
);

const sumOf = (text: string, group: readonly Part[]): ClaimDraft | null => {
  const parts = group.toSorted((a, b) => a.finding.victim - b.finding.victim).filter((...one) => !isToldAgain(...one));
  const sizes = parts.flatMap((part) => {
    const size = sizeOf(part);
    return size === null ? [] : [{ ...size, draft: part.draft }];
  });
  const [first] = parts;
  const low = sizes.reduce((sum, size) => sum + size.low, 0);
  if (first === undefined || sizes.length < parts.length || !areListed(first.finding.sentence, parts, low)) return null;
  const units = new Set(parts.map(({ draft }) => draft.scope["population"]));
  // "fifty rebels and four soldiers": the dead of two sides, told side by side.
  if ([...units].some((one) => REBELS.has(one ?? "")) && [...units].some((one) => !REBELS.has(one ?? ""))) return null;
  const [unit] = units;
  const counted = { unit: units.size === 1 ? (unit ?? "person") : "person", exact: sizes.every(({ exact }) => exact) };
  const { reference: _, ...scope } = first.draft.scope;
  return summedClaim(text, sizes, counted, scope);
};
