import type { Sentence } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";

/**
 * The stretches that a quotation cannot run out of: lines, or blocks of lines between blank ones where a sentence runs
 * over a line end (hard-wrapped text). Furniture is cut out. In order, no space at the edges, UTF-16 units.
 */
export function paragraphsOf(text: string, sentences: readonly Sentence[], furniture: readonly Span[]): Span[] {
  const found: Span[] = [];
  let s = 0;
  let cut = 0;
  let from = 0;
  let open = -1;
  let last = -1;
  const close = (): void => {
    if (open >= 0 && last > open) found.push({ start: open, end: last });
    open = -1;
  };
  while (from <= text.length) {
    let stop = text.indexOf("\n", from);
    if (stop < 0) stop = text.length;
    let a = from;
    let b = stop;
    while (a < b && isBlank(text.charCodeAt(a))) a++;
    while (b > a && isBlank(text.charCodeAt(b - 1))) b--;
    while (cut < furniture.length && (furniture[cut] as Span).end <= a) cut++;
    const waste = furniture[cut];
    if (a === b || (waste !== undefined && waste.start <= a && b <= waste.end)) close();
    else {
      while (s < sentences.length && (sentences[s] as Sentence).end <= last) s++;
      const held = sentences[s];
      const runsOn = open >= 0 && held !== undefined && held.start < last && held.end > a;
      if (!runsOn) close();
      if (open < 0) open = a;
      last = b;
    }
    from = stop + 1;
  }
  close();
  return found;
}

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x200b || code === 0xfeff;
