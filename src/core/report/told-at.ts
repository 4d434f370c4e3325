import type { Sentence } from "../syntax/token.ts";
import type { Report } from "./report.ts";

/** When the words at an offset were published: the time of their entry on a live page, else that of the report. */
export const toldAt = (report: Report, offset: number): string | null =>
  report.parts?.find(
    (part) => part.kind === "live-entry" && part.publishedAt !== null && part.start <= offset && offset < part.end,
  )?.publishedAt ?? report.publishedAt;

/** Sentences in their order, cut where the time of telling changes. */
export function byTelling(
  report: Report,
  sentences: readonly Sentence[],
): { readonly at: string | null; readonly sentences: readonly Sentence[] }[] {
  const runs: { at: string | null; sentences: Sentence[] }[] = [];
  for (const sentence of sentences) {
    const at = toldAt(report, sentence.start);
    const run = runs.at(-1);
    if (run !== undefined && run.at === at) run.sentences.push(sentence);
    else runs.push({ at, sentences: [sentence] });
  }
  return runs;
}
