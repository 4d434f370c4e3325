import { tellingWords } from "../lineage/fingerprints.ts";
import { isCommon, stem, type Word } from "../lineage/words.ts";
import type { Report } from "../report/report.ts";

/** The head of a report says what it is about; what follows is mostly background. Measured: 250 words did best of 100 to 700. */
const HEAD_WORDS = 250;
/** Units of telling that surely hold so many words and the title. */
const HEAD_UNITS = 4000;
/** Words of the title count twice. */
const TITLE = 2;

/** The words behind the title, without the title where a page tells it again. */
const bodyOf = (title: readonly Word[], rest: readonly Word[]): readonly Word[] =>
  title.length > 0 && title.every((word, index) => rest[index]?.word === word.word) ? rest.slice(title.length) : rest;

/** Word stems of a report's head with their counts. Furniture and words that every text has are left out. */
export const termsOf = (report: Report): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const words = tellingWords(report, HEAD_UNITS);
  const inTitle = ({ start }: Word): boolean =>
    report.titleSpan !== null && start >= report.titleSpan.start && start < report.titleSpan.end;
  const title = words.filter(inTitle);
  const body = bodyOf(
    title,
    words.filter((word) => !inTitle(word)),
  ).slice(0, HEAD_WORDS);
  const add = (word: string, by: number): void => {
    if (isCommon(word) || (word.length < 2 && !/\d/.test(word))) return;
    const term = stem(word);
    counts.set(term, (counts.get(term) ?? 0) + by);
  };
  for (const { word } of title) add(word, TITLE);
  for (const { word } of body) add(word, 1);
  return counts;
};
