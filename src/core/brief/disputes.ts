import type { ToldQuestion } from "../picture/story-picture.ts";
import { LIKELY, type Reading, sentenceAt } from "./candidates.ts";
import type { CheckedDraft } from "./checked-draft.ts";

/** So many disputes are told by both their sides. */
export const MOST_DISPUTES = 2;
/** Less likely than this to tell what most reports tell, on the mean of both sides, a dispute is left to the page; log odds. */
const LEAST = -2;

/** Both sides of what is disputed, the best first. */
export interface Dispute {
  readonly question: ToldQuestion;
  readonly sides: readonly (readonly CheckedDraft[])[];
}

/** Disputes, the most central first. */
export const bestFirst = (disputes: readonly Dispute[], reading: Reading): readonly Dispute[] => {
  const oddsOf = (sides: readonly CheckedDraft[]): number =>
    sides.reduce((sum, { draft }) => sum + (sentenceAt(draft, reading)?.odds ?? LIKELY), 0) / Math.max(1, sides.length);
  return disputes
    .map((dispute) => ({ dispute, odds: Math.max(...dispute.sides.map(oddsOf)) }))
    .filter(({ odds }) => odds >= LEAST)
    .sort((a, b) => b.odds - a.odds)
    .map(({ dispute }) => dispute);
};
