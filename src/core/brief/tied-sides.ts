import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { Span } from "../text/span.ts";
import { NEXT, printWhole, type WholeLine, wordsOfWhole } from "./whole-line.ts";
import { type SentenceSource, sentenceOf } from "./whole-sentence.ts";

/** The stretch from the one side to the other is no longer than this, in UTF-16 units. */
const LONGEST = 420;

/** A claim that its report sets against another, and the words of that other. */
interface Tied {
  readonly claim: Claim;
  readonly answer: AnswerDraft;
  readonly first: Span;
  readonly second: Span;
}

const isAt = ({ report, start, end }: Claim, claim: Claim, span: Span): boolean =>
  report === claim.report && start === span.start && end === span.end;

const tiedTo = (answering: AnswerDraft, told: AnswerDraft): Tied | null => {
  for (const { claim } of answering.bearings) {
    const { against, answers } = claim;
    const first = against ?? (answers === undefined ? undefined : claim);
    if (first !== undefined && told.bearings.some((one) => isAt(one.claim, claim, first)))
      return { claim, answer: answering, first, second: answers ?? claim };
  }
  return null;
};

/** Where a report itself sets one of two answers against the other; null where none does. */
export const tiedIn = (a: AnswerDraft, b: AnswerDraft): Tied | null => tiedTo(b, a) ?? tiedTo(a, b);

/** Sentences before it that may stand with it, where it cannot be understood without them. */
const MOST_BEFORE = 1;

/** The whole sentence that ends right before a place of the same report; null where none does. */
const before = ({ claim }: Tied, at: number, source: SentenceSource): Span | null => {
  const end = source.text.slice(0, at).trimEnd().length;
  const found = end > 0 ? sentenceOf({ ...claim, start: end - 1, end }, source) : null;
  return found !== null && NEXT.test(source.text.slice(found.end, at)) ? found : null;
};

/** The stretch of the report that does so, in whole sentences; then with what stands right before it. */
export const tiedLines = (
  a: AnswerDraft,
  b: AnswerDraft,
  sourceOf: (report: string) => SentenceSource | undefined,
): readonly WholeLine[] => {
  const tied = tiedIn(a, b);
  const source = tied === null ? undefined : sourceOf(tied.claim.report);
  if (tied === null || source === undefined) return [];
  const [first, second] = [tied.first, tied.second].map(({ start, end }) =>
    sentenceOf({ ...tied.claim, start, end }, source),
  );
  if (!first || !second) return [];
  const { report } = tied.claim;
  const end = Math.max(first.end, second.end);
  const lines: WholeLine[] = [];
  for (
    let from: Span | null = first.start < second.start ? first : second;
    from !== null && lines.length <= MOST_BEFORE && end - from.start <= LONGEST;
    from = before(tied, from.start, source)
  ) {
    const words = source.text.slice(from.start, end).replace(/\s+/gu, " ").trim();
    lines.push({
      text: printWhole(words, tied.answer, source, from.start),
      answer: { ...tied.answer },
      whole: { report, start: from.start, end },
    });
  }
  const [alone, behind, ...others] = lines;
  return alone && behind && LEANS.test(wordsOfWhole(alone.text)) ? [behind, alone, ...others] : lines;
};

/** "cannot confirm that it is genuine": of what stands before. */
const LEANS = /\b(?:confirm|verify|check|tell|know) (?:that|if|whether) (?:it|this|he|she|they)\b/u;
