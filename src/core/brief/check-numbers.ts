import type { Claim } from "../claim/claim.ts";
import { SHARES } from "../frames/quantity-words.ts";
import { stem, wordsOf } from "../lineage/words.ts";
import type { CheckedSentence } from "./check.ts";

const SUPPORT = /\((\d+) reports?, (at least )?(\d+)(?: to (\d+))? origins?(?:: [^()]*)?\)/g;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\bat least $/i, "at least"],
  [/\bmore than $/i, "more than"],
  [/\bless than $/i, "less than"],
  [/\bat most $/i, "at most"],
  [/\babout $/i, "about"],
];

const valueOfText = (text: string): number => Number(text.replaceAll(",", ""));

const numbersIn = (text: string): number[] =>
  [...text.matchAll(NUMBER)].map((match) => valueOfText(match[0].replace(/,$/, "")));

const near = (a: number | null, b: number): boolean =>
  a !== null && Math.abs(a - b) < 0.0005 * Math.max(1, Math.abs(b));

const holds = (claim: Claim, value: number): boolean => {
  const { quantity } = claim;
  return (
    quantity !== null &&
    (near(quantity.low, value) ||
      near(quantity.high, value) ||
      near(quantity.of, value) ||
      (quantity.share !== null && near(quantity.share * 100, value)))
  );
};

/** Words that may follow a figure without being its unit. */
const NO_UNIT = new Set([
  "of",
  "to",
  "then",
  "and",
  "or",
  "per",
  "is",
  "are",
  "was",
  "were",
  "has",
  "have",
  "could",
  "reports",
  "report",
  "reported",
]);

const unitFits = (claim: Claim, after: string): boolean => {
  const next = wordsOf(after)
    .slice(0, 4)
    .map((word) => word.word);
  const [first] = next;
  if (first === undefined || NO_UNIT.has(first) || /^\s*[;,).]/.test(after)) return true;
  const units = new Set(
    wordsOf(
      `${claim.quantity?.unit ?? ""} ${claim.quantity?.unitText ?? ""} ${claim.scope["population"] ?? ""} ${claim.scope["unit"] ?? ""}`,
    ).map((word) => stem(word.word)),
  );
  if (units.size === 0) return true;
  const people = units.has("person") || units.has("people");
  return next.some(
    (word) =>
      units.has(stem(word)) ||
      (people && (word === "people" || word === "person")) ||
      IRREGULAR.get(word)?.some((one) => units.has(stem(one))),
  );
};

const IRREGULAR = new Map([
  ["people", ["person"]],
  ["children", ["child"]],
  ["men", ["man"]],
  ["women", ["woman"]],
  ["soldiers", ["soldier", "troop"]],
]);

/** The counts of reports and origins are those of an answer. */
export const checkSupport = ({ text, world }: CheckedSentence): string[] =>
  [...text.matchAll(SUPPORT)].flatMap(([whole, reports, atLeast, origins, most]) =>
    world.answers.some(
      (answer) =>
        answer.reports.length === Number(reports) &&
        answer.originsApart === Number(origins) &&
        answer.originsAtLeast === ((atLeast ?? most) !== undefined) &&
        (most === undefined || answer.origins.length === Number(most)),
    )
      ? []
      : [`no answer has this support: ${whole}`],
  );

const EARLIER = /; (?:earlier|before a correction|retracted)\b/;

/** What stands before "earlier" is the latest answer's. */
const checkLatest = ({ own, claims, world }: CheckedSentence): string[] => {
  const at = own.search(EARLIER);
  const latest = world.answers.find((answer) => answer.latest);
  if (at < 0 || !latest || world.answers.length < 2) return [];
  const [first] = numbersIn(own.slice(0, at).replace(SUPPORT, ""));
  const having = claims.filter((claim) => first !== undefined && holds(claim, first));
  return having.length === 0 || having.some((claim) => latest.claims.includes(claim.id))
    ? []
    : [`${first} is not the latest`];
};

/** Every figure is one of the claims' own, with its bound and its unit; the counts of reports and origins are those of an answer. */
export const checkNumbers = (sentence: CheckedSentence): string[] => {
  const problems = checkSupport(sentence);
  const { claims, world } = sentence;
  const text = sentence.own.replace(SUPPORT, "");
  // Figures inside names and horizons are verbatim words of the claims.
  const spoken = claims
    .flatMap((claim) => [
      claim.horizon?.text ?? "",
      ...Object.values(claim.roles).map((role) => `${role?.text ?? ""} ${role?.name ?? ""}`),
    ])
    .join(" ");
  const loose = new Set(numbersIn(spoken));
  const named = new Set(claims.flatMap(({ roles }) => Object.values(roles).map(world.context.entity)));
  for (const id of named) if (id) for (const value of numbersIn(world.context.label(id))) loose.add(value);
  for (const match of text.matchAll(NUMBER)) {
    const told = match[0].replace(/,$/, "");
    const value = valueOfText(told);
    if (loose.has(value)) continue;
    const having = claims.filter((claim) => holds(claim, value));
    if (having.length === 0) {
      problems.push(`${told} is in none of its claims`);
      continue;
    }
    const after = text.slice(match.index + told.length);
    if (!having.some((claim) => unitFits(claim, after)))
      problems.push(`${told} does not count that: ${after.slice(0, 30).trim()}`);
    const before = text.slice(0, match.index);
    const bound = BOUNDS.find(([pattern]) => pattern.test(before))?.[1];
    if (bound !== undefined && !having.some((claim) => claim.quantity?.bound === bound))
      problems.push(`${bound} ${told} is not what its claims say`);
  }
  problems.push(...checkLatest(sentence));
  for (const [share, words] of SHARES) {
    if (!new RegExp(`(?:^|[^-\\w])${words}(?![-\\w])`, "i").test(text) || spoken.includes(words)) continue;
    if (!claims.some((claim) => claim.quantity?.share != null && Math.abs(claim.quantity.share - share) < 0.002))
      problems.push(`${words} is in none of its claims`);
  }
  return problems;
};
