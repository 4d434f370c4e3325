import { tellingWords } from "../lineage/fingerprints.ts";
import { isCommon, stem } from "../lineage/words.ts";
import type { Report } from "../report/report.ts";

/** The head of a report says what it is about; what follows is mostly background. Measured: 250 words did best of 100 to 700. */
const HEAD_WORDS = 250;
/** Units of telling that surely hold so many words and the title. */
const HEAD_UNITS = 4000;
/** Words of the title count twice. */
const TITLE = 2;

/** Word stems of a report's head with their counts. Furniture and words that every text has are left out. */
export const termsOf = (report: Report): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  let left = HEAD_WORDS;
  for (const { word, start } of tellingWords(report, HEAD_UNITS)) {
    const inTitle = report.titleSpan !== null && start >= report.titleSpan.start && start < report.titleSpan.end;
    if (!inTitle) left -= 1;
    if (left < 0) break;
    if (isCommon(word) || (word.length < 2 && !/\d/.test(word))) continue;
    const term = stem(word);
    counts.set(term, (counts.get(term) ?? 0) + (inTitle ? TITLE : 1));
  }
  return counts;
};
