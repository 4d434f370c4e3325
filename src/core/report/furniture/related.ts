import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { endsAsSentence, wholeLine } from "./furniture-rule.ts";

const SUBJECT =
  "(?:news|stories|story|articles?|posts?|content|coverage|headlines|links|topics|videos?|reads?|reading)";
const HEADING = new RegExp(
  `^(?:${[
    `(?:related|recent|recommended|latest|trending|popular|more|similar|top|other|most popular|most read|most viewed|featured|editor(?:'|’)?s picks?) (?:top |local |trending |breaking )*${SUBJECT}`,
    "(?:also|must) (?:read|see|watch)|read (?:also|more|next|on)|see also|related|recommended(?: for you)?|trending(?: now)?|most (?:read|popular|viewed|shared)",
    "you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|don(?:'|’)t miss|more from .{2,40}|more (?:on|about) this (?:story|topic)",
    "what others are (?:clicking on|reading)|people (?:are )?also read|continue reading|in case you missed it|up next|keep reading|more headlines",
    "à lire aussi|lire aussi|articles? (?:liés|récents)|lesen sie auch|mehr zum thema|lea también|leia também|leggi anche|citește și|lees ook|baca juga|читайте также|czytaj także",
  ].join("|")})\\s?:?$`,
  "iu",
);
const INLINE =
  /^(?:(?:also |must )?read(?: also| more| next)?|see (?:also|too)|related(?: news| stories| articles?)?|more|watch(?: also)?|recommended|trending|baca juga|lire aussi|à lire aussi|leggi anche|lea también|leia também|читайте также) ?(?:: |\||»|>> ?|— )\S.{3,180}$/iu;
/** Words that stand before nothing but links, also with a mark of a list or a share bar before them, and a full stop behind. */
const SURE_LINK =
  /^(?:[>»›•·*-]+ ?)?(?:[^.!?:]{0,60}[·|] ?)?(?:to read also|also read|read also|see also|see too|also (?:on|in) (?:this|our|today['’]s) (?:site|page|issue|edition|paper)|more on this(?: story)?|more on this topic|related(?: stories| articles| news)?|read more) ?: ?\S/iu;
const LONGEST_SURE = 300;
const LONGEST_LINK = 140;
const LONGEST_LIST = 12;

const isHeading = (line: TextLine): boolean => line.text.length <= 60 && HEADING.test(line.text);
const isLink = (line: TextLine): boolean =>
  line.text.length <= LONGEST_LINK && !endsAsSentence(line.text) && !/[:;,]$/.test(line.text);

/** Headings of link lists, the bare headlines under them (at the end of the page), and "Read more: ..." lines. */
function mark(line: TextLine, lines: readonly TextLine[], index: number): readonly Span[] | null {
  if (isHeading(line)) return wholeLine(line);
  if (line.text.length <= 200 && INLINE.test(line.text) && !/[.]$/.test(line.text)) return wholeLine(line);
  if (line.text.length <= LONGEST_SURE && SURE_LINK.test(line.text)) return wholeLine(line);
  if (!isLink(line)) return null;
  for (let back = index - 1; back >= 0 && back >= index - LONGEST_LIST; back--) {
    const earlier = lines[back];
    if (earlier === undefined) return null;
    if (isHeading(earlier)) return listIsWhole(lines, back + 1, index) ? wholeLine(line) : null;
    if (!isLink(earlier)) return null;
  }
  return null;
}

/** A single short line between the heading and prose may be an intertitle: one needs two, or the end of the text. */
function listIsWhole(lines: readonly TextLine[], from: number, at: number): boolean {
  let end = at;
  while (end + 1 < lines.length && isLink(lines[end + 1] as TextLine)) end++;
  if (end === lines.length - 1) return true;
  const length = end - from + 1;
  return length >= 2 && at < end;
}

export const related: FurnitureRule = { id: "furniture/related", kind: "related", mark };
