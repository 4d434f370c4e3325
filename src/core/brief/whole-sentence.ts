import type { Claim } from "../claim/claim.ts";
import { findDatelines } from "../report/dateline.ts";
import type { Report } from "../report/report.ts";
import { segment } from "../syntax/segment.ts";
import { bySpan, type Span } from "../text/span.ts";

/** What is read of a report: its frozen text, its headline, what is none of its telling; who published it, and when. */
export type SentenceSource = Pick<Report, "text" | "titleSpan" | "furniture" | "publisher" | "publishedAt">;

interface Known {
  readonly text: string;
  readonly span: Span | null;
}

const spans = new WeakMap<Claim, Known>();

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** No sentence is looked for farther from its claim than this, in UTF-16 units. */
const FARTHEST = 1500;

/** The paragraph that holds these offsets, as far as it is near them. */
const paragraphAround = (text: string, { start, end }: Span): Span => {
  const from = Math.max(0, start - FARTHEST);
  const to = Math.min(text.length, end + FARTHEST);
  const before = [...text.slice(from, start).matchAll(/\n[ \t]*\n/gu)].at(-1);
  const after = /\n[ \t]*\n/u.exec(text.slice(end, to));
  return { start: before ? from + before.index + before[0].length : from, end: after ? end + after.index : to };
};

/** "Kell Heights \u2014 A man", "KELL - A ferry": the place ahead of the first sentence. */
const PLACE_AHEAD =
  /^\s*\p{Lu}[\p{L}.'\u2019]+(?: \p{Lu}[\p{L}.'\u2019]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,20})? ?(?:\u2014|\u2013|--?) ?(?=["\u201c]?\p{Lu}\p{L}* )(?<= (?:\u2014|\u2013|--?) ?|\u2014)/u;

/** "18:00 \u2013 The strike is over": the hour of an entry, ahead of it. */
const HOUR_AHEAD = /^\s*\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\u2013 ?| ?\u2014 ?| --? )(?=["\u201c]?\p{Lu})/u;

/** The stretches of a paragraph that are neither furniture nor its dateline. */
export const telling = (text: string, paragraph: Span, furniture: SentenceSource["furniture"]): readonly Span[] => {
  const datelines = findDatelines(text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
    start: paragraph.start + start,
    end: paragraph.start + end,
  }));
  const opening = text.slice(paragraph.start, paragraph.end);
  const place = (PLACE_AHEAD.exec(opening) ?? HOUR_AHEAD.exec(opening))?.[0].length ?? 0;
  const cuts = [...furniture, ...datelines, { start: paragraph.start, end: paragraph.start + place }]
    .filter((one) => one.start < paragraph.end && one.end > paragraph.start)
    .sort(bySpan);
  const found: Span[] = [];
  let from = paragraph.start;
  for (const cut of cuts) {
    if (cut.start > from) found.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < paragraph.end) found.push({ start: from, end: paragraph.end });
  return found;
};

const paragraphs = new WeakMap<SentenceSource, Map<string, readonly Span[]>>();

/** The sentences of a paragraph; kept with the report, of which most paragraphs hold several claims. */
const sentencesIn = (source: SentenceSource, paragraph: Span): readonly Span[] => {
  const known = paragraphs.get(source) ?? new Map<string, readonly Span[]>();
  paragraphs.set(source, known);
  const key = `${paragraph.start} ${paragraph.end}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { text, furniture } = source;
  const found = segment(text, telling(text, paragraph, furniture)).map(({ start, end }) => ({ start, end }));
  known.set(key, found);
  return found;
};

const find = (claim: Claim, source: SentenceSource): Span | null => {
  const { text, titleSpan } = source;
  const own = { start: claim.start, end: claim.end };
  if (titleSpan && own.start < titleSpan.end && own.end > titleSpan.start) return null;
  const paragraph = paragraphAround(text, own);
  const sentence = sentencesIn(source, paragraph).find((one) => within(own, one));
  if (!sentence) return null;
  // What is cut at the farthest is no whole sentence.
  const cutBefore =
    paragraph.start > 0 && paragraph.start === own.start - FARTHEST && sentence.start === paragraph.start;
  const cutAfter =
    paragraph.end < text.length && paragraph.end === own.end + FARTHEST && sentence.end === paragraph.end;
  return cutBefore || cutAfter ? null : { start: sentence.start, end: sentence.end };
};

/** Where the one sentence stands that holds a claim, in UTF-16 units of its report's text; null for a headline, or where the claim runs over sentences. */
export const sentenceOf = (claim: Claim, report: SentenceSource): Span | null => {
  const known = spans.get(claim);
  if (known !== undefined && known.text === report.text) return known.span;
  const span = find(claim, report);
  spans.set(claim, { text: report.text, span });
  return span;
};

/** More of a report between two sentences than this is no gap, in UTF-16 units. */
const WIDEST_GAP = 4;

/** The sentences right before and right behind a stretch of a report, in its own paragraph or the next, nothing but white space between. */
export const neighboursOf = (
  { start, end }: Span,
  source: SentenceSource,
): { readonly before: Span | null; readonly behind: Span | null } => {
  const { text, titleSpan } = source;
  const own = sentencesIn(source, paragraphAround(text, { start, end }));
  const isGap = (from: number, to: number): boolean =>
    to >= from && to - from <= WIDEST_GAP && text.slice(from, to).trim() === "";
  const body = titleSpan?.end ?? 0;
  const before = own.findLast((one) => one.end <= start && one.start >= body) ?? null;
  const next = end + (/^\s*/u.exec(text.slice(end, end + WIDEST_GAP + 1))?.[0].length ?? 0);
  const behind =
    own.find((one) => one.start >= end) ??
    sentencesIn(source, paragraphAround(text, { start: next, end: next })).find((one) => one.start >= end) ??
    null;
  return {
    before: before !== null && isGap(before.end, start) ? before : null,
    behind: behind !== null && isGap(end, behind.start) ? behind : null,
  };
};
