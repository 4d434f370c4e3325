import type { Span } from "../text/span.ts";

/** Words in quotation marks (marks outside `inner`). `scare` marks a short quoted phrase that is not speech on its own. */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly open: string;
  readonly close: string | null;
  /** "full": one clause or more; "fragment": words inside somebody else's sentence; "scare": a single quoted term or a title. */
  readonly kind: "full" | "fragment" | "scare";
  /** Continues the quotation with this index: a paragraph that reopens it, or the second half of an interrupted one. */
  readonly continues: number | null;
  readonly rule: string;
}
