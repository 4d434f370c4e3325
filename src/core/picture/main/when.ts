import type { Claim } from "../../claim/claim.ts";
import { dayOf as dayIn } from "../../frames/setting/day.ts";
import type { MainFact } from "../picture.ts";
import { byClaims, bySettings, type Scene, tally } from "./tally.ts";

/** One day, where the claim tells one: not a window that runs up to the telling, nor the day before an era. */
const dayOf = (claim: Claim): readonly string[] => {
  const day = claim.scope["window"] || !claim.validTime ? null : dayIn(claim.validTime);
  return day === null ? [] : [day];
};

/** Said of a day that no report tells. */
const OF_PUBLICATION = "no report that was read tells the day: it is that of the first publication";

/**
 * The day of what happened; where no report tells one, the day on which it was first published, and the fact says so. Null where
 * nothing is dated.
 */
export const mainWhen = (scene: Scene, publishedAt: (report: string) => string | null): MainFact | null => {
  const days = scene.claims.flatMap((claim) => publishedAt(claim.report)?.slice(0, 10) ?? []).sort();
  const votes = [
    ...byClaims(scene, dayOf),
    ...bySettings(
      scene,
      ({ day }) => day,
      (day) => dayIn(day),
    ),
  ];
  // What was told on a day has not happened on a later one: that is another day of the matter.
  const before = votes.filter(({ value }) => days[0] === undefined || value <= days[0]);
  const found = tally(before.length > 0 ? before : votes);
  if (found) return { text: found.value, claims: found.claims, ...given(found.settings) };
  const [first] = scene.claims
    .flatMap((claim) => {
      const day = publishedAt(claim.report)?.slice(0, 10);
      const what = claim.setting?.what;
      return day && what ? [{ day, told: { report: claim.report, ...what } }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.told.report < b.told.report ? -1 : 1));
  return first ? { text: first.day, claims: [], settings: [first.told], inferred: OF_PUBLICATION } : null;
};

const given = (settings: MainFact["settings"]): Pick<MainFact, "settings"> =>
  settings && settings.length > 0 ? { settings } : {};
