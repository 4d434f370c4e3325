import type { Span } from "./text/span.ts";

/** A soft problem as data: not thrown, not dropped. Codes are public and never renamed. */
export interface Notice {
  /** For example "report/undated", "input/invalid-utf8". Listed in docs/notices.md. */
  readonly code: string;
  /** What is wrong and what to do, in words. */
  readonly reason: string;
  readonly rule?: string;
  /** Id of the report it is about. */
  readonly report?: string;
  /** The path or URL it is about, when there is no report. */
  readonly source?: string;
  readonly span?: Span;
}
