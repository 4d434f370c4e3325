import { FREE } from "../frames/comparers.ts";
import type { QuestionDraft } from "../picture/drafts.ts";
import { contentId } from "../report/report-id.ts";
import type { Decided, Regrouping } from "./apply.ts";

const holding = (draft: QuestionDraft, claims: ReadonlySet<string>): number =>
  draft.bearings.filter(({ claim }) => claims.has(claim.id)).length;

/** The draft that holds most of the claims. */
const homeOf = (drafts: readonly QuestionDraft[], claims: readonly string[]): QuestionDraft | null => {
  const named = new Set(claims);
  const [best] = drafts
    .map((draft) => ({ draft, count: holding(draft, named) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.draft.id < b.draft.id ? -1 : 1));
  return best?.draft ?? null;
};

/** Whether it may be one with questions of other frames: it is asked of what the words tell. */
const isFree = ({ comparer }: QuestionDraft): boolean => comparer.compare.meets !== undefined;

/** Only questions of one kind can be one, or such as may be asked of free words: a toll and a holder have no common answer. */
const joined = (drafts: readonly QuestionDraft[], { groups }: Regrouping): readonly QuestionDraft[] => {
  const homes = [...new Set(groups.flatMap((claims) => homeOf(drafts, claims) ?? []))];
  const [first, ...others] = homes;
  if (!first || others.length === 0) return drafts;
  const ofOneKind = others.every(({ comparer }) => comparer === first.comparer);
  if (!ofOneKind && !homes.every(isFree)) return drafts;
  const whole = {
    ...first,
    ...(ofOneKind ? {} : { comparer: FREE }),
    bearings: homes.flatMap(({ bearings }) => bearings),
  };
  return drafts.flatMap((draft) => (draft === first ? [whole] : homes.includes(draft) ? [] : [draft]));
};

const parted = (drafts: readonly QuestionDraft[], { decision, groups }: Regrouping): readonly QuestionDraft[] => {
  const named = new Set(groups.flat());
  return drafts.flatMap((draft) => {
    const count = holding(draft, named);
    if (count === 0 || count === draft.bearings.length) return [draft];
    return [
      { ...draft, bearings: draft.bearings.filter(({ claim }) => !named.has(claim.id)) },
      {
        ...draft,
        id: contentId("q", [draft.id, decision]),
        bearings: draft.bearings.filter(({ claim }) => named.has(claim.id)),
      },
    ];
  });
};

/** Questions as people joined and parted them, and without the support of claims that were rejected. */
export const regroupQuestions = (drafts: readonly QuestionDraft[], decided: Decided): readonly QuestionDraft[] => {
  let all = drafts;
  for (const one of decided.sameQuestion) all = joined(all, one);
  for (const one of decided.differentQuestion) all = parted(all, one);
  if (decided.rejected.size === 0) return all;
  return all.map((draft) =>
    draft.bearings.some(({ claim }) => decided.rejected.has(claim.id))
      ? {
          ...draft,
          bearings: draft.bearings.map((bearing) => {
            const by = decided.rejected.get(bearing.claim.id);
            return by === undefined
              ? bearing
              : { ...bearing, part: "aside" as const, stage: null, note: `rejected by ${by}` };
          }),
        }
      : draft,
  );
};
