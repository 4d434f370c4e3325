import type { Claim } from "../../claim/claim.ts";
import type { CompareContext, ScopeTerm } from "../frame-compare.ts";
import { storyLand } from "../story-land.ts";
import { storySummary } from "../story-summary.ts";
import { isTold } from "./same-victim.ts";

/** Whose people the figures of a story count, and where its reports play. */
interface Nations {
  /** Reports that count people of a nation, by its country. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
  /** The country of each report's setting. */
  readonly settings: ReadonlyMap<string, string>;
}

const NOBODY: Nations = { told: new Map(), settings: new Map() };

const withClaims = (before: Nations, claims: readonly Claim[]): Nations => {
  const told = new Map(before.told);
  const settings = new Map(before.settings);
  for (const claim of claims) {
    const plays = claim.setting?.place?.country;
    if (plays !== undefined) settings.set(claim.report, plays);
    const nation = claim.roles["nation"]?.country;
    if (nation !== undefined && !claim.background && isTold(claim))
      told.set(nation, new Set([...(told.get(nation) ?? []), claim.report]));
  }
  return { told, settings };
};

const laidOut = ({ told, settings }: Nations): string =>
  JSON.stringify([[...told].map(([nation, reports]) => [nation, [...reports].sort()]).sort(), [...settings].sort()]);

const nations = storySummary({
  make: (claims) => withClaims(NOBODY, claims),
  grow: withClaims,
  same: (a, b) => laidOut(a) === laidOut(b),
});

/** A nation of which one report alone counts people is no side of a matter between two. */
const OF_A_SIDE = 2;

/** The two nations whose people the reports of a story count, where there are two; null where there are fewer or more. */
const sidesOf = ({ told }: Nations): ReadonlySet<string> | null => {
  const sides = [...told].filter(([, reports]) => reports.size >= OF_A_SIDE).map(([nation]) => nation);
  return sides.length === 2 ? new Set(sides) : null;
};

/**
 * Whose people a figure counts, where that keeps it apart. Where most reports play in one country, its own people are everybody, and those of another
 * are some of them. In a matter between two nations a figure that names neither counts those of the country in which its report plays.
 */
export const nationTerm = (claim: Claim, context: CompareContext): readonly ScopeTerm[] => {
  const told = claim.roles["nation"]?.country ?? null;
  const land = storyLand(context);
  if (land !== null) return told === null || told === land ? [] : [{ name: "nation", value: told, within: [] }];
  const found = nations.in(context);
  const sides = sidesOf(found);
  const own = told ?? found.settings.get(claim.report) ?? null;
  const nation = sides === null ? told : own !== null && (told !== null || sides.has(own)) ? own : null;
  return nation === null ? [] : [{ name: "nation", value: nation, within: [] }];
};

/** The people counted, those of another nation than the story's being some of them: "French" in "person". */
export const ofNation = (
  population: readonly ScopeTerm[],
  nation: readonly ScopeTerm[],
  context: CompareContext,
): readonly ScopeTerm[] => {
  const [of] = nation;
  if (of === undefined || storyLand(context) === null) return population;
  return population.map((term) => ({
    ...term,
    value: `${of.value} ${term.value}`,
    within: [term.value, ...term.within],
  }));
};
