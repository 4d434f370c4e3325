import type { Sentence } from "../syntax/token.ts";
import { bySpan, type Span } from "../text/span.ts";
import type { Mark } from "./marks.ts";
import { type Pair, pairMarks } from "./pair-marks.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Quotation } from "./quotation.ts";
import { quotationKind } from "./quotation-kind.ts";

type Draft = { -readonly [K in keyof Quotation]: Quotation[K] };

/** The cue between the halves of an interrupted quotation is not longer than this. */
const INTERRUPTION = 160;

/**
 * Every quotation of a report in document order, nested ones after the one that holds them. Offsets are UTF-16 units.
 * `sentences` need tags only. A quotation never leaves its paragraph: a paragraph that reopens it is a quotation of its
 * own that `continues` the one before. Linear in the text; never throws.
 */
export function findQuotations(
  text: string,
  sentences: readonly Sentence[],
  furniture: readonly Span[] = [],
): Quotation[] {
  const found: Draft[] = [];
  let pending: Draft | null = null;
  let from = 0;
  for (const paragraph of paragraphsOf(text, sentences, furniture)) {
    while (from < sentences.length && (sentences[from] as Sentence).end <= paragraph.start) from++;
    const drafts: Draft[] = [];
    for (const pair of pairMarks(text, paragraph)) {
      const draft = bind(text, paragraph, pair, sentences, from);
      if (draft !== null) drafts.push(draft);
    }
    drafts.sort(bySpan);
    const first = drafts[0];
    // The paragraph goes on with what the one before it left open, with no mark at its own head.
    if (pending !== null && first !== undefined && first.rule === "quotation/missing-opener") {
      pending.end = pending.inner.end;
      pending.rule = "quotation/open-paragraph";
      first.start = paragraph.start;
      first.inner = trim(text, paragraph.start, first.inner.end);
      first.continues = found.indexOf(pending, Math.max(0, found.length - 8));
      pending = null;
    }
    if (
      pending !== null &&
      first !== undefined &&
      first.start === paragraph.start &&
      sameFamily(pending.open, first.open)
    ) {
      pending.end = pending.inner.end;
      pending.rule = "quotation/open-paragraph";
      first.continues = found.indexOf(pending, Math.max(0, found.length - 8));
      if (first.rule === "quotation/marks") first.rule = "quotation/reopened";
    } else if (pending !== null) shorten(text, pending, sentences);
    pending = null;
    for (const draft of drafts) {
      found.push(draft);
      if (draft.close === null && draft.end === paragraph.end) pending = draft;
      else if (draft.close === null && draft.open !== "") shorten(text, draft, sentences);
    }
  }
  if (pending !== null && !isBrokenOff(text, pending)) shorten(text, pending, sentences);
  for (const [i, draft] of found.entries()) {
    draft.kind = quotationKind(text, draft.inner, sentences, sentenceAt(sentences, draft.start));
    joinInterrupted(text, found, i);
  }
  return found;
}

function bind(text: string, paragraph: Span, pair: Pair, sentences: readonly Sentence[], from: number): Draft | null {
  const base = { kind: "fragment" as const, continues: null };
  if (pair.open === null) {
    const close = pair.close as Mark;
    const start = Math.max(paragraph.start, sentenceStart(sentences, from, close.at));
    if (close.at - start < 2) return null;
    return {
      ...base,
      start,
      end: close.end,
      inner: { start, end: close.at },
      open: "",
      close: close.text,
      rule: "quotation/missing-opener",
    };
  }
  const { open, close } = pair;
  const inner = trim(text, open.end, close === null ? pair.limit : close.at);
  if (inner.end <= inner.start) return null;
  return {
    ...base,
    start: open.at,
    end: close === null ? inner.end : close.end,
    inner,
    open: open.text,
    close: close?.text ?? null,
    rule:
      close === null
        ? "quotation/missing-closer"
        : open.text === close.text || isUsual(open.text, close.text)
          ? "quotation/marks"
          : "quotation/mixed-marks",
  };
}

const isUsual = (open: string, close: string): boolean =>
  ["“”", "‘’", "«»", "‹›", "„”", "„“", "``''", "‚‘", "»«"].includes(open + close);

const sameFamily = (a: string, b: string): boolean => a === b || ('"“„'.includes(a) && '"“„'.includes(b));

/** 'she said: "We saw it. And now ...': the text breaks off within it. */
const isBrokenOff = (text: string, { start, end }: Span): boolean =>
  /:\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /(?:\.{3}|…)$/.test(text.slice(start, end));

/** A quotation that nobody closed ends with the sentence that it stands in. */
function shorten(text: string, draft: Draft, sentences: readonly Sentence[]): void {
  const sentence = sentences[sentenceAt(sentences, draft.inner.start)];
  if (sentence === undefined || sentence.end <= draft.inner.start || sentence.end >= draft.inner.end) return;
  draft.inner = trim(text, draft.inner.start, sentence.end);
  draft.end = draft.inner.end;
}

/** `"First half," somebody said, "second half."`: one sentence, nothing but the cue between. */
function joinInterrupted(text: string, found: readonly Draft[], i: number): void {
  const second = found[i] as Draft;
  if (second.continues !== null) return;
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const first = found[j] as Draft;
    if (first.end > second.start) continue;
    const gap = text.slice(first.end, Math.min(second.start, first.end + INTERRUPTION + 1));
    if (
      gap.length > INTERRUPTION ||
      gap.length < 4 ||
      /[.!?;\n]["”»]?\s/.test(
        gap.replace(
          /\b[\p{Lu}]\.|\b(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|St|Capt|Maj)\.|(?:[\p{Lu}]\.){2,}/gu,
          "",
        ),
      )
    )
      return;
    const broken = /[,–—-]\s*$/.test(text.slice(first.inner.start, first.inner.end)) || /^\s*[,–—]/.test(gap);
    const goesOn = /^[^\p{L}]*\p{Ll}/u.test(text.slice(second.inner.start, second.inner.start + 6));
    if (broken && /[,–—]\s*$/.test(gap) && /\p{Ll}{3}/u.test(gap) && (goesOn || first.kind !== "scare")) {
      second.continues = j;
      if (first.kind === "full") second.kind = "full";
      second.rule = "quotation/interrupted";
    }
    return;
  }
}

function trim(text: string, start: number, end: number): Span {
  let a = start;
  let b = end;
  while (a < b && /\s/.test(text.charAt(a))) a++;
  while (b > a && /\s/.test(text.charAt(b - 1))) b--;
  return { start: a, end: b };
}

/** Index of the last sentence that starts at or before the offset; 0 where none does. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sentenceStart(sentences: readonly Sentence[], from: number, at: number): number {
  let start = sentences[from]?.start ?? at;
  for (let s = from; s < sentences.length && (sentences[s] as Sentence).start < at; s++)
    start = (sentences[s] as Sentence).start;
  return start;
}
