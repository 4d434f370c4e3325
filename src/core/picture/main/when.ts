import type { Claim } from "../../claim/claim.ts";
import { dayOf as dayIn } from "../../frames/setting/day.ts";
import { middleOf } from "../middle.ts";
import { placeDays, type ToldDays } from "../order/place-days.ts";
import { toldDaysOf } from "../order/told-days.ts";
import type { MainFact, SettingTold } from "../picture.ts";
import { askedOf } from "./asked.ts";
import { eventDay } from "./event-day.ts";
import { ballot, countsOf, isEnough, type SceneReport } from "./tally.ts";

/** One day, where the claim tells one: not a window that runs up to the telling, nor the day before an era. */
const daysOf = (claim: Claim): readonly (readonly [string, number])[] => {
  const day = claim.scope["window"] || !claim.validTime ? null : dayIn(claim.validTime);
  return day === null ? [] : [[day, 1]];
};

/** Said of a day that no report tells. */
const OF_PUBLICATION = "the day of the first publication: none was read in the reports";

/** What stands first by some order among what reports tell, as reports come and go: those that were asked before are not asked again. */
const firstKeeper = <One>(
  tells: (report: SceneReport) => One | null,
  isBefore: (a: One, b: One) => boolean,
): ((reports: readonly SceneReport[]) => One | null) => {
  let asked: readonly SceneReport[] = [];
  let first: One | null = null;
  return (reports) => {
    const { from, to, rest } = middleOf(asked, reports);
    // What stood first may have gone.
    if (to > from) first = null;
    for (const report of to > from ? reports : reports.slice(from, rest)) {
      const told = tells(report);
      if (told !== null && (first === null || isBefore(told, first))) first = told;
    }
    asked = reports;
    return first;
  };
};

const dayOf = ({ report }: SceneReport): string | null => report.publishedAt?.slice(0, 10) || null;

/** The day of a report with claims. */
const dayTold = (one: SceneReport): string | null => (one.claims.length === 0 ? null : dayOf(one));

/** Said of a day that a report without a date tells by its weekday. */
const OF_WEEKDAY =
  "inferred from the day at the head of the first report and the day of the week that its opening tells";

/** Whether the year of a story's days is known: by a publication, or by a head that tells it. */
const tellsYear = ({ published, head }: ToldDays): boolean => published !== null || (head?.year ?? null) !== null;

const DAY = 86_400_000;
const WEEK = 7;
/** 0 is Sunday: the first of January 1970 was a Thursday. */
const THURSDAY = 4;

/** The day of the week that the opening of the first report tells, on or before the day at its head; null where that is not known. */
const weekdayTold = (reports: readonly SceneReport[]): string | null => {
  const told = reports.map(({ report }) => toldDaysOf(report));
  if (!told.some(tellsYear)) return null;
  const { heads } = placeDays(told);
  let first: { readonly head: number; readonly weekday: number } | null = null;
  for (const { report, opening } of told) {
    const [weekday] = opening;
    const head = heads.get(report);
    if (head !== undefined && weekday !== undefined && (first === null || head < first.head)) first = { head, weekday };
  }
  if (first === null) return null;
  const since = (((first.head + THURSDAY - first.weekday) % WEEK) + WEEK) % WEEK;
  return new Date((first.head - since) * DAY).toISOString().slice(0, 10);
};

/** The words by which a report tells what happened, with its day. */
interface Opening {
  readonly day: string;
  readonly told: SettingTold;
}

const openingOf = (one: SceneReport): Opening | null => {
  const day = dayOf(one);
  const what = one.claims.find(({ setting }) => setting)?.setting?.what;
  return day !== null && what ? { day, told: { report: one.report.id, ...what } } : null;
};

/**
 * The day of what happened, as the reports of a story come and go: that which most of them look back on, else that which weighs most in them; where no report tells one, the day on which it was first
 * published, and the fact says so. Null where nothing is dated.
 */
export const whenReader = (): ((reports: readonly SceneReport[]) => MainFact | null) => {
  const days = ballot({
    inClaim: daysOf,
    setting: ({ day }) => (day === null ? [] : [{ told: day, value: dayIn(day), share: 1 }]),
  });
  const firstDay = firstKeeper(dayTold, (a, b) => a < b);
  const firstOpening = firstKeeper(
    openingOf,
    (a, b) => a.day < b.day || (a.day === b.day && a.told.report < b.told.report),
  );
  return (reports) => {
    days.count(reports);
    // The first day on which a report with claims was published; null where nobody knows.
    const published = firstDay(reports);
    // What was told on a day has not happened on a later one: that is another day of the matter.
    const { telling, undated } = countsOf(reports);
    const found =
      days.best((day, tellers) => (published === null || day <= published) && isEnough(tellers, telling)) ??
      days.best((_, tellers) => isEnough(tellers, telling));
    // Where somebody does not say when, the first that does need not be the first.
    const event = eventDay(askedOf(reports).map(({ report }) => report));
    if (event !== null)
      return {
        text: event.day,
        claims: days.tellers(event.day) > 0 ? days.told(event.day).claims : [],
        settings: event.settings,
      };
    const inferred = undated > 0 ? weekdayTold(reports) : null;
    if (inferred !== null && (found === null || inferred < found))
      return { text: inferred, claims: [], inferred: OF_WEEKDAY };
    if (found !== null) {
      const { value, claims, settings } = days.told(found);
      return { text: value, claims, ...given(settings) };
    }
    const first = undated > 0 ? null : firstOpening(reports);
    const told = first && days.tellers(first.day) > 0 ? days.told(first.day) : null;
    if (told !== null && (told.settings.length > 0 || isInOpening(reports, told.claims)))
      return { text: told.value, claims: told.claims, ...given(told.settings) };
    return first ? { text: first.day, claims: [], settings: [first.told], inferred: OF_PUBLICATION } : null;
  };
};

/** Whether a headline or an opening tells one of these claims. */
const isInOpening = (reports: readonly SceneReport[], ids: readonly string[]): boolean =>
  reports.some(({ claims, heights }) => claims.some(({ id }, at) => (heights[at] ?? 0) > 1 && ids.includes(id)));

const given = (settings: MainFact["settings"]): Pick<MainFact, "settings"> =>
  settings && settings.length > 0 ? { settings } : {};
