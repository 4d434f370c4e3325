import { existsSync } from "node:fs";
import { join } from "node:path";
import { understand } from "../../src/core/engine.ts";
import type { ReportEvidence } from "../../src/core/picture/index.ts";
import type { Reading } from "../../src/core/reading.ts";
import { BenchError } from "../bench-error.ts";
import { documentsIn } from "../questions/real.ts";
import { readLines, reportOf } from "../stories/items.ts";

/** A sentence: the place of its report, and where it starts in the report's text, in UTF-16 units. */
export type FactPlace = readonly [report: number, start: number];

/** One of the five most important facts of a story, as a reader chose them. */
export interface ChosenFact {
  readonly about: string;
  /** Sentences that tell it, each by itself. */
  readonly full: readonly FactPlace[];
  /** Sentences that tell about half of it, or an older state of it. */
  readonly part: readonly FactPlace[];
}

interface PlacedReport {
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Headline, blank line, text, of stories written for the bench. */
  readonly text?: string;
  /** Of real ones their name in `set`. */
  readonly document?: string;
}

export interface FactStory {
  readonly id: string;
  /** The set that holds the words of a real story; left out for written ones. */
  readonly set?: string;
  readonly reports: readonly PlacedReport[];
  readonly facts: readonly ChosenFact[];
}

/** A story with its reports read. */
export interface FactReading {
  readonly story: FactStory;
  readonly evidence: readonly ReportEvidence[];
  /** The sentences of each report. */
  readonly sentences: readonly Reading["sentences"][];
}

const PARTS = ["dev", "held"] as const;

/** The stories of a part. Real ones take their words from `data`; without it they are left out, and named. */
export const factStoriesOf = (
  part: string,
  data: string,
): { readonly stories: readonly FactStory[]; readonly left: readonly string[] } => {
  if (!PARTS.some((one) => one === part)) throw new BenchError(`no part ${part}: there are ${PARTS.join(", ")}.`);
  // Rows of this folder alone, whose form its README tells.
  const all = readLines(join(import.meta.dirname, `${part}.jsonl`)) as unknown as FactStory[];
  const isHere = ({ set }: FactStory): boolean => set === undefined || (data !== "" && existsSync(join(data, set)));
  return {
    stories: all.filter(isHere),
    left: all.filter((story) => !isHere(story)).map(({ id }) => id),
  };
};

/** Reads stories one by one. Throws where a set lacks a document. */
export const reader = (data: string, resources: Parameters<typeof understand>[1]) => {
  const sets = new Map<string, ReadonlyMap<string, string>>();
  const wordsOf = ({ id, set }: FactStory, { text, document = "" }: PlacedReport): string => {
    if (set === undefined) return text ?? "";
    const documents = sets.get(set) ?? documentsIn(data, set);
    sets.set(set, documents);
    const words = documents.get(document);
    if (words === undefined) throw new BenchError(`${id}: the set holds no document ${document}.`);
    return words;
  };
  return (story: FactStory): FactReading => {
    const read = story.reports.map((one, index) => {
      const text = wordsOf(story, one);
      const [title = ""] = text.split("\n\n", 1);
      const body = text.slice(title.length).replace(/^\n\n/u, "");
      const report = reportOf(`${story.id}-${index}`, title, body, one.publishedAt, one.publisher);
      return understand(report, resources);
    });
    return {
      story,
      evidence: read.map(({ report, claims, notices }) => ({ report, claims, notices })),
      sentences: read.map(({ sentences }) => sentences),
    };
  };
};
