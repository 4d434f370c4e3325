import type { Polarity, Status } from "../status/status.ts";

/** What people can decide. Public: never renamed. */
export const DECISION_KINDS = [
  "join stories",
  "split story",
  "same question",
  "different question",
  "accept claim",
  "reject claim",
  "correct claim",
  "grade source",
  "grade claim",
  "note",
  "undo",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** How far a source can be relied on, by the Admiralty scale: A completely ... E not at all, F cannot be judged (NATO AJP-2.1). */
export const SOURCE_GRADES = ["A", "B", "C", "D", "E", "F"] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

/** How credible a claim is, by the same scale: 1 confirmed ... 5 improbable, 6 cannot be judged. */
export const CLAIM_GRADES = [1, 2, 3, 4, 5, 6] as const;
export type ClaimGrade = (typeof CLAIM_GRADES)[number];

/** A report as a decision keeps it: found again as a newer text of the same page. */
export interface ReportRef {
  readonly report: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** A claim as a decision keeps it: found again by its words when its id has changed. UTF-16 offsets. */
export interface ClaimRef extends ReportRef {
  readonly claim: string;
  readonly frame: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What it said, to tell several claims of the same words apart. */
  readonly content: string;
  /** Of "same question": which of the questions it stood in, from 0. */
  readonly group?: number;
}

/** What a corrected claim says instead; what is left out stays. */
export interface Correction {
  readonly quantity?: {
    readonly low: number | null;
    readonly high: number | null;
    readonly bound: "exact" | "about" | "at least" | "at most";
  };
  readonly status?: Status;
  readonly polarity?: Polarity;
  readonly background?: boolean;
}

/** Something that a person decided. Never changed or dropped; taken back by another decision. */
export interface Decision {
  /** "d_" and 24 hex digits over all that follows. */
  readonly id: string;
  readonly kind: DecisionKind;
  /** When, ISO 8601 UTC; who; why, in their words. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly claims: readonly ClaimRef[];
  readonly reports: readonly ReportRef[];
  /** Of "grade source": the publisher or speaker. */
  readonly source?: string;
  readonly grade?: SourceGrade | ClaimGrade;
  readonly set?: Correction;
  /** Of "undo": id of the decision that is taken back. */
  readonly undoes?: string;
}

/** A decision as a picture shows it. */
export interface DecisionShown {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  /** undone: taken back; overruled: a later decision says otherwise; waiting: its reports were not known yet; no target: they are gone. */
  readonly state: "applied" | "undone" | "overruled" | "waiting" | "no target";
  /** What was decided, in words. */
  readonly text: string;
  /** What the engine thought, in words; null where it had no say. */
  readonly engine: string | null;
  /** Ids of what it applies to in this picture. */
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  readonly source: string | null;
  readonly grade: SourceGrade | ClaimGrade | null;
  readonly undoes: string | null;
}
