import type { ReportEvidence } from "../core/picture/evidence.ts";
import { groupStories } from "../core/story/index.ts";
import { storyJsonLine } from "../exports/index.ts";
import { type ReadingChoice, readEach } from "./make-claims.ts";

/** Which reports tell of one matter: a line for each story, by its first report. No pictures are built. */
export async function* makeStories(
  choice: ReadingChoice,
  oneStory: boolean,
  onReport: () => void,
): AsyncGenerator<string> {
  const evidence: ReportEvidence[] = [];
  const sources = new Map<string, string>();
  for await (const { report, reading } of readEach(choice)) {
    onReport();
    reading.notices.forEach(choice.onNotice);
    evidence.push({ report, claims: reading.claims, notices: reading.notices });
    sources.set(report.id, report.sources[0]?.path ?? "");
  }
  for (const story of groupStories(evidence, { oneStory }))
    yield storyJsonLine({
      story: story.id,
      reports: story.reports.map((id) => ({ id, source: sources.get(id) ?? "" })),
    });
}
