import type { Report } from "../report/report.ts";
import { segment } from "../syntax/segment.ts";
import type { Span } from "../text/span.ts";

/** One sentence of a report's telling, with its words, blanks made one. */
export interface ToldSentence extends Span {
  readonly text: string;
}

/** The sentences of a report outside its furniture, in order. A long run without an end is cut, as the engine cuts it. */
export const toldSentences = ({ text, furniture }: Report): readonly ToldSentence[] => {
  const spans: Span[] = [];
  let at = 0;
  for (const span of [...furniture].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (span.start > at) spans.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < text.length) spans.push({ start: at, end: text.length });
  return segment(text, spans).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end).replace(/\s+/gu, " ").trim(),
  }));
};
