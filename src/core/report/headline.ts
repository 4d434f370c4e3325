import type { Span } from "../text/span.ts";
import type { TextLine } from "./furniture/furniture-rule.ts";
import { textLines } from "./furniture/text-lines.ts";
import type { FurnitureSpan } from "./report.ts";

const LONGEST_HEADLINE = 220;

/** A paragraph in one line; text that is broken into lines has none so long, in UTF-16 units. */
const PARAGRAPH = 160;
/** The mark that a sentence of the text ends with. */
const ENDS = /[.!?…]["'”’»)\]]*$/u;

/**
 * The headline of plain text: its first line that is not furniture, when it is short, has more below it and does not end as a sentence ends, and stands
 * above a blank line, above lines of which none ends as a sentence (who wrote it, where, when), or above a whole paragraph in one line. Null when there is none.
 */
export function findHeadline(text: string, furniture: readonly FurnitureSpan[]): Span | null {
  const lines = textLines(text);
  const isFurniture = (line: TextLine): boolean =>
    furniture.some((span) => span.start <= line.start && line.end <= span.end);
  const at = lines.findIndex((line) => !isFurniture(line));
  const line = lines[at];
  if (line === undefined || at === lines.length - 1 || !isHeadline(line)) return null;
  const headline = { start: line.start, end: line.end };
  const isLast = (one: number): boolean =>
    text.slice(lines[one]?.end ?? text.length, lines[one + 1]?.start ?? text.length).split("\n").length > 2;
  let last = at;
  while (last < lines.length - 1 && !isLast(last)) last += 1;
  if (last === at) return headline;
  const below = lines.slice(at + 1, last + 1);
  const [next] = below.filter((one) => !isFurniture(one));
  if (next === undefined || next.text.length >= PARAGRAPH) return headline;
  return last < lines.length - 1 && below.every((one) => isFurniture(one) || !ENDS.test(one.text)) ? headline : null;
}

function isHeadline(line: TextLine): boolean {
  const { text } = line;
  if (text.length < 8 || text.length > LONGEST_HEADLINE || !/\p{L}/u.test(text)) return false;
  return !/[.;,:](?:["'”’»)\]]*)$/u.test(text) || /\b(?:\p{Lu}\.){2,}$/u.test(text);
}
