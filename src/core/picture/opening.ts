import { telling } from "../brief/whole-sentence.ts";
import { contentStems } from "../lineage/words.ts";
import type { Report } from "../report/report.ts";
import { segment } from "../syntax/segment.ts";
import type { Span } from "../text/span.ts";
import { headlineOf } from "./headline.ts";

/** The headline of a report, or a sentence of its opening. */
export interface OpeningLine extends Span {
  /** Its words, white space made even. */
  readonly text: string;
  /** Stems of its words that carry meaning. */
  readonly stems: ReadonlySet<string>;
  /** -1: the headline; 0: the first sentence below it. */
  readonly at: number;
}

/** How far below the headline, in UTF-16 units, and in how many sentences a report still opens. */
const REACH = 1400;
const SENTENCES = 6;
/** A shorter line tells nothing. */
const FEWEST_WORDS = 4;

const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();

const lineOf = (text: string, span: Span, at: number): OpeningLine => {
  const words = flat(text.slice(span.start, span.end));
  return { start: span.start, end: span.end, text: words, stems: new Set(contentStems(words)), at };
};

const paragraphsFrom = (text: string, from: number): readonly Span[] => {
  const found: Span[] = [];
  let start = from;
  for (const match of text.slice(from, from + 2 * REACH).matchAll(/\n[ \t]*\n/gu)) {
    found.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
    if (start - from > REACH) return found;
  }
  return [...found, { start, end: Math.min(text.length, from + 2 * REACH) }];
};

const LABEL = /^(?<name>\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}): (?=\p{Lu})/u;

/** "SUNKHANI: Rescuers ...": a town for a dateline. A name that opens more than one line, or stands behind no "in" or "of", is who speaks. */
const townAhead = (text: string, start: number): number => {
  const label = LABEL.exec(text.slice(start, start + LONGEST_LABEL));
  const name = label?.groups?.["name"];
  if (label === null || name === undefined || text.split(`\n${name}:`).length > 2) return 0;
  const written = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return new RegExp(`\\b(?:in|of|at|near|from) ${written}(?!\\p{L})`, "u").test(text) ? label[0].length : 0;
};
const LONGEST_LABEL = 60;

/** Small words of a line that tells who wrote, where and when, and nothing that happened. */
const OF_A_BYLINE =
  /^(?:with|from|and|for|own|additional|reporting|reporters?|staff|team|agenc(?:y|ies)|desk|news|brief|edition|release|immediate|local|time|live|morning|midday|evening|night|updated|issue|issued|date|transcript|translation|translated|lightly|edited|hosts?|presenters?|studio|office|press|bulletin|broadcast|published)$/u;
const HAS_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|\d{1,2}:\d\d)/u;
const HAS_BYLINE =
  /^[\s([]*(?:by|text|words|hosts?|presenters?|source)\b[: ]|\((?:\p{Lu}[\p{L}.&-]* ?)+\)|\b[Ww]ith (?:agencies|\p{Lu})/iu;

/** "Coast Wire, Lima, Friday 3 May, 7 p.m.", "By A. Ortiz in Lima": a line of names, places and times alone. */
export const isByline = (line: string, publisher: string | null): boolean => {
  const small = (line.match(/(?<![\p{L}\p{N}'\u2019.-])\p{Ll}[\p{L}'\u2019-]{3,}/gu) ?? []).filter(
    (word) => !OF_A_BYLINE.test(word),
  );
  if (small.length > 0) return false;
  const name = publisher?.replace(/^the /iu, "").toLowerCase() ?? "";
  const named =
    name.length > 2 &&
    line
      .replace(/^\W*(?:the )?/iu, "")
      .toLowerCase()
      .startsWith(name.slice(0, LONGEST_NAME));
  return named || HAS_DAY.test(line) || HAS_BYLINE.test(line);
};
/** Of a publisher's name no more need stand there: "Joint Border Verification Team (JBVT)". */
const LONGEST_NAME = 12;

const openings = new WeakMap<Report, readonly OpeningLine[]>();

const read = (report: Report): readonly OpeningLine[] => {
  const { text, furniture, titleSpan } = report;
  const headline = headlineOf(report);
  const below = titleSpan?.end ?? headline?.end ?? 0;
  const sentences = paragraphsFrom(text, below).flatMap((paragraph) =>
    segment(text, telling(text, paragraph, furniture)).filter(
      ({ tokens, start, end }) =>
        tokens.length >= FEWEST_WORDS && !isByline(flat(text.slice(start, end)), report.publisher),
    ),
  );
  return [
    ...(headline === null ? [] : [{ ...headline, stems: new Set(contentStems(headline.text)), at: -1 }]),
    ...sentences
      .slice(0, SENTENCES)
      .map(({ start, end }, at) => lineOf(text, { start: start + townAhead(text, start), end }, at)),
  ];
};

/** The headline of a report and the sentences that it opens with. Kept with the report. */
export const openingOf = (report: Report): readonly OpeningLine[] => {
  const known = openings.get(report) ?? read(report);
  openings.set(report, known);
  return known;
};
