import type { Claim, Role } from "../claim/claim.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Polarity } from "../status/status.ts";
import type { FrameName } from "./frame-name.ts";
import type { StorySummary } from "./story-summary.ts";

/** A place as the story knows it: one id for all its spellings. WGS 84 degrees. */
export interface StoryPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly within: string | null;
  readonly precision: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What a frame may ask about its story while it compares. All answers are the same whatever the order of the reports. */
export interface CompareContext {
  /** All claims of the story, for a summary of them: the one list as long as nothing is told. */
  claimsFor(summary: StorySummary): readonly Claim[];
  /** One id for a thing in all reports of the story; `text:...` for words that name nothing known; null for no role. */
  entity(role: Role | null | undefined): string | null;
  /** The party that an entity acts for, or the entity itself. */
  side(role: Role | null | undefined): string | null;
  /** The office that a report of the story gives a person, in its words; null where none does. */
  office(role: Role | null | undefined): string | null;
  place(role: Role | null | undefined): StoryPlace | null;
  /** Name to show, with its article ("the Taliban"). */
  label(id: string): string;
  /** One id for free words that say the same in other wording: an issue, a quotation. */
  matter(claim: Claim): string;
  /** Whether anybody denies the matter: then all who tell it answer one question. */
  isDenied(matter: string): boolean;
  /** On which of two sides the claim stands, where its matter is one on which two voices are set against each other; null for any other. */
  sideTold(claim: Claim): string | null;
  /** The words that the story's reports use for a matter, shortest telling first. */
  matterWords(id: string): string;
}

export type ScopeRelation = "same" | "part" | "apart";

/** One stated limit of a claim. Limits of one name are compared; what is unstated separates nothing. */
export interface ScopeTerm {
  readonly name: string;
  readonly value: string;
  /** Ids that the value lies in, nearest first: a district lies in its city, "child" in "person". */
  readonly within: readonly string[];
  /** Where given: only these are apart from it; any other may overlap ("driver" and "father" can be one man). */
  readonly apartFrom?: readonly string[];
  /** A group of its own among those whom it lies in ("women", "soldiers" among people): no other word for all of them. */
  readonly marked?: true;
  /** Of a place: its name; whether it is a country or a region; whether it is known by its name alone, and where it lies by nobody. */
  readonly where?: {
    readonly name: string;
    readonly wide: boolean;
    readonly local: boolean;
    readonly unknown: boolean;
    /** A street, a building or a quarter. */
    readonly fine: boolean;
  };
}

/**
 * What a claim answers with. Of a choice only one can hold at a time; open answers can stand together;
 * a quantity `grows` where its counter never falls, and is `closed` where it counts a period that is over. `own`: the word of whoever
 * says it, which another's later word does not replace. `excludes`: the ids of the answers that it cannot hold beside, parted by a space,
 * where not every other is such; `after`: of these those that it follows by its words; `not`: those that it says were never so.
 */
export type AnswerValue =
  | {
      readonly kind: "quantity";
      readonly quantity: Quantity;
      /** As it is told, where it is compared in another unit. */
      readonly told?: Quantity;
      readonly grows: boolean;
      readonly closed?: boolean;
      /** So many of them others may leave out ("ten, including the gunman": one). */
      readonly besides?: number;
    }
  | {
      readonly kind: "choice";
      readonly id: string;
      readonly own?: true;
      readonly excludes?: string;
      readonly after?: string;
      readonly not?: string;
    }
  | { readonly kind: "open"; readonly id: string; readonly own?: true };

/** A claim as an answer: which question, within which limits, with what value. */
export interface Bearing {
  readonly claim: Claim;
  /** The frame whose question it answers, where that is not its claim's own. */
  readonly asked?: FrameName;
  /** Of the answer: "lost X" answers "holds X" in the negative, whatever the claim's own polarity. */
  readonly polarity: Polarity;
  readonly key: { readonly [name: string]: string };
  readonly scope: readonly ScopeTerm[];
  readonly value: AnswerValue;
  /** answer: supports a value; stage: stands beside one; aside: supports nothing (condition, increment, ordinal). */
  readonly part: "answer" | "stage" | "aside";
  /** A figure that no word gives ("a man died", "Smith died"): it gives way to any that is told. */
  readonly implied?: boolean;
  /** For a stage or an aside: what it says, in a word or two. */
  readonly note: string | null;
  /** How far a matter has come, for ordering reports; null where the frame knows no stages. */
  readonly stage: number | null;
  /** Stages of different courses (another taker of the same place) are never ordered against each other. */
  readonly course: string | null;
  /** The party whose own decision this is, where it is one. */
  readonly decider: string | null;
  readonly place: StoryPlace | null;
  /** Ids of the claims of its question that are planned, expected or depend on something and tell it of the same thing; left out: all are. */
  readonly of?: readonly string[];
}

export interface FrameCompare {
  readonly name: FrameName;
  /** What two claims must share to answer the same question, in one sentence for docs. */
  readonly shares: string;
  /** Null where the claim answers no question. */
  readonly bearing: (claim: Claim, context: CompareContext) => Bearing | null;
  /** Its questions may be one with those of other frames, by what their words tell; "also": each of them stands beside the one question too. */
  readonly meets?: "as one" | "also";
  /**
   * Its figures may be of one question with others, by what their words tell: "known", where its key says what is counted and two keys are
   * two questions; "told", where only words say so. Left out: they meet by their keys alone.
   */
  readonly figures?: "known" | "told";
}
