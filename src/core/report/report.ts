import type { Span } from "../text/span.ts";

/** Why a stretch of a page is not the telling. Open list: a reader may add kinds. */
export type FurnitureKind =
  | "menu"
  | "clock"
  | "weather"
  | "share"
  | "comment-form"
  | "related"
  | "credit"
  | "caption"
  | "embed"
  | "cue"
  | "source-link"
  | "advert"
  | "subscribe"
  | "byline"
  | "legal"
  | "other";

/** A stretch of the frozen text that is not the telling. Nothing is extracted from it. */
export interface FurnitureSpan extends Span {
  readonly kind: FurnitureKind;
  /** Id of the rule that marked it, for example "furniture/share-bar". */
  readonly rule: string;
}

/** Where bytes of a report were seen. One report may have several (the same page seen twice). */
export interface Source {
  /** The path as given with "/", relative to the folder named; URL; `FILE#ID`, `FILE#L<n>`, `ZIP!member`, `WARC#<record id>`, `-`. */
  readonly path: string;
  /** Lower-case hex sha256 of the source bytes, and their count. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly requestedUrl?: string;
  readonly finalUrl?: string;
  readonly httpStatus?: number;
  /** The server's own date of the answer, and ours: ISO 8601 UTC. */
  readonly respondedAt?: string;
  readonly fetchedAt?: string;
}

/** A value read from a page or given by the user, with where it came from: "user", "json-ld", "og", "meta", "time", "url", "text" ... */
export interface MetaFact {
  readonly field: "title" | "publisher" | "publishedAt" | "modifiedAt" | "url" | "language" | "byline";
  readonly value: string;
  readonly from: string;
  /** 0 to 1, by the rank of the place it came from; 1 is the user's word. */
  readonly confidence: number;
}

/** A stretch of the telling that is of another time than the rest, speaks about the report itself, or is no running text. */
export interface ReportPart extends Span {
  readonly kind: "correction" | "update" | "editor-note" | "live-entry" | "table" | "list" | "other-language";
  /** When the part was published, ISO 8601; null when nobody said. */
  readonly publishedAt: string | null;
  /** ISO 639-1, of parts in another language than the report. */
  readonly language?: string;
  readonly rule: string;
}

/** One document by one publisher, its text frozen. */
export interface Report {
  /** "r_" and 24 hex digits of the sha256 over text, publisher and canonical URL. */
  readonly id: string;
  /** The frozen text: of plain text the decoded source without byte-order mark, all else kept. */
  readonly text: string;
  readonly title: string | null;
  /** Where the title stands in `text`, when it does. */
  readonly titleSpan: Span | null;
  readonly publisher: string | null;
  /** ISO 8601; a date alone stays a date; null when nobody said. Never guessed. */
  readonly publishedAt: string | null;
  /** Canonical URL. */
  readonly url: string | null;
  /** ISO 639-1, detected or given; null when unsure. */
  readonly language: string | null;
  readonly furniture: readonly FurnitureSpan[];
  /** Corrections, updates, entries of a live page, tables, lists, passages in other languages; sorted; left out when there are none. */
  readonly parts?: readonly ReportPart[];
  readonly facts: readonly MetaFact[];
  /** What read it: name and version of the reader, for example "plain-text/1". */
  readonly reader: string;
  readonly sources: readonly Source[];
}
