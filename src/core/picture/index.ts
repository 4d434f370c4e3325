import { groupStories } from "../story/index.ts";
import type { PictureOptions, ReportEvidence } from "./evidence.ts";
import { knownEvidence } from "./known.ts";
import type { Picture } from "./picture.ts";
import { storyPicture } from "./story-picture.ts";

export type { PictureOptions, ReportEvidence } from "./evidence.ts";

/**
 * All questions of the stories as known at a moment: a pure function of the reports and their claims, the same for any
 * order of the input. Throws a RangeError where `knownAt` is not ISO 8601.
 */
export const picture = (evidence: readonly ReportEvidence[], options: PictureOptions): Picture => {
  const { kept, notices } = knownEvidence(evidence, options);
  const byId = new Map(kept.map((one) => [one.report.id, one]));
  const groups = groupStories(kept, { oneStory: options.oneStory ?? false });
  const stories = groups.map((group) =>
    storyPicture(
      group.id,
      group.reports.flatMap((id) => byId.get(id) ?? []),
    ),
  );
  return {
    engine: options.engine,
    knownAt: options.knownAt,
    ...(options.knownAt !== null && options.knownBy === "recordedAt" ? { knownBy: "recordedAt" as const } : {}),
    reports: kept.map(({ report }) => ({
      id: report.id,
      sources: report.sources.map((source) => source.path),
      title: report.title,
      publisher: report.publisher,
      publishedAt: report.publishedAt,
      language: report.language,
    })),
    claims: kept.flatMap((one) => one.claims),
    stories,
    notices: [...notices, ...[...byId.values()].flatMap((one) => one.notices)],
  };
};
