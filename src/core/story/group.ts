import { publishedMoment } from "../picture/dates.ts";
import type { ReportEvidence } from "../picture/evidence.ts";
import type { Report } from "../report/report.ts";
import { type StoryStream, storyId, storyStream } from "./stream.ts";

export interface StoryGroup {
  /** "s_" and 24 hex digits, from the report that founded the story. */
  readonly id: string;
  /** In the order of time, then id. */
  readonly reports: readonly string[];
}

export interface GroupOptions {
  readonly oneStory?: boolean;
}

const timeOf = (report: Report): number => publishedMoment(report) ?? Number.POSITIVE_INFINITY;

/** By time, then id; undated reports last. */
export const byTime = (a: Report, b: Report): number => {
  const left = timeOf(a);
  const right = timeOf(b);
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** The reports of each story by its id, once a stream has read all. */
export const readStream = (stream: StoryStream, reports: readonly Report[]): Map<string, string[]> => {
  const stories = new Map<string, string[]>();
  for (const report of reports) {
    const { story, joined, parted } = stream.add(report);
    // Where the report stands once both are done: with the story that was joined, before any was parted.
    const whole = parted?.from ?? story;
    const list = stories.get(whole) ?? [];
    for (const gone of joined) {
      list.push(...(stories.get(gone) ?? []));
      stories.delete(gone);
    }
    list.push(report.id);
    stories.set(whole, list);
    if (parted === null) continue;
    const over = new Set(parted.reports);
    stories.set(
      whole,
      list.filter((id) => !over.has(id)),
    );
    stories.set(parted.to, [...parted.reports]);
  }
  return stories;
};

/**
 * Groups reports into stories: read as a stream in the order of time, then id, so that one set of reports gives one
 * result whatever its order. Stories come in the order of their first reports.
 */
export const groupStories = (evidence: readonly ReportEvidence[], options: GroupOptions = {}): StoryGroup[] =>
  groupInOrder(evidence.map((one) => one.report).sort(byTime), options);

/** The same, of reports that stand in the order of time, then id. */
export const groupInOrder = (reports: readonly Report[], options: GroupOptions): StoryGroup[] => {
  const [founder] = reports;
  if (founder === undefined) return [];
  if (options.oneStory) return [{ id: storyId(founder.id), reports: reports.map((report) => report.id) }];
  const stories = readStream(storyStream(), reports);
  const places = new Map(reports.map((report, place) => [report.id, place]));
  const inOrder = (a: string, b: string): number => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  return [...stories].map(([id, members]) => ({ id, reports: members.sort(inOrder) }));
};
