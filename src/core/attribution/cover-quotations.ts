import type { Span } from "../text/span.ts";
import type { Attributed } from "./attribution.ts";
import { type AttributionContext, firstQuotationAfter } from "./attribution-context.ts";

/** `According to Lee, "It was late. The road was wet."`: a quotation that opens inside what is said is said whole. */
export const coverQuotations = (context: AttributionContext, attributions: readonly Attributed[]): Attributed[] =>
  attributions.map((one) =>
    one.attitude === true ? one : { ...one, content: one.content.map((span) => covering(context, span)) },
  );

function covering(context: AttributionContext, span: Span): Span {
  const last = context.outer[firstQuotationAfter(context.outer, span.end - 1)];
  if (last === undefined || last.kind === "scare" || last.start < span.start || last.start >= span.end) return span;
  return last.inner.end > span.end ? { start: span.start, end: last.inner.end } : span;
}
