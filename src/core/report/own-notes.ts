import { textLines } from "./furniture/text-lines.ts";
import { isoDate } from "./iso-date.ts";
import type { FurnitureSpan, ReportPart } from "./report.ts";

type Kind = ReportPart["kind"];

/** How papers open a note about their own report; the word opens a line and is followed by ":" or by the usual sentence. */
const NOTES: readonly (readonly [Kind, string, RegExp])[] = [
  [
    "correction",
    "part/correction",
    /^\W{0,3}(?:(?:corrections?|clarifications?|errat(?:um|a))(?: appended)?(?:,? [^:.\n]{3,24})?\s?[:–—(]|correction (?:to|on|of) \S|corrected on |(?:this|the) (?:article|story|report|piece|headline|caption|post) (?:was|has been) (?:amended|corrected|edited|put right)\b|(?:an|a previous|the original) (?:earlier |previous )?version of this (?:article|story|report|post|piece|analysis|text|page|dispatch)\b|(?:corrects|corrected) (?:to|the|spelling|number|date)\b)/i,
  ],
  [
    "update",
    "part/update",
    /^\W{0,3}(?:updates?\s?[:–—(]|updated (?:at|on|with)\b|(?:this|the) (?:article|story|report|post|piece) (?:was|has been|is being) updated\b|adds (?:details|background|quotes?|comments?|context)\b)/i,
  ],
  [
    "editor-note",
    "part/editor-note",
    /^\W{0,3}(?:(?:sub-?)?editor(?:'|’)?s?(?:'|’)? note\s?[:–—]|note to (?:readers|editors)\s?[:–—])/i,
  ],
];
const DATE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})\b/u;
const LONGEST_NOTE = 900;

/**
 * Marks lines in which a report speaks about itself: corrections, updates, notes of the editor. They stay in the telling.
 * A date is taken only where the note states a full one.
 */
export function ownNotes(text: string, furniture: readonly FurnitureSpan[]): ReportPart[] {
  const found: ReportPart[] = [];
  for (const line of textLines(text)) {
    if (line.text.length > LONGEST_NOTE || furniture.some((span) => span.start <= line.start && line.end <= span.end))
      continue;
    const note = NOTES.find(([, , pattern]) => pattern.test(line.text));
    if (note === undefined) continue;
    const date = DATE.exec(line.text.slice(0, 160))?.[0];
    found.push({
      start: line.start,
      end: line.end,
      kind: note[0],
      publishedAt: date === undefined ? null : isoDate(date),
      rule: note[1],
    });
  }
  return found;
}
