import type { Claim } from "../../claim/claim.ts";
import { keptWith } from "../../kept-with.ts";
import { contentStems, fold } from "../../lineage/words.ts";
import { tellingsOfReports } from "../../picture/claims-by-report.ts";
import type { AnswerDraft } from "../../picture/drafts.ts";
import type { ToldQuestion } from "../../picture/story-picture.ts";
import type { Span } from "../../text/span.ts";
import type { Surnames } from "../stands-alone.ts";
import { type SentenceSource, sentenceOf } from "../whole-sentence.ts";
import { importanceFeatures } from "./features.ts";
import { importanceOf } from "./importance.ts";
import { type StoryWords, storyWords } from "./story-words.ts";

/** A sentence of a report, and how central it is to its story. */
export interface CentralSentence extends Span {
  readonly report: string;
  /** Log odds that it tells what most reports tell. */
  readonly odds: number;
  readonly claims: readonly Claim[];
  /** All answers that it tells. */
  readonly answers: readonly AnswerDraft[];
  /** Ids of the questions that it answers. */
  readonly questions: ReadonlySet<string>;
}

/** The sentences of a story that its questions are told in. */
export interface Central {
  /** Which voices use a word. */
  readonly words: StoryWords;
  /** Reports of the story that are not one voice. */
  readonly voices: number;
  /** Persons whom a sentence names and half of the voices at least name too, each by the stem of the last name. */
  readonly namesIn: (sentence: CentralSentence) => readonly string[];
  /** How much a word weighs, by its stem: the more, the more voices use it. */
  readonly weightOf: (stem: string) => number;
  /** That of a claim; null for a headline, or in a report that is not read for this. */
  readonly sentenceOf: (claim: Claim) => CentralSentence | null;
  /** The claims of the story's questions that stand in the sentence of a report that opens at an offset. */
  readonly claimsAt: (report: string, start: number) => readonly Claim[];
}

interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly claims: Set<Claim>;
  readonly answers: AnswerDraft[];
  readonly questions: Set<string>;
  sentence: CentralSentence | null;
}

const HALF = 0.5;
const CAPITAL = /\p{Lu}[\p{L}\u2019-]*\p{L}(?!\p{L})/gu;
/** What a word weighs that one voice alone uses; our own choice. */
const UNSHARED = 0.4;

/** `reports`: those of the story in the order of time. */
export const centralIn = (
  questions: readonly ToldQuestion[],
  reports: readonly string[],
  source: (report: string) => SentenceSource | undefined,
  surnames: Surnames,
): Central => {
  const words = storyWords(reports, source);
  const placeKey = (report: string, start: number): string => `${report} ${start}`;
  const spanOf = (claim: Claim) => {
    const report = words.voiceOf(claim.report) < 0 ? undefined : source(claim.report);
    return report ? sentenceOf(claim, report) : null;
  };
  const places = new Map<string, Place>();
  for (const asked of questions)
    for (const { answer, claim } of tellingsOfReports(asked, words.reports)) {
      const span = spanOf(claim);
      if (span === null) continue;
      const key = placeKey(claim.report, span.start);
      const place = places.get(key) ?? {
        report: claim.report,
        start: span.start,
        end: span.end,
        claims: new Set(),
        answers: [],
        questions: new Set(),
        sentence: null,
      };
      places.set(key, place);
      place.claims.add(claim);
      place.questions.add(asked.question.id);
      if (place.answers.at(-1) !== answer) place.answers.push(answer);
    }
  return {
    words,
    voices: words.voices,
    namesIn: keptWith(({ report, start, end, claims }: CentralSentence): readonly string[] => {
      const tellers = new Set(
        claims.flatMap(({ attribution }) => attribution.flatMap(({ speaker }) => contentStems(speaker))),
      );
      const named = (source(report)?.text.slice(start, end) ?? "").match(CAPITAL) ?? [];
      return [
        ...new Set(
          named
            .filter((name) => surnames.has(fold(name)))
            .flatMap((name) => contentStems(name))
            .filter((stem) => !tellers.has(stem) && words.inAll(stem, -1) >= HALF),
        ),
      ];
    }),
    claimsAt: (report, start) => [...(places.get(placeKey(report, start))?.claims ?? [])],
    weightOf: (stem) => UNSHARED + words.inAll(stem, -1),
    sentenceOf: (claim) => {
      const span = spanOf(claim);
      const place = span === null ? undefined : places.get(placeKey(claim.report, span.start));
      if (place === undefined) return null;
      if (place.sentence !== null) return place.sentence;
      const claims = [...place.claims];
      const told = place.answers.map((answer) => answer.reports.length);
      const features = importanceFeatures({ ...place, told }, { words, source });
      place.sentence = {
        report: place.report,
        start: place.start,
        end: place.end,
        odds: importanceOf(features),
        claims,
        answers: place.answers,
        questions: place.questions,
      };
      return place.sentence;
    },
  };
};
