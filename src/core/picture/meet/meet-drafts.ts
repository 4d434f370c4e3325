import { besideIn, ONE_QUESTION, pairsOf, rowOf, scoreOf } from "../../meeting/index.ts";
import type { QuestionDraft } from "../drafts.ts";
import type { MeetMemory } from "../memory/meet-memory.ts";
import { questionsIn, staysToo } from "./part-questions.ts";
import { tellingsOf } from "./tellings.ts";

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
  } = tellingsOf(drafts.filter(mayMeet), MOST_TOLD, (claim) =>
    memory.told(claim, world.publishedAt(claim.report), world.find),
  );
  const beside = besideIn(told);
  const keyOf = (a: number, b: number): number => (a < b ? a * told.length + b : b * told.length + a);
  const rows = new Map<number, Float64Array>();
  const near: { readonly one: number; readonly other: number; readonly score: number }[] = [];
  const scores = new Map<number, number>();
  for (const [one, other] of pairsOf(told, beside)) {
    const [a, b] = [told[one], told[other]];
    if (!a || !b) continue;
    const row = rowOf(memory.laid(a, b), beside);
    const score = scoreOf(ONE_QUESTION, row);
    rows.set(keyOf(one, other), row);
    scores.set(keyOf(one, other), score);
    if (score >= LEAST) near.push({ one, other, score });
  }
  const groups = new Map<number, Group>();
  for (const draft of free) {
    const group: Group = {
      drafts: [draft],
      claims: [...new Set(draft.bearings.map(({ claim }) => claims.get(claim) ?? 0))],
    };
    for (const at of group.claims) if (!groups.has(at)) groups.set(at, group);
  }
  near.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  for (const { one, other } of near) {
    const [left, right] = [groups.get(one), groups.get(other)];
    if (!left || !right || left === right || left.claims.length + right.claims.length > MOST_IN_ONE) continue;
    let sum = 0;
    for (const a of left.claims) for (const b of right.claims) sum += scores.get(keyOf(a, b)) ?? STRANGE;
    if (sum / (left.claims.length * right.claims.length) < LEAST) continue;
    const group: Group = { drafts: [...left.drafts, ...right.drafts], claims: [...left.claims, ...right.claims] };
    for (const at of group.claims) groups.set(at, group);
  }
  const row = (a: number, b: number): Float64Array | null => {
    const one = a === b ? told[a] : undefined;
    return one === undefined ? (rows.get(keyOf(a, b)) ?? null) : rowOf(memory.laid(one, one), beside);
  };
  const put = new Map<QuestionDraft, QuestionDraft | null>();
  for (const { drafts: all } of new Set(groups.values()))
    for (const { first, rest, question } of questionsIn(all, { told, claims, row, publishedAt: world.publishedAt })) {
      put.set(first, question);
      for (const draft of rest) if (!staysToo(draft)) put.set(draft, null);
    }
  return drafts.flatMap((draft) => {
    const now = put.get(draft);
    return now === undefined ? [draft] : now === null ? [] : [now];
  });
};
