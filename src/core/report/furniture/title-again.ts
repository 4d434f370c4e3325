import type { Span } from "../../text/span.ts";
import { endsAsSentence, type FurnitureRule, type TextLine } from "./furniture-rule.ts";

/** A shorter title may stand in any sentence; a longer first line is none. In UTF-16 units. */
const SHORTEST = 24;
const LONGEST = 160;
/** What a page sets before its title within a line ("Local News"). */
const BEFORE = 40;

/** Without the name of the site behind it: "Ferry sinks - Coast Wire". */
const ofSite = (title: string): string => title.split(/ (?:[-|\u2013\u2014]|::) /u)[0] ?? title;

/** The title of a page once more, glued to the first sentence below it: "Ferry sinks off Orle Local News Ferry sinks off Orle Nine people". */
function mark({ text, start }: TextLine, lines: readonly TextLine[], index: number): readonly Span[] | null {
  const title = ofSite(lines[0]?.text ?? "");
  if (index === 0 || title.length < SHORTEST || title.length > LONGEST || endsAsSentence(title)) return null;
  const first = text.indexOf(title);
  if (first < 0 || first > BEFORE || /[.!?:] /u.test(text.slice(0, first)) || !endsAsSentence(text)) return null;
  const end = text.lastIndexOf(title) + title.length;
  return /^ ["'\u201c\u2018]?\p{Lu}/u.test(text.slice(end)) ? [{ start, end: start + end }] : null;
}

export const titleAgain: FurnitureRule = { id: "furniture/title-again", kind: "other", mark };
