import type { Span } from "../text/span.ts";

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["„", "”"],
  ["«", "»"],
  ["‘", "’"],
];

/** Stretches between quotation marks in the order of their starts, longest 2,000 units; straight marks pair up within a paragraph. */
export const quotedStretches = (text: string): Span[] => {
  const found: Span[] = [];
  for (const [open, close] of PAIRS)
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const end = text.indexOf(close, at + 1);
      if (end > at && end - at < 2000) found.push({ start: at, end: end + 1 });
    }
  let start = 0;
  for (const paragraph of text.split("\n")) {
    let open = -1;
    for (let at = paragraph.indexOf('"'); at >= 0; at = paragraph.indexOf('"', at + 1)) {
      if (open < 0) open = at;
      else {
        found.push({ start: start + open, end: start + at + 1 });
        open = -1;
      }
    }
    start += paragraph.length + 1;
  }
  return found.sort((a, b) => a.start - b.start);
};

/** Do four fifths of the span lie inside the stretches (in their order), in one or in several ("...", she said, "...")? */
export const insideQuotes = (stretches: readonly Span[], span: Span): boolean => {
  let inside = 0;
  let at = span.start;
  for (const quote of stretches) {
    const from = Math.max(at, quote.start);
    const to = Math.min(span.end, quote.end);
    if (to <= from) continue;
    inside += to - from;
    at = to;
  }
  return inside >= 0.8 * (span.end - span.start);
};
