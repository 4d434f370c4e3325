/** Why two pictures differ. Every line of a change has one. */
export type ChangeReason =
  | "new report"
  | "revised report"
  | "withdrawn report"
  | "story joined"
  | "story split"
  | "human decision"
  | "engine version";

/** What a line says has changed. */
export type ChangeKind =
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

/** Something that happened between two pictures and can make lines of them differ. */
export interface Cause {
  readonly reason: ChangeReason;
  /** The report that came, went or was revised, the decision, or the engine's version. */
  readonly id: string;
  /** What happened, in words. */
  readonly detail: string;
  /** Ids of the reports that it concerns: of a revision both the older and the newer. */
  readonly reports: readonly string[];
  /** Ids of the claims that it concerns, where it concerns single claims. */
  readonly claims: readonly string[];
}

/** One line of the difference of two pictures. */
export interface Change {
  readonly kind: ChangeKind;
  readonly reason: ChangeReason;
  /** Ids of the causes behind it, those of its reason first. */
  readonly causes: readonly string[];
  /** Id and title of the story: of the later picture, where it is there. */
  readonly story: string;
  readonly title: string;
  /** Id and words of the question, of the later picture where it is there; null for a line about a story. */
  readonly question: string | null;
  readonly about: string | null;
  /** What stood and what stands, in words; null for nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** The line as prose. */
  readonly text: string;
  /** Claims that it rests on; of the earlier picture where a line tells of something gone. */
  readonly claims: readonly string[];
}

/** The difference of two pictures. */
export interface Changes {
  readonly causes: readonly Cause[];
  readonly changes: readonly Change[];
}
