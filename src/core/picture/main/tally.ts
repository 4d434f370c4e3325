import type { Claim, Setting } from "../../claim/claim.ts";
import type { Span } from "../../text/span.ts";
import type { StoryContext } from "../context.ts";
import type { SettingTold } from "../picture.ts";

/** What the main facts of a story are chosen from. */
export interface Scene {
  /** All claims of the story; their settings stand on the first of each report. */
  readonly claims: readonly Claim[];
  /** Those that tell what happened: no background, no plan, no denial. */
  readonly told: readonly Claim[];
  /** Ids of the claims of the question that most reports tell. */
  readonly own: ReadonlySet<string>;
  readonly context: StoryContext;
  /** How high in its report a claim stands. */
  readonly height: (claim: Claim) => number;
}

/** One telling of an answer: by a claim, or by the setting of its report. */
export interface Vote {
  readonly value: string;
  readonly weight: number;
  readonly claim: Claim;
  /** Where the setting tells it; left out where the claim itself does. */
  readonly setting?: Span & { readonly text: string };
}

export interface Tally {
  readonly value: string;
  readonly claims: readonly string[];
  readonly settings: readonly SettingTold[];
}

/** All that one report adds to one answer, however often it tells it. */
const REPORT_MOST = 16;

/** What most reports tell, then what weighs most, then string order. */
export const tally = (votes: readonly Vote[]): Tally | null => {
  const seen = new Map<string, { reports: Map<string, number>; votes: Vote[] }>();
  for (const vote of votes) {
    const one = seen.get(vote.value) ?? { reports: new Map<string, number>(), votes: [] };
    one.reports.set(vote.claim.report, (one.reports.get(vote.claim.report) ?? 0) + vote.weight);
    one.votes.push(vote);
    seen.set(vote.value, one);
  }
  const score = ({ reports }: { reports: ReadonlyMap<string, number> }): number =>
    [...reports.values()].reduce((sum, weight) => sum + 1 + Math.min(weight, REPORT_MOST) / 4, 0);
  const [best] = [...seen].sort(([a, x], [b, y]) => score(y) - score(x) || (a < b ? -1 : 1));
  if (!best) return null;
  const claims = best[1].votes.flatMap(({ claim, setting }) => (setting ? [] : [claim.id]));
  return {
    value: best[0],
    claims: [...new Set(claims)],
    settings: best[1].votes.flatMap(({ claim, setting }) =>
      setting ? [{ report: claim.report, start: setting.start, end: setting.end, text: setting.text }] : [],
    ),
  };
};

/** What the main question tells, and what stands high, counts more than what stands around it. */
const weigh = ({ own, height }: Scene, claim: Claim): number => (own.has(claim.id) ? 4 : 1) * Math.sqrt(height(claim));

const votesOf = (scene: Scene, claim: Claim, values: readonly (string | null)[]): readonly Vote[] =>
  [...new Set(values)].flatMap((value) => (value === null ? [] : [{ value, weight: weigh(scene, claim), claim }]));

/** A vote for each value that a claim tells. */
export const byClaims = (scene: Scene, valuesOf: (claim: Claim) => readonly (string | null)[]): readonly Vote[] =>
  scene.told.flatMap((claim) => {
    const values = valuesOf(claim);
    return values.length === 0 ? [] : votesOf(scene, claim, values);
  });

/** What a report's setting counts beside what its claims tell. */
const SETTING_WEIGHT = 14;

/** A vote for what the setting of each report tells. */
export const bySettings = <T extends Span & { readonly text: string }>(
  scene: Scene,
  toldBy: (setting: Setting) => T | null,
  valueIn: (told: T) => string | null,
  weight = SETTING_WEIGHT,
): readonly Vote[] =>
  scene.claims.flatMap((claim) => {
    const setting = claim.setting ? toldBy(claim.setting) : null;
    const value = setting === null ? null : valueIn(setting);
    return value === null || setting === null ? [] : [{ value, weight, claim, setting }];
  });
