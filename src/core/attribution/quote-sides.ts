import type { Quotation } from "../quotation/quotation.ts";
import type { Sentence } from "../syntax/token.ts";
import { type AttributionContext, firstQuotationAfter, isFiniteVerb } from "./attribution-context.ts";

/** UTF-16 units between a cue and the quotation that it introduces, and between a quotation and the cue behind it. */
export const QUOTATION_REACH = 220;
export const QUOTATION_GAP = 8;

/**
 * The quotation that starts after the cue with nothing but its addressee, its manner or its time between: `said in a letter
 * on Friday: "..."`. Null where another clause begins first. `limit` bounds the search to a quotation that the cue stands in.
 */
export function quotationAfter(
  context: AttributionContext,
  sentence: Sentence,
  from: number,
  limit: number,
): Quotation | null {
  const start = sentence.tokens[from - 1]?.end ?? sentence.start;
  const found = context.outer[firstQuotationAfter(context.outer, start)];
  if (
    found === undefined ||
    found.start < start ||
    found.start > start + QUOTATION_REACH ||
    found.start >= limit ||
    found.kind === "scare"
  )
    return null;
  const gap = context.text.slice(start, found.start);
  if (found.start > sentence.end && !/:\s*$|^\s*,?\s*$/.test(gap)) return null;
  if (/^[^.!?\n]{0,120}:\s+$/.test(gap) && /\n/.test(gap)) return found;
  if (
    /\n\s*\n|[.!?]["”»]?\s+\p{Lu}/u.test(
      gap.replace(/\b\p{Lu}\.|\b(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|St|Capt|Maj|Jr|Sr)\./gu, ""),
    )
  )
    return null;
  if (namesThing(gap)) return null;
  if (/[:,]\s*$/.test(gap) || found.kind === "full") {
    for (const token of sentence.tokens) {
      if (token.index < from || token.start >= found.start) continue;
      if (isFiniteVerb(token) && !/[:]\s*$/.test(gap)) return null;
      if (token.lower === "that" && token.upos === "SCONJ") return null;
      if (/^(?:PUNCT|SYM)$/.test(token.upos) && /^[;.!?]$/.test(token.text)) return null;
    }
    return found;
  }
  return null;
}

/** "on the network's "Morning Hour", "a song called "Rain": a name in marks is part of the teller's phrase. */
export const namesThing = (gap: string): boolean =>
  /(?:['’]s|\b(?:on|called|titled|entitled|named|dubbed))\s*$/.test(gap);

/** The quotation that ends just before `at` (the first word of speaker or cue), with only a comma or a full stop between. `cueEnds`: the cue closes its sentence. */
export function quotationBefore(context: AttributionContext, at: number, cueEnds = false): Quotation | null {
  const next = firstQuotationAfter(context.outer, at);
  const found = context.outer[next - 1];
  if (found === undefined || found.end > at || at - found.end > QUOTATION_GAP) return null;
  const gap = context.text.slice(found.end, at);
  if (!/^[ \t\u00a0,.–—-]*$/.test(gap)) return null;
  // A full stop before a capital ends the telling too, unless what follows is only the cue.
  const ended = /[.…]$/.test(context.text.slice(found.inner.start, found.inner.end)) || gap.includes(".");
  if (!ended || gap.includes(",") || !/\p{Lu}/u.test(context.text.charAt(at))) return found;
  return cueEnds ? found : null;
}
