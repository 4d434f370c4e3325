import { besideIn, type LaidRow, laidRow, likenessOf, pairsOf, rowOf, type ToldClaim } from "../../meeting/index.ts";
import type { Beside } from "../../nearness/index.ts";
import type { QuestionDraft } from "../drafts.ts";
import type { MeetMemory } from "../memory/meet-memory.ts";
import { questionsIn, staysToo } from "./part-questions.ts";

/** What the drafts of a story are laid beside each other with. */
export interface MeetWorld {
  /** The one id of an entity in all reports. */
  readonly find: (entity: string) => string;
  /** ISO 8601; null: unknown. */
  readonly publishedAt: (report: string) => string | null;
  /** Whether only reports at the end have come since the story was drawn last. */
  readonly goesOn: boolean;
}

/** Of a story that tells more than this in as many ways, only what most reports tell is laid beside each other. */
const MOST_TOLD = 1500;
/** Two questions are one from here on, in log odds of two of their claims, and of all of them taken together. */
const LEAST = 0;
/** What a pair adds to the mean that was not worth a look. */
const STRANGE = -2.5;
/** One telling and itself, in log odds. */
const ALIKE = 3;
/** More tellings than this in one question are the whole story. */
const MOST_IN_ONE = 40;

/** What a story tells, laid beside each other: by pairs of its claims how they compare, and the log odds that they say the same, or that one may be set against the other. */
interface LaidStory {
  readonly beside: Beside;
  readonly laid: readonly LaidRow[];
  readonly keyOf: (a: number, b: number) => number;
  readonly rows: ReadonlyMap<number, Float64Array>;
  readonly same: ReadonlyMap<number, number>;
  readonly one: ReadonlyMap<number, number>;
}

const laidStories = new WeakMap<readonly ToldClaim[], LaidStory>();

/** Kept with what the story tells: further copies of it change nothing. */
const laidStory = (told: readonly ToldClaim[], memory: MeetMemory): LaidStory => {
  const known = laidStories.get(told);
  if (known !== undefined) return known;
  const beside = besideIn(told);
  const keyOf = (a: number, b: number): number => (a < b ? a * told.length + b : b * told.length + a);
  const laid = pairsOf(told, beside).flatMap((pair) => {
    const [a, b] = pair.map((at) => told[at]);
    if (!a || !b) return [];
    const words = memory.laid(a, b);
    return [laidRow(pair, words, rowOf(words, beside))];
  });
  const alike = likenessOf(told, laid, beside);
  const found = {
    beside,
    laid,
    keyOf,
    rows: new Map(laid.map(({ pair: [a, b], row }) => [keyOf(a, b), row])),
    same: new Map(laid.map(({ pair: [a, b] }, at) => [keyOf(a, b), alike[at] ?? STRANGE])),
    one: new Map(laid.map(({ pair: [a, b], score }) => [keyOf(a, b), score])),
  };
  laidStories.set(told, found);
  return found;
};

/** One question of several drafts, or of one. */
interface Group {
  readonly drafts: readonly QuestionDraft[];
  readonly claims: readonly number[];
}

/** A question of figures meets none by its words, unless nobody tells a figure: "the businessman was abducted". */
const mayMeet = ({ comparer, bearings }: QuestionDraft): boolean =>
  comparer.compare.meets !== undefined || bearings.every(({ implied }) => implied === true);

/**
 * Questions that their frames make by their keys, those that are one by what their words tell put together: "the road was blocked by a
 * landslide", "a rockfall has cut the only road", "the road has reopened". Each claim stays in one question.
 */
export const meetDrafts = (
  drafts: readonly QuestionDraft[],
  world: MeetWorld,
  memory: MeetMemory,
): readonly QuestionDraft[] => {
  const {
    drafts: free,
    claims,
    told,
    numbersOf,
  } = memory.tellings.number(drafts.filter(mayMeet), MOST_TOLD, (all) => memory.told(all, world));
  const { beside, laid, rows, same, one, keyOf } = laidStory(told, memory);
  const groups = new Map<number, Group>();
  for (const draft of free) {
    const group: Group = { drafts: [draft], claims: numbersOf(draft) };
    for (const at of group.claims) if (!groups.has(at)) groups.set(at, group);
  }
  // What says the same first, then what may be set against it.
  for (const scores of [same, one]) {
    const near = laid
      .map(({ pair }) => ({ pair, score: scores.get(keyOf(...pair)) ?? STRANGE }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
    for (const { pair } of near) {
      const [left, right] = [groups.get(pair[0]), groups.get(pair[1])];
      if (!left || !right || left === right || left.claims.length + right.claims.length > MOST_IN_ONE) continue;
      let sum = 0;
      for (const a of left.claims) for (const b of right.claims) sum += scores.get(keyOf(a, b)) ?? STRANGE;
      if (sum / (left.claims.length * right.claims.length) < LEAST) continue;
      const group: Group = { drafts: [...left.drafts, ...right.drafts], claims: [...left.claims, ...right.claims] };
      for (const at of group.claims) groups.set(at, group);
    }
  }
  const row = (a: number, b: number): Float64Array | null => {
    const own = a === b ? told[a] : undefined;
    return own === undefined ? (rows.get(keyOf(a, b)) ?? null) : rowOf(memory.laid(own, own), beside);
  };
  const likeness = (a: number, b: number): number | null => (a === b ? ALIKE : (same.get(keyOf(a, b)) ?? null));
  const laidAll = { told, claims, row, likeness, publishedAt: world.publishedAt };
  const put = new Map<QuestionDraft, QuestionDraft | null>();
  for (const { drafts: all } of new Set(groups.values()))
    for (const { first, rest, question } of questionsIn(all, laidAll)) {
      put.set(first, question);
      for (const draft of rest) if (!staysToo(draft)) put.set(draft, null);
    }
  return drafts.flatMap((draft) => {
    const now = put.get(draft);
    return now === undefined ? [draft] : now === null ? [] : [now];
  });
};
