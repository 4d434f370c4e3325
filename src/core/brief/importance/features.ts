import { contentStems, stem as stemOf, wordsOf } from "../../lineage/words.ts";
import type { Span } from "../../text/span.ts";
import type { SentenceSource } from "../whole-sentence.ts";
import type { StoryWords } from "./story-words.ts";

/** A sentence of a report (UTF-16 units of its text) with what the picture knows of it. */
export interface SentenceTold extends Span {
  readonly report: string;
  /** For each of the answers that it tells: how many reports give it. */
  readonly told: readonly number[];
}

/** What a sentence is read in. */
export interface ImportanceWorld {
  readonly words: StoryWords;
  readonly source: (report: string) => SentenceSource | undefined;
}

export const IMPORTANCE_FEATURES = [
  "words that other voices open with, of its words",
  "words that half of the others open with",
  "words that half of the others use",
  "words that nobody else uses, of its words",
  "words of the one opening of another that has most of them, of its words",
  "reports that tell the answer most told",
  "where it stands in its report",
  "share in quotation marks",
  "words for harm, law and outcome, of its words",
] as const;

const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;
/** So many of the others are half of them. */
const HALF = 0.5;
/** Beyond this more words tell nothing more. */
const MOST_OPENED = 8;
const MOST_USED = 12;
/** In UTF-16 units: about a paragraph. */
const PARAGRAPH = 200;

/** What makes news grave, or decides it, whatever it is about. */
const GRAVE: ReadonlySet<string> = new Set(
  "kill dead die death shot shoot wound injur hurt arrest charg murder accus convict sentenc custody suspect victim captur attack fire seiz agre sign win won elect reject deni claim declar announc"
    .split(" ")
    .map(stemOf),
);

/** By the order of IMPORTANCE_FEATURES. */
export const importanceFeatures = (
  { report, start, end, told }: SentenceTold,
  { words, source }: ImportanceWorld,
): Float64Array => {
  const one = source(report);
  const text = one?.text.slice(start, end) ?? "";
  const stems = [...new Set(contentStems(text))];
  const voice = words.voiceOf(report);
  const size = Math.max(1, stems.length);
  let [heads, opened, used, alone] = [0, 0, 0, 0];
  for (const stem of stems) {
    const [inHeads, inAll] = [words.inHeads(stem, voice), words.inAll(stem, voice)];
    heads += inHeads;
    if (inHeads >= HALF) opened += 1;
    if (inAll >= HALF) used += 1;
    if (inAll === 0) alone += 1;
  }
  const plain = wordsOf(text);
  const quoted = (text.match(QUOTED) ?? []).join("").length;
  const grave = wordsOf(text.replace(QUOTED, " ")).filter(({ word }) => GRAVE.has(stemOf(word)));
  return Float64Array.of(
    heads / size,
    Math.min(MOST_OPENED, opened),
    Math.min(MOST_USED, used),
    alone / size,
    words.mostOfHead(stems, voice) / size,
    Math.log2(Math.max(1, ...told)),
    Math.log2(1 + Math.max(0, start - (one?.titleSpan?.end ?? 0)) / PARAGRAPH),
    quoted / Math.max(1, end - start),
    grave.length / Math.max(1, plain.length),
  );
};
