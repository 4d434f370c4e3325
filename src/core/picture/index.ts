import type { SourceGrade } from "../decision/decision.ts";
import { applyDecisions, type Decided, regroupStories, showDecided, sourceKey } from "../decision/index.ts";
import type { Report } from "../report/report.ts";
import { groupInOrder, type StoryGroup } from "../story/index.ts";
import { momentOf } from "./dates.ts";
import type { PictureOptions, ReportEvidence } from "./evidence.ts";
import { knownEvidence, knownKeeper } from "./known.ts";
import { type Listed, listedMemory } from "./memory/listed-memory.ts";
import { type StoryMemory, storyMemory } from "./memory/story-memory.ts";
import type { Picture, PictureReport, StoryPicture } from "./picture.ts";
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
  groups: readonly StoryGroup[],
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
  drawPicture(evidence, options, { known: knownEvidence, listed: listedMemory(shownReport), story: null });

/**
 * A picture that is drawn again and again as reports come and go: the same as `picture` gives each time, with less work where
 * few reports changed. It holds on to what was drawn last.
 */
export const pictureKeeper = (): typeof picture => {
  let memories = new Map<string, StoryMemory>();
  const known = knownKeeper();
  const listed = listedMemory(shownReport);
  return (evidence, options) => {
    const drawn = new Map<string, StoryMemory>();
    const told = drawPicture(evidence, options, {
      known,
      listed,
      story: (id) => {
        const memory = memories.get(id) ?? storyMemory();
        drawn.set(id, memory);
        return memory;
      },
    });
    memories = drawn;
    return told;
  };
};

/** What was drawn before: `story` gives the memory of one story, where there is any. */
interface Before {
  readonly known: typeof knownEvidence;
  readonly listed: (kept: readonly ReportEvidence[]) => Listed;
  readonly story: ((id: string) => StoryMemory) | null;
}

/** A report as the picture shows it; `grade` where somebody graded its publisher. */
const shownReport = (report: Report, grade?: SourceGrade): PictureReport => {
  const { id, title, publisher, publishedAt, language } = report;
  const sources = report.sources.map((source) => source.path);
  return { id, sources, title, publisher, publishedAt, language, ...(grade === undefined ? {} : { grade }) };
};

/** The reports as the picture shows them, where people decided something. */
const gradedReports = (reports: readonly Report[], { sourceGrades }: Decided): readonly PictureReport[] =>
  reports.map((report) =>
    shownReport(report, report.publisher === null ? undefined : sourceGrades.get(sourceKey(report.publisher))),
  );

const drawPicture = (evidence: readonly ReportEvidence[], options: PictureOptions, before: Before): Picture => {
  const { kept: read, notices } = before.known(evidence, options);
  const decisions = decisionsOf(options);
  const decided = decisions.length === 0 ? null : applyDecisions(decisions, read, evidence);
  const kept = decided === null ? read : decided.evidence;
  const { reports, shown, claims, notices: ofReports } = before.listed(kept);
  const found = groupInOrder(reports, { oneStory: options.oneStory ?? false });
  const groups = decided === null ? found : regroupStories(found, decided.stories, placeIn(kept));
  const byId = groups.length === 1 ? null : new Map(kept.map((one) => [one.report.id, one]));
  const told = groups.map((group) =>
    storyPicture(
      group.id,
      // One story has all that is kept, in its order.
      byId === null ? kept : group.reports.flatMap((id) => byId.get(id) ?? []),
      decided,
      // What people decided is laid over each question anew.
      decided === null && before.story !== null ? before.story(group.id) : undefined,
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
    reports: decided === null ? shown : gradedReports(reports, decided),
    claims,
    stories,
    ...(decided === null ? {} : { decisions: decided.shown }),
    notices: [...notices, ...ofReports, ...(decided?.notices ?? [])],
  };
};

/** The place of each report in the order. */
const placeIn = (kept: readonly ReportEvidence[]): ((report: string) => number) => {
  const places = new Map(kept.map(({ report }, index) => [report.id, index]));
  return (report) => places.get(report) ?? places.size;
};
