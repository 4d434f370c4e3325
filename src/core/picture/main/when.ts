import type { Claim } from "../../claim/claim.ts";
import { dayOf as dayIn } from "../../frames/setting/day.ts";
import type { MainFact, SettingTold } from "../picture.ts";
import { ballot, type SceneReport } from "./tally.ts";

/** One day, where the claim tells one: not a window that runs up to the telling, nor the day before an era. */
const daysOf = (claim: Claim): readonly (readonly [string, number])[] => {
  const day = claim.scope["window"] || !claim.validTime ? null : dayIn(claim.validTime);
  return day === null ? [] : [[day, 1]];
};

/** Said of a day that no report tells. */
const OF_PUBLICATION = "no report that was read tells the day: it is that of the first publication";

/** The first day on which a report with claims was published; null where nobody knows. */
const firstDay = (reports: readonly SceneReport[]): string | null => {
  let first: string | null = null;
  for (const { report, claims } of reports) {
    const { publishedAt } = report;
    if (publishedAt === null || claims.length === 0 || (first !== null && publishedAt >= first)) continue;
    const day = publishedAt.slice(0, 10);
    if (first === null || day < first) first = day;
  }
  return first;
};

const opens = new WeakMap<SceneReport, SettingTold | null>();

/** The words by which a report tells what happened; kept with it. */
const opensWith = (one: SceneReport): SettingTold | null => {
  const known = opens.get(one);
  if (known !== undefined) return known;
  const what = one.claims.find(({ setting }) => setting)?.setting?.what;
  const told = what ? { report: one.report.id, ...what } : null;
  opens.set(one, told);
  return told;
};

/** The words of a report that a story opens with, where nothing tells a day. */
const firstTold = (reports: readonly SceneReport[]): { readonly day: string; readonly told: SettingTold } | null => {
  let first: { readonly day: string; readonly told: SettingTold } | null = null;
  for (const one of reports) {
    const told = opensWith(one);
    const day = one.report.publishedAt?.slice(0, 10);
    if (!day || told === null) continue;
    if (first === null || day < first.day || (day === first.day && told.report < first.told.report))
      first = { day, told };
  }
  return first;
};

/**
 * The day of what happened, as the reports of a story come and go; where no report tells one, the day on which it was first
 * published, and the fact says so. Null where nothing is dated.
 */
export const whenReader = (): ((reports: readonly SceneReport[]) => MainFact | null) => {
  const days = ballot({ inClaim: daysOf, setting: { told: ({ day }) => day, value: (day) => dayIn(day) } });
  return (reports) => {
    days.count(reports);
    const published = firstDay(reports);
    // What was told on a day has not happened on a later one: that is another day of the matter.
    const found = days.best((day) => published === null || day <= published) ?? days.best();
    if (found !== null) {
      const { value, claims, settings } = days.told(found);
      return { text: value, claims, ...given(settings) };
    }
    const first = firstTold(reports);
    return first ? { text: first.day, claims: [], settings: [first.told], inferred: OF_PUBLICATION } : null;
  };
};

const given = (settings: MainFact["settings"]): Pick<MainFact, "settings"> =>
  settings && settings.length > 0 ? { settings } : {};
