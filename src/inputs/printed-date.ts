import { datelineDay } from "../core/report/dateline.ts";
import { textLines } from "../core/report/furniture/text-lines.ts";
import { isoDate } from "../core/report/iso-date.ts";
import type { Span } from "../core/text/span.ts";
import type { MetaFact } from "./core-types.ts";
import type { ReaderText } from "./html/reader-text.ts";

/** Blocks looked at below the headline, and above it. */
const BELOW = 6;
const ABOVE = 3;
const LONGEST_LINE = 130;
const PROSE = 180;
const CLOCK = String.raw`\d{1,2}:\d{2}(?: ?[aApP]\.?[mM]\b\.?)?(?:,? ?[A-Z]{3,4}\b)?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?[. ]+(?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;
/** A day, with the time after or before it: "2 March 2020, 11:08 a.m.", "11:08 PM EST Mar 2, 2020", "2020-03-02 11:08". */
const DATES = new RegExp(
  `(?:${CLOCK},? )?(?:${DAY})(?:.{0,6}${CLOCK})?|\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2})?`,
  "gu",
);
const CLOCK_BEHIND = new RegExp(`\\W+${CLOCK}$`, "u");
const ZONE_OF_SEASON = /^ ?[ECMP]T\b/u;
/** How papers of several languages open the line that says when a story was published. */
const LABEL =
  /(?:\b(?:published|posted|first published|aired|broadcast|publi[ck]ad[oa]|publiziert|veröffentlicht|publié|pubblicato|gepubliceerd|publicerad|opublikowano|diterbitkan)\b|опубликован|기사입력|입력|发布时间|發布|公開日)/iu;
const BYLINE = /^(?:by|written by|von|por|par|di)\b .{3,80}$/iu;
const CHANGED = /\b(?:updated|modified|aktualisiert|actualizado|aggiornato|atualizado|mis à jour)\b|수정/iu;
const BEFORE_DAY = /\b(?:(?:on|am|le|el|il|em|at|\p{L}+day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s*)+$/iu;

/**
 * The date printed with the headline: "By Ana Ruiz on 2 March 2020". Below it a label, a byline or a line with nothing else
 * is enough; above it stand the clocks of the page, so only a line that says "published" counts.
 */
export function dateOnPage(reader: ReaderText, title: Span | null): MetaFact | null {
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

function dateOf(line: string, states: (before: string, after: string) => boolean): MetaFact | null {
  if (line.length > LONGEST_LINE) return null;
  let last = 0;
  let found: MetaFact | null = null;
  // "Wed 30 Jan 2019 | First published on Tue 29 Jan 2019": each has its own label.
  for (const match of line.matchAll(DATES)) {
    if (isoDate(match[0]) === null) continue;
    const before = line.slice(last, match.index).replace(BEFORE_DAY, "");
    const after = line.slice(match.index + match[0].length);
    last = match.index + match[0].length;
    const changed = CHANGED.test(before);
    if (after.length > 60 || !(states(before, after) || changed)) continue;
    // What time "ET" is depends on the season.
    const value = ZONE_OF_SEASON.test(after) ? match[0].replace(CLOCK_BEHIND, "") : match[0];
    const fact = { value, from: "text", confidence: 0.55 };
    if (!changed) return { ...fact, field: "publishedAt" };
    found ??= { ...fact, field: "modifiedAt" };
  }
  return found;
}

/** Lines of plain text looked at, from its top. */
const TOP = 12;
/** Labels that stand before a date at the top of plain text. */
const TEXT_LABEL =
  /^(?:date(?: of issue)?|dated|issued(?: on| at)?|as of)[\s:(#.,–—-]*(?:as of\s*)?$|(?:^|[\s(])(?:(?:situation (?:report|note|update)|sitrep|update|flash|bulletin)\b[^:;]{0,40}?[\s:(#.,–—-]*(?:(?:data )?as of\s*)?|\((?:data )?as of\s*)$/iu;
const ENDS_SENTENCE = /[.!?]["'”’»)\]]*$/u;
/** The paper before the date: "East Coast Observer, 30 August 2022". */
const NAME_BEFORE = /^(?:\p{Lu}[\p{L}.'’&-]*(?: (?:of|the|and|for|in))*[ ]?){1,7}\s*[,|·–—-]\s*$/u;
/** What sets a date off from what a page says of itself: "Friday 22 July 2016. In English by our team", "17 May 2015 (times GMT)". */
const SET_OFF = /^\s*[.(|\u00b7\u2013\u2014-]/u;
/** A date, then at most a name: "27 September 2021, Island Gazette", "20 September 2021 | By Ana Ruiz". */
const NAME_BEHIND = /^[\s,|·–—-]*(?:(?:by|for|from) )?(?:\p{Lu}[\p{L}.'’&-]*(?: (?:of|the|and|for|in) | |, ?)?){0,8}$/u;

/**
 * The date printed at the top of plain text: in the dateline ("Geneva, 14 March 2022 –"), behind a label or a byline, or in a line
 * of its own that stands below the headline and right above the telling. A bare date above the headline, above another headline or
 * with the time of day is the clock of a page and says nothing.
 */
export function dateAtTop(text: string, title: Span | null): MetaFact | null {
  const lines = textLines(text).slice(0, TOP);
  const told = lines.findIndex((line) => isTelling(line.text) && line.start !== title?.start);
  const top = told < 0 ? lines : lines.slice(0, told);
  for (const [index, line] of top.entries()) {
    const below = title === null ? index > 0 : line.start >= title.end;
    const right = told >= 0 && top.slice(index + 1).every((other) => isAboutReport(other.text));
    const fact = dateOf(line.text, (before, after) => {
      if (TEXT_LABEL.test(before) || LABEL.test(before)) return true;
      const clock = /\d:\d{2}/u.test(line.text);
      if (!below) return false;
      const set = right && SET_OFF.test(after);
      // The name of the paper stands before no clock of the page.
      if (right && NAME_BEFORE.test(before) && (set || /^[\s,]/u.test(after)) && (set || clock)) return true;
      if (set && !clock && before.trim() === "") return true;
      if (set && BYLINE.test(before.replace(/[\s,|·–—-]+$/u, ""))) return true;
      if (clock || !NAME_BEHIND.test(after)) return false;
      if (right && after.trim() === "" && NAME_BEFORE.test(before)) return true;
      return BYLINE.test(before.replace(/[\s,|·–—-]+$/u, "")) || (/^\W*$/u.test(before) && right);
    });
    if (fact !== null) return fact;
  }
  const day = datelineDay(text);
  return day === null || day.year === null
    ? null
    : { field: "publishedAt", value: day.words, from: "text", confidence: 0.55 };
}

/** Running text: long, or ended as a sentence is. */
const isTelling = (line: string): boolean => line.length > PROSE || (ENDS_SENTENCE.test(line) && line.length > 40);

const isAboutReport = (line: string): boolean => BYLINE.test(line) || dateOf(line, () => true) !== null;
