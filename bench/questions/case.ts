import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "../stories/items.ts";

/** A story with its truth: what each sentence tells, as answers to questions. Written by writers who knew no rule of the engine. */
export interface LabelledStory {
  readonly id: string;
  readonly topic: string;
  readonly reports: readonly LabelledReport[];
  readonly questions: readonly LabelledQuestion[];
}

export interface LabelledReport {
  readonly publisher: string;
  /** ISO 8601; left out: unknown. */
  readonly publishedAt?: string;
  readonly headline: string;
  readonly sentences: readonly string[];
}

export const LABELLED_VERDICTS = ["agreed", "single", "changed", "compatible", "disputed", "denied"] as const;
export type LabelledVerdict = (typeof LABELLED_VERDICTS)[number];

export type LabelledStatus = "fact" | "claimed" | "denied" | "planned" | "forecast" | "conditional" | "rumour";

/** Index of a report, index of a sentence (-1: the headline), and exact words of it. */
export type Telling = readonly [report: number, sentence: number, words: string];

export interface LabelledQuestion {
  readonly id: string;
  readonly about: string;
  readonly verdict: LabelledVerdict;
  readonly answers: readonly {
    readonly answer: string;
    readonly status: LabelledStatus;
    readonly told: readonly Telling[];
  }[];
}

/** Sentences of a paragraph, as news sites set them. */
const A_PARAGRAPH = 2;

/** The body of a report: two sentences a paragraph. */
export const bodyOf = ({ sentences }: LabelledReport): string => {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += A_PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + A_PARAGRAPH).join(" "));
  return paragraphs.join("\n\n");
};

/** Where the sentence starts in the text of its report (headline, blank line, body). */
export const startOf = (report: LabelledReport, sentence: number): number => {
  if (sentence < 0) return 0;
  let at = report.headline.length + 2;
  for (let index = 0; index < sentence; index++)
    at += (report.sentences[index]?.length ?? 0) + ((index + 1) % A_PARAGRAPH === 0 ? 2 : 1);
  return at;
};

/** The stories of a folder, file by file. The bench's own files, held to this form where their tellings are looked up: no reader for others' input. */
export const storiesIn = (folder: string): readonly LabelledStory[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) => readLines(join(folder, file)) as unknown as LabelledStory[]);
