import { numbersIn } from "../meeting/figures/numbers.ts";
import { around } from "../picture/correction-words.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { SideWorld } from "../picture/sides.ts";
import { sizeOf } from "./history.ts";
import { isPast } from "./tied-row.ts";

/** "Rose to 54 from 41", "cut from eight to seven", "from 140 to about 60": right before the value that was left. */
const FROM =
  /\bfrom (?:(?:the|an?|some|about|around|at least|more than|over|nearly|almost|earlier|previous|initial) )*$/iu;
/** Words beside it by which a figure moved; "from eight to ten" alone is a span. */
const MOVED =
  /\b(?:r[ao]ise[sdn]?|rose|rising|climb\p{L}*|grow[ns]?|grew|increas\p{L}*|jump\p{L}*|went up|gone up|goes up|up|down|cut\p{L}*|lower\p{L}*|reduc\p{L}*|revis\p{L}*|correct\p{L}*|fell|fall(?:s|en)?|drop\p{L}*|came down|updat\p{L}*|chang\p{L}*|leapt|doubl\p{L}*)\b/iu;

/** The values that a sentence says a figure moved from. */
export const movedFrom = (sentence: string): readonly number[] =>
  MOVED.test(sentence)
    ? numbersIn(sentence).flatMap(({ value, start }) => (FROM.test(sentence.slice(0, start)) ? [value] : []))
    : [];

/** Whether a report of the later figure says itself that the earlier one came before it. */
const isSaid = (earlier: AnswerDraft, last: AnswerDraft, world: SideWorld): boolean => {
  const size = sizeOf(earlier);
  return (
    last.reports.some((report) => earlier.reports.includes(report) && isPast(earlier, report, world)) ||
    (size !== null &&
      last.bearings.some(({ claim }) =>
        movedFrom(around(world.text(claim.report) ?? "", claim.start, claim.end)).includes(size),
      ))
  );
};

const wordsOf = ({ bearings }: AnswerDraft): ReadonlySet<string> =>
  new Set(bearings.map(({ claim }) => `${claim.harm ?? ""} ${claim.quantity?.unit ?? ""}`));

/** One and the same speaker gives both, of what it calls by one word. */
const isOfOneVoice = (earlier: AnswerDraft, last: AnswerDraft): boolean => {
  const words = wordsOf(last);
  return (
    earlier.origins.some(({ id, kind }) => kind === "speaker" && last.origins.some((one) => one.id === id)) &&
    [...wordsOf(earlier)].some((word) => words.has(word))
  );
};

/**
 * Of a row of figures, the latest last, those of which it is told that they were given before it: by a report of the latest, or by one voice that
 * gave both. That figures of several voices followed each other is read from their days alone, and is as often wrong as right.
 */
export const saidToChange = (row: readonly AnswerDraft[], world: SideWorld): readonly AnswerDraft[] => {
  const last = row.at(-1);
  if (last === undefined || row.some(({ quantity }) => quantity === null)) return row;
  const kept: AnswerDraft[] = [];
  let next = last;
  for (const earlier of [...row].reverse().slice(1)) {
    const tied = [next, last].some((later) => isSaid(earlier, later, world) || isOfOneVoice(earlier, later));
    // With a gap in it, a row would tell less than what it was.
    if (!tied) break;
    kept.unshift(earlier);
    next = earlier;
  }
  return [...kept, last];
};
