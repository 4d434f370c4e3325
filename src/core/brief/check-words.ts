import type { Claim } from "../claim/claim.ts";
import { stem, wordsOf } from "../lineage/words.ts";
import type { CheckedSentence } from "./check.ts";
import { namedBy } from "./named-by.ts";
import { quoteWords, sourcesOf } from "./verbatim.ts";

/** The brief's own words: those that join, and those by which the frames tell what they found. None of them names anything. */
const OWN = new Set(
  (
    "a an the and or of in on at by for to from with that it its they there is are was were be been being has have had having not no could may would will " +
    "according report reports accounts origin origins earlier then before correction retracted whoever told inferred order later known which these differ " +
    "claimed believed denied said agreed offered accepted supported rejected refused opposed demanded called warned planned plan expected did " +
    "offer accept support reject refuse oppose demand call warn " +
    "people person somebody nobody named held taken sent evacuated displaced seized retaken cut off approached fought over handed lost " +
    "gathered gather fallen fall collapsed collapse voted vote power without so happen between " +
    "reportedly apparently allegedly probably possibly " +
    "all words their own voice at least most about more less than up half third thirds two quarter quarters three four fifth fifths tenth per cent percent day days within"
  ).split(" "),
);

/** Words for what befell people and for stands taken: each is that of one of the claims, or stands in their words. */
const VALUES: readonly (readonly [word: string, holds: (claim: Claim) => boolean])[] = [
  ...(["killed", "injured", "missing", "sick", "infected", "trapped", "rescued", "detained", "abducted"] as const).map(
    (harm) => [harm, (claim: Claim) => claim.harm === harm] as const,
  ),
  ["recorded", (claim) => claim.harm === "infected" || claim.harm === "sick"],
];

const NEGATORS = new Set([
  "not",
  "no",
  "never",
  "without",
  "nobody",
  "none",
  "neither",
  "nor",
  "hardly",
  "cannot",
  "t",
]);

const stemsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => wordsOf(text).map((word) => stem(word.word)));

const claimStems = new WeakMap<Claim, readonly string[]>();

/** The stems of all that a claim tells. Kept with it: every sentence that tells it is read against them. */
const stemsOf = (claim: Claim): readonly string[] => {
  const known = claimStems.get(claim);
  if (known) return known;
  const { quote, horizon, state, quantity, scope, roles, attribution } = claim;
  const texts = [
    quote,
    horizon?.text ?? "",
    state ?? "",
    quantity?.unit ?? "",
    quantity?.words ?? "",
    ...Object.values(scope),
    ...Object.values(roles).flatMap((role) => [role?.text ?? "", role?.name ?? ""]),
    ...attribution.flatMap((link) => [link.speaker, link.role ?? ""]),
  ];
  const found = [...new Set(stemsIn(texts))];
  claimStems.set(claim, found);
  return found;
};

/** Every word is one of its claims', of their names, or the brief's own; none that turns their sense is left out. */
export const checkWords = ({ own, text, claims, tellers, world }: CheckedSentence): string[] => {
  const problems: string[] = [];
  const told = wordsOf(own).map((word) => word.word);
  const spoken = new Set(claims.flatMap((claim) => quoteWords(claim).map((word) => word.word)));
  for (const [word, holds] of VALUES)
    if (told.includes(word) && !spoken.has(word) && !claims.some(holds))
      problems.push(`${word}: none of its claims says so`);
  const names = tellers.map(({ name }) => name);
  const texts = new Set([
    ...claims.flatMap((claim) => world.wordsOf(claim)),
    ...[...namedBy(claims, world.context)].map((id) => world.context.label(id)),
    ...names,
  ]);
  const known = new Set([...claims.flatMap(stemsOf), ...stemsIn([...texts])]);
  const values = new Set(VALUES.map(([word]) => word));
  for (const word of told)
    if (
      !/^\d/u.test(word) &&
      !OWN.has(word) &&
      !values.has(word) &&
      !known.has(stem(word)) &&
      !known.has(singular(word))
    )
      problems.push(`${word} is a word of none of its claims`);
  return [...problems, ...leftOut(text, claims)];
};

/** "women", "children", "people" and their kin, which no ending tells. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["policemen", "policeman"],
  ["firemen", "fireman"],
  ["fishermen", "fisherman"],
]);
const singular = (word: string): string => stem(IRREGULAR.get(word) ?? word);

/** Words that stand in a claim with a "not" between them, and side by side in the sentence. */
const leftOut = (text: string, claims: readonly Claim[]): string[] => {
  const told = wordsOf(text).map((word) => word.word);
  const problems = new Set<string>();
  for (const source of sourcesOf(claims))
    for (const [index, { word }] of source.entries()) {
      if (!NEGATORS.has(word)) continue;
      // "didn't": the letter behind the mark is a word of its own.
      const before = source.slice(Math.max(0, index - AROUND), index).map((one) => one.word);
      const after = source.slice(index + 1, index + 1 + AROUND).map((one) => one.word);
      if (before.length + after.length < AROUND) continue;
      const joined = [...before, ...after];
      for (let at = 0; at + joined.length <= told.length; at += 1)
        if (joined.every((one, offset) => told[at + offset] === one) && !isAtEdge(told, at, before.length, word))
          problems.add(`"${word}" of its claims is left out`);
    }
  return [...problems];
};
/** "Nobody had left": of a "not" that opens or ends its claim, the words beside it are told with it. */
const isAtEdge = (told: readonly string[], at: number, before: number, negator: string): boolean =>
  told[before === 0 ? at - 1 : at + before] === negator;
/** So many words on each side show that the same words are told. */
const AROUND = 2;
