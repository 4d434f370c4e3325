import type { Claim } from "../../claim/claim.ts";
import { contentStems } from "../../lineage/words.ts";
import type { AnswerDraft } from "../../picture/drafts.ts";
import type { ToldQuestion } from "../../picture/story-picture.ts";
import type { Span } from "../../text/span.ts";
import { type SentenceSource, sentenceOf } from "../whole-sentence.ts";
import { importanceFeatures } from "./features.ts";
import { importanceOf } from "./importance.ts";
import { storyWords } from "./story-words.ts";

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
  /** Reports of the story that are not one voice. */
  readonly voices: number;
  /** Persons whom a sentence names and half of the voices at least name too, each by the stem of the last name. */
  readonly namesIn: (sentence: CentralSentence) => readonly string[];
  /** How much a word weighs, by its stem: the more, the more voices use it. */
  readonly weightOf: (stem: string) => number;
  /** That of a claim; null for a headline, or in a report that is not read for this. */
  readonly sentenceOf: (claim: Claim) => CentralSentence | null;
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
/** What a word weighs that one voice alone uses; our own choice. */
const UNSHARED = 0.4;

/** `reports`: those of the story in the order of time. */
export const centralIn = (
  questions: readonly ToldQuestion[],
  reports: readonly string[],
  source: (report: string) => SentenceSource | undefined,
): Central => {
  const words = storyWords(reports, source);
  const keyOf = ({ report }: Claim, start: number): string => `${report} ${start}`;
  const spanOf = (claim: Claim) => {
    const report = words.voiceOf(claim.report) < 0 ? undefined : source(claim.report);
    return report ? sentenceOf(claim, report) : null;
  };
  const places = new Map<string, Place>();
  for (const { case: laid, question } of questions)
    for (const answer of [...laid.answers, ...laid.others, ...laid.denials])
      for (const { claim } of answer.bearings) {
        const span = spanOf(claim);
        if (span === null) continue;
        const key = keyOf(claim, span.start);
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
        place.questions.add(question.id);
        if (place.answers.at(-1) !== answer) place.answers.push(answer);
      }
  return {
    voices: words.voices,
    namesIn: ({ claims }) => [
      ...new Set(
        claims.flatMap(({ roles, attribution }) => {
          const tellers = new Set(attribution.map(({ entity }) => entity));
          return Object.values(roles).flatMap((role) => {
            if (!role?.entity?.startsWith("person:") || tellers.has(role.entity)) return [];
            const last = contentStems(role.text).at(-1) ?? "";
            return words.inAll(last, -1) >= HALF ? [last] : [];
          });
        }),
      ),
    ],
    weightOf: (stem) => UNSHARED + words.inAll(stem, -1),
    sentenceOf: (claim) => {
      const span = spanOf(claim);
      const place = span === null ? undefined : places.get(keyOf(claim, span.start));
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
