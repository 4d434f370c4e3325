import { momentOf } from "../picture/dates.ts";
import type { Report } from "../report/report.ts";
import { contentId } from "../report/report-id.ts";
import { comparer, gapDays, type LiveStory, liveStory, mergeInto, putInto } from "./live-story.ts";
import { type Candidate, featuresOf, oddsOf } from "./membership.ts";
import { postings } from "./postings.ts";
import { tally } from "./tally.ts";
import { termReader } from "./terms.ts";
import { type Profile, profileOf } from "./vectors.ts";
import { vocabulary } from "./vocabulary.ts";

/** Settings of the stream, tried on the four sets of bench/RESULTS.md by halves of their events; no set has values of its own. */
export const STREAM = {
  /** Log-odds at which a report joins a story. */
  joinAt: -0.2,
  /** Log-odds at which a report that belongs to either of two stories, were the other not there, makes them one. */
  mergeAt: 2.5,
  /** Cosine with the likest report of either below which that is not asked. */
  mergeLike: 0.25,
  /** Candidates that are compared in full. */
  candidates: 10,
  /** Days without a report, and reports read without one of it, after which a story is closed. */
  liveDays: 400,
  liveReads: 200_000,
  /** Closed stories are dropped once in so many reports. */
  sweepEvery: 1024,
} as const;

const DAY = 86_400_000;

export const storyId = (founder: string): string => contentId("s", [founder]);

/** What became of a report in the stream. */
export interface StoryStep {
  readonly story: string;
  /** Stories that this report showed to be one with it: their ids end here. */
  readonly joined: readonly string[];
}

export interface StoryStream {
  /** Takes the next report in. The work does not grow with what came before. */
  readonly add: (report: Report) => StoryStep;
  /** Stories that can still be joined. */
  readonly live: () => number;
}

/** The stream's memory, one step at a time; `storyStream` decides with it, and the bench learns from it. */
export interface StreamState {
  readonly profile: (report: Report) => Profile;
  /** Live stories that the report may belong to, likest first. */
  readonly candidates: (profile: Profile) => Candidate[];
  /** Puts the report into a story, or founds one. */
  readonly put: (profile: Profile, story: LiveStory | null, report: string) => LiveStory;
  readonly merge: (into: LiveStory, gone: LiveStory) => void;
  readonly live: () => number;
}

export const streamState = (): StreamState => {
  const words = vocabulary();
  const byWord = postings(1);
  const byName = postings(2);
  const stories = new Map<number, LiveStory>();
  const compare = comparer();
  const termsOf = termReader();
  const found = tally();
  let read = 0;
  let next = 0;
  let newest = Number.NEGATIVE_INFINITY;

  const isClosed = (story: LiveStory): boolean =>
    read - story.touched > STREAM.liveReads || (story.last !== null && newest - story.last > STREAM.liveDays * DAY);

  const list = (profile: Profile, story: LiveStory): void => {
    byWord.list(profile.words, story.number);
    byName.list(profile.names, story.number);
  };

  return {
    live: () => stories.size,
    profile: (report) => {
      read += 1;
      if (read % STREAM.sweepEvery === 0)
        for (const story of stories.values()) if (isClosed(story)) stories.delete(story.number);
      const time = report.publishedAt === null ? null : momentOf(report.publishedAt);
      if (time !== null) newest = Math.max(newest, time);
      return profileOf(termsOf(report), time, words);
    },
    candidates: (profile) => {
      found.clear();
      byWord.look(profile.words, found);
      byName.look(profile.names, found);
      const { with: likeness } = compare(profile);
      // Closed stories may still be listed: twice as many are asked for.
      return found
        .heaviest(2 * STREAM.candidates)
        .flatMap((number) => stories.get(number) ?? [])
        .slice(0, STREAM.candidates)
        .filter((story) => gapDays(story, profile.time) <= STREAM.liveDays)
        .map((story) => ({ story, like: likeness(story) }));
    },
    put: (profile, known, report) => {
      const story = known ?? liveStory(next++, storyId(report));
      if (known === null) stories.set(story.number, story);
      putInto(story, profile, read);
      list(profile, story);
      return story;
    },
    merge: (into, gone) => {
      stories.delete(gone.number);
      for (const member of gone.members) list(member, into);
      mergeInto(into, gone);
    },
  };
};

/** Reads reports one by one; each joins the story that it most likely belongs to, founds one, or shows two to be one. */
export const storyStream = (): StoryStream => {
  const state = streamState();
  return {
    live: state.live,
    add: (report) => {
      const profile = state.profile(report);
      const candidates = state.candidates(profile);
      const odds = featuresOf(profile, candidates).map((features) => oddsOf(features));
      const [best, second] = candidates
        .map((candidate, index) => ({ candidate, odds: odds[index] ?? 0 }))
        .sort((a, b) => b.odds - a.odds || a.candidate.story.number - b.candidate.story.number);
      if (best && second && areOne(profile, candidates, best.candidate, second.candidate)) {
        // The story that was founded first keeps its id.
        const [into, gone] = [best.candidate.story, second.candidate.story].sort((a, b) => a.number - b.number);
        if (into && gone) {
          state.merge(into, gone);
          return { story: state.put(profile, into, report.id).id, joined: [gone.id] };
        }
      }
      const story = best && best.odds >= STREAM.joinAt ? best.candidate.story : null;
      return { story: state.put(profile, story, report.id).id, joined: [] };
    },
  };
};

/** Would the report surely belong to each of the two, were the other not there? */
const areOne = (profile: Profile, candidates: readonly Candidate[], a: Candidate, b: Candidate): boolean => {
  const without = (one: Candidate, other: Candidate): number => {
    const rest = [one, ...candidates.filter((candidate) => candidate !== one && candidate !== other)];
    return oddsOf(featuresOf(profile, rest)[0] ?? []);
  };
  // Cheap first: what is not like in itself is not asked further.
  if (Math.min(a.like.likestWords, b.like.likestWords) < STREAM.mergeLike) return false;
  return without(a, b) >= STREAM.mergeAt && without(b, a) >= STREAM.mergeAt;
};
