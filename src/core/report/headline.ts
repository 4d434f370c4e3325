import type { Span } from "../text/span.ts";
import type { TextLine } from "./furniture/furniture-rule.ts";
import { textLines } from "./furniture/text-lines.ts";
import type { FurnitureSpan } from "./report.ts";

const LONGEST_HEADLINE = 220;

/**
 * The headline of plain text: its first line that is not furniture, when it is short, stands above a blank line, has more
 * below it and does not end as a sentence ends. Null when there is none.
 */
export function findHeadline(text: string, furniture: readonly FurnitureSpan[]): Span | null {
  const lines = textLines(text);
  const at = lines.findIndex((line) => !furniture.some((span) => span.start <= line.start && line.end <= span.end));
  const line = lines[at];
  if (line === undefined || at === lines.length - 1 || !isHeadline(line)) return null;
  const below = text.slice(line.end, lines[at + 1]?.start ?? line.end);
  return below.split("\n").length > 2 ? { start: line.start, end: line.end } : null;
}

function isHeadline(line: TextLine): boolean {
  const { text } = line;
  if (text.length < 8 || text.length > LONGEST_HEADLINE || !/\p{L}/u.test(text)) return false;
  return !/[.;,:](?:["'”’»)\]]*)$/u.test(text) || /\b(?:\p{Lu}\.){2,}$/u.test(text);
}
