/** How a claim is put forward. */
export type Status = "asserted" | "claimed" | "denied" | "planned" | "forecast" | "conditional" | "asked";

/** Of the content, not of the speaker: "isn't under threat" is asserted and negative. */
export type Polarity = "positive" | "negative";

/** What decided the status of a predicate, kept for the reader. */
export interface StatusJudgement {
  readonly status: Status;
  readonly polarity: Polarity;
  /** Id of the rule, for example "status/modal-forecast". */
  readonly rule: string;
  /** "possibly", "reportedly", "unconfirmed", "almost": the content is weakened, its words as told; null where it stands plain. */
  readonly hedge: string | null;
  /** It lies before the event that the report tells of: "once welcomed", "in 1994", "ousted in 2001". */
  readonly background: boolean;
  /** Of a denial: what is denied was a plan or a forecast. Absent where it was told as a fact. */
  readonly denied?: "planned" | "forecast";
  /** It was told before and is taken back: by one teller, or as a figure that was put right. Absent where it is not. */
  readonly retracts?: "told before" | "figure";
  /** The words that decided a negative polarity, as told ("not", "failed to", "without"). Absent where it is positive. */
  readonly negation?: string;
}
