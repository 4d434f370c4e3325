import { applyDecisions, type Decided, regroupStories, showDecided, sourceKey } from "../decision/index.ts";
import { groupStories } from "../story/index.ts";
import { momentOf } from "./dates.ts";
import type { PictureOptions, ReportEvidence } from "./evidence.ts";
import { knownEvidence } from "./known.ts";
import { type StoryMemory, storyMemory } from "./memory/story-memory.ts";
import type { Picture, StoryPicture } from "./picture.ts";
import { storyPicture } from "./story-picture.ts";

export type { PictureOptions, ReportEvidence } from "./evidence.ts";

/** The decisions that count: where the moment is one of storing, those made by then. */
const decisionsOf = ({
  decisions = [],
  knownAt,
  knownBy,
}: PictureOptions): NonNullable<PictureOptions["decisions"]> => {
  const until = knownAt !== null && knownBy === "recordedAt" ? momentOf(knownAt) : null;
  return until === null ? decisions : decisions.filter(({ at }) => (momentOf(at) ?? 0) <= until);
};

/** The stories that the engine alone would make of reports on which people decided something. */
const plainStories = (
  groups: ReturnType<typeof groupStories>,
  read: ReadonlyMap<string, ReportEvidence>,
  decided: Decided,
): readonly StoryPicture[] => {
  const touched = new Set(
    decided.shown.flatMap(({ claims, reports, state }) => (state === "applied" ? [...claims, ...reports] : [])),
  );
  return groups
    .map((group) => ({ id: group.id, evidence: group.reports.flatMap((id) => read.get(id) ?? []) }))
    .filter(({ evidence }) => evidence.some((one) => one.claims.some(({ id }) => touched.has(id))))
    .map((group) => storyPicture(group.id, group.evidence));
};

/**
 * All questions of the stories as known at a moment: a pure function of the reports, their claims and what people decided,
 * the same for any order of the input. Throws a RangeError where `knownAt` is not ISO 8601, or `knownBy` is "recordedAt"
 * and nobody says when a report was stored.
 */
export const picture = (evidence: readonly ReportEvidence[], options: PictureOptions): Picture =>
  drawPicture(evidence, options, null);

/**
 * A picture that is drawn again and again as reports come and go: the same as `picture` gives each time, with less work where
 * few reports changed. It holds on to what was drawn last.
 */
export const pictureKeeper = (): typeof picture => {
  let memories = new Map<string, StoryMemory>();
  return (evidence, options) => {
    const drawn = new Map<string, StoryMemory>();
    const told = drawPicture(evidence, options, (story) => {
      const memory = memories.get(story) ?? storyMemory();
      drawn.set(story, memory);
      return memory;
    });
    memories = drawn;
    return told;
  };
};

const drawPicture = (
  evidence: readonly ReportEvidence[],
  options: PictureOptions,
  memoryOf: ((story: string) => StoryMemory) | null,
): Picture => {
  const { kept: read, notices } = knownEvidence(evidence, options);
  const decisions = decisionsOf(options);
  const decided = decisions.length === 0 ? null : applyDecisions(decisions, read, evidence);
  const kept = decided === null ? read : decided.evidence;
  const byId = new Map(kept.map((one) => [one.report.id, one]));
  const places = new Map(kept.map(({ report }, index) => [report.id, index]));
  const found = groupStories(kept, { oneStory: options.oneStory ?? false });
  const groups =
    decided === null ? found : regroupStories(found, decided.stories, (report) => places.get(report) ?? places.size);
  const told = groups.map((group) =>
    storyPicture(
      group.id,
      group.reports.flatMap((id) => byId.get(id) ?? []),
      decided,
      // What people decided is laid over each question anew.
      decided === null && memoryOf !== null ? memoryOf(group.id) : undefined,
    ),
  );
  const stories =
    decided === null
      ? told
      : showDecided(told, plainStories(found, new Map(read.map((one) => [one.report.id, one])), decided), decided);
  return {
    engine: options.engine,
    knownAt: options.knownAt,
    ...(options.knownAt !== null && options.knownBy === "recordedAt" ? { knownBy: "recordedAt" as const } : {}),
    reports: kept.map(({ report }) => {
      const grade = report.publisher === null ? undefined : decided?.sourceGrades.get(sourceKey(report.publisher));
      return {
        id: report.id,
        sources: report.sources.map((source) => source.path),
        title: report.title,
        publisher: report.publisher,
        publishedAt: report.publishedAt,
        language: report.language,
        ...(grade === undefined ? {} : { grade }),
      };
    }),
    claims: kept.flatMap((one) => one.claims),
    stories,
    ...(decided === null ? {} : { decisions: decided.shown }),
    notices: [...notices, ...[...byId.values()].flatMap((one) => one.notices), ...(decided?.notices ?? [])],
  };
};
