/**
 * Moments are compared as text of one form: ISO 8601 UTC. A date alone means its end, so that a picture "as of" a
 * date has the whole day and a report with only a date is never put before one with a time on the same day.
 */
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const OFFSET = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/;

const moments = new Map<string, number | null>();
/** Publication times repeat; a parsed one is kept. Bounded, and no more than a cache: the same text gives the same moment. */
const KEPT = 20_000;

const cachedMoment = (iso: string): number | null => {
  const known = moments.get(iso);
  if (known !== undefined) return known;
  if (moments.size >= KEPT) moments.clear();
  const value = momentOf(iso);
  moments.set(iso, value);
  return value;
};

/** Milliseconds since 1970 UTC; a date alone is the last millisecond of its day, a time without offset is UTC; null where unreadable. */
export const momentOf = (iso: string): number | null => {
  if (DATE_ONLY.test(iso)) {
    const start = Date.parse(`${iso}T00:00:00Z`);
    return Number.isNaN(start) ? null : start + 86_399_999;
  }
  const parts = OFFSET.exec(iso);
  if (!parts) return null;
  const value = Date.parse(parts[8] || parts[9] ? iso : `${iso}Z`);
  return Number.isNaN(value) ? null : value;
};

const DAY = "2021-08-13".length;

/** The day of a moment of publication, as it is written; "" where there is none. */
export const dayOfMoment = (iso: string | null): string => iso?.slice(0, DAY) ?? "";

const published = new WeakMap<{ readonly publishedAt: string | null }, number | null>();

/** When a report was published, as `momentOf` gives it; kept with the report. */
export const publishedMoment = (report: { readonly publishedAt: string | null }): number | null => {
  const known = published.get(report);
  if (known !== undefined) return known;
  const moment = report.publishedAt === null ? null : momentOf(report.publishedAt);
  published.set(report, moment);
  return moment;
};

/** The day of a moment, "2021-08-13"; null where unreadable. */
export const dayOf = (iso: string): string | null => (/^\d{4}-\d{2}-\d{2}/.test(iso) ? iso.slice(0, 10) : null);

/** Order of two publications: negative where `a` is surely older; 0 where they could be in either order (same day, one without a time). */
export const comparePublished = (a: string, b: string): number => compareRead(a, cachedMoment(a), b, cachedMoment(b));

/** The same where the moments of both are known already. */
export const compareRead = (a: string, left: number | null, b: string, right: number | null): number => {
  if (left === null || right === null) return 0;
  if ((a.length === 10 || b.length === 10) && a.slice(0, 10) === b.slice(0, 10)) return 0;
  return left - right;
};

/** The earliest of some publications; of those that could be in either order the first. */
export interface Earliest {
  readonly at: string | null;
  /** Milliseconds; null where unreadable. */
  readonly moment: number | null;
  /** Whether all tell when. */
  readonly all: boolean;
}

/** Two times as "2021-08-13T10:00:00Z", or both as "2021-08-13T10:00:00.000Z"; or what is no time at all. */
const areOfOneForm = (a: string, b: string): boolean =>
  a.length === b.length && (a.length === 20 || a.length === 24) && a.endsWith("Z") && b.endsWith("Z");

export const earliestOf = (reports: readonly string[], publishedAt: (report: string) => string | null): Earliest => {
  let first: string | null = null;
  let moment: number | null = null;
  let all = true;
  for (const report of reports) {
    const at = publishedAt(report);
    if (at === null) {
      all = false;
      continue;
    }
    // Of two times in one form the text tells the order: most are no sooner, and need not be read.
    if (first !== null && at >= first && areOfOneForm(at, first)) continue;
    const read = cachedMoment(at);
    if (first !== null && compareRead(at, read, first, moment) >= 0) continue;
    first = at;
    moment = read;
  }
  return { at: first, moment, all };
};
