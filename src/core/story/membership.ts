import { gapDays, type Likeness, type LiveStory } from "./live-story.ts";
import type { Profile } from "./vectors.ts";

/** A story that a report may belong to, and how like they are. */
export interface Candidate {
  readonly story: LiveStory;
  readonly like: Likeness;
}

/** What is weighed of a candidate, in the order of the weights. */
export const FEATURES = [
  "bias",
  "words",
  "likest words",
  "names",
  "likest names",
  "title",
  "title in text",
  "text in title",
  "gap",
  "gap by crowd",
  "crowd of stories",
  "crowd of reports",
  "next likest names",
  "words over next",
  "names over next",
  "size",
  "shared names",
  "first day told, by gap",
] as const;

/**
 * Logistic regression over the features. Learnt by `bench/stories/learn.ts` from `news-events`, `gun-violence`, `ecb-plus` and
 * `five-w` together; no set has weights of its own.
 */
export const WEIGHTS: readonly number[] = [
  -2.1, 1.82, 0.85, 1.29, 0.8, 0.89, 0.87, 1.89, -0.58, -1.46, 0.34, 0.29, -0.33, 3.42, 0.83, -0.27, 0.25, 0.9,
];

/** How many other stories make the crowd. */
const CROWD = 4;
/** Keeps the ratio of two small cosines from running wild. */
const FLOOR = 0.1;

const DAY = 86_400_000;
/** Days between a report and a story from which on a day that it tells says more than its own. */
const FAR = 2;
/** What a name of middling rarity adds to what is shared. */
const SHARED = 50;

/** Whether a late report tells the day that the story began on, or one right before its first report. */
const tellsFirstDay = (profile: Profile, story: LiveStory): boolean => {
  const { time, days } = profile;
  const { first } = story;
  if (days.length === 0 || first === null || (time !== null && gapDays(story, time) <= FAR)) return false;
  return days.some(
    (day) => (time === null || time - day > FAR * DAY) && first - day >= -DAY / 2 && first - day <= (FAR + 1) * DAY,
  );
};

/** Of one measure: the mean of the best four other candidates and the best of them, for each candidate. */
const crowds = (values: readonly number[]): { mean: number; next: number }[] => {
  const best = [...values].sort((a, b) => b - a).slice(0, CROWD + 1);
  const sum = best.reduce((total, value) => total + value, 0);
  const rest = sum - (best.length > CROWD ? (best[CROWD] ?? 0) : 0);
  return values.map((value) => {
    const among = value >= (best[CROWD] ?? 0) || best.length <= CROWD;
    return {
      mean: (among ? sum - value : rest) / CROWD,
      next: value === best[0] ? (best[1] ?? 0) : (best[0] ?? 0),
    };
  });
};

/**
 * The features of each candidate. Where other stories are as like, being alike says little: two shootings in one town share
 * their words, and only names, numbers and days tell them apart.
 */
export const featuresOf = (profile: Profile, candidates: readonly Candidate[]): number[][] => {
  const stories = crowds(candidates.map(({ like }) => like.words));
  const reports = crowds(candidates.map(({ like }) => like.likestWords));
  const names = crowds(candidates.map(({ like }) => like.likestNames));
  return candidates.map(({ story, like }, index) => {
    const gap = Math.log2(1 + gapDays(story, profile.time));
    const crowd = stories[index]?.mean ?? 0;
    const shared = Math.log2(1 + like.shared / SHARED);
    const over = (value: number, next: number): number => Math.log((value + FLOOR) / (next + FLOOR));
    return [
      1,
      like.words,
      like.likestWords,
      like.names,
      like.likestNames,
      like.title,
      like.titleInText,
      like.textInTitle,
      gap,
      gap * crowd,
      crowd,
      reports[index]?.mean ?? 0,
      names[index]?.next ?? 0,
      over(like.words, stories[index]?.next ?? 0),
      over(like.likestNames, names[index]?.next ?? 0),
      Math.log2(Math.max(1, story.size)),
      shared,
      tellsFirstDay(profile, story) ? gap : 0,
    ];
  });
};

/** Log-odds that the report belongs to the story. */
export const oddsOf = (features: readonly number[], weights: readonly number[] = WEIGHTS): number =>
  features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
