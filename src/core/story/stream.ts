import { momentOf } from "../picture/dates.ts";
import type { Report } from "../report/report.ts";
import { contentId } from "../report/report-id.ts";
import {
  comparer,
  gapDays,
  type Held,
  heldProfile,
  heldProfiles,
  isYoung,
  type LiveStory,
  liveStory,
  mergeInto,
  putInto,
  YOUNG,
} from "./live-story.ts";
import { type Candidate, featuresOf, oddsOf, WEIGHTS } from "./membership.ts";
import { postings } from "./postings.ts";
import { vectorsOf } from "./rows.ts";
import { SEAM_WEIGHTS, seamOdds, seamOf } from "./seam.ts";
import { tally } from "./tally.ts";
import { termReader } from "./terms.ts";
import { type Profile, profileOf, type Vector } from "./vectors.ts";
import { vocabulary } from "./vocabulary.ts";

/** Settings of the stream, tried on the four sets of bench/RESULTS.md by halves of their events; no set has values of its own. */
export const STREAM = {
  /** Log-odds at which a report joins a story. */
  joinAt: -0.2,
  /** Log-odds at which a report that belongs to either of two stories, were the other not there, makes them one. */
  mergeAt: 2,
  /** Cosine with the likest report of either below which that is not asked. */
  mergeLike: 0.25,
  /** Log-odds of its seam at which a story parts, and at which two are not made one. */
  partAt: 0.7,
  keepApartAt: 0,
  /** Candidates that are compared in full. */
  candidates: 5,
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
  /** Reports of one story that turned out to be another: both ids, and the reports that go over. Null: nothing was parted. */
  readonly parted: { readonly from: string; readonly to: string; readonly reports: readonly string[] } | null;
}

/** What the stream decides with: log-odds that a report belongs to a story, and that a story is two. */
export interface StreamWeights {
  readonly membership: readonly number[];
  /** Null: stories are never parted. */
  readonly seam: readonly number[] | null;
}

const LEARNT: StreamWeights = { membership: WEIGHTS, seam: SEAM_WEIGHTS };

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
  /** Takes the reports that `goes` names out of a young story; returns what stays of it, and the new story of the others. */
  readonly part: (story: LiveStory, goes: (index: number) => boolean) => [stays: LiveStory, goes: LiveStory];
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

  const list = (told: { readonly words: Vector; readonly names: Vector }, story: LiveStory): void => {
    byWord.list(told.words, story.number);
    byName.list(told.names, story.number);
  };

  return {
    live: () => stories.size,
    profile: (report) => {
      read += 1;
      if (read % STREAM.sweepEvery === 0)
        for (const story of stories.values()) if (isClosed(story)) stories.delete(story.number);
      const time = report.publishedAt === null ? null : momentOf(report.publishedAt);
      if (time !== null) newest = Math.max(newest, time);
      return profileOf(termsOf(report, time), time, words);
    },
    candidates: (profile) => {
      found.clear();
      byWord.look(profile.words, found);
      byName.look(profile.names, found);
      const { with: likeness } = compare(profile);
      // Closed stories may still be listed: more are asked for.
      return found
        .heaviest(4 * STREAM.candidates)
        .flatMap((number) => stories.get(number) ?? [])
        .slice(0, STREAM.candidates)
        .filter((story) => gapDays(story, profile.time) <= STREAM.liveDays)
        .map((story) => ({ story, like: likeness(story) }));
    },
    put: (profile, known, report) => {
      const story = known ?? liveStory(next++, storyId(report));
      if (known === null) stories.set(story.number, story);
      putInto(story, profile, report, read);
      list(profile, story);
      return story;
    },
    merge: (into, gone) => {
      stories.delete(gone.number);
      for (const member of gone.members) list(vectorsOf(gone.rows, member), into);
      mergeInto(into, gone);
    },
    part: (story, goes) => {
      const storyOf = (number: number, id: string, held: readonly Held[]): LiveStory => {
        const made = liveStory(number, id);
        for (const one of held) putInto(made, heldProfile(story, one), one.report, one.at);
        stories.set(number, made);
        return made;
      };
      const over = story.held.filter((_, index) => goes(index));
      const stays = storyOf(
        story.number,
        story.id,
        story.held.filter((_, index) => !goes(index)),
      );
      const other = storyOf(next++, storyId(over[0]?.report ?? ""), over);
      for (const one of over) list(heldProfile(story, one), other);
      return [stays, other];
    },
  };
};

/** Fewer words say nothing of what happened: what is left of a page that was not read. */
const LEAST_WORDS = 3;

const isBare = ({ words }: Profile): boolean => words.to - words.from < LEAST_WORDS;

/** What is to be done with a report: the story it joins, and the one that it shows to be the same. */
export interface Decision {
  readonly into: LiveStory | null;
  readonly gone: LiveStory | null;
}

export const decide = (profile: Profile, candidates: readonly Candidate[], weights: StreamWeights): Decision => {
  const [best, second] = featuresOf(profile, candidates)
    .flatMap((features, index) => {
      const candidate = candidates[index];
      return candidate ? [{ candidate, odds: oddsOf(features, weights.membership) }] : [];
    })
    .sort((a, b) => b.odds - a.odds || a.candidate.story.number - b.candidate.story.number);
  if (!best || isBare(profile)) return { into: null, gone: null };
  if (second && areOne(profile, candidates, best.candidate, second.candidate, weights)) {
    // The story that was founded first keeps its id.
    const [a, b] = [best.candidate.story, second.candidate.story];
    return a.number < b.number ? { into: a, gone: b } : { into: b, gone: a };
  }
  return { into: best.odds >= STREAM.joinAt ? best.candidate.story : null, gone: null };
};

/** Would the report surely belong to each of the two, were the other not there, with no seam between them? */
const areOne = (
  profile: Profile,
  candidates: readonly Candidate[],
  a: Candidate,
  b: Candidate,
  weights: StreamWeights,
): boolean => {
  const without = (one: Candidate, other: Candidate): number => {
    const rest = [one, ...candidates.filter((candidate) => candidate !== one && candidate !== other)];
    return oddsOf(featuresOf(profile, rest)[0] ?? [], weights.membership);
  };
  // Cheap first: what is not like in itself is not asked further.
  if (Math.min(a.like.likestWords, b.like.likestWords) < STREAM.mergeLike) return false;
  if (without(a, b) < STREAM.mergeAt || without(b, a) < STREAM.mergeAt) return false;
  if (weights.seam === null || !isYoung(a.story) || !isYoung(b.story)) return true;
  if (a.story.size + b.story.size > YOUNG) return true;
  const held = [a.story, b.story].flatMap((story) =>
    story.held.map((one) => ({ at: one.at, profile: heldProfile(story, one) })),
  );
  const seam = seamOf(held.sort((one, other) => one.at - other.at).map(({ profile }) => profile));
  return seam === null || seamOdds(seam, weights.seam) < STREAM.keepApartAt;
};

/**
 * Reads reports one by one; each joins the story that it most likely belongs to, founds one, shows two to be one, or shows one to
 * be two.
 */
export const storyStream = (weights: StreamWeights = LEARNT): StoryStream => {
  const state = streamState();
  /** Parts a story where its seam shows; the part with the founding report keeps the id. */
  const parted = (story: LiveStory): readonly [LiveStory, LiveStory] | null => {
    if (weights.seam === null || !isYoung(story)) return null;
    const seam = seamOf(heldProfiles(story));
    if (seam === null || seamOdds(seam, weights.seam) < STREAM.partAt) return null;
    const founder = story.held.findIndex(({ report }) => storyId(report) === story.id);
    const stays = seam.sides[founder] ?? true;
    return state.part(story, (index) => seam.sides[index] !== stays);
  };
  return {
    live: state.live,
    add: (report) => {
      const profile = state.profile(report);
      const { into, gone } = decide(profile, state.candidates(profile), weights);
      if (into && gone) state.merge(into, gone);
      const story = state.put(profile, into, report.id);
      const joined = gone ? [gone.id] : [];
      const parts = parted(story);
      if (parts === null) return { story: story.id, joined, parted: null };
      const [stays, other] = parts;
      const reports = other.held.map((one) => one.report);
      return {
        story: reports.includes(report.id) ? other.id : stays.id,
        joined,
        parted: { from: stays.id, to: other.id, reports },
      };
    },
  };
};
