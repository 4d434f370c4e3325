import type { TextLine } from "./furniture-rule.ts";

const SPACE = /[\s\u00a0\u200b\ufeff]/;

/** The lines of a text that hold anything, trimmed, in order. */
export function textLines(text: string): TextLine[] {
  const found: { start: number; end: number; gap: boolean }[] = [];
  let gap = true;
  let from = 0;
  while (from <= text.length) {
    let stop = text.indexOf("\n", from);
    if (stop < 0) stop = text.length;
    let start = from;
    let end = stop;
    while (start < end && SPACE.test(text[start] ?? "")) start++;
    while (end > start && SPACE.test(text[end - 1] ?? "")) end--;
    if (start === end) gap = true;
    else {
      found.push({ start, end, gap });
      gap = false;
    }
    from = stop + 1;
  }
  return found.map(({ start, end, gap: before }, index) => {
    const line = text.slice(start, end);
    const after = found[index + 1]?.gap ?? true;
    return { start, end, text: line, lower: line.toLowerCase(), alone: before && after };
  });
}
