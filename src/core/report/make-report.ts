import type { Span } from "../text/span.ts";
import { canonicalUrl, hostOf } from "./canonical-url.ts";
import { isoDate } from "./iso-date.ts";
import type { FurnitureSpan, MetaFact, Report, ReportPart, Source } from "./report.ts";
import { reportId } from "./report-id.ts";

/** What a reader knows of one report; `facts` in any order, all that were found. */
export interface ReportParts {
  readonly text: string;
  readonly titleSpan: Span | null;
  readonly furniture: readonly FurnitureSpan[];
  readonly facts: readonly MetaFact[];
  readonly parts?: readonly ReportPart[];
  readonly reader: string;
  readonly sources: readonly Source[];
}

/** The fact of a field that is best founded; among equals the first. */
export function bestFact(facts: readonly MetaFact[], field: MetaFact["field"]): MetaFact | null {
  let best: MetaFact | null = null;
  for (const fact of facts)
    if (fact.field === field && (best === null || fact.confidence > best.confidence)) best = fact;
  return best;
}

/**
 * Freezes a report. Dates become ISO 8601 and URLs canonical; a value that is neither is dropped from the field and kept
 * in `facts`. Where no publisher is named, the host of the report's own URL stands for it, as a fact from "url".
 */
export function makeReport(parts: ReportParts): Report {
  const facts: MetaFact[] = [...parts.facts];
  const url = firstValid(facts, "url", canonicalUrl);
  const host = url === null ? null : hostOf(url);
  if (bestFact(facts, "publisher") === null && host !== null) {
    facts.push({ field: "publisher", value: host, from: "url", confidence: 0.5 });
  }
  const publisher = bestFact(facts, "publisher")?.value ?? null;
  return Object.freeze({
    id: reportId(parts.text, publisher, url),
    text: parts.text,
    title: bestFact(facts, "title")?.value ?? null,
    titleSpan: parts.titleSpan,
    publisher,
    publishedAt: firstValid(facts, "publishedAt", isoDate),
    url,
    language: bestFact(facts, "language")?.value ?? null,
    furniture: parts.furniture,
    ...(parts.parts === undefined || parts.parts.length === 0 ? {} : { parts: parts.parts }),
    facts,
    reader: parts.reader,
    sources: parts.sources,
  });
}

/** The best founded fact that can be read; one that cannot gives way to the next. */
function firstValid(
  facts: readonly MetaFact[],
  field: MetaFact["field"],
  read: (value: string) => string | null,
): string | null {
  const ranked = facts.filter((fact) => fact.field === field).sort((a, b) => b.confidence - a.confidence);
  for (const fact of ranked) {
    const value = read(fact.value);
    if (value !== null) return value;
  }
  return null;
}
