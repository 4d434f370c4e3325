import type { Claim } from "../claim/claim.ts";
import type { Findings } from "../reading.ts";
import type { FrameName } from "./frame-name.ts";

/** A claim before it is bound to its report: the engine adds id, report and quote. */
export type ClaimDraft = Omit<Claim, "id" | "report" | "quote">;

/** Reads one kind of claim out of a report's findings. Returns an empty list where nothing applies; never throws. */
export type Extract = (findings: Findings) => readonly ClaimDraft[];

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
  /** Its claims are kept only where no other frame tells the same words. */
  readonly leftover?: boolean;
}
