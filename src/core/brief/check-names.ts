import { fold, wordsOf } from "../lineage/words.ts";
import type { CheckedSentence } from "./check.ts";
import { namedBy } from "./named-by.ts";
import { PARTY_ROLES } from "./party-roles.ts";

const CAPITAL = /\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
/** Words of the brief's own with which a sentence or a clause may open. */
const OPENERS = new Set([
  "it",
  "there",
  "reports",
  "accounts",
  "retracted",
  "which",
  "people",
  "forces",
  "the",
  "a",
  "an",
  "about",
  "at",
  "more",
  "less",
  "no",
  "half",
  "up",
  "two",
  "three",
  "four",
  "people",
  "an",
]);

const wordSet = (texts: readonly (string | undefined | null)[]): Set<string> =>
  new Set([...new Set(texts)].flatMap((text) => (text ? wordsOf(text).map((word) => word.word) : [])));

const publisherWords = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Kept with the list: every sentence of a brief is read against it. */
const wordsOfAll = (names: readonly string[]): ReadonlySet<string> => {
  const before = publisherWords.get(names);
  if (before) return before;
  const words = wordSet(names);
  publisherWords.set(names, words);
  return words;
};

/** Every name is one that its claims or their origins give; what stands behind "by" is a party that acts in them. */
export const checkNames = ({ own, text, claims, tellers, world }: CheckedSentence): string[] => {
  const { context } = world;
  const ids = namedBy(claims, context);
  const originNames = tellers.map(({ name }) => name);
  const known = wordSet([
    ...claims.flatMap((claim) => [
      ...Object.values(claim.roles).flatMap((role) => [role?.text, role?.name]),
      ...claim.attribution.flatMap((link) => [link.speaker, link.role, link.via]),
      claim.quantity?.unitText,
      claim.quantity?.unit,
    ]),
    ...[...ids].map((id) => context.label(id)),
    ...originNames,
  ]);
  const outlets = wordsOfAll(world.publishers);
  const problems: string[] = [];
  for (const match of own.matchAll(CAPITAL)) {
    const word = fold(match[0]);
    const opens = /(?:^|[.;:] )$/.test(own.slice(0, match.index));
    if (
      known.has(word) ||
      outlets.has(word) ||
      (opens && (OPENERS.has(word) || claims.some((claim) => wordSet([claim.quote]).has(word))))
    )
      continue;
    problems.push(`${match[0]} is named in none of its claims`);
  }
  // Names of other things of the story that are not written with a capital ("the government") are names all the same.
  const allowed = new Set([...[...ids].map((id) => fold(context.label(id))), ...originNames.map(fold)]);
  const folded = fold(own);
  for (const { id, name: label } of world.withArticle) {
    if (ids.has(id) || allowed.has(label)) continue;
    if (
      new RegExp(`(?:^|[^\\p{L}])${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}])`, "u").test(folded) &&
      ![...allowed].some((one) => one.includes(label))
    )
      problems.push(`${context.label(id)} is in none of its claims`);
  }
  const acting = [...namedBy(claims, context, PARTY_ROLES)].map((id) => fold(context.label(id)));
  for (const match of folded.matchAll(/ (?:held|taken|captured|sent|evacuated|seized|retaken) by ([^;.(]+)/g)) {
    const told = (match[1] ?? "").trim();
    if (acting.length > 0 && !acting.some((name) => told.startsWith(name)))
      problems.push(`"by ${told}": nobody of that name acts in its claims`);
  }
  return text.trim() === "" ? ["the sentence is empty"] : problems;
};
