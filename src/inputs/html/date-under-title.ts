import { isoDate } from "../../core/report/iso-date.ts";
import type { Span } from "../../core/text/span.ts";
import type { MetaFact } from "../core-types.ts";
import type { ReaderText } from "./reader-text.ts";

const FURTHEST_BLOCK = 6;
const LONGEST_LINE = 130;
const PROSE = 180;
const DATE =
  /\d{1,2}(?:st|nd|rd|th)?[. ]+(?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}(?:.{0,6}\d{1,2}:\d{2}(?: ?[ap]\.?m\b)?(?: ?[A-Z]{3,4}\b)?)?|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?:.{0,6}\d{1,2}:\d{2}(?: ?[ap]\.?m\b)?(?: ?[A-Z]{3,4}\b)?)?|\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?/u;
/** A line of authorship: a label, a byline, or nothing but the date. */
const STATED =
  /^(?:\W*|.{0,20}\b(?:published|posted|publiziert|publicado|publié|pubblicato)\b.*|(?:by|written by|von|por|par|di)\b .{3,80})$/iu;

/** A date stated just under the headline, before the story begins: "By Ana Ruiz on 2 March 2020". Never one above it. */
export function dateUnderTitle(reader: ReaderText, title: Span | null): MetaFact | null {
  if (title === null) return null;
  const at = reader.blocks.findIndex((block) => block.start === title.start);
  for (const block of reader.blocks.slice(at + 1, at + 1 + FURTHEST_BLOCK)) {
    const line = reader.text.slice(block.start, block.end);
    if (line.length > PROSE) return null;
    const found = line.length <= LONGEST_LINE ? DATE.exec(line) : null;
    if (
      found === null ||
      !STATED.test(line.slice(0, found.index).replace(/\b(?:on|am|le|el|il|\p{L}+day),?\s*$/iu, ""))
    )
      continue;
    const rest = line.slice(found.index + found[0].length);
    if (rest.length > 60 || isoDate(found[0]) === null) continue;
    const changed = /\b(?:updated|modified)\b/i.test(line.slice(0, found.index));
    return { field: changed ? "modifiedAt" : "publishedAt", value: found[0], from: "text", confidence: 0.55 };
  }
  return null;
}
