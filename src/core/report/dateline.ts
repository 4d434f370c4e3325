import type { Span } from "../text/span.ts";

/**
 * "JAKARTA - ", "DAYTON, Ohio (AP) \u2014 ", "(Reuters) - ": a place and a wire before the first sentence of a paragraph.
 * It is part of the telling, but of no sentence. The place is written in capitals, or a wire stands in brackets.
 */
const DATELINE =
  /(?:^|\n)[ \t]*((?:[A-Z][A-Z.'\u2019/-]+(?: [A-Z][A-Z.'\u2019-]+){0,3}(?:, [A-Z][A-Za-z.]+(?: [A-Z][a-z.]+){0,2})?(?:, [A-Z][a-z]+\.? \d{1,2})?(?: ?\([^()\n]{2,40}\))?|(?:[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+){0,3}(?:, [A-Z][\w.]+)?,? )?\([A-Z][^()\n]{1,40}\))[ \t]*(?:-{1,2}|\u2013|\u2014)[ \t]*)(?=\S)/gu;
/** "New York (CNN) ", "(CNN) ": some houses put no dash behind their name. */
const UNDASHED =
  /(?:^|\n)[ \t]*((?:[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+){0,3}(?:, [A-Z][\w.]+(?: [A-Z]\w+)?)?,? )?\((?:CNN(?: Business| Money)?|AP|AFP|Reuters|UPI|ANI|IANS|PTI|Xinhua)\)[ \t]+)(?=["'\u2018\u201c]?[A-Z])/gu;

/** Datelines of a text, in order. Linear in its length. */
export const findDatelines = (text: string): readonly Span[] => {
  const found: Span[] = [];
  for (const form of [DATELINE, UNDASHED])
    for (const match of text.matchAll(form)) {
      const words = match[1] ?? "";
      const start = match.index + match[0].indexOf(words);
      found.push({ start, end: start + words.length });
    }
  return found.sort((a, b) => a.start - b.start);
};
