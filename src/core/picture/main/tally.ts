import type { Claim, Setting } from "../../claim/claim.ts";
import type { Span } from "../../text/span.ts";
import type { StoryContext } from "../context.ts";
import type { SettingTold } from "../picture.ts";

/** What the main facts of a story are chosen from. */
export interface Scene {
  /** All claims of the story; their settings stand on the first of each report. */
  readonly claims: readonly Claim[];
  /** Of each claim how high it stands in its report; 0 for one that does not tell what happened: background, a plan, a denial. */
  readonly heights: Float64Array;
  /** Of each claim: 1 where it is of the question that most reports tell. */
  readonly own: Uint8Array;
  readonly context: StoryContext;
  /** Canonical ids of all that roles and settings name. */
  readonly named: ReadonlySet<string>;
}

export interface Tally {
  readonly value: string;
  readonly claims: readonly string[];
  readonly settings: readonly SettingTold[];
}

/** All that one report adds to one answer, however often it tells it. */
const REPORT_MOST = 16;

/** One answer as it is told, report by report. */
interface Counted {
  /** What the reports before weigh. */
  score: number;
  /** The report that tells it at the moment, and what it adds. */
  report: string;
  weight: number;
  readonly claims: Claim[];
  readonly settings: { readonly report: string; readonly told: Span & { readonly text: string } }[];
}

const scoreOf = ({ score, weight }: Counted): number => score + 1 + Math.min(weight, REPORT_MOST) / 4;

/** Counts who tells what: by claims, or by the settings of reports. Claims come report by report. */
export interface Count {
  readonly vote: (value: string, weight: number, claim: Claim, setting?: Span & { readonly text: string }) => void;
  /** What most reports tell, then what weighs most, then string order; null where nobody voted. */
  readonly best: () => Tally | null;
}

export const count = (): Count => {
  const seen = new Map<string, Counted>();
  return {
    vote: (value, weight, claim, setting) => {
      let one = seen.get(value);
      if (one === undefined) {
        one = { score: 0, report: claim.report, weight: 0, claims: [], settings: [] };
        seen.set(value, one);
      } else if (one.report !== claim.report) {
        one.score = scoreOf(one);
        one.report = claim.report;
        one.weight = 0;
      }
      one.weight += weight;
      if (setting) one.settings.push({ report: claim.report, told: setting });
      else one.claims.push(claim);
    },
    best: () => {
      const [best] = [...seen].sort(([a, x], [b, y]) => scoreOf(y) - scoreOf(x) || (a < b ? -1 : 1));
      if (!best) return null;
      const [value, { claims, settings }] = best;
      return {
        value,
        claims: [...new Set(claims.map(({ id }) => id))],
        settings: settings.map(({ report, told }) => ({ report, start: told.start, end: told.end, text: told.text })),
      };
    },
  };
};

/** What a report's setting counts beside what its claims tell. */
const SETTING_WEIGHT = 14;

/** How an answer is read from a claim, and from the setting of a report. */
export interface Reading<T extends Span & { readonly text: string }> {
  /** The answers that a claim tells; none twice. */
  readonly inClaim: (claim: Claim) => readonly (readonly [value: string, share: number])[];
  /** What a claim counts by its height, before its share; left out: its square root. Of the main question it counts four times. */
  readonly weight?: (height: number) => number;
  readonly setting?: {
    readonly told: (setting: Setting) => T | null;
    readonly value: (told: T) => string | null;
  };
  /** Which answers count; left out: all. */
  readonly keep?: (value: string) => boolean;
}

/** What most reports of a scene tell. */
export const mostTold = <T extends Span & { readonly text: string }>(
  scene: Scene,
  reading: Reading<T>,
): Tally | null => {
  const { inClaim, weight = Math.sqrt, setting, keep = () => true } = reading;
  const { claims, heights, own } = scene;
  const { vote, best } = count();
  for (let at = 0; at < claims.length; at += 1) {
    const claim = claims[at];
    if (claim === undefined) break;
    const height = heights[at] ?? 0;
    if (height > 0) {
      const values = inClaim(claim);
      if (values.length > 0) {
        const most = (own[at] === 1 ? 4 : 1) * weight(height);
        for (const [value, share] of values) if (keep(value)) vote(value, most * share, claim);
      }
    }
    const told = setting && claim.setting ? setting.told(claim.setting) : null;
    const value = told === null || setting === undefined ? null : setting.value(told);
    if (value !== null && told !== null && keep(value)) vote(value, SETTING_WEIGHT, claim, told);
  }
  return best();
};
