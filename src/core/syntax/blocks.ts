import type { Span } from "../text/span.ts";
import { isLowerAt, isSpaceAt } from "./characters.ts";

/** Lines of hard-wrapped text are never longer (wires of 80 columns, mail of 72). */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
/** The last line of a paragraph may be so many times as long as its longest other: words break where they fit. */
const WIDER = 1.2;
const TERMINAL = /[.!?…:;]["'”’»)\]]*\s*$/;

/**
 * Cuts `text[start, end)` where no sentence can go on: at blank lines, and at line ends unless the lines are one wrapped
 * paragraph or the next line goes on in lower case. Spans hold no space at their edges.
 */
export function blocks(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  for (const paragraph of paragraphs(text, start, end)) {
    const lines = linesOf(text, paragraph);
    if (lines.length > 2 && wrapped(text, lines)) {
      found.push(paragraph);
      continue;
    }
    let open: Span | null = null;
    for (const line of lines) {
      if (open !== null && isLowerAt(text, line.start) && !TERMINAL.test(tail(text, open)))
        open = { start: open.start, end: line.end };
      else {
        if (open !== null) found.push(open);
        open = line;
      }
    }
    if (open !== null) found.push(open);
  }
  return found;
}

function paragraphs(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let open = -1;
  let close = start;
  for (const line of linesOf(text, { start, end }, true)) {
    if (line.start === line.end) {
      if (open >= 0) found.push({ start: open, end: close });
      open = -1;
    } else {
      if (open < 0) open = line.start;
      close = line.end;
    }
  }
  if (open >= 0) found.push({ start: open, end: close });
  return found;
}

/** Lines without the space at their edges; empty ones only where `blanks` asks for them. */
function linesOf(text: string, within: Span, blanks = false): Span[] {
  const lines: Span[] = [];
  let from = within.start;
  while (from <= within.end) {
    let stop = text.indexOf("\n", from);
    if (stop < 0 || stop > within.end) stop = within.end;
    let a = from;
    let b = stop;
    while (a < b && isSpaceAt(text, a)) a++;
    while (b > a && isSpaceAt(text, b - 1)) b--;
    if (blanks || a < b) lines.push({ start: a, end: b });
    from = stop + 1;
  }
  return lines;
}

const tail = (text: string, span: Span): string => text.slice(Math.max(span.start, span.end - 6), span.end);

/** All lines but the last fill one width, which that does not pass, and most do not end as sentences end. */
function wrapped(text: string, lines: readonly Span[]): boolean {
  let widest = 0;
  let ended = 0;
  const inner = lines.slice(0, -1);
  for (const line of inner) {
    widest = Math.max(widest, line.end - line.start);
    if (TERMINAL.test(tail(text, line))) ended++;
  }
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP || ended > inner.length * 0.5) return false;
  const last = lines.at(-1);
  if (last !== undefined && last.end - last.start > widest * WIDER) return false;
  const full = inner.filter((line) => line.end - line.start >= widest * 0.7).length;
  return full >= inner.length * 0.8;
}
