import { CALENDAR_DAY, type DatelineDay, datelineDay, dayOf } from "./dateline.ts";

/** Lines looked at, from the top; those that hold nothing are passed over. */
const TOP = 8;
/** Longer lines are running text, in UTF-16 units. */
const LONGEST_LINE = 130;

const WEEKDAY = "(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:r)?(?:s)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
/** What stands before the day of a report: that it appeared, or was changed, or up to when it tells. */
const LABEL =
  /(?:\b(?:published|posted|updated?|modified|changed|issued|filed|date[d]?|as it happened|live(?: updates?)?|as of|situation report|sitrep|flash update|bulletin)\b)/iu;
/** A line that holds nothing but a day, its clock and names: "31 Oct., 06:42", "Monday 5 September | 3 min read". */
const ALONE = new RegExp(
  `^\\W*(?:${WEEKDAY},? )?(?:${CALENDAR_DAY})[\\s,|\u00b7\u2013\u2014-]*(?:\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?[A-Z]{2,4})?)?[\\s,|\u00b7\u2013\u2014-]*(?:\\d+ min(?:ute)?s? read)?\\W*$`,
  "iu",
);
/** "From agencies and our staff, Tuesday 22 January", "By a staff reporter, with agencies | Monday 5 September". */
const SIGNED = new RegExp(
  `^(?:by|from)\\b[^.]{3,70}[,|\u00b7\u2013\u2014-]\\s*(?:${WEEKDAY},? )?(?:${CALENDAR_DAY})`,
  "iu",
);
const DAYS = new RegExp(CALENDAR_DAY, "gu");

/**
 * The day that a report tells of itself at its head, its year mostly left out: in its dateline, behind "published" or "updated", with
 * who wrote it, or in a line of its own. Of several in one line the last ("19 Jan - updated 20 Jan"). Null where none does.
 */
export const headDay = (text: string): DatelineDay | null => {
  const dateline = datelineDay(text);
  if (dateline !== null) return dateline;
  const lines = text
    .slice(0, LONGEST_LINE * TOP * 2)
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, TOP);
  for (const line of lines) {
    if (line.length > LONGEST_LINE) return null;
    const days = [...line.matchAll(DAYS)];
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) continue;
    if (ALONE.test(line) || SIGNED.test(line) || LABEL.test(line.slice(0, first.index))) return dayOf(last[0]);
    // "19 Jan, 6:10 pm - updated 20 Jan, 8:02 am".
    if (first.index < 8 && LABEL.test(line.slice(first.index, last.index))) return dayOf(last[0]);
  }
  return null;
};
