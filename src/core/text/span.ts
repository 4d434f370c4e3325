/** A half-open stretch of one report's frozen text, in UTF-16 units: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the exact words it covers. `quote === text.slice(start, end)` always holds. */
export interface QuotedSpan extends Span {
  readonly quote: string;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

/** Cuts the span out of the text that it belongs to. */
export const quoteOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The words of a span beside where they stand. */
export const wordsAt = (text: string, { start, end }: Span): Span & { readonly text: string } => ({
  text: text.slice(start, end),
  start,
  end,
});

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Document order: by start, then the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
