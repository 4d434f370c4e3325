import type { FrameContext } from "../frames/build/frame-context.ts";
import { headlineEnd } from "../frames/setting/zones.ts";
import { findDatelines } from "../report/dateline.ts";
import type { Sentence } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";

/** A first line of fewer words is a caption, a label or a dateline. */
const FEWEST = 8;
/** Sentences of a first paragraph that still open the report. */
const MOST = 2;

/** The headline and the lead of a report: what it is about is told there. */
export interface Head {
  /** Both, as one text. */
  readonly words: string;
  /** Whether a span lies in the headline or the lead. */
  readonly has: (span: Span) => boolean;
  /** Where the lead ends: a dateline before it is no sentence of it. */
  readonly until: number;
}

const heads = new WeakMap<FrameContext, Head>();

export const headOf = (context: FrameContext): Head => {
  const known = heads.get(context);
  if (known !== undefined) return known;
  const sentences = [...headlineOf(context), ...leadOf(context)];
  const head: Head = {
    words: sentences.map(({ start, end }) => context.text.slice(start, end)).join("\n"),
    until: Math.max(0, ...sentences.map(({ end }) => end)),
    has: ({ start }) => sentences.some((one) => one.start <= start && start < one.end),
  };
  heads.set(context, head);
  return head;
};

const headlineOf = (context: FrameContext): readonly Sentence[] => {
  const end = headlineEnd(context);
  return context.findings.sentences.filter(({ start }) => start < end);
};

/** The first sentences below the headline, up to the end of their paragraph; a second headline counts as one. */
const leadOf = ({ text, findings: { report, sentences } }: FrameContext): readonly Sentence[] => {
  const from = report.titleSpan?.end ?? 0;
  const datelines = findDatelines(text);
  const found: Sentence[] = [];
  let paragraphs = 0;
  let last: Sentence | null = null;
  for (const sentence of sentences) {
    if (sentence.start < from || datelines.some((line) => line.start <= sentence.start && sentence.end <= line.end))
      continue;
    if (last === null || text.slice(last.end, sentence.start).includes("\n")) {
      const closed = last !== null && last.tokens.length >= FEWEST && /[.!?]["”’']?$/u.test(textOf(text, last));
      if (closed || paragraphs > MOST) break;
      paragraphs += 1;
      found.push(sentence);
    } else if (found.length < MOST) found.push(sentence);
    last = sentence;
  }
  return found;
};

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end).trimEnd();
