import { nearAll } from "./near-words.ts";
import { figuresOfBoth } from "./told-figures.ts";
import type { Part, ToldWord, ToldWords } from "./told-words.ts";
import type { WordVectors } from "./word-vectors.ts";

/** What two claims are laid beside each other with. */
export interface Beside {
  readonly vectors: WordVectors;
  /** How much a stem tells in this story: 0 for one of every claim, 1 for one of few. */
  readonly told: (stem: string) => number;
}

/** Each word of the one beside each of the other: how near, row by row. */
interface Laid {
  readonly a: readonly ToldWord[];
  readonly b: readonly ToldWord[];
  readonly near: Float64Array;
}

/** The nearest pair of a word of the one with one part in it, and a word of the other; null: whatever its part. */
const nearestOf = ({ a, b, near }: Laid, part: Part | null, other: Part | null): number => {
  let best = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (part !== null && a[i]?.part !== part) continue;
    for (let j = 0; j < b.length; j += 1) {
      const at = near[i * b.length + j] as number;
      if (at > best && (other === null || b[j]?.part === other)) best = at;
    }
  }
  return best;
};

interface Cover {
  /** Share of what the words tell that the other tells in near words. */
  readonly soft: number;
  /** The same by what tells something in this story. */
  readonly story: number;
  /** In the same words. */
  readonly exact: number;
}

const coverOf = (words: readonly ToldWord[], best: Float64Array, told: Beside["told"]): Cover => {
  let [soft, story, exact, all, allTold] = [0, 0, 0, 0, 0];
  for (const [index, { weight, stem }] of words.entries()) {
    const nearby = best[index] ?? 0;
    const tells = weight * told(stem);
    all += weight;
    allTold += tells;
    soft += weight * nearby;
    story += tells * nearby;
    if (nearby === 1) exact += tells;
  }
  return { soft: soft / (all || 1), story: story / (allTold || 1), exact: exact / (allTold || 1) };
};

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;

const areApart = (a: ToldWords["time"], b: ToldWords["time"]): boolean =>
  a !== null && b !== null && (a.to < b.from || b.to < a.from);

const has = ({ words }: ToldWords, part: Part): boolean => words.some((word) => word.part === part);

/** What two claims have in common, each by its name; always the same names in the same order. */
export type Features = readonly (readonly [name: string, value: number])[];

/** What the words of two claims have in common, whatever their story. */
export interface LaidWords {
  readonly a: readonly ToldWord[];
  readonly b: readonly ToldWord[];
  /** Of each word of the one how near the nearest of the other is. */
  readonly nearA: Float64Array;
  readonly nearB: Float64Array;
  /** Words of the one that the other says too. */
  readonly shared: readonly ToldWord[];
}

interface LaidClaims {
  readonly words: LaidWords;
  /** By name: those that no other claim of the story changes. */
  readonly fixed: Features;
}

export const layClaims = (a: ToldWords, b: ToldWords, vectors: WordVectors): LaidClaims => {
  const laid = { a: a.words, b: b.words, near: nearAll(a.words, b.words, vectors) };
  const [nearA, nearB] = [new Float64Array(a.words.length), new Float64Array(b.words.length)];
  for (let i = 0; i < nearA.length; i++)
    for (let j = 0; j < nearB.length; j++) {
      const at = laid.near[i * nearB.length + j] as number;
      if (at > (nearA[i] as number)) nearA[i] = at;
      if (at > (nearB[j] as number)) nearB[j] = at;
    }
  const stems = new Set(b.words.map(({ stem }) => stem));
  const shared = a.words.filter(({ stem }) => stems.has(stem));
  const saysNear = nearestOf(laid, "says", "says");
  const ofNear = nearestOf(laid, "of", "of");
  const byNear = nearestOf(laid, "by", "by");
  const turned = Math.max(nearestOf(laid, "of", "by"), nearestOf(laid, "by", "of"));
  const crosswise = Math.max(nearestOf(laid, "of", null) * nearestOf(laid, null, "of"), turned);
  const names = meet(a.entities, b.entities);
  const { alike, apart } = figuresOfBoth(a.figures, b.figures);
  const least = Math.min(a.words.length, b.words.length);
  const fixed: Features = [
    ["what is told", saysNear],
    ["what is told, anywhere", Math.min(nearestOf(laid, "says", null), nearestOf(laid, null, "says"))],
    ["of whom", ofNear],
    ["by whom", byNear],
    ["what is told, and of whom", saysNear * Math.max(ofNear, crosswise)],
    ["of whom, anywhere", crosswise],
    ["turned round", Math.max(0, turned - Math.max(ofNear, byNear))],
    ["of others", has(a, "of") && has(b, "of") ? 1 - Math.max(ofNear, crosswise) : 0],
    ["by others", has(a, "by") && has(b, "by") ? 1 - byNear : 0],
    ["names shared", Math.min(2, names)],
    ["names apart", a.entities.size > 0 && b.entities.size > 0 && names === 0 ? 1 : 0],
    ["figures alike", Math.min(2, alike)],
    ["figures apart", alike === 0 && apart > 0 ? 1 : 0],
    ["figures of other things", a.figures.length > 0 && b.figures.length > 0 && alike + apart === 0 ? 1 : 0],
    ["length of the shorter", Math.log1p(least)],
    ["two words or fewer", least <= 2 ? 1 : 0],
    ["one told as open", a.settled === b.settled ? 0 : 1],
    ["times apart", areApart(a.time, b.time) ? 1 : 0],
    ["one before the event", a.background === b.background ? 0 : 1],
  ];
  return { words: { a: a.words, b: b.words, nearA, nearB, shared }, fixed };
};

/** By name, by what tells something in this story; these stand before those that are fixed. */
export const toldFeatures = ({ a, b, nearA, nearB, shared }: LaidWords, told: Beside["told"]): Features => {
  const one = coverOf(a, nearA, told);
  const other = coverOf(b, nearB, told);
  return [
    ["all", 1],
    ["least cover", Math.min(one.soft, other.soft)],
    ["most cover", Math.max(one.soft, other.soft)],
    ["least cover of what the story tells", Math.min(one.story, other.story)],
    ["most cover of what the story tells", Math.max(one.story, other.story)],
    ["both covers of what the story tells", Math.sqrt(one.story * other.story)],
    ["least cover in the same words", Math.min(one.exact, other.exact)],
    ["most cover in the same words", Math.max(one.exact, other.exact)],
    ["rare words shared", Math.log1p(shared.reduce((sum, { weight, stem }) => sum + weight * told(stem), 0))],
  ];
};
