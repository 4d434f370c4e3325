import { createHash } from "node:crypto";
import type { MetaFact, Report } from "../core/report/report.ts";
import { checkText } from "../inputs/bytes/decode.ts";
import { textReport } from "../inputs/text-report.ts";

/** What the text itself does not say. What is left out is unknown; nothing is guessed. */
export interface TextAbout {
  /** What the report is called in `sources`; "text" when left out. */
  readonly source?: string;
  readonly publisher?: string;
  /** ISO 8601; a date alone stays a date. What cannot be read as a time is kept in `facts` and dates nothing. */
  readonly published?: string;
  readonly url?: string;
  /** ISO 639-1; detected when left out. */
  readonly language?: string;
}

/**
 * A report of a text that is in memory. Its frozen text is this text, but for a byte-order mark at its start, which is
 * dropped, and lone surrogates, which become U+FFFD.
 */
export const readText = (text: string, about: TextAbout = {}): Report => {
  const bytes = new TextEncoder().encode(text);
  const path = about.source ?? "text";
  const facts: MetaFact[] = [];
  const give = (field: MetaFact["field"], value: string | undefined): void => {
    if (value !== undefined) facts.push({ field, value, from: "user", confidence: 1 });
  };
  give("publisher", about.publisher);
  give("publishedAt", about.published);
  give("url", about.url);
  give("language", about.language);
  return textReport(
    checkText(text.replace(/^\ufeff/u, ""), path).text,
    "plain-text/1",
    {
      path,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      mediaType: "text/plain",
      charset: "utf-8",
    },
    facts,
    null,
  );
};
