import { matchesIn } from "../text/matches.ts";
import { bySpan, type Span } from "../text/span.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
/** Source of a pattern for "Aug. 13" and "13 August", each with its year or without; needs the `u` flag. */
export const CALENDAR_DAY = `(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)(?![\\d\\p{L}])`;
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
/** Source of a pattern for a day of the week and its short forms; needs the flags `i` and `u`. */
export const WEEKDAY_NAME = `\\b${WEEKDAY}(?!\\p{L})`;
const DAY_OF_WEEK = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const PART_OF_MONTH = `(?:(?:late|mid|early)[ -])?${MONTH}`;
/** "17/5/2015", "17.5.2015", "1-6": day and month by their numbers alone. */
const NUMBERED = "\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?";
const WORD = "[\\p{Lu}][\\p{L}.'\\u2019/-]*";
/** In capitals, with its state or country: "DAYTON, Ohio", "LOS ANGELES". */
const CAPITALS = `\\p{Lu}[\\p{Lu}.'\\u2019/-]+(?: \\p{Lu}[\\p{Lu}.'\\u2019-]+){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{Ll}.]+){0,2})?`;
const WIRE = "\\([\\p{Lu}][^()\\n]{1,40}\\)";
const FORMS = [
  // "DAYTON, Ohio, Aug. 5 (AP)": what stands behind the capitals may be left out.
  `${CAPITALS}(?:, ${CALENDAR_DAY})?(?: ?\\([^()\\n]{2,40}\\))?`,
  // "Dayton, Aug 5 (Wire)", "Dayton (Wire)", "Aug 5 (Wire)", "(Wire)": the wire in brackets shows it.
  `(?:(?:${WORD}(?: ${WORD}){0,3}(?:, \\p{Lu}[\\w.]+)?(?:, ${CALENDAR_DAY})?|${CALENDAR_DAY}),? )?${WIRE}`,
  // "Geneva, 14 March 2022", "Geneva/Abuja, 14 March 2022": the day shows it.
  `${WORD}(?: ${WORD}){0,3}(?:, ${WORD})?, ${CALENDAR_DAY}`,
  // "Nouakchott, Thursday 17 (ANI)", "LAMU, Wednesday", "LAMU, late August": no day of a month, or only its number.
  `${WORD}(?: ${WORD}){0,2}, ${DAY_OF_WEEK}(?: \\d{1,2})?,? ?${WIRE}`,
  `${CAPITALS}, (?:${DAY_OF_WEEK}|${PART_OF_MONTH})(?: ?${WIRE})?`,
  // "Port Sudan, 1-6 (Wire)", "Baghdad (Wire) 17/5/2015".
  `${WORD}(?: ${WORD}){0,2}(?:, ${NUMBERED} ?${WIRE}| ?${WIRE} ?${NUMBERED})`,
];
/** "LAMU, Wednesday: ", "LAMU, June 3: ". */
const WITH_COLON = `${CAPITALS}, (?:${DAY_OF_WEEK}|${CALENDAR_DAY})(?: ?${WIRE})?:`;
/**
 * "JAKARTA - ", "DAYTON, Ohio (AP) \u2014 ", "(Reuters) - ", "Aug 13 (Reuters) - ": a place, a day and a wire before the first sentence
 * of a paragraph. It is part of the telling, but of no sentence. The place is written in capitals, or a wire stands in brackets,
 * or a day is told.
 */
const DATELINE = new RegExp(
  `(?:^|\\n)[ \\t]{0,8}(?:UPDATED?: )?((?:(?:${FORMS.map((form) => `(?:${form})`).join("|")})[ \\t]{0,8}(?:-{1,2}|\\u2013|\\u2014)|${WITH_COLON})[ \\t]{0,8})(?=\\S|\\r?\\n)(?!\\d{1,2}:\\d{2})`,
  "gu",
);
/** What stands before a day without being a place: days of the week, and how pages label their clocks. */
const CLOCK_WORD =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|published|posted|updated|modified|date|last)\b/iu;
const DAY_IN = new RegExp(CALENDAR_DAY, "u");
/** "SAN MATEO COUNTY, Calif. (KABC) ", "TUCSON (KGUN9-TV) ": a place in capitals and a station by its call sign. */
const STATION =
  /(?:^|\n)[ \t]{0,8}((?=\p{Lu}{3})\p{Lu}[\p{Lu}.'\u2019-]+(?: \p{Lu}[\p{Lu}.'\u2019-]+){0,3}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{Ll}.]+)?)? \([KW][A-Z]{2,3}(?:[ -]?(?:\d{1,2}|TV|DT|FM|AM)){0,2}\)[ \t]+)(?=["'\u2018\u201c]?\p{Lu}\p{Ll})/gu;
/** "New York (CNN) ", "(CNN) ": some houses put no dash behind their name. */
const UNDASHED =
  /(?:^|\n)[ \t]{0,8}((?:[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+){0,3}(?:, [A-Z][\w.]+(?: [A-Z]\w+)?)?,? )?\((?:CNN(?: Business| Money)?|AP|AFP|Reuters|UPI|ANI|IANS|PTI|Xinhua)\)[ \t]+)(?=["'\u2018\u201c]?[A-Z])/gu;
/** "Karnpur (Jharkhand), Apr 12 (BNS) ": a day and a wire by its letters show it, with no dash. */
const UNDASHED_DAY = new RegExp(
  `(?:^|\\n)[ \\t]{0,8}(${WORD}(?: ${WORD}){0,3}(?: \\([\\p{Lu}][\\p{L} .-]{2,30}\\))?, ${CALENDAR_DAY},? \\(\\p{Lu}{2,8}\\)[ \\t]+)(?=["'\u2018\u201c]?\\p{Lu})`,
  "gu",
);

const OPENER =
  "(?:An?|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Thousands|Several|Some|Many|At least|More than) \\p{Ll}";
/** "SAN JOAQUIN, Calif. Crews worked", "SAN JOAQUIN Two men were": the dash is lost. A state shows it, or a word that no name holds. */
const DASH_LOST = new RegExp(
  `(?:^|\\n)[ \\t]{0,8}((?=[^\\p{Ll}]*\\p{Lu}{4})\\p{Lu}[\\p{Lu}.'\u2019-]+(?: \\p{Lu}[\\p{Lu}.'\u2019-]+){0,3}(?:, (?:(?:[A-Z][a-z]{1,4}\\.|[A-Z]\\.[A-Z]\\.) (?=\\p{Lu})|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? (?=${OPENER}))| (?=${OPENER})))`,
  "gu",
);

/**
 * "By Ann Wise and Mark Lund SEATTLE, Nov 6 (Reuters) - ": the same behind the names of who wrote it, in the line of a headline
 * that the page tells again.
 */
const SIGNED =
  /(?<!\S)(By(?: [A-Z][a-z][\w'\u2019-]*| [A-Z]\.){2,4}(?:(?:,| and)(?: [A-Z][a-z][\w'\u2019-]*| [A-Z]\.){2,4}){0,4},?) [A-Z][A-Z.'\u2019-]+(?: [A-Z][A-Z.'\u2019-]+){0,3}(?:, [A-Z][a-z.]+(?: [A-Z][a-z.]+)?)?(?:, [A-Z][a-z]+\.? \d{1,2})? ?\([A-Z][^()\n]{1,40}\)[ \t]*(?:-{1,2}|\u2013|\u2014)[ \t]*(?=\S)/gu;

/** Of the text asked about last: reading a report asks several times. */
let last: { readonly text: string; readonly datelines: readonly Span[] } | null = null;

/** Datelines of a text, in order. Linear in its length. */
export const findDatelines = (text: string): readonly Span[] => {
  if (last?.text !== text) last = { text, datelines: readDatelines(text) };
  return last.datelines;
};

const readDatelines = (text: string): readonly Span[] => {
  const found: Span[] = [];
  for (const match of matchesIn(text, SIGNED)) {
    const signed = match.index + (match[1] ?? "").length;
    found.push({ start: match.index, end: signed }, { start: signed + 1, end: match.index + match[0].length });
  }
  for (const form of [DATELINE, STATION, UNDASHED, UNDASHED_DAY, DASH_LOST])
    for (const match of matchesIn(text, form)) {
      const words = match[1] ?? "";
      if (/\d/u.test(words) && !words.includes("(") && CLOCK_WORD.test(words)) continue;
      const start = match.index + match[0].indexOf(words);
      found.push({ start, end: start + words.length });
    }
  return found.sort(bySpan);
};

/** A day of the calendar as a dateline tells it; the year is null where it is left out. */
export interface DatelineDay {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** As written. */
  readonly words: string;
}

/** The day that words of the form of `CALENDAR_DAY` tell; null where the calendar has none such. */
export const dayOf = (words: string): DatelineDay | null => {
  const month = MONTHS.indexOf((/\p{L}{3}/u.exec(words)?.[0] ?? "").toLowerCase()) + 1;
  const [first, second] = words.match(/\d+/gu) ?? [];
  const day = Number(first);
  return month > 0 && day >= 1 && day <= 31
    ? { year: second === undefined ? null : Number(second), month, day, words }
    : null;
};

/** How far into a text its own dateline stands, in UTF-16 units. */
const HEAD = 1_500;

/** The datelines at the head of a text. */
export const headDatelinesOf = (text: string): readonly Span[] => findDatelines(text).filter(({ end }) => end <= HEAD);

/** The words of the datelines at the head of a text. */
export const headDatelines = (text: string): readonly string[] => {
  const head = text.slice(0, HEAD);
  return findDatelines(head).map(({ start, end }) => head.slice(start, end));
};

/** The day of the first dateline at the head of a text that tells one; null where none does. */
export const datelineDay = (text: string): DatelineDay | null => {
  for (const dateline of headDatelines(text)) {
    const words = DAY_IN.exec(dateline)?.[0];
    if (words === undefined) continue;
    const day = dayOf(words);
    if (day !== null) return day;
  }
  return null;
};
