import { momentOf } from "../picture/dates.ts";
import type { Report } from "../report/report.ts";
import { contentId } from "../report/report-id.ts";
import { termsOf } from "./terms.ts";

/**
 * Settings of the stream. Found on `news-events`, `gun-violence`, `five-w` and `ecb-plus` together (bench/RESULTS.md):
 * no set has values of its own.
 */
export const STREAM = {
  /** Cosine at which a report joins a story, after what follows is taken off. */
  joinAt: 0.14,
  /** Share of the mean cosine with the next four stories that is taken off: where many stories are alike, being alike says little. */
  crowd: 0.6,
  /** The same, by the square: among very like stories (two shootings in one town) much more is asked for. */
  crowdSquare: 4,
  crowdSize: 4,
  /** Taken off for every doubling of the days since the story's last report. */
  gap: 0.02,
  /** The most that time can take off: a follow-up of months later still belongs. */
  gapMost: 0.1,
  /** Days without a report after which a story is closed. */
  liveDays: 400,
  /** Reports that are counted as seen before the first, so that the first words are not all rare. */
  prior: 20,
  /** Heaviest terms that look for candidates, candidates that are compared, and stories kept for a term. */
  probes: 40,
  candidates: 12,
  postings: 400,
} as const;

const DAY = 86_400_000;

export const storyId = (founder: string): string => contentId("s", [founder]);

interface Live {
  readonly id: string;
  readonly sum: Map<string, number>;
  norm: number;
  last: number | null;
}

export interface StoryStream {
  /** Takes the next report in; returns the id of its story. The work does not grow with what came before. */
  readonly add: (report: Report) => string;
  /** Stories that can still be joined. */
  readonly live: () => number;
}

/** Reads reports one by one; each joins the story that it is most like or founds one. */
export const storyStream = (): StoryStream => {
  const documents = new Map<string, number>();
  let seen = 0;
  const stories = new Map<number, Live>();
  const postings = new Map<string, number[]>();
  let next = 0;

  const vectorOf = (counts: ReadonlyMap<string, number>): [string, number][] => {
    seen += 1;
    const vector: [string, number][] = [];
    let norm = 0;
    for (const [term, count] of counts) {
      const known = (documents.get(term) ?? 0) + 1;
      documents.set(term, known);
      const weight = (1 + Math.log(count)) * Math.max(0.05, Math.log((seen + STREAM.prior) / (known + 0.5)));
      vector.push([term, weight]);
      norm += weight * weight;
    }
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (const entry of vector) entry[1] *= scale;
    return vector.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };

  const gapDays = (story: Live, time: number | null): number =>
    time === null || story.last === null ? 0 : Math.max(0, (time - story.last) / DAY);

  /** Drops closed stories from a term's list; a term that very many stories have says nothing of any. */
  const liveFor = (term: string, time: number | null): readonly number[] => {
    const list = postings.get(term);
    if (!list) return [];
    let kept = 0;
    for (const number of list) {
      const story = stories.get(number);
      if (!story) continue;
      if (gapDays(story, time) > STREAM.liveDays) stories.delete(number);
      else list[kept++] = number;
    }
    list.length = kept;
    if (kept === 0) postings.delete(term);
    return list;
  };

  const candidates = (vector: readonly [string, number][], time: number | null): number[] => {
    const scores = new Map<number, number>();
    for (const [term, weight] of vector.slice(0, STREAM.probes))
      for (const number of liveFor(term, time)) {
        const story = stories.get(number);
        if (story)
          scores.set(number, (scores.get(number) ?? 0) + (weight * (story.sum.get(term) ?? 0)) / Math.sqrt(story.norm));
      }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, STREAM.candidates)
      .map(([number]) => number);
  };

  const likeness = (story: Live, vector: readonly [string, number][], time: number | null): number => {
    let dot = 0;
    for (const [term, weight] of vector) dot += weight * (story.sum.get(term) ?? 0);
    return (
      dot / Math.sqrt(story.norm) -
      Math.min(STREAM.gapMost, STREAM.gap * Math.log2(1 + Math.max(0, gapDays(story, time) - 1)))
    );
  };

  const join = (number: number, vector: readonly [string, number][], time: number | null): string => {
    const story = stories.get(number);
    if (!story) throw new RangeError("A story that is not live.");
    if (time !== null) story.last = Math.max(story.last ?? time, time);
    for (const [term, weight] of vector) {
      const old = story.sum.get(term) ?? 0;
      story.sum.set(term, old + weight);
      story.norm += (old + weight) ** 2 - old ** 2;
      if (old !== 0) continue;
      const list = postings.get(term) ?? [];
      if (list.length >= STREAM.postings) list.shift();
      list.push(number);
      postings.set(term, list);
    }
    return story.id;
  };

  return {
    live: () => stories.size,
    add: (report) => {
      const vector = vectorOf(termsOf(report));
      const time = report.publishedAt === null ? null : momentOf(report.publishedAt);
      const scored = candidates(vector, time)
        .map((number) => ({ number, score: likeness(stories.get(number) as Live, vector, time) }))
        .sort((a, b) => b.score - a.score || a.number - b.number);
      const [best, ...others] = scored;
      const crowd =
        others.slice(0, STREAM.crowdSize).reduce((sum, one) => sum + Math.max(0, one.score), 0) / STREAM.crowdSize;
      if (best && best.score - STREAM.crowd * crowd - STREAM.crowdSquare * crowd * crowd >= STREAM.joinAt)
        return join(best.number, vector, time);
      const number = next++;
      stories.set(number, { id: storyId(report.id), sum: new Map(), norm: 0, last: null });
      return join(number, vector, time);
    },
  };
};
