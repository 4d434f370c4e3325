import type { PictureFileNotice } from "./picture-1.ts";

/** The shape of `changes/1`, of `tellings changes --format json`. Fields may be added within a version; none is renamed or removed. */
export interface ChangesFile {
  tellings: "changes/1";
  /** Version of the engine that compared. */
  engine: string;
  /** ISO 8601: the moments of the two pictures; `until` null: everything. */
  since: string;
  until: string | null;
  /** Which time the moments are about. */
  by: "publishedAt" | "recordedAt";
  /** What happened in between: every line names those behind it. */
  causes: ChangesFileCause[];
  changes: ChangesFileChange[];
  notices: PictureFileNotice[];
}

export type ChangesFileReason =
  | "new report"
  | "revised report"
  | "withdrawn report"
  | "story joined"
  | "story split"
  | "human decision"
  | "engine version";

export interface ChangesFileCause {
  reason: ChangesFileReason;
  /** Id of the report, the story or the decision. */
  id: string;
  detail: string;
  /** Ids of reports. */
  reports: string[];
}

export interface ChangesFileChange {
  kind:
    | "story opened"
    | "story closed"
    | "story joined"
    | "story split"
    | "question opened"
    | "question closed"
    | "answer new"
    | "answer gone"
    | "latest answer"
    | "verdict"
    | "support";
  reason: ChangesFileReason;
  /** Ids of causes. */
  causes: string[];
  /** Id and title of the story. */
  story: string;
  title: string;
  /** Id and words of the question; null for a line about a story. */
  question: string | null;
  about: string | null;
  before: string | null;
  after: string | null;
  /** The line as prose. */
  text: string;
  /** The words in the reports that it rests on. */
  claims: { id: string; report: string; start: number; end: number; quote: string }[];
}
