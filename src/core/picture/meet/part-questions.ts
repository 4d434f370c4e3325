import type { Claim } from "../../claim/claim.ts";
import { FREE } from "../../frames/comparers.ts";
import type { Bearing } from "../../frames/frame-compare.ts";
import type { ToldClaim } from "../../meeting/index.ts";
import type { QuestionDraft } from "../drafts.ts";
import { unionFind } from "../union-find.ts";
import { type Settled, settleAnswers } from "./settle-answers.ts";

/** The claims of a story by the numbers of what they tell, and what two of those have in common; null where they were not laid beside each other. */
export interface Laid {
  /** The first that tells it. */
  readonly told: readonly ToldClaim[];
  readonly claims: ReadonlyMap<Claim, number>;
  readonly row: (a: number, b: number) => Float64Array | null;
  /** How likely the two say the same, in log odds; null where they were not laid beside each other. */
  readonly likeness: (a: number, b: number) => number | null;
  /** ISO 8601; null: unknown. */
  readonly publishedAt: (report: string) => string | null;
}

/** One question of several drafts. */
export interface JoinedQuestion {
  /** In whose place it stands. */
  readonly first: QuestionDraft;
  /** The others that it holds. */
  readonly rest: readonly QuestionDraft[];
  readonly question: QuestionDraft;
}

/** Whether it stands as it is beside the question that it is one with. */
export const staysToo = ({ comparer }: QuestionDraft): boolean => comparer.compare.meets !== "as one";

/** What one report alone tells twice stays as its frames have it. */
const isOfSeveral = (drafts: readonly QuestionDraft[]): boolean =>
  new Set(drafts.flatMap(({ bearings }) => bearings.map(({ claim }) => claim.report))).size > 1;

/** All tellings of the drafts, each claim once. */
const bearingsOf = (drafts: readonly QuestionDraft[]): readonly Bearing[] => {
  const seen = new Set<Claim>();
  return drafts
    .flatMap((draft) => draft.bearings)
    .filter(({ claim }) => {
      const known = seen.has(claim);
      seen.add(claim);
      return !known;
    });
};

/** The question whose first claim was published first: others that join it later leave its id. */
const eldest = (drafts: readonly QuestionDraft[], { publishedAt }: Laid): QuestionDraft => {
  const since = (draft: QuestionDraft): string =>
    draft.bearings
      .map(({ claim }) => `${publishedAt(claim.report) ?? "?"} ${claim.id}`)
      .reduce((a, b) => (a < b ? a : b));
  return drafts.reduce((a, b) => (since(b) < since(a) ? b : a));
};

const joined = (
  first: QuestionDraft,
  rest: readonly QuestionDraft[],
  settled: readonly Settled[],
  laid: Laid,
): QuestionDraft => {
  const key = { said: first.key["said"] ?? first.id };
  return {
    id: eldest([first, ...rest.filter((draft) => !staysToo(draft))], laid).id,
    comparer: FREE,
    key,
    scope: [],
    bearings: settled.flatMap(({ bearings }) =>
      bearings.map((bearing): Bearing => ({ ...bearing, key, asked: FREE.compare.name, scope: [] })),
    ),
  };
};

/** Drafts and answers by what holds them together: one says the same as the other, cannot hold beside it, or is what came of it. */
const parted = (drafts: readonly QuestionDraft[], settled: readonly Settled[]) => {
  const { find, join } = unionFind();
  const sideOf = new Map(settled.flatMap(({ id, bearings }) => bearings.map(({ claim }) => [claim, id] as const)));
  for (const { id, beside } of settled) for (const other of beside) join(id, other);
  for (const draft of drafts)
    for (const { claim } of draft.bearings) {
      const side = sideOf.get(claim);
      if (side !== undefined) join(draft.id, side);
    }
  const parts = new Map<string, QuestionDraft[]>();
  for (const draft of drafts) parts.set(find(draft.id), [...(parts.get(find(draft.id)) ?? []), draft]);
  return [...parts].map(([name, own]) => ({ own, settled: settled.filter(({ id }) => find(id) === name) }));
};

/**
 * The questions of drafts that are likely one: answers stand together that say the same, that cannot both hold, or of which one is what came
 * of the other. What can both hold stays as its frames have it: nothing is shown by showing it as one, and half of it is not.
 */
export const questionsIn = (drafts: readonly QuestionDraft[], laid: Laid): readonly JoinedQuestion[] => {
  if (drafts.length < 2 || !isOfSeveral(drafts)) return [];
  const ordered = [...drafts].sort(
    (a, b) =>
      Number(staysToo(a)) - Number(staysToo(b)) || b.bearings.length - a.bearings.length || (a.id < b.id ? -1 : 1),
  );
  return parted(ordered, settleAnswers(bearingsOf(ordered), laid)).flatMap(({ own: [first, ...rest], settled }) =>
    first === undefined || rest.length === 0 || staysToo(first) || !isOfSeveral([first, ...rest])
      ? []
      : [{ first, rest, question: joined(first, rest, settled, laid) }],
  );
};
