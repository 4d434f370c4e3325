import type { Span } from "../text/span.ts";

/** One token as the tokenizer cuts it, before any tag. `text` is the exact slice. */
export interface RawToken extends Span {
  readonly text: string;
}

/** A sentence before tagging. Offsets are UTF-16 units into the whole report's text. */
export interface TokenizedSentence extends Span {
  /** Place among the report's sentences, from 0. */
  readonly index: number;
  readonly tokens: readonly RawToken[];
}
