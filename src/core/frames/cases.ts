import type { Claim } from "../claim/claim.ts";

/** What a hit says of its claim. Roles by their words; `place`, `holder` ... are checked against the role's `text`. */
export interface Expected {
  readonly quote: string;
  readonly status?: Claim["status"];
  readonly polarity?: Claim["polarity"];
  readonly state?: Claim["state"];
  readonly harm?: Claim["harm"];
  readonly stance?: Claim["stance"];
  readonly background?: boolean;
  /** PLOVER code of an event, and its kind. */
  readonly code?: string | null;
  readonly kind?: string;
  readonly roles?: { readonly [name: string]: string | null };
  /** low, high, bound of the quantity; null: the claim has none. */
  readonly quantity?: readonly [number | null, number | null, string?] | null;
  readonly increment?: boolean;
  readonly days?: number;
  readonly speaker?: string | null;
}

/** A text and all the claims of this frame in it, in order. */
export interface Hit {
  readonly text: string;
  readonly claims: readonly Expected[];
}

/** A text from which this frame takes nothing, and why not. */
export interface Reject {
  readonly text: string;
  readonly why: string;
}

export interface FrameCases {
  readonly frame: string;
  readonly hits: readonly Hit[];
  readonly rejects: readonly Reject[];
}
