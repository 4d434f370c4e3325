import type { Attributed } from "../../attribution/attribution.ts";
import { rejectionIn } from "../../clause/rejection.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import type { FrameContext } from "../build/frame-context.ts";

/**
 * "The rumour that the dam had burst | is untrue", "it is not true that | the dam had burst": of words that reject what was told, what
 * was told. The judgement on it is no part of what is denied. Null where nothing is rejected, or where somebody else rejects it.
 */
export const rejectedWords = (context: FrameContext, attributed: Attributed, said: Span): Span | null => {
  for (const sentence of touching(context.findings.sentences, said)) {
    const found = rejectionIn(sentence);
    const that = found && sentence.tokens[found.that];
    const first = found && sentence.tokens[found.that + 1];
    const last = found && sentence.tokens[found.end - 1];
    if (found?.kind !== "denied" || !that || !first || !last) continue;
    if (that.start < said.start || last.end > said.end) continue;
    const told = { start: first.start, end: last.end };
    const others = context.attributions[sentence.index] ?? [];
    const byAnother = others.some(
      (other) => other !== attributed && other.act === "deny" && other.content.some((span) => overlaps(span, told)),
    );
    if (!byAnother) return told;
  }
  return null;
};
