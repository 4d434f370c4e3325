import type { AnswerDraft } from "../drafts.ts";
import { middleOf } from "../middle.ts";
import type { Clash } from "../verdicts/case.ts";

/** The clashes of one question's answers, pair by pair: of each answer those with the answers behind it; undefined where it has to be asked anew. */
interface ClashTable {
  readonly answers: readonly AnswerDraft[];
  readonly rows: readonly (readonly (Clash | null | undefined)[])[];
}

/** Finds the clashes of answers, in their order; what two answers had to do with each other when the question was told last is not asked again. */
export interface ClashMemory {
  readonly find: (answers: readonly AnswerDraft[], clash: (a: AnswerDraft, b: AnswerDraft) => Clash | null) => Clash[];
  /** For the next telling. */
  readonly table: () => ClashTable;
}

const NOTHING: ClashTable = { answers: [], rows: [] };

type Row = ClashTable["rows"][number];

/** `before`: the table of the last telling, where all but the answers is as it was; null where nothing may be kept. */
export const clashMemory = (before: ClashTable | null): ClashMemory => {
  const known = before ?? NOTHING;
  let table = NOTHING;
  return {
    table: () => table,
    find: (answers, clash) => {
      // As a rule one answer is another one now, and those before and behind it are the same.
      const { from, to, rest } = middleOf(known.answers, answers);
      const at = new Map(known.answers.map((answer, index) => [answer, index]));
      const places = answers.slice(from, rest).map((answer) => at.get(answer) ?? -1);
      const placeOf = (index: number): number =>
        index < from ? index : index < rest ? (places[index - from] ?? -1) : index - rest + to;
      const found: Clash[] = [];
      const rows = answers.map((a, index) => {
        const here = placeOf(index);
        const last: Row = known.rows[here] ?? [];
        const row: (Clash | null | undefined)[] = [];
        for (let other = index + 1; other < answers.length; other += 1) {
          const b = answers[other];
          if (b === undefined) break;
          const there = placeOf(other);
          // Of two whose order was turned round nothing is kept.
          const kept = here >= 0 && there > here ? last[there - here - 1] : undefined;
          const one = kept === undefined ? clash(a, b) : kept;
          if (one !== null) found.push(one);
          // Where dates do not tell the order, shared passages may: these come and go.
          row.push(kept === undefined && one?.order.direction === 0 ? undefined : one);
        }
        return row;
      });
      table = { answers, rows };
      return found;
    },
  };
};
