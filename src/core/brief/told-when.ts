import { momentOf } from "../picture/dates.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** When answers were told first, in words that tell them apart: "12 March", "12 March at 18:30 UTC", "12 March 2024". */
export const daysTold = (moments: readonly string[]): readonly string[] => {
  const utc = moments.map((iso) => new Date(momentOf(iso) ?? 0).toISOString());
  const distinct = new Set(utc);
  const days = new Set(utc.map((iso) => iso.slice(0, 10)));
  const years = new Set(utc.map((iso) => iso.slice(0, 4)));
  return moments.map((iso) => {
    const at = momentOf(iso);
    if (at === null) return iso;
    const date = new Date(at);
    const month = MONTHS[date.getUTCMonth()] ?? "";
    const day = `${date.getUTCDate()} ${month}${years.size > 1 ? ` ${date.getUTCFullYear()}` : ""}`;
    const sameDay = days.size < distinct.size && /T\d{2}:\d{2}/u.test(iso);
    return sameDay ? `${day} at ${date.toISOString().slice(11, 16)} UTC` : day;
  });
};

/** When the first of some reports was published; null where it is not known of one of them. */
export const firstTold = (
  reports: readonly string[],
  publishedAt: (report: string) => string | null,
): string | null => {
  let first: string | null = null;
  for (const report of reports) {
    const iso = publishedAt(report);
    if (iso === null || momentOf(iso) === null) return null;
    if (first === null || (momentOf(iso) ?? 0) < (momentOf(first) ?? 0)) first = iso;
  }
  return first;
};

/** When the last of some reports was published, of those of which it is known; null where it is of none. */
export const lastTold = (reports: Iterable<string>, publishedAt: (report: string) => string | null): string | null => {
  let last: string | null = null;
  for (const report of reports) {
    const iso = publishedAt(report);
    const at = iso === null ? null : momentOf(iso);
    if (at !== null && (last === null || at > (momentOf(last) ?? 0))) last = iso;
  }
  return last;
};
