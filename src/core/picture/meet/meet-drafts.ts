import { besideIn, laidRow, likenessOf, pairsOf, rowOf } from "../../meeting/index.ts";
import type { QuestionDraft } from "../drafts.ts";
import type { MeetMemory } from "../memory/meet-memory.ts";
import { questionsIn, staysToo } from "./part-questions.ts";

/** What the drafts of a story are laid beside each other with. */
export interface MeetWorld {
  /** The one id of an entity in all reports. */
  readonly find: (entity: string) => string;
  /** ISO 8601; null: unknown. */
  readonly publishedAt: (report: string) => string | null;
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
  } = memory.tellings.number(drafts.filter(mayMeet), MOST_TOLD, (claim) =>
    memory.told(claim, world.publishedAt(claim.report), world.find),
  );
  const beside = besideIn(told);
  const keyOf = (a: number, b: number): number => (a < b ? a * told.length + b : b * told.length + a);
  const laid = pairsOf(told, beside).flatMap((pair) => {
    const [a, b] = pair.map((at) => told[at]);
    if (!a || !b) return [];
    const words = memory.laid(a, b);
    return [laidRow(pair, words, rowOf(words, beside))];
  });
  const rows = new Map(laid.map(({ pair: [a, b], row }) => [keyOf(a, b), row]));
  const alike = likenessOf(told, laid, beside);
  const same = new Map(laid.map(({ pair: [a, b] }, at) => [keyOf(a, b), alike[at] ?? STRANGE]));
  const one = new Map(laid.map(({ pair: [a, b], score }) => [keyOf(a, b), score]));
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
