import { sentenceAt } from "../quotation/find-quotations.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Span } from "../text/span.ts";
import { SpanIndex } from "../text/span-index.ts";
import type { Attributed } from "./attribution.ts";
import type { AttributionContext } from "./attribution-context.ts";
import { namesThing } from "./quote-sides.ts";

/**
 * Gives quotations that have no cue of their own to whoever spoke the one before: the rest of an interrupted quotation, a
 * paragraph that reopens one, a sentence in marks that follows in the same paragraph (`"..." she said. "..."`).
 */
export function continueQuotations(context: AttributionContext, attributions: readonly Attributed[]): Attributed[] {
  const done = [...attributions];
  const owner = ownersOf(context.outer, attributions);
  // Gathered, and joined at the end: one voice may go on through thousands of quotations.
  const further = new Map<number, Span[]>();
  let previous: { readonly quotation: Quotation; readonly index: number } | null = null;
  for (const [place, quotation] of context.outer.entries()) {
    const own = owner.get(place);
    if (own !== undefined) {
      previous = { quotation, index: own };
      continue;
    }
    if (quotation.kind === "scare") continue;
    if (previous !== null) {
      const gap = context.text.slice(previous.quotation.end, quotation.start);
      if (namesThing(gap)) continue;
      if (goesOn(context, previous.quotation, done[previous.index] as Attributed, quotation, gap, attributions)) {
        const more = further.get(previous.index);
        if (more === undefined) further.set(previous.index, [quotation.inner]);
        else more.push(quotation.inner);
        previous = { quotation, index: previous.index };
        continue;
      }
    }
    previous = null;
    const left = quotation.kind === "full" ? speakerOfSentenceBefore(context, quotation, attributions) : null;
    if (left === null) continue;
    done.push(left);
    previous = { quotation, index: done.length - 1 };
  }
  return done.map((one, index) => {
    const more = further.get(index);
    return more === undefined ? one : { ...one, content: [...one.content, ...more] };
  });
}

function goesOn(
  context: AttributionContext,
  previous: Quotation,
  before: Attributed,
  quotation: Quotation,
  gap: string,
  attributions: readonly Attributed[],
): boolean {
  if (quotation.continues !== null && context.quotations[quotation.continues] === previous) return true;
  if (quotation.kind !== "full") return false;
  return (
    isFollowOn(gap, before, quotation, context.sentences) ||
    isSameParagraph(context, gap, before, quotation, attributions)
  );
}

/** A sentence in marks that stands alone behind one that tells what somebody said or did in saying: "Lee defended the plan. "It works."" */
function speakerOfSentenceBefore(
  context: AttributionContext,
  quotation: Quotation,
  attributions: readonly Attributed[],
): Attributed | null {
  const sentence = sentenceAt(context.sentences, quotation.start);
  const here = context.sentences[sentence];
  const last = context.sentences[sentence - 1];
  if (here === undefined || last === undefined || here.start < quotation.start - 1) return null;
  if (context.text.slice(last.end, quotation.start).includes("\n")) return null;
  const inLast = cuedWithin(attributions, { start: last.start, end: here.start }).filter(
    (one) => one.sentence === last.index && one.cueToken !== null && one.attitude !== true,
  );
  // "..., the mayor said." closes the sentence: the words behind it are the mayor's, whoever else is told of.
  const closing = inLast.filter((one) => closes(one, last.end));
  const told = closing.length > 0 ? closing : inLast;
  const [only] = told;
  const link = only?.links[0];
  if (only === undefined || link === undefined || link.kind === "unknown" || link.kind === "document") return null;
  // Two voices in the sentence before: it is not told whose words follow.
  if (
    told.some(
      (one) => context.text.slice(one.links[0]?.start, one.links[0]?.end) !== context.text.slice(link.start, link.end),
    )
  )
    return null;
  return {
    content: [quotation.inner],
    links: [link],
    direct: true,
    act: "say",
    rule: "attribution/paragraph",
    sentence: only.sentence,
    cueToken: null,
  };
}

/** Speaker and cue are the last words of the sentence. */
const closes = (one: Attributed, end: number): boolean => {
  const link = one.links[0];
  return link !== undefined && Math.max(link.cueEnd ?? -1, link.told?.end ?? link.end ?? -1) >= end - 2;
};

/** Nothing but the cue between, in one paragraph. */
function isFollowOn(
  gap: string,
  before: Attributed,
  quotation: Quotation,
  sentences: AttributionContext["sentences"],
): boolean {
  if (/\n\s*\n/.test(gap) || gap.length > 240 || namesThing(gap)) return false;
  // A caption that quotes a piece of a sentence is no beginning of what the next line quotes.
  if (/^\s*$/.test(gap)) return before.direct || !gap.includes("\n");
  const cue = before.links[0]?.cueEnd ?? -1;
  const start = quotation.start - gap.length;
  if (!before.direct || cue < start - 1 || cue > quotation.start) return false;
  // The sentence of the cue is the last one before it.
  const next = sentences[before.sentence + 1];
  return next === undefined || next.start >= quotation.start - 1 || next.end >= quotation.start;
}

/** As far as a paragraph of news runs, in characters between two quotations. */
const PARAGRAPH = 400;

/** One paragraph quotes one voice, unless it names another: "..., she said. She did not give a date. "It will take time."" */
function isSameParagraph(
  context: AttributionContext,
  gap: string,
  before: Attributed,
  quotation: Quotation,
  attributions: readonly Attributed[],
): boolean {
  if (!before.direct || gap.length > PARAGRAPH || gap.includes("\n") || !/[.!?…:]["”»)]?\s*$/.test(gap)) return false;
  const from = quotation.start - gap.length;
  const own = before.links[0]?.cueStart;
  return !cuedWithin(attributions, { start: from, end: quotation.start }).some(
    (other) => other !== before && other.links[0]?.cueStart !== own && !isPronoun(context.text, other),
  );
}

const cues = new WeakMap<readonly Attributed[], SpanIndex>();

/** The attributions, in their order, whose cue begins in the span. The list must not change. */
function cuedWithin(attributions: readonly Attributed[], span: Span): readonly Attributed[] {
  let index = cues.get(attributions);
  if (index === undefined) {
    index = new SpanIndex();
    for (const [number, one] of attributions.entries()) {
      const at = one.links[0]?.cueStart;
      if (at !== undefined) index.add({ start: at, end: at }, number);
    }
    cues.set(attributions, index);
  }
  return index.touching(span).flatMap((number) => {
    const one = attributions[number] as Attributed;
    const at = one.links[0]?.cueStart ?? -1;
    return at >= span.start && at < span.end ? [one] : [];
  });
}

const isPronoun = (text: string, one: Attributed): boolean => {
  const link = one.links[0];
  const words = link?.told ?? link;
  return words !== undefined && /^(?:he|she|they|it|who)$/i.test(text.slice(words.start, words.end));
};

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
