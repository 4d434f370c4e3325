/**
 * The event types of PLOVER (github.com/openeventdata/PLOVER, its manual and its CAMEO2PLOVER table of 2021; "request" is
 * named as in the data published with it). Modes and contexts are those of the same table.
 */
export type PloverType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** What happens, and the words that tell it. Lists of lemmas, parted by spaces; "_" stands for a space. */
export interface EventKind {
  readonly kind: string;
  /** Null where PLOVER has no type for it: accidents, disasters, disease, common crime, business. */
  readonly code: PloverType | null;
  readonly mode?: string;
  readonly context?: string;
  /** Kinds of one family can be the same event in other words; left out: a family of its own. */
  readonly family?: string;
  /** As a noun with its article ("an attack"), for the question. */
  readonly noun: string;
  /** Of a plural noun: "were there protests". */
  readonly plural?: true;
  /** What is done to the recipient ("attacked"); left out where nobody undergoes it. */
  readonly done?: string;
  /** What the actor does without a recipient ("protested"). */
  readonly did?: string;
  /** Verbs whose subject does it to their object. */
  readonly acts?: string;
  /** Verbs whose subject does it to the noun behind one of `toward` ("fired at", "apologised to"). */
  readonly actsToward?: string;
  readonly toward?: string;
  /** Verbs that two sides share ("clashed with", "met"). */
  readonly mutual?: string;
  /** Verbs that happen to their subject, a thing: `things` ("a bomb exploded", "a train derailed"). */
  readonly happens?: string;
  readonly things?: string;
  /** Verbs that their subject does alone, people or a side ("protested", "resigned"). */
  readonly alone?: string;
  /** Nouns for it. */
  readonly nouns?: string;
  /** Verbs that carry its nouns, where only these do ("impose sanctions", "sign a deal"). */
  readonly carriers?: string;
  /** What its recipient has to be, left out: any noun; "named": a person or body by name. */
  readonly recipient?: "people" | "things" | "named";
  /** Told only where a side by name does it ("visited X" alone tells little). */
  readonly byName?: true;
}
