import { momentOf } from "../picture/dates.ts";
import type { ReportEvidence } from "../picture/evidence.ts";
import { contentId } from "../report/report-id.ts";
import { termsOf } from "./vector.ts";

export interface StoryGroup {
  /** "s_" and 24 hex digits, from the report that founded the story. */
  readonly id: string;
  readonly reports: readonly string[];
}

export interface GroupOptions {
  readonly oneStory?: boolean;
}

/** Cosine at which a report joins a story, and days without a report after which a story is closed. */
const JOIN_AT = 0.24;
const LIVE_DAYS = 4;
const DAY = 86_400_000;

interface Live {
  readonly members: ReportEvidence[];
  readonly sum: Map<string, number>;
  norm: number;
  last: number | null;
}

const byTime = (a: ReportEvidence, b: ReportEvidence): number => {
  const left = a.report.publishedAt === null ? Infinity : (momentOf(a.report.publishedAt) ?? Infinity);
  const right = b.report.publishedAt === null ? Infinity : (momentOf(b.report.publishedAt) ?? Infinity);
  if (left !== right) return left < right ? -1 : 1;
  return a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0;
};

export const storyId = (founder: string): string => contentId("s", [founder]);

/** Groups reports into stories as a stream in the order of time; undated reports come last, in the order of their ids. */
export const groupStories = (evidence: readonly ReportEvidence[], options: GroupOptions = {}): StoryGroup[] => {
  const sorted = [...evidence].sort(byTime);
  const founder = sorted[0];
  if (founder === undefined) return [];
  if (options.oneStory) return [{ id: storyId(founder.report.id), reports: sorted.map(({ report }) => report.id) }];
  const terms = sorted.map(termsOf);
  const documents = new Map<string, number>();
  for (const one of terms) for (const term of one.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  const weigh = (one: ReadonlyMap<string, number>): Map<string, number> => {
    const vector = new Map<string, number>();
    let norm = 0;
    for (const [term, count] of one) {
      const weight = (1 + Math.log(count)) * Math.log(1 + (sorted.length + 1) / (documents.get(term) ?? 1));
      vector.set(term, weight);
      norm += weight * weight;
    }
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (const [term, weight] of vector) vector.set(term, weight * scale);
    return vector;
  };
  const stories: Live[] = [];
  const index = new Map<string, Set<number>>();
  for (const [at, one] of sorted.entries()) {
    const vector = weigh(terms[at] ?? new Map());
    const time = one.report.publishedAt === null ? null : momentOf(one.report.publishedAt);
    const dots = new Map<number, number>();
    for (const [term, weight] of vector)
      for (const story of index.get(term) ?? [])
        dots.set(story, (dots.get(story) ?? 0) + weight * (stories[story]?.sum.get(term) ?? 0));
    let best = -1;
    let bestScore = JOIN_AT;
    for (const [number, dot] of dots) {
      const story = stories[number];
      if (!story) continue;
      if (time !== null && story.last !== null && time - story.last > LIVE_DAYS * DAY) continue;
      const score = dot / Math.sqrt(story.norm);
      if (score > bestScore || (score === bestScore && best >= 0 && number < best)) {
        best = number;
        bestScore = score;
      }
    }
    if (best < 0) {
      best = stories.length;
      stories.push({ members: [], sum: new Map(), norm: 0, last: null });
    }
    const story = stories[best];
    if (!story) continue;
    story.members.push(one);
    if (time !== null) story.last = Math.max(story.last ?? time, time);
    for (const [term, weight] of vector) {
      const old = story.sum.get(term) ?? 0;
      story.sum.set(term, old + weight);
      story.norm += (old + weight) ** 2 - old ** 2;
      const list = index.get(term) ?? new Set<number>();
      list.add(best);
      index.set(term, list);
    }
  }
  return stories.map(({ members }) => ({
    id: storyId(members[0]?.report.id ?? ""),
    reports: members.map(({ report }) => report.id),
  }));
};
