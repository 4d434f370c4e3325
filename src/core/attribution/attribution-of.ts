import type { Quotation } from "../quotation/quotation.ts";
import { contains, type Span } from "../text/span.ts";
import { SpanIndex } from "../text/span-index.ts";
import type { Attributed, AttributionLink } from "./attribution.ts";

/** Who answers for these words: the chain of the innermost content that holds them, outer speakers last. Empty: the publisher. */
export function attributionOf(attributions: readonly Attributed[], span: Span): readonly AttributionLink[] {
  return attributedAt(attributions, span)?.links ?? [];
}

/** The innermost attribution whose content holds the span; null in the publisher's own voice. Mere attitudes are passed over. */
export function attributedAt(attributions: readonly Attributed[], span: Span): Attributed | null {
  let best: Attributed | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const one of sayingAt(attributions, span)) {
    if (one.attitude === true) continue;
    let [holds, extent] = [false, 0];
    for (const content of one.content) {
      holds ||= contains(content, span);
      extent += content.end - content.start;
    }
    if (!holds) continue;
    if (extent < size) {
      best = one;
      size = extent;
    }
  }
  return best;
}

/** The attributions, in their order, some of whose content may touch the span. The list must not change. */
export function sayingAt(attributions: readonly Attributed[], span: Span): readonly Attributed[] {
  let index = indexes.get(attributions);
  if (index === undefined) {
    index = new SpanIndex();
    for (const [number, one] of attributions.entries()) for (const content of one.content) index.add(content, number);
    indexes.set(attributions, index);
  }
  return index.touching(span).map((number) => attributions[number] as Attributed);
}

const indexes = new WeakMap<readonly Attributed[], SpanIndex>();

/** Who speaks a quotation: the attribution that holds its words or that stands for the sentence around it; null where nobody is named. */
export function speakerOfQuotation(attributions: readonly Attributed[], quotation: Quotation): AttributionLink | null {
  const inner = quotation.inner;
  const direct = sayingAt(attributions, inner).find(
    (one) => one.direct && one.content.some((content) => content.start <= inner.start && inner.end <= content.end + 1),
  );
  return (direct ?? attributedAt(attributions, inner))?.links[0] ?? null;
}
