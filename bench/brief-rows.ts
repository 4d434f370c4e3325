import { importanceFeatures } from "../src/core/brief/importance/features.ts";
import { storyWords } from "../src/core/brief/importance/story-words.ts";
import { sentenceOf } from "../src/core/brief/whole-sentence.ts";
import type { Claim } from "../src/core/claim/claim.ts";
import { picture, type ReportEvidence } from "../src/core/picture/index.ts";
import type { StoryPicture } from "../src/core/picture/picture.ts";
import type { Span } from "../src/core/text/span.ts";

/** A sentence of a report that some question of the picture is told in, by the features of its importance. */
export interface BriefRow extends Span {
  readonly report: string;
  readonly values: Float64Array;
}

/** The sentences of some reports, taken as one story, that its questions are told in. */
export const rowsIn = (evidence: readonly ReportEvidence[]): readonly BriefRow[] => {
  const made = picture(evidence, { engine: "bench", knownAt: null, oneStory: true });
  const reports = new Map(evidence.map(({ report }) => [report.id, report]));
  const claims = new Map(evidence.flatMap((one) => one.claims).map((claim) => [claim.id, claim]));
  return made.stories.flatMap((story) => rowsOf(story, reports, claims));
};

const rowsOf = (
  { questions, reports: order }: StoryPicture,
  reports: ReadonlyMap<string, ReportEvidence["report"]>,
  claims: ReadonlyMap<string, Claim>,
): readonly BriefRow[] => {
  const found = new Map<string, Span & { readonly report: string; readonly told: number[] }>();
  for (const answer of questions.flatMap(({ answers }) => answers)) {
    const here = new Set<string>();
    for (const id of answer.claims) {
      const claim = claims.get(id);
      const report = claim && reports.get(claim.report);
      const span = claim && report ? sentenceOf(claim, report) : null;
      if (!claim || !span) continue;
      const key = `${claim.report} ${span.start}`;
      const one = found.get(key) ?? { report: claim.report, start: span.start, end: span.end, told: [] };
      found.set(key, one);
      if (!here.has(key)) one.told.push(answer.reports.length);
      here.add(key);
    }
  }
  const world = { words: storyWords(order, (id) => reports.get(id)), source: (id: string) => reports.get(id) };
  return [...found.values()].map((one) => ({ ...one, values: importanceFeatures(one, world) }));
};
