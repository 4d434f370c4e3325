import type { Quotation } from "../quotation/quotation.ts";
import type { Attributed } from "./attribution.ts";
import type { AttributionContext } from "./attribution-context.ts";

/**
 * Gives quotations that have no cue of their own to whoever spoke the one before: the rest of an interrupted quotation, a
 * paragraph that reopens one, a sentence in marks that follows in the same paragraph (`"..." she said. "..."`).
 */
export function continueQuotations(context: AttributionContext, attributions: readonly Attributed[]): Attributed[] {
  const done = [...attributions];
  const owner = ownersOf(context.outer, attributions);
  let previous: { readonly quotation: Quotation; readonly index: number } | null = null;
  for (const [place, quotation] of context.outer.entries()) {
    const own = owner.get(place);
    if (own !== undefined) {
      previous = { quotation, index: own };
      continue;
    }
    if (previous === null || quotation.kind === "scare") continue;
    const link = quotation.continues !== null && context.quotations[quotation.continues] === previous.quotation;
    const gap = context.text.slice(previous.quotation.end, quotation.start);
    if (!link && !(quotation.kind === "full" && isFollowOn(gap, done[previous.index] as Attributed, quotation))) {
      previous = null;
      continue;
    }
    const before = done[previous.index] as Attributed;
    done[previous.index] = { ...before, content: [...before.content, quotation.inner] };
    owner.set(place, previous.index);
    previous = { quotation, index: previous.index };
  }
  return done;
}

/** Nothing but the cue between, in one paragraph. */
function isFollowOn(gap: string, before: Attributed, quotation: Quotation): boolean {
  if (/\n\s*\n/.test(gap) || gap.length > 240) return false;
  if (/^\s*$/.test(gap)) return true;
  const cue = before.links[0]?.cueEnd ?? -1;
  const start = quotation.start - gap.length;
  if (!before.direct || cue < start - 1 || cue > quotation.start) return false;
  return !/[.!?]\s+\S.{12}/s.test(gap.replace(/\b\p{Lu}\.|\b(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|St)\./gu, ""));
}

/** For each outer quotation the attribution that holds its words directly. */
function ownersOf(outer: readonly Quotation[], attributions: readonly Attributed[]): Map<number, number> {
  const owners = new Map<number, number>();
  const starts = outer.map((quotation) => quotation.inner.start);
  for (const [index, one] of attributions.entries()) {
    for (const span of one.content) {
      for (let place = lowerBound(starts, span.start); place < outer.length; place++) {
        const quotation = outer[place] as Quotation;
        if (quotation.inner.start >= span.end) break;
        if (quotation.inner.end <= span.end + 1 && (!owners.has(place) || one.direct)) owners.set(place, index);
      }
    }
  }
  return owners;
}

function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
