import { readFileSync } from "node:fs";

/** What one page states: a day, or an instant with its zone, as printed or as its metadata have it. */
export interface StatedDate {
  readonly published: string;
  readonly where: "printed" | "metadata";
}

/** By the first twelve digits of the page's key. */
export function statedDates(): ReadonlyMap<string, StatedDate> {
  const file = JSON.parse(readFileSync(new URL("article-dates.json", import.meta.url), "utf8")) as {
    pages: Record<string, StatedDate>;
  };
  return new Map(Object.entries(file.pages));
}

/** Pages print the minute of the first or of the last saving. */
const SAME_MOMENT = 15 * 60_000;

/**
 * How a date that was read fits what the page states. `day`: the same day, by the page's own clock where both know the time.
 * `moment`: within a quarter of an hour; null where either side has no time. A reading without a zone is taken as it stands,
 * by the page's clock or by UTC.
 */
export function judgeDate(stated: string, read: string | null): { day: boolean; moment: boolean | null } {
  if (read === null) return { day: false, moment: stated.includes("T") ? false : null };
  const day = stated.slice(0, 10);
  if (!stated.includes("T") || !read.includes("T")) {
    const near = read.endsWith("Z") && Math.abs(Date.parse(read.slice(0, 10)) - Date.parse(day)) <= 86_400_000;
    // The page prints a day of an unknown zone, and the reading is an instant: no zone is more than 14 hours from UTC.
    return { day: read.slice(0, 10) === day || (near && withinZone(day, read)), moment: null };
  }
  const clock = Date.parse(`${stated.slice(0, 16)}Z`);
  const instant = Date.parse(stated);
  const given = Date.parse(read.endsWith("Z") ? read : `${read}Z`);
  const wanted = read.endsWith("Z") ? [instant] : [clock, instant];
  const off = Math.min(...wanted.map((one) => Math.abs(one - given)));
  const local =
    given + (read.endsWith("Z") || Math.abs(instant - given) < Math.abs(clock - given) ? clock - instant : 0);
  return { day: new Date(local).toISOString().slice(0, 10) === day, moment: off <= SAME_MOMENT };
}

/** Some zone's day `day` holds the instant, not counting the zones east of Japan and west of Hawaii. */
const withinZone = (day: string, instant: string): boolean => {
  const hours = (Date.parse(instant) - Date.parse(day)) / 3_600_000;
  return hours >= -9 && hours < 34;
};
