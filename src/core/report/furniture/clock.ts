import type { Span } from "../../text/span.ts";
import { DATE_GLUE, foldWord, MONTHS, WEEKDAYS } from "./date-words.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { wholeLine } from "./furniture-rule.ts";

const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}.'’-]*|\d+(?:[:./-]\d+)*(?:st|nd|rd|th|am|pm|h)?/giu;
const TIME = /^(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:[:.]\d\d)?(?:am|pm|h)?$/i;
const NUMERIC_DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))$/;

interface Parts {
  weekday: boolean;
  month: boolean;
  day: boolean;
  year: boolean;
  time: boolean;
  full: boolean;
}

/** What a line says if every word of it belongs to a date or a clock, else null. */
export function dateParts(text: string): Parts | null {
  const parts: Parts = { weekday: false, month: false, day: false, year: false, time: false, full: false };
  let rest = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const folded = foldWord(token).replace(/\.$/, "");
    if (++rest > 24) return null;
    if (WEEKDAYS.has(folded)) parts.weekday = true;
    else if (MONTHS.has(folded)) parts.month = true;
    else if (TIME.test(token)) parts.time = true;
    else if (NUMERIC_DATE.test(token)) parts.full = true;
    else if (/^(?:19|20)\d\d$/.test(token)) parts.year = true;
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/i.test(token)) parts.day = true;
    else if (/^\d{1,2}(?:am|pm)$/i.test(token)) parts.time = true;
    else if (!DATE_GLUE.has(folded)) return null;
  }
  return rest === 0 ? null : parts;
}

const isStamp = (parts: Parts): boolean =>
  parts.full ||
  (parts.month && parts.day) ||
  (parts.weekday && parts.time) ||
  (parts.weekday && parts.day && parts.year);

/** Whole lines such as "vineri, 19 aprilie 2024 - 7:26" or "Updated 10:14 GMT, 2 March 2020". */
function markLine(line: TextLine): readonly Span[] | null {
  if (line.text.length > 120 || !/\d/.test(line.text)) return null;
  const parts = dateParts(line.text);
  if (parts === null) return null;
  if (isStamp(parts)) return wholeLine(line);
  const labelled = /^(?:last |first )?(?:posted|published|updated?|modified)\b/i.test(line.text);
  return parts.time && (labelled || /^\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?$/i.test(line.text))
    ? wholeLine(line)
    : null;
}

export const clock: FurnitureRule = { id: "furniture/clock", kind: "clock", mark: markLine };
