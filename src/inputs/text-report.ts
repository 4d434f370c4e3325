import { markFurniture } from "../core/report/furniture/index.ts";
import { findHeadline } from "../core/report/headline.ts";
import { bestFact, makeReport } from "../core/report/make-report.ts";
import { ownNotes } from "../core/report/own-notes.ts";
import { bySpan } from "../core/text/span.ts";
import type { MetaFact, Report, Source } from "./core-types.ts";
import { detectLanguage, otherLanguages } from "./language.ts";
import { dateAtTop } from "./printed-date.ts";

/** A report of plain text. With `title` the text begins with it; without, the headline is looked for. */
export function textReport(
  text: string,
  reader: string,
  source: Source,
  given: readonly MetaFact[],
  title: string | null,
): Report {
  const marked = markFurniture(text);
  const at = title === null ? findHeadline(text, marked) : { start: 0, end: title.length };
  const furniture = title === null ? marked : marked.filter((span) => span.start >= title.length);
  const facts = [...given];
  if (at !== null && bestFact(facts, "title") === null) {
    facts.push({ field: "title", value: text.slice(at.start, at.end), from: "text", confidence: 0.6 });
  }
  if (bestFact(facts, "publishedAt") === null) {
    const printed = dateAtTop(text, at);
    if (printed !== null) facts.push(printed);
  }
  const language = detectLanguage(text, furniture);
  if (language !== null) facts.push({ field: "language", value: language, from: "detected", confidence: 0.8 });
  return makeReport({
    text,
    titleSpan: at,
    furniture,
    parts: [
      ...ownNotes(text, furniture),
      ...otherLanguages(text, furniture, bestFact(facts, "language")?.value ?? null),
    ].sort(bySpan),
    facts,
    reader,
    sources: [source],
  });
}
