import fc from "fast-check";
import type { Report, Source } from "../../src/core/report/report.ts";
import { reportId } from "../../src/core/report/report-id.ts";

// Text as readers give it: anything but lone surrogates.
const text = fc.string({ unit: "binary", maxLength: 60 });
const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });
const moment = fc.constantFrom("2030-01-01", "2030-01-01T12:00:00Z", "1999-12-31T23:59:59Z");
const span = fc
  .tuple(fc.nat(50), fc.nat(50))
  .map(([start, length]): { start: number; end: number } => ({ start, end: start + length }));

const source: fc.Arbitrary<Source> = fc.record(
  {
    path: text,
    sha256: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
    bytes: fc.nat(),
    mediaType: fc.constantFrom("text/html", "text/plain"),
    charset: orNull(fc.constantFrom("utf-8", "windows-1252")),
    requestedUrl: fc.webUrl(),
    finalUrl: fc.webUrl(),
    httpStatus: fc.constantFrom(200, 203),
    respondedAt: moment,
    fetchedAt: moment,
  },
  { requiredKeys: ["path", "sha256", "bytes", "mediaType", "charset"] },
);

/** Reports of every shape that a reader may give, each with all its fields, optional ones there or not. */
export const reports: fc.Arbitrary<Report> = fc
  .record(
    {
      text,
      title: orNull(text),
      titleSpan: orNull(span),
      publisher: orNull(text),
      publishedAt: orNull(moment),
      url: orNull(fc.webUrl()),
      language: orNull(fc.constantFrom("en", "es", "ja")),
      furniture: fc.array(
        span.map((at) => ({ ...at, kind: "menu", rule: "furniture/menu" }) as const),
        { maxLength: 3 },
      ),
      parts: fc.array(
        fc.record({
          start: fc.nat(50),
          end: fc.nat(50),
          kind: fc.constantFrom("correction", "update", "editor-note", "live-entry"),
          publishedAt: orNull(moment),
          rule: fc.constant("part/correction"),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      facts: fc.array(
        fc.record({
          field: fc.constantFrom("title", "publisher", "publishedAt", "modifiedAt", "url", "language", "byline"),
          value: text,
          from: fc.constantFrom("user", "og", "feed"),
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 3 },
      ),
      reader: fc.constantFrom("plain-text/1", "html-page/1"),
      sources: fc.uniqueArray(source, {
        minLength: 1,
        maxLength: 3,
        selector: ({ path, sha256 }) => `${sha256} ${path}`,
      }),
    },
    {
      requiredKeys: [
        "text",
        "title",
        "titleSpan",
        "publisher",
        "publishedAt",
        "url",
        "language",
        "furniture",
        "facts",
        "reader",
        "sources",
      ],
    },
  )
  // The title is in the id here: two different reports of the run must never have one id.
  .map((report) => ({ ...report, id: reportId(JSON.stringify(report), report.publisher, report.url) }));
