import type { Span } from "../text/span.ts";

/** One speaker in the chain. `start`/`end` are the speaker's words, which may lie outside the claim's quote. */
export interface AttributionLink extends Span {
  /** The speaker's words as told ("A government official", "Ned Price"). */
  readonly speaker: string;
  /** The role as told, without the name ("Pentagon Press Secretary"). */
  readonly role?: string;
  /** The cue's words ("told", "according to"). */
  readonly cue: string;
  /** The outlet spoken to ("told Reuters": "Reuters"). */
  readonly via?: string;
  /** Entity id of the speaker in this report, where it has one; null for a described one that names nobody. */
  readonly entity?: string | null;
  /** For whom the speaker acts, as an entity id, where the report tells it ("a Pentagon official"). */
  readonly affiliation?: string;
  /** named: a proper name; described: "a government official"; body: an organisation or state speaking as one; document: "a statement", "data"; unknown: "reportedly". */
  readonly kind?: "named" | "described" | "body" | "document" | "outlet" | "unknown";
  /** Where the cue stands. */
  readonly cueStart?: number;
  readonly cueEnd?: number;
  /** Where the words beside the cue stand, when `start`/`end` lead to what they were resolved to ("he" for "Ned Price"). */
  readonly told?: Span;
}

/** A stretch of telling that somebody else answers for. */
export interface Attributed {
  /** What is said, in order; more than one where the cue interrupts it. */
  readonly content: readonly Span[];
  /** Innermost speaker first, outermost last. Never empty. */
  readonly links: readonly AttributionLink[];
  readonly direct: boolean;
  /** say: neutral; claim: with an interest; deny; confirm; warn; announce; order; ask; predict; offer; demand; refuse; accept; doubt; believe; unaware; promise; criticise. */
  readonly act: SpeechAct;
  readonly rule: string;
  /** Sentence of the cue and token index of the cue's head, where it has one. */
  readonly sentence: number;
  readonly cueToken: number | null;
  /** What somebody wants, likes or blames rather than says ("opposes the plan"): the words are the teller's own, so no claim is laid to the one who feels it. */
  readonly attitude?: boolean;
}

export type SpeechAct =
  | "say"
  | "claim"
  | "deny"
  | "confirm"
  | "warn"
  | "announce"
  | "order"
  | "ask"
  | "predict"
  | "offer"
  | "demand"
  | "refuse"
  | "accept"
  | "doubt"
  | "believe"
  | "unaware"
  | "promise"
  | "criticise"
  | "report";
