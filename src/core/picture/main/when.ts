import type { Claim } from "../../claim/claim.ts";
import { dayOf as dayIn } from "../../frames/setting/day.ts";
import type { MainFact, SettingTold } from "../picture.ts";
import { mostTold, type Scene, type Tally } from "./tally.ts";

/** One day, where the claim tells one: not a window that runs up to the telling, nor the day before an era. */
const daysOf = (claim: Claim): readonly (readonly [string, number])[] => {
  const day = claim.scope["window"] || !claim.validTime ? null : dayIn(claim.validTime);
  return day === null ? [] : [[day, 1]];
};

/** Said of a day that no report tells. */
const OF_PUBLICATION = "no report that was read tells the day: it is that of the first publication";

/** The first day on which a report with claims was published; null where nobody knows. */
const firstDay = ({ claims }: Scene, publishedAt: (report: string) => string | null): string | null => {
  let first: string | null = null;
  let last = "";
  for (const { report } of claims) {
    if (report === last) continue;
    last = report;
    const day = publishedAt(report)?.slice(0, 10);
    if (day !== undefined && (first === null || day < first)) first = day;
  }
  return first;
};

/**
 * The day of what happened; where no report tells one, the day on which it was first published, and the fact says so. Null where
 * nothing is dated.
 */
export const mainWhen = (scene: Scene, publishedAt: (report: string) => string | null): MainFact | null => {
  const published = firstDay(scene, publishedAt);
  const within = (keep: (day: string) => boolean): Tally | null =>
    mostTold(scene, { inClaim: daysOf, setting: { told: ({ day }) => day, value: (day) => dayIn(day) }, keep });
  // What was told on a day has not happened on a later one: that is another day of the matter.
  const found = within((day) => published === null || day <= published) ?? within(() => true);
  if (found) return { text: found.value, claims: found.claims, ...given(found.settings) };
  let first: { readonly day: string; readonly told: SettingTold } | null = null;
  for (const { report, setting } of scene.claims) {
    const day = setting?.what ? publishedAt(report)?.slice(0, 10) : undefined;
    if (!day || !setting?.what) continue;
    if (first === null || day < first.day || (day === first.day && report < first.told.report))
      first = { day, told: { report, ...setting.what } };
  }
  return first ? { text: first.day, claims: [], settings: [first.told], inferred: OF_PUBLICATION } : null;
};

const given = (settings: MainFact["settings"]): Pick<MainFact, "settings"> =>
  settings && settings.length > 0 ? { settings } : {};
