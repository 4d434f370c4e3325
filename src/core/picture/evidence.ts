import type { Claim } from "../claim/claim.ts";
import type { Decision } from "../decision/decision.ts";
import type { Notice } from "../notice.ts";
import type { Report } from "../report/report.ts";

/** One report and what was read out of it: all that a picture is made of. */
export interface ReportEvidence {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
  /** When the report was stored, ISO 8601 UTC; left out where it is in no case. */
  readonly recordedAt?: string;
}

export interface PictureOptions {
  /** Version of the engine, copied into the picture. */
  readonly engine: string;
  /** ISO 8601: only what was published by then; a date alone means its end, UTC. Null: everything. */
  readonly knownAt: string | null;
  /** Which time `knownAt` is about: publication (when left out), or when the report was stored. */
  readonly knownBy?: "publishedAt" | "recordedAt";
  /** Keep undated reports although `knownAt` is set. */
  readonly includeUndated?: boolean;
  /** Take all reports as one story. */
  readonly oneStory?: boolean;
  /** What people decided. With `knownBy` "recordedAt", only what they had decided by `knownAt` counts. */
  readonly decisions?: readonly Decision[];
}
