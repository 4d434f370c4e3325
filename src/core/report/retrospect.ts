import type { Span } from "../text/span.ts";

const OPENS =
  /\b(?:here (?:is|are)|here['’]s|the following (?:is|are)|below (?:is|are)|some of|a (?:list|look|timeline|chronology)|(?:look(?:ing)? back)|timeline|chronology|factbox)\b/iu;
const EARLIER =
  /\b(?:deadliest|worst|bloodiest|biggest|largest|previous|past|earlier|recent|major|notable|similar|other|history of)\b/iu;
const OVER_TIME =
  /\b(?:in (?:the )?[^.:\n]{0,40}\b(?:years?|decades?|history|century|times)|since (?:19|20)\d\d|over the (?:years|decades)|of recent years|throughout history)\b/iu;
/** Longest line that introduces a list, in UTF-16 units. */
const LINE = 260;

/**
 * Where a report lists earlier events beside its own ("Here are some of the deadliest shootings in the past 25 years:"): from behind
 * the line that says so to the end of the text. Null where no line does. What stands there is told as background, however it is dated.
 */
export const retrospectOf = (text: string): Span | null => {
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    if (line.length > LINE || !/[:：]\s*$/u.test(line)) continue;
    const last = line.slice(line.search(/[^.!?]*$/u));
    if (OPENS.test(last) && EARLIER.test(last) && OVER_TIME.test(last))
      return { start: index + line.length, end: text.length };
  }
  return null;
};
