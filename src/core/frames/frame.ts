import type { Claim } from "../claim/claim.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Findings } from "../reading.ts";
import type { Span } from "../text/span.ts";
import type { FrameName } from "./frame-name.ts";

/** A claim before it is bound to its report: the engine adds id, report and quote. */
export type ClaimDraft = Omit<Claim, "id" | "report" | "quote"> & {
  /** The verb or noun that tells it, with what belongs to that: two drafts told by one word tell one proposition. */
  readonly told?: readonly Span[];
  /**
   * Left out where another draft is told by the same word ("told"), or has it in a role too ("act"), or overlaps it at all
   * ("words").
   */
  readonly yields?: "told" | "act" | "words";
};

/**
 * Reads one kind of claim out of a report's findings. Returns an empty list where nothing applies; never throws. `isTold` is for
 * frames that are `leftover`: whether a claim of another frame is told in some of these words; `isCounted`: whether one gives this number,
 * which stands here.
 */
export type Extract = (
  findings: Findings,
  isTold: (span: Span) => boolean,
  isCounted: (span: Span, quantity: Quantity) => boolean,
) => readonly ClaimDraft[];

/** The reading side of a frame; `compare` and `render` stand beside it in the same folder. */
export interface FrameReader {
  readonly name: FrameName;
  /** One sentence for docs/frames.md. */
  readonly summary: string;
  /** Role names with what fills them, for docs and schemas. */
  readonly roles: { readonly [name: string]: string };
  /** Rule ids that this frame can name in a claim, each with a sentence. */
  readonly rules: { readonly [id: string]: string };
  readonly extract: Extract;
  /** It is read after the others, and makes claims only of words that no other frame tells. */
  readonly leftover?: boolean;
}
