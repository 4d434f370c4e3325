import type { Span } from "../../text/span.ts";
import type { FurnitureKind } from "../report.ts";

/** One line of a text without the white space at its edges; `start` and `end` are UTF-16 offsets in the whole text. */
export interface TextLine extends Span {
  readonly text: string;
  readonly lower: string;
  /** The line stands alone: blank lines or the edges of the text on both sides. */
  readonly alone: boolean;
}

/**
 * Says where a line is not the telling. Returns the spans to mark (the whole line or parts of it), or null when the rule
 * does not apply. Never throws, never looks at other reports.
 */
export interface FurnitureRule {
  readonly id: string;
  readonly kind: FurnitureKind;
  readonly mark: (line: TextLine, lines: readonly TextLine[], index: number) => readonly Span[] | null;
}

/** Lines longer than this are prose: only the rules for glued leftovers look into them. */
export const LONGEST_FURNITURE_LINE = 420;

export const wholeLine = (line: TextLine): readonly Span[] => [{ start: line.start, end: line.end }];

/** Marks the whole line when the pattern fits it. */
export const whenLine =
  (pattern: RegExp, longest = LONGEST_FURNITURE_LINE): FurnitureRule["mark"] =>
  (line) =>
    line.text.length <= longest && pattern.test(line.text) ? wholeLine(line) : null;

/** Marks every match of a global pattern inside the line. */
export function matchesIn(line: TextLine, pattern: RegExp): readonly Span[] | null {
  // Most lines hold none: that is asked first, for going through all matches costs far more.
  pattern.lastIndex = 0;
  const may = pattern.test(line.text);
  pattern.lastIndex = 0;
  if (!may) return null;
  let found: Span[] | null = null;
  for (const match of line.text.matchAll(pattern)) {
    if (match[0].length === 0) continue;
    found ??= [];
    const start = line.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}

/** Ends as a sentence of prose ends. */
export const endsAsSentence = (text: string): boolean => /[.!?…]["'”’»)\]]*$/u.test(text);
