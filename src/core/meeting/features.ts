import type { Claim } from "../claim/claim.ts";
import { keptWith } from "../kept-with.ts";
import {
  areOpposed,
  type Beside,
  type Features,
  type LaidWords,
  layClaims,
  mayBeOpposed,
  saidOpposed,
  toldFeatures,
  type WordVectors,
} from "../nearness/index.ts";
import { momentOf } from "../picture/dates.ts";
import { type ToldClaim, UNKNOWN } from "./told.ts";

const HOUR = 3_600_000;

/** Later than this in a report a sentence is one of many. */
const FAR = 8;

const flag = (holds: boolean): number => (holds ? 1 : 0);

const isAhead = ({ status }: Claim): boolean => status === "planned" || status === "forecast";

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
};

/** Hours between the publications of two reports, as a feature; -1 where either is not known. */
const apartInTime = (a: ToldClaim, b: ToldClaim): number => {
  const [first, second] = [momentTold(a), momentTold(b)];
  return first === null || second === null ? -1 : Math.log1p(Math.abs(first - second) / HOUR);
};

const NOT =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|hardly|fail(?:s|ed)? to|refus(?:es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?)\b|n['\u2019]t\b/iu;

/** What is asked of a claim beside each other one. */
const holdsNot = keptWith(({ claim }: ToldClaim): boolean => NOT.test(claim.quote));

/** When its report was published, in milliseconds; null: unknown. */
export const momentTold = keptWith(({ published }: ToldClaim): number | null =>
  published === null ? null : momentOf(published),
);

/** Whether some word of the one is the opposite of some word of the other. */
const holdsOpposites = (a: ToldClaim, b: ToldClaim): boolean => areOpposed(opposable(a), opposable(b));

/** The words that have an opposite at all. */
const opposable = keptWith(({ words }: ToldClaim): readonly string[] =>
  words.words.flatMap(({ name, lemma }) => (!name && mayBeOpposed(lemma) ? [lemma] : [])),
);

/** How many figures of the one the other gives too, and how many it gives otherwise, whatever they count. */
const figuresOf = (a: ToldClaim, b: ToldClaim): readonly [alike: number, apart: number] => {
  const alike = a.words.figures.filter((one) =>
    b.words.figures.some((other) => one.least <= other.most && other.least <= one.most),
  ).length;
  const least = Math.min(a.words.figures.length, b.words.figures.length);
  return [Math.min(2, alike), Math.max(0, Math.min(2, least - alike))];
};

/** What two claims have in common beside their words, each by its name. */
const marksOf = (a: ToldClaim, b: ToldClaim): Features => {
  const [one, other] = [a.claim, b.claim];
  const [left, right] = [one.quantity, other.quantity];
  const figures = figuresOf(a, b);
  const kinds = shared(a.kinds, b.kinds);
  const places = [one.roles["place"]?.entity, other.roles["place"]?.entity];
  const opposed = saidOpposed(a.words, b.words);
  const spoken = a.speaker !== null && b.speaker !== null && a.speaker !== UNKNOWN && b.speaker !== UNKNOWN;
  return [
    ["of one report", flag(one.report === other.report)],
    ["kinds shared", kinds],
    ["kinds apart", flag(kinds === 0 && a.kinds.size > 0 && b.kinds.size > 0)],
    ["one frame", flag(one.frame === other.frame)],
    ["one rule", flag(one.rule === other.rule)],
    ["one speaker", flag(spoken && a.speaker === b.speaker)],
    ["two speakers", flag(spoken && a.speaker !== b.speaker)],
    ["one of them said", flag((a.speaker === null) !== (b.speaker === null))],
    ["both lead", flag(a.leads && b.leads)],
    ["one leads", flag(a.leads !== b.leads)],
    ["sentences between", Math.abs(Math.min(one.sentence, FAR) - Math.min(other.sentence, FAR))],
    ["both give a figure", flag(left !== null && right !== null)],
    ["one gives a figure", flag((left === null) !== (right === null))],
    ["one unit", flag(left?.unit != null && left.unit === right?.unit)],
    ["one value", flag(left?.low != null && left.low > 1 && left.low === right?.low)],
    ["one is negative", flag(one.polarity !== other.polarity)],
    ["one is denied", flag((one.status === "denied") !== (other.status === "denied"))],
    ["one is ahead", flag(isAhead(one) !== isAhead(other))],
    ["one status", flag(one.status === other.status)],
    ["quotations", flag(one.direct) + flag(other.direct)],
    [
      "longer",
      Math.log(Math.max(one.quote.length, other.quote.length) / Math.min(one.quote.length, other.quote.length)),
    ],
    ["one place", places[0] && places[1] ? (places[0] === places[1] ? 1 : -1) : 0],
    ["figures of parts", flag(one.figure !== undefined) + flag(other.figure !== undefined)],
    ["figures alike, of whatever", figures[0]],
    ["figures apart, of whatever", figures[1]],
    ["opposites", flag(holdsOpposites(a, b))],
    ["one holds a not", flag(holdsNot(a) !== holdsNot(b))],
    ["opposed words", flag(opposed)],
    ["hours apart", apartInTime(a, b)],
    ["words turned", flag((one.polarity !== other.polarity) !== opposed)],
  ];
};

/** Two claims beside each other, as far as no other claim of their story changes it. */
export interface LaidPair {
  readonly words: LaidWords;
  /** Of the features that stay the same, in their order. */
  readonly fixed: Float64Array;
}

export const layPair = (a: ToldClaim, b: ToldClaim, vectors: WordVectors): LaidPair => {
  const { words, fixed } = layClaims(a.words, b.words, vectors);
  return { words, fixed: valuesOf([...fixed, ...marksOf(a, b)]) };
};

/** Their values, in their order. */
export const valuesOf = (features: Features): Float64Array => {
  const values = new Float64Array(features.length);
  for (let at = 0; at < values.length; at += 1) values[at] = features[at]?.[1] ?? 0;
  return values;
};

/** What the two have in common in a story, as `featuresOf` lists it. */
export const rowOf = ({ words, fixed }: LaidPair, { told }: Beside): Float64Array => {
  const own = toldFeatures(words, told);
  const row = new Float64Array(own.length + fixed.length);
  for (let at = 0; at < own.length; at++) row[at] = own[at]?.[1] ?? 0;
  row.set(fixed, own.length);
  return row;
};

/** What two claims have in common, by name; always the same names in the same order, and the same whichever claim stands first. */
export const featuresOf = (a: ToldClaim, b: ToldClaim, { vectors, told }: Beside): Features => {
  const { words, fixed } = layClaims(a.words, b.words, vectors);
  return [...toldFeatures(words, told), ...fixed, ...marksOf(a, b)];
};
