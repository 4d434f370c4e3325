import type { Claim } from "../claim/claim.ts";
import type { CompareContext, StoryPlace } from "./frame-compare.ts";
import { storySummary } from "./story-summary.ts";

/** In which countries the reports of a story play, and for which they tell figures. */
interface Lands {
  /** Reports by the country of their setting. */
  readonly settings: ReadonlyMap<string, number>;
  /** The reports that tell a figure of a place there. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
  /** Countries that some claim names by their own name. */
  readonly named: ReadonlySet<string>;
}

const NOWHERE: Lands = { settings: new Map(), told: new Map(), named: new Set() };

/** Of these reports most play in one country: so many of ten; our own choice. */
const MOST_OF_TEN = 7;
/** One report alone shows nothing of where a story plays. */
const FEWEST = 2;

const withClaims = (before: Lands, claims: readonly Claim[]): Lands => {
  const settings = new Map(before.settings);
  const told = new Map(before.told);
  const named = new Set(before.named);
  for (const { roles, quantity, report, setting } of claims) {
    const plays = setting?.place?.country;
    if (plays !== undefined) settings.set(plays, (settings.get(plays) ?? 0) + 1);
    for (const [name, role] of Object.entries(roles)) {
      if (role?.country === undefined) continue;
      if (role.entity === `country:${role.country}`) named.add(role.country);
      if (quantity !== null && /^place\d*$/u.test(name))
        told.set(role.country, new Set([...(told.get(role.country) ?? []), report]));
    }
  }
  return { settings, told, named };
};

const sizes = ({ settings, told, named }: Lands): string =>
  JSON.stringify([
    [...settings].sort(),
    [...told].map(([land, reports]) => [land, reports.size]).sort(),
    [...named].sort(),
  ]);

const lands = storySummary({
  make: (claims) => withClaims(NOWHERE, claims),
  grow: withClaims,
  same: (a, b) => sizes(a) === sizes(b),
});

const mainLand = ({ settings }: Lands): string | null => {
  const total = [...settings.values()].reduce((sum, count) => sum + count, 0);
  if (total < FEWEST) return null;
  for (const [land, count] of settings) if (count * 10 >= total * MOST_OF_TEN) return land;
  return null;
};

/** The country in which most reports of a story play; null where they are divided or too few. */
export const storyLand = (context: CompareContext): string | null => mainLand(lands.in(context));

/**
 * Whether a figure's place lies in another country than the one in which the story plays, and one report alone tells figures of it:
 * what befell others, told for comparison. A town may have a namesake: its country has to be named by somebody.
 */
export const isElsewhere = (place: StoryPlace | null, context: CompareContext): boolean => {
  const land = place?.country ?? null;
  // Of a place that no gazetteer knows the country is a guess from the report around it.
  if (land === null || place?.id.startsWith("local:")) return false;
  const found = lands.in(context);
  const main = mainLand(found);
  return main !== null && main !== land && found.named.has(land) && (found.told.get(land)?.size ?? 0) < 2;
};
