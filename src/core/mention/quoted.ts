import type { Span } from "../text/span.ts";

const OPEN = "“„«";
const CLOSE = "”»";
const MARK = /["“”„«»]|\n\n/g;

/**
 * Where the text stands in quotation marks, for keeping pronouns to their own speaker: quotation marks pair inside a
 * paragraph, one that is never closed runs to the paragraph's end. Apostrophes and single quotes are not looked at.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    if (mark === "\n\n") {
      if (open >= 0) spans.push({ start: open, end: at });
      open = -1;
    } else if (open < 0) {
      if (mark === '"' || OPEN.includes(mark)) open = at;
    } else if (mark === '"' || CLOSE.includes(mark) || (mark === "“" && text[open] === "„")) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: text.length });
  return spans;
}

/** Tells the number of the quotation at an offset, -1 outside; offsets may be asked in any order. */
export function quoteFinder(text: string): (offset: number) => number {
  const spans = quotedSpans(text);
  return (offset) => {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle] as Span;
      if (offset < span.start) high = middle - 1;
      else if (offset >= span.end) low = middle + 1;
      else return middle;
    }
    return -1;
  };
}
