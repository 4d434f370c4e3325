import { comparePublished, publishedMoment } from "../picture/dates.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { answersMeet, moodDenied } from "../picture/relations.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { Clash } from "../picture/verdicts/case.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { isBody } from "./party-publisher.ts";
import { areRivalVoices, isSpoken } from "./rival-voices.ts";
import { tiedIn, tiedLines } from "./tied-sides.ts";
import { areTwoThings } from "./two-things.ts";
import { NEXT, printWhole, type WholeLine, wholeLines } from "./whole-line.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** Sentences of one side that are tried. */
const MOST_SENTENCES = 3;
/** Pairs of a question that are tried. */
const MOST_PAIRS = 6;
/** Two sentences together are no longer than this, in UTF-16 units. */
const LONGEST = 420;

type SourceOf = (report: string) => SentenceSource | undefined;

interface Side {
  readonly answer: AnswerDraft;
  readonly lines: readonly WholeLine[];
}

/** Answers that exclude each other, which one report tells apart from each other as two things. */
const areOneReports = (a: AnswerDraft, b: AnswerDraft): boolean =>
  areTwoThings(a, b) || (new Set([...a.reports, ...b.reports]).size === 1 && !areRivalVoices([a, b]));

/** Figures of reports farther apart than this may be of two stages; in milliseconds. */
const ONE_DAY = 36 * 60 * 60 * 1000;

/**
 * Whether sentences of two reports may be set against each other: who tells it and who denies it, or two figures of about one day, one of
 * them from a voice or a body that speaks for itself. Of other words that exclude each other, and of figures that two papers give in their own
 * voice, too many are of two things where no report sets them side by side.
 */
const areReadApart = (a: AnswerDraft, b: AnswerDraft, one: SentenceSource, other: SentenceSource): boolean => {
  if (a.origins.some(({ id }) => b.origins.some((origin) => origin.id === id))) return false;
  if (a.status === "denied" || b.status === "denied") return true;
  if (a.quantity === null || b.quantity === null) return false;
  const [early, late] = [publishedMoment(one), publishedMoment(other)];
  if (early === null || late === null || Math.abs(early - late) > ONE_DAY) return false;
  return isSpoken(a) || isSpoken(b) || isBody(one.publisher) || isBody(other.publisher);
};

/** "We had no part in it": that it happened stands all the same. */
const isOfDoer = ({ bearings }: AnswerDraft): boolean => bearings.some(({ claim }) => moodDenied(claim) === "doer");

/** Who tells it and who denies it; else answers of which time does not explain that they exclude each other. */
const opposed = ({ case: laid }: ToldQuestion): readonly (readonly [AnswerDraft, AnswerDraft])[] => {
  const { answers, denials, clashes } = laid;
  if (denials.length > 0)
    return denials
      .filter((denial) => !isOfDoer(denial))
      .flatMap((denial) => {
        const told = answers.filter((answer) => answersMeet(answer, denial));
        return (told.length > 0 ? told : answers).map((answer) => [answer, denial] as const);
      });
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  // Answers stand under the names of the brief; clashes hold them as they were found.
  return clashes
    .filter(({ time }: Clash) => time === "does not explain")
    .flatMap(({ a, b }) => {
      const [one, other] = [byId.get(a.id), byId.get(b.id)];
      return one && other && (tiedIn(one, other) !== null || !areOneReports(one, other)) ? [[one, other] as const] : [];
    });
};

/** What most reports tell against what most tell. */
const byReports = ([a, b]: readonly [AnswerDraft, AnswerDraft], [c, d]: readonly [AnswerDraft, AnswerDraft]): number =>
  Math.min(c.reports.length, d.reports.length) - Math.min(a.reports.length, b.reports.length) ||
  c.reports.length + d.reports.length - a.reports.length - b.reports.length;

/** Both in one stretch of a report, where they are one sentence or stand next to each other; null where they do not. */
const together = (one: WholeLine, other: WholeLine, sourceOf: SourceOf): WholeLine | null => {
  if (one.whole.report !== other.whole.report) return null;
  const source = sourceOf(one.whole.report);
  const [first, second] = one.whole.start <= other.whole.start ? [one, other] : [other, one];
  if (source === undefined || second.whole.end - first.whole.start > LONGEST) return null;
  if (second.whole.end <= first.whole.end) return first;
  if (second.whole.start === first.whole.start) return second;
  if (second.whole.start < first.whole.end) return null;
  if (!NEXT.test(source.text.slice(first.whole.end, second.whole.start))) return null;
  const { report, start } = first.whole;
  const words = source.text.slice(start, second.whole.end).replace(/\s+/gu, " ").trim();
  const answer = { ...second.answer };
  return { text: printWhole(words, answer, source, start), answer, whole: { report, start, end: second.whole.end } };
};

/**
 * The two sides of what is disputed, each in a report's own sentence, those first that most reports tell; one line where one stretch of a
 * report tells both. Nothing is worded: what they differ on is for the reader to see.
 */
export const disputeSides = (asked: ToldQuestion, sourceOf: SourceOf): readonly (readonly SentenceDraft[])[] => {
  const { question, case: laid } = asked;
  if (question.verdict.kind !== "disputed" && question.verdict.kind !== "denied") return [];
  const sides = new Map<AnswerDraft, Side>();
  const sideOf = (answer: AnswerDraft): Side => {
    const side = sides.get(answer) ?? { answer, lines: wholeLines(answer, sourceOf).slice(0, MOST_SENTENCES) };
    sides.set(answer, side);
    return side;
  };
  const draftOf = ({ text, answer, whole }: WholeLine, told: readonly AnswerDraft[]): SentenceDraft => ({
    part: "disputed",
    text,
    answers: [answer],
    questions: [question.id],
    claims: [
      ...new Set(
        [answer, ...told]
          .flatMap(({ bearings }) => bearings.map(({ claim }) => claim))
          .filter(inWhole(whole, answer))
          .map(({ id }) => id),
      ),
    ],
    whole,
  });
  const publishedAt = (line: WholeLine): string | null => sourceOf(line.whole.report)?.publishedAt ?? null;
  const found: (readonly SentenceDraft[])[] = [];
  const apart: (readonly SentenceDraft[])[] = [];
  for (const [a, b] of [...opposed(asked)].sort(byReports).slice(0, MOST_PAIRS)) {
    for (const tied of tiedLines(a, b, sourceOf)) found.push([draftOf(tied, [a, b])]);
    for (const one of sideOf(a).lines)
      for (const other of sideOf(b).lines) {
        const both = together(one, other, sourceOf);
        if (both !== null) found.push([draftOf(both, [a, b])]);
        else {
          const [early, late] = [publishedAt(one), publishedAt(other)];
          const isLater =
            laid.denials.length === 0 && early !== null && late !== null && comparePublished(early, late) > 0;
          const [first, second] = isLater ? [other, one] : [one, other];
          const [here, there] = [sourceOf(one.whole.report), sourceOf(other.whole.report)];
          if (here && there && areReadApart(a, b, here, there))
            apart.push([draftOf(first, []), { ...draftOf(second, []), against: true }]);
        }
      }
  }
  return [...found, ...apart];
};

const inWhole =
  (whole: WholeLine["whole"], answer: AnswerDraft) =>
  (claim: AnswerDraft["bearings"][number]["claim"]): boolean =>
    answer.bearings.some((one) => one.claim === claim) ||
    (claim.report === whole.report && claim.start >= whole.start && claim.end <= whole.end);
