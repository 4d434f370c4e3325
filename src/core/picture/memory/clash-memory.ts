import type { AnswerDraft } from "../drafts.ts";
import { middleOf } from "../middle.ts";
import type { Clash } from "../verdicts/case.ts";

/** The clashes of one question's answers, pair by pair: of each answer those with the answers behind it; undefined where it has to be asked anew. */
interface ClashTable {
  readonly answers: readonly AnswerDraft[];
  readonly rows: Row[];
}

type Row = (Clash | null | undefined)[];

/** Finds the clashes of answers, in their order; what two answers had to do with each other when the question was told last is not asked again. */
export interface ClashMemory {
  readonly find: (answers: readonly AnswerDraft[], clash: (a: AnswerDraft, b: AnswerDraft) => Clash | null) => Clash[];
  /** For the next telling. */
  readonly table: () => ClashTable;
}

/** The places at which answers are other ones than before, where no answer stands elsewhere now; else null. */
const replacedIn = (
  { answers: before }: ClashTable,
  answers: readonly AnswerDraft[],
  from: number,
  to: number,
): readonly number[] | null => {
  const known = new Set(before.slice(from, to));
  const replaced: number[] = [];
  for (let at = from; at < to; at += 1) {
    const answer = answers[at];
    if (answer === before[at]) continue;
    if (answer === undefined || known.has(answer)) return null;
    replaced.push(at);
  }
  return replaced;
};

/**
 * The rows of the last telling with those of the answers that are new or moved made empty. As a rule one answer is another one now, and those before
 * and behind it are the same: their rows are taken as they are, for copying them is most of the work.
 */
const rowsFor = (table: ClashTable, answers: readonly AnswerDraft[]): Row[] => {
  const { answers: before, rows } = table;
  const { from, to, rest } = middleOf(before, answers);
  const replaced = to === rest ? replacedIn(table, answers, from, to) : null;
  if (replaced !== null) {
    for (const at of replaced) {
      rows[at]?.fill(undefined);
      for (const [index, row] of rows.slice(0, at).entries()) row[at - index - 1] = undefined;
    }
    return rows;
  }
  const at = new Map<AnswerDraft | undefined, number>();
  for (let index = from; index < to; index += 1) at.set(before[index], index);
  /** Where the answers between those that are as before stood, if they did. */
  const places = answers.slice(from, rest).map((answer) => at.get(answer) ?? null);
  const moved = places.map((here, index) => {
    const last = here === null ? undefined : rows[here];
    if (here === null || last === undefined)
      return new Array<undefined>(answers.length - from - index - 1).fill(undefined);
    const behind = places
      .slice(index + 1)
      // Of two whose order was turned round nothing is kept.
      .map((there) => (there === null || there <= here ? undefined : last[there - here - 1]));
    return [...behind, ...last.slice(to - here - 1)];
  });
  for (let index = 0; index < from; index += 1) {
    const row = rows[index];
    const middle = places.map((there) => (there === null ? undefined : row?.[there - index - 1]));
    row?.splice(from - index - 1, to - from, ...middle);
  }
  rows.splice(from, to - from, ...moved);
  return rows;
};

/** `before`: the table of the last telling, where all but the answers is as it was, which is used up; null where nothing may be kept. */
export const clashMemory = (before: ClashTable | null): ClashMemory => {
  let table: ClashTable = before ?? { answers: [], rows: [] };
  return {
    table: () => table,
    find: (answers, clash) => {
      const rows = rowsFor(table, answers);
      const found: Clash[] = [];
      for (const [index, a] of answers.entries()) {
        const row = rows[index];
        if (row === undefined) break;
        for (let other = index + 1; other < answers.length; other += 1) {
          const kept = row[other - index - 1];
          if (kept === null) continue;
          const b = answers[other];
          if (b === undefined) break;
          const one = kept ?? clash(a, b);
          if (one !== null) found.push(one);
          // Where dates do not tell the order, shared passages may: these come and go.
          row[other - index - 1] = kept === undefined && one?.order.direction === 0 ? undefined : one;
        }
      }
      table = { answers, rows };
      return found;
    },
  };
};
