import type { Span } from "../../text/span.ts";
import { CALENDAR_DAY } from "../dateline.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";

const CLOCK = "\\d{1,2}(?::\\d{2})? ?[ap]\\.?m\\b\\.?";
/** The hour and the day of an entry, as they stand in its label. A day in figures may be read two ways, and a day of the week is no date: with those the label tells more than the line. */
const ONE = `(?:(?:@|at|on|as of) ?)?(?:${CLOCK}|${CALENDAR_DAY})`;
const WHEN = `(?:,? ?(?:${ONE}|\\(${ONE}(?:,? ${ONE})?\\))){0,3}`;
const WORD =
  "(?:(?:LATEST|SECOND|THIRD|NEW) )?UPDATED?|Updated?|(?:BREAKING|Breaking)(?: NEWS| [Nn]ews)?|JUST IN|DEVELOPING|Developing|EXCLUSIVE|Exclusive";
/** "UPDATE, 5:30 p.m.: ", "UPDATE @ 4 p.m. (March 7): ", "BREAKING | ", before words that open with a capital. */
const LABEL = new RegExp(
  `^(?:[#*[]{1,2})?(?:${WORD})[*\\]]{0,2}${WHEN}(?: ?[:|] ?| [\\u2014\\u2013-]{1,2} |(?<=m\\.) (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))(?=["'\\u201c\\u2018]?\\p{Lu})`,
  "u",
);
/** No label is longer, in UTF-16 units. */
const LONGEST = 80;

/** What a page sets before an entry or a paragraph to say that it is new. */
function mark({ text, start }: TextLine): readonly Span[] | null {
  const label = LABEL.exec(text.slice(0, LONGEST));
  return label === null ? null : [{ start, end: start + label[0].trimEnd().length }];
}

export const label: FurnitureRule = { id: "furniture/label", kind: "clock", mark };
