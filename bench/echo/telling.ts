import type { FactKind, Value } from "./facts.ts";

export type TellingStatus = "asserted" | "claimed" | "denied" | "planned" | "forecast" | "conditional" | "background";

/** Whose word a telling is. `id` is the true root: all names and descriptions of one body share it. */
export interface Teller {
  readonly id: string;
  /** The ways in which reports name this teller as a speaker, lower case but for names; empty: told in the report's own voice. */
  readonly names: readonly string[];
}

/** One fact of a story, and what a perfect reader would make of all its tellings. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  readonly place: string;
  readonly script: string;
  readonly verdict: "agreed" | "single origin" | "changed" | "compatible" | "disputed" | "denied" | "undecided" | null;
}

/** What one sentence of a report tells of a fact. */
export interface Telling {
  readonly fact: Fact;
  readonly value: Value | null;
  /** The side that is told to hold the place, of facts that have one. */
  readonly side: string | null;
  readonly status: TellingStatus;
  /** Null: the voice of the report that first told it. */
  readonly teller: Teller | null;
  /** "correction": the sentence says that an older figure was wrong. "plain": no attribution cue of its own. */
  readonly manner: "plain" | "correction";
}

/** A stretch of a report: what it tells, null for one that tells nothing, and whose own words it is. */
export interface Segment {
  readonly text: string;
  readonly telling: Telling | null;
  /** The true root of the telling. */
  readonly origin: string | null;
}

export interface EchoReport {
  readonly id: string;
  readonly outlet: string;
  /** ISO 8601, null where the script leaves the dates out. */
  readonly publishedAt: string | null;
  readonly title: Segment;
  readonly paragraphs: readonly (readonly Segment[])[];
  /** How it was made: "own", "reprint", "cut", "rewritten", "mixed", "back-translated". */
  readonly made: string;
}

export interface EchoStory {
  readonly id: string;
  readonly reports: readonly EchoReport[];
  readonly facts: readonly Fact[];
}
