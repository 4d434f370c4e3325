import type { Claim, Setting, Told } from "../../claim/claim.ts";
import type { Report } from "../../report/report.ts";
import { middleOf } from "../middle.ts";
import type { SettingTold } from "../picture.ts";

/** One report as the main facts are chosen from it. The same object as long as nothing of it changed. */
export interface SceneReport {
  readonly report: Report;
  /** Its setting stands on the first. */
  readonly claims: readonly Claim[];
  /** Of each claim how high it stands in its report; 0 for one that does not tell what happened: background, a plan, a denial. */
  readonly heights: Float64Array;
  /** Of each claim: 1 where it is of the question that most reports tell. */
  readonly own: Uint8Array;
}

/** Of the reports of a scene how many have claims, and how many of these nobody dates. */
interface SceneCounts {
  readonly telling: number;
  readonly undated: number;
}

const counts = new WeakMap<readonly SceneReport[], SceneCounts>();

const count = (reports: readonly SceneReport[]): SceneCounts => {
  let [telling, undated] = [0, 0];
  for (const { report, claims } of reports) {
    if (claims.length === 0) continue;
    telling += 1;
    if (!report.publishedAt) undated += 1;
  }
  return { telling, undated };
};

/** Kept with the list of reports, which never changes. */
export const countsOf = (reports: readonly SceneReport[]): SceneCounts => {
  const known = counts.get(reports) ?? count(reports);
  counts.set(reports, known);
  return known;
};

/** Counts a list that is another one but for some that went and some that came: only those are looked at. */
export const countOn = (
  before: readonly SceneReport[],
  now: readonly SceneReport[],
  gone: readonly SceneReport[],
  come: readonly SceneReport[],
): void => {
  const [all, less, more] = [countsOf(before), count(gone), count(come)];
  counts.set(now, {
    telling: all.telling - less.telling + more.telling,
    undated: all.undated - less.undated + more.undated,
  });
};

export interface Tally {
  readonly value: string;
  readonly claims: readonly string[];
  readonly settings: readonly SettingTold[];
}

/** What one report tells of one answer. */
interface Vote {
  readonly value: string;
  readonly score: number;
  readonly claims: readonly string[];
  readonly settings: readonly SettingTold[];
}

/** All that one report adds to one answer, however often it tells it. */
const REPORT_MOST = 16;
/** Scores are counted in whole parts, so that their sum is the same in whatever order reports come and go. */
const PARTS = 2 ** 20;

const scoreOf = (weight: number): number => 1 + Math.min(weight, REPORT_MOST) / 4;

/** What a report's setting counts beside what its claims tell. */
const SETTING_WEIGHT = 14;

/** An answer that a setting tells, by which words, and its share of what a setting counts. */
export interface SettingVote {
  readonly told: Told;
  readonly value: string | null;
  readonly share: number;
}

/** How an answer is read from a claim, and from the setting of a report. */
export interface Reading {
  /** The answers that a claim tells; none twice. */
  readonly inClaim: (claim: Claim) => readonly (readonly [value: string, share: number])[];
  /** What a claim counts by its height, before its share; left out: its square root. Of the main question it counts four times. */
  readonly weight?: (height: number) => number;
  /** What a setting tells. */
  readonly setting?: (setting: Setting) => readonly SettingVote[];
  /** What one report adds by the sum of what it tells of an answer; left out: 1 and a quarter of that sum. */
  readonly score?: (weight: number) => number;
}

const NO_VOTES: readonly Vote[] = [];

const votesIn = (
  { claims, heights, own }: SceneReport,
  { inClaim, weight = Math.sqrt, setting, score = scoreOf }: Reading,
): readonly Vote[] => {
  const weights = new Map<string, { weight: number; readonly claims: Set<string>; readonly settings: SettingTold[] }>();
  const vote = (value: string, counts: number) => {
    const known = weights.get(value) ?? { weight: 0, claims: new Set<string>(), settings: [] };
    weights.set(value, known);
    known.weight += counts;
    return known;
  };
  for (let at = 0; at < claims.length; at += 1) {
    const claim = claims[at];
    if (claim === undefined) break;
    const height = heights[at] ?? 0;
    if (height > 0) {
      const most = (own[at] === 1 ? 4 : 1) * weight(height);
      for (const [value, share] of inClaim(claim)) vote(value, most * share).claims.add(claim.id);
    }
    if (setting === undefined || claim.setting === undefined) continue;
    for (const { told, value, share } of setting(claim.setting)) {
      if (value === null) continue;
      const { start, end, text } = told;
      vote(value, SETTING_WEIGHT * share).settings.push({ report: claim.report, start, end, text });
    }
  }
  return weights.size === 0
    ? NO_VOTES
    : [...weights].map(([value, one]) => ({
        value,
        score: Math.round(score(one.weight) * PARTS),
        claims: [...one.claims],
        settings: one.settings,
      }));
};

/** From so many reports on, what one of them tells alone is not what the story is about. */
const SEVERAL = 3;

/** Whether enough of a story's reports tell an answer for it to stand for the story. */
export const isEnough = (tellers: number, reports: number): boolean => tellers >= (reports < SEVERAL ? 1 : 2);

/** Counts who tells what by one reading: by claims, or by the settings of reports. */
export interface Ballot {
  /** The reports of now, in their order: of those that it has counted before, only what differs is counted again. */
  readonly count: (reports: readonly SceneReport[]) => void;
  /** What most reports tell, then what weighs most, then string order; null where nobody voted. `keep`: which answers count, by how many reports tell them. */
  readonly best: (keep?: (value: string, tellers: number) => boolean) => string | null;
  /** How many reports tell it. */
  readonly tellers: (value: string) => number;
  /** Who tells it. */
  readonly told: (value: string) => Tally;
}

export const ballot = (reading: Reading): Ballot => {
  let counted: readonly SceneReport[] = [];
  let votes: readonly (readonly Vote[])[] = [];
  const scores = new Map<string, number>();
  const tellers = new Map<string, number>();
  const add = (cast: readonly Vote[], sign: 1 | -1): void => {
    for (const { value, score } of cast) {
      const sum = (scores.get(value) ?? 0) + sign * score;
      if (sum === 0) scores.delete(value);
      else scores.set(value, sum);
      tellers.set(value, (tellers.get(value) ?? 0) + sign);
    }
  };
  return {
    count: (reports) => {
      const { from, to, rest } = middleOf(counted, reports);
      for (let at = from; at < to; at += 1) add(votes[at] ?? NO_VOTES, -1);
      const come = reports.slice(from, rest).map((report) => votesIn(report, reading));
      for (const cast of come) add(cast, 1);
      votes = [...votes.slice(0, from), ...come, ...votes.slice(to)];
      counted = reports;
    },
    best: (keep = () => true) => {
      let best: string | null = null;
      let most = 0;
      for (const [value, score] of scores)
        if (
          (score > most || (score === most && best !== null && value < best)) &&
          keep(value, tellers.get(value) ?? 0)
        ) {
          best = value;
          most = score;
        }
      return best;
    },
    tellers: (value) => tellers.get(value) ?? 0,
    told: (value) => {
      const claims: string[] = [];
      const settings: SettingTold[] = [];
      for (const cast of votes)
        for (const one of cast) {
          if (one.value !== value) continue;
          for (const claim of one.claims) claims.push(claim);
          for (const setting of one.settings) settings.push(setting);
        }
      return { value, claims, settings };
    },
  };
};
