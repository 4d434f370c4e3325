import type { Claim } from "../claim/claim.ts";
import type { Comparer } from "../frames/comparers.ts";
import type { Bearing, ScopeTerm } from "../frames/frame-compare.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Polarity, Status } from "../status/status.ts";
import type { Voice } from "./origins/voice.ts";
import type { Origin } from "./picture.ts";

/** Claims of one question that say the same with the same status. */
export interface AnswerDraft {
  readonly id: string;
  readonly status: Status;
  readonly polarity: Polarity;
  /** Strongest first: asserted by itself, then by time, then by id. */
  readonly bearings: readonly Bearing[];
  readonly quantity: Quantity | null;
  /** The same as it is told, where it is compared in another unit. */
  readonly told: Quantity | null;
  readonly reports: readonly string[];
  readonly origins: readonly Origin[];
  /** How many of the origins surely know it each for themselves. */
  readonly originsApart: number;
  readonly originsAtLeast: boolean;
  /** Id of the origin that one of its claims goes back to. */
  readonly rootOf: (claim: Claim) => string | undefined;
  /** Who tells one of its claims, whatever that goes back to. */
  readonly tellerOf: (claim: Claim) => Voice | undefined;
}

/** An answer of which nothing is left: whoever told it took it back. */
export interface WithdrawnDraft {
  readonly answer: AnswerDraft;
  /** The telling that takes it back. */
  readonly by: Bearing;
}

/** A question before its verdict. */
export interface QuestionDraft {
  readonly id: string;
  readonly comparer: Comparer;
  readonly key: { readonly [name: string]: string };
  readonly scope: readonly ScopeTerm[];
  readonly bearings: readonly Bearing[];
}
