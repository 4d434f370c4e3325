import { isoDate } from "../../core/report/iso-date.ts";
import type { Span } from "../../core/text/span.ts";
import type { MetaFact } from "../core-types.ts";
import type { ReaderText } from "./reader-text.ts";

/** Blocks looked at below the headline, and above it. */
const BELOW = 6;
const ABOVE = 3;
const LONGEST_LINE = 130;
const PROSE = 180;
const CLOCK = String.raw`\d{1,2}:\d{2}(?: ?[aApP]\.?[mM]\b\.?)?(?:,? ?[A-Z]{3,4}\b)?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?[. ]+(?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;
/** A day, with the time after or before it: "2 March 2020, 11:08 a.m.", "11:08 PM EST Mar 2, 2020", "2020-03-02 11:08". */
const DATE = new RegExp(
  `(?:${CLOCK},? )?(?:${DAY})(?:.{0,6}${CLOCK})?|\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2})?`,
  "u",
);
/** How papers of several languages open the line that says when a story was published. */
const LABEL =
  /(?:\b(?:published|posted|first published|publi[ck]ad[oa]|publiziert|veröffentlicht|publié|pubblicato|gepubliceerd|publicerad|opublikowano|diterbitkan)\b|опубликован|기사입력|입력|发布时间|發布|公開日)/iu;
const BYLINE = /^(?:by|written by|von|por|par|di)\b .{3,80}$/iu;
const CHANGED = /\b(?:updated|modified|aktualisiert|actualizado|aggiornato|atualizado|mis à jour)\b|수정/iu;
const BEFORE_DAY = /\b(?:on|am|le|el|il|em|at|\p{L}+day),?\s*$/iu;

/**
 * The date printed with the headline: "By Ana Ruiz on 2 March 2020". Below it a label, a byline or a line with nothing else
 * is enough; above it stand the clocks of the page, so only a line that says "published" counts.
 */
export function printedDate(reader: ReaderText, title: Span | null): MetaFact | null {
  if (title === null) return null;
  const at = reader.blocks.findIndex((block) => block.start === title.start);
  const lines = (from: number, to: number): string[] =>
    reader.blocks.slice(Math.max(0, from), to).map((block) => reader.text.slice(block.start, block.end));
  const below = lines(at + 1, at + 1 + BELOW);
  const story = below.findIndex((line) => line.length > PROSE);
  for (const line of story < 0 ? below : below.slice(0, story)) {
    const fact = dateOf(line, (before) => /^\W*$/u.test(before) || LABEL.test(before) || BYLINE.test(before));
    if (fact !== null) return fact;
  }
  for (const line of lines(at - ABOVE, at).reverse()) {
    const fact = dateOf(line, (before) => LABEL.test(before));
    if (fact !== null) return fact;
  }
  return null;
}

function dateOf(line: string, states: (before: string) => boolean): MetaFact | null {
  const found = line.length > LONGEST_LINE ? null : DATE.exec(line);
  if (found === null || isoDate(found[0]) === null) return null;
  const before = line.slice(0, found.index).replace(BEFORE_DAY, "");
  const after = line.slice(found.index + found[0].length);
  const changed = CHANGED.test(before);
  if (after.length > 60 || !(states(before) || changed)) return null;
  return { field: changed ? "modifiedAt" : "publishedAt", value: found[0], from: "text", confidence: 0.55 };
}
