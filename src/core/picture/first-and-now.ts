import { around } from "./correction-words.ts";
import type { AnswerDraft } from "./drafts.ts";
import type { OrderFound } from "./order/order.ts";

/** Words for how it was in the beginning. "First" alone tells more often who came first. */
const FIRST = /\b(?:initially|originally|at first|at the start|to begin with)\b/iu;
/** Words for how it is at the time of telling. */
const NOW = /\b(?:still|remain(?:s|ed|ing)?|now|by now|as of)\b/iu;

/** How such an order is known. */
export const FIRST_AND_NOW: readonly string[] = ["told by one report as what was at first and what is now"];
const BEFORE: OrderFound = { direction: -1, basis: "inferred", from: FIRST_AND_NOW };
const AFTER: OrderFound = { direction: 1, basis: "inferred", from: FIRST_AND_NOW };

type TextOf = (report: string) => string | undefined;

/** Reports that tell the answer in a sentence with such words, and without the others. */
const tellersOf = (answer: AnswerDraft, words: RegExp, others: RegExp, textOf: TextOf): ReadonlySet<string> =>
  new Set(
    answer.bearings.flatMap(({ claim: { report, start, end } }) => {
      const text = textOf(report);
      const sentence = text === undefined ? "" : around(text, start, end);
      return words.test(sentence) && !others.test(sentence) ? [report] : [];
    }),
  );

/** "Five were initially trapped ... Two remain trapped": which of two answers is the older, where one report's own words say so. */
export const firstAndNow = (a: AnswerDraft, b: AnswerDraft, textOf: TextOf): OrderFound | null => {
  const isOlder = (older: AnswerDraft, newer: AnswerDraft): boolean => {
    const first = tellersOf(older, FIRST, NOW, textOf);
    if (first.size === 0) return false;
    const now = tellersOf(newer, NOW, FIRST, textOf);
    return [...first].some((report) => now.has(report));
  };
  const [before, after] = [isOlder(a, b), isOlder(b, a)];
  return before === after ? null : before ? BEFORE : AFTER;
};
