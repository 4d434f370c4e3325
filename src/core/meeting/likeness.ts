import type { Beside, Features } from "../nearness/index.ts";
import type { LaidPair } from "./features.ts";
import type { Pair } from "./pairs.ts";
import type { ToldClaim } from "./told.ts";
import { scoreOf } from "./trees.ts";
import { ONE_QUESTION, SAME_ANSWER } from "./weights.ts";

/** Two claims that were laid beside each other, by their numbers. */
export interface LaidRow {
  readonly pair: Pair;
  readonly laid: LaidPair;
  /** What they have in common, as `featuresOf` lists it. */
  readonly row: Float64Array;
  /** How likely they answer one question, in log odds. */
  readonly score: number;
}

/** What is less likely than this to answer one question is not looked at again, in log odds. */
export const LEAST_LIKELY = -2;
/** What is as good as never said of such pairs, and of those that share no word. */
const UNLIKE = -3;
/** From here on a claim is counted among those that another may be one with. */
const NEAR = -0.5;
/** Where nothing is known of a neighbour. */
const NOBODY = -6;

const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;

const daysIn = ({ claim }: ToldClaim): ReadonlySet<string> =>
  new Set((claim.quote.match(DAY) ?? []).map((day) => day.toLowerCase()));

/** 1 where both name one day of the week, -1 where they name others, else 0. */
const daysOf = (a: ToldClaim, b: ToldClaim): number => {
  const [one, other] = [daysIn(a), daysIn(b)];
  return one.size === 0 || other.size === 0 ? 0 : [...one].some((day) => other.has(day)) ? 1 : -1;
};

/** What the words of the one tell that those of the other do not: in general, and in this story. */
const untold = (
  words: LaidPair["words"]["a"],
  near: Float64Array,
  told: Beside["told"],
): readonly [all: number, story: number] => {
  let [all, story] = [0, 0];
  for (const [at, { weight, stem }] of words.entries()) {
    const gap = weight * (1 - (near[at] ?? 0));
    all += gap;
    story += gap * told(stem);
  }
  return [all, story];
};

/** How often two words that follow each other in the one do so in the other. */
const inPairs = ({ a, b }: LaidPair["words"]): number => {
  const at = new Map(b.map(({ stem }, index) => [stem, index]));
  return a.filter(({ stem }, index) => {
    const [before, here] = [at.get(a[index - 1]?.stem ?? ""), at.get(stem)];
    return before !== undefined && here === before + 1;
  }).length;
};

const isEarly = ({ claim }: ToldClaim): number => (claim.sentence <= 1 ? 1 : 0);

/** What more two likely claims have in common, or not. */
const closer = (a: ToldClaim, b: ToldClaim, { words }: LaidPair, { told }: Beside): Features => {
  const [one, other] = [untold(words.a, words.nearA, told), untold(words.b, words.nearB, told)];
  const [left, right] = [words.a, words.b].map((all) => new Set(all.map(({ stem }) => stem)));
  const ownNames = [
    words.a.filter(({ name, stem }) => name && !right?.has(stem)).length,
    words.b.filter(({ name, stem }) => name && !left?.has(stem)).length,
  ];
  return [
    ["words of the longer", Math.max(words.a.length, words.b.length)],
    ["plain words shared", words.shared.reduce((sum, { name, weight }) => sum + (name ? 0 : weight), 0)],
    ["least untold", Math.min(one[0], other[0])],
    ["most untold", Math.max(one[0], other[0])],
    ["most untold of what the story tells", Math.max(one[1], other[1])],
    ["names of one alone, the fewer", Math.min(...ownNames)],
    ["days of the week", daysOf(a, b)],
    ["both early", isEarly(a) + isEarly(b)],
    ["words in pairs", inPairs(words)],
  ];
};

/** Who else may be one with each of the claims. */
interface Around {
  readonly of: readonly (readonly { readonly other: number; readonly score: number }[])[];
  readonly between: (a: number, b: number) => number | undefined;
}

const aroundIn = (all: readonly ToldClaim[], rows: readonly LaidRow[]): Around => {
  const of = all.map((): { other: number; score: number }[] => []);
  const scores = new Map<number, number>();
  for (const {
    pair: [one, other],
    score,
  } of rows) {
    of[one]?.push({ other, score });
    of[other]?.push({ other: one, score });
    scores.set(one * all.length + other, score);
  }
  return { of, between: (a, b) => scores.get(a < b ? a * all.length + b : b * all.length + a) };
};

/** Of the others that one of two claims may be one with: how many are likelier, in the report of the other and anywhere, and by how much it is ahead of the best in that report. */
const rivals = (all: readonly ToldClaim[], { of }: Around, at: number, beside: number, score: number) => {
  const report = all[beside]?.claim.report;
  let [there, anywhere, best] = [0, 0, NOBODY];
  for (const { other, score: theirs } of of[at] ?? []) {
    if (other === beside) continue;
    if (theirs > score) anywhere++;
    if (all[other]?.claim.report !== report) continue;
    if (theirs > score) there++;
    best = Math.max(best, theirs);
  }
  return {
    there: Math.min(4, there),
    anywhere: Math.log1p(anywhere),
    ahead: Math.max(-3, Math.min(3, score - best)),
  };
};

/** How the two stand among all that their story tells. */
const among = (all: readonly ToldClaim[], around: Around, { pair: [one, other], score }: LaidRow): Features => {
  const [a, b] = [rivals(all, around, one, other, score), rivals(all, around, other, one, score)];
  let third = NOBODY;
  for (const { other: via, score: first } of around.of[one] ?? [])
    if (via !== other && first > third) third = Math.max(third, Math.min(first, around.between(via, other) ?? NOBODY));
  const near = [one, other].map((at) =>
    Math.log1p((around.of[at] ?? []).filter(({ score: theirs }) => theirs >= NEAR).length),
  );
  return [
    ["one question", score],
    ["likelier ones in that report, the fewer", Math.min(a.there, b.there)],
    ["likelier ones in that report, the more", Math.max(a.there, b.there)],
    ["likelier ones, the fewer", Math.min(a.anywhere, b.anywhere)],
    ["likelier ones, the more", Math.max(a.anywhere, b.anywhere)],
    ["ahead of the next, the less", Math.min(a.ahead, b.ahead)],
    ["ahead of the next, the more", Math.max(a.ahead, b.ahead)],
    ["by way of a third", third],
    ["ahead of the third", score - third],
    ["near ones, the fewer", Math.min(...near)],
    ["near ones, the more", Math.max(...near)],
  ];
};

/** Of each pair that is likely enough all that tells whether they say the same: what they have in common, closer, and among all of the story; null for others. */
export const likenessRows = (
  all: readonly ToldClaim[],
  rows: readonly LaidRow[],
  beside: Beside,
): readonly (Float64Array | null)[] => {
  const around = aroundIn(all, rows);
  return rows.map((one) => {
    const [a, b] = one.pair.map((at) => all[at]);
    if (!a || !b || one.score < LEAST_LIKELY) return null;
    const more = [...closer(a, b, one.laid, beside), ...among(all, around, one)];
    const row = new Float64Array(one.row.length + more.length);
    row.set(one.row);
    for (const [at, [, value]] of more.entries()) row[one.row.length + at] = value;
    return row;
  });
};

/** How likely the claims of each pair give one answer, in log odds. */
export const likenessOf = (all: readonly ToldClaim[], rows: readonly LaidRow[], beside: Beside): readonly number[] =>
  likenessRows(all, rows, beside).map((row) => (row === null ? UNLIKE : scoreOf(SAME_ANSWER, row)));

/** The row of two claims with how likely they answer one question. */
export const laidRow = (pair: Pair, laid: LaidPair, row: Float64Array): LaidRow => ({
  pair,
  laid,
  row,
  score: scoreOf(ONE_QUESTION, row),
});
