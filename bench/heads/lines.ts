import type { ReportEvidence } from "../../src/core/picture/index.ts";
import { lineFeatures } from "../../src/core/picture/main/line-features.ts";
import { type ToldLine, toldLines } from "../../src/core/picture/main/told-lines.ts";
import { storyMemory } from "../../src/core/picture/memory/story-memory.ts";
import type { ToldQuestion } from "../../src/core/picture/story-picture.ts";
import { storyPicture } from "../../src/core/picture/story-picture.ts";

/** A line of an opening of a story with its features. */
export interface LineRow extends ToldLine {
  readonly values: Float64Array;
}

const inTime = (a: ReportEvidence, b: ReportEvidence): number => {
  const [x, y] = [a, b].map(({ report }) => `${report.publishedAt ?? ""} ${report.id}`);
  return (x ?? "") < (y ?? "") ? -1 : 1;
};

/** The lines that a story's openings hold, with the features that its picture gives them. */
export const lineRows = (evidence: readonly ReportEvidence[]): readonly LineRow[] => {
  const sorted = [...evidence].sort(inTime);
  const memory = storyMemory();
  let questions: readonly ToldQuestion[] = [];
  storyPicture("learning", sorted, null, {
    ...memory,
    main: {
      facts: (shown, story) => {
        questions = shown;
        return memory.main.facts(shown, story);
      },
    },
  });
  const lines = toldLines(sorted, questions);
  return lineFeatures(lines).flatMap(({ values }, at): LineRow[] => {
    const line = lines.lines[at];
    return line ? [{ ...line, values }] : [];
  });
};
