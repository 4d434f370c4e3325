import { CALENDAR_DAY, dayOf, headDatelines, WEEKDAY_NAME } from "./dateline.ts";

/** What a report tells of its own day; null for what it leaves out. At least a weekday, or a day with its month. */
export interface HeadDay {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31. */
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** Whether day and month were told by numbers that may as well be the other way round: "9/8/2024". */
  readonly eitherWay: boolean;
  /** Minutes from midnight by the report's own clock, and the name of its zone in capitals ("" where it names none). */
  readonly clock: { readonly minutes: number; readonly zone: string } | null;
  /** As written. */
  readonly words: string;
}

/** Lines looked at, from the top and from the end; those that hold nothing are passed over. */
const TOP = 8;
const FOOT = 4;
/** Longer lines are running text, in UTF-16 units. */
const LONGEST_LINE = 130;

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const NUMBERED = "\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)";
/** A day with or without its weekday: "Wed 30 Jan 2019", "Thursday, May 5", "17/5/2015". */
const DAY = `(?:${WEEKDAY_NAME},? (?:the )?)?(?:${CALENDAR_DAY}|(?<![\\d/])(?:${NUMBERED}))`;
const DAYS = new RegExp(DAY, "giu");
const WEEKDAY = new RegExp(WEEKDAY_NAME, "iu");
const CLOCK =
  /^[\s,|\u00b7\u2013\u2014-]*(?:at |as of )?(\d{1,2})[:.h](\d{2})\s?([aApP]\.?[mM]\b\.?)?,?\s?\(?((?:[A-Z]{2,4}|local)\b)?/u;

/** What stands before the day of a report: that it appeared, or was changed, or up to when it tells. */
const LABEL =
  /\b(?:published|posted|updated?|actualized|modified|changed|issued|filed|aired|broadcast|recorded|released|date[d]?|as it happened|live(?: updates?)?|as of|situation (?:report|note|update)|sitrep|flash update|bulletin|press release|transcript)\b/iu;
/** What sets a day off from the words before and behind it. */
const SET_OFF_BEFORE = /(?:^|[|\u00b7\u2022\u2013\u2014:;,.([/-])\s*$/u;
const SET_OFF_BEHIND = /^\s*(?:$|[|\u00b7\u2022\u2013\u2014;,.)(\]/-]|\d{1,2}[:.h]\d{2})/u;
/** "Anchor read / web version - Friday", "From our correspondent in Lamu, Sunday", "Published Saturday | World". */
const WEEKDAY_ALONE = new RegExp(
  `(?:^|[|\\u00b7\\u2013\\u2014,/-]\\s*|\\b(?:published|posted|updated|aired|broadcast) (?:on )?)(${WEEKDAY_NAME})(?: (?:morning|afternoon|evening|night|edition))?\\s*(?:$|[|\\u00b7\\u2013\\u2014-])`,
  "iu",
);
/** Longer lines that end in a weekday are headlines, in UTF-16 units. */
const LONGEST_SIGNED = 60;
/** A note at the end says up to when a text tells: "This report was put right on 22 March", "Correction, 21 May: ...". */
const NOTE =
  /^\W{0,3}(?:corrections?|clarifications?|updated?|published|posted|last (?:changed|updated|modified)|(?:this|the) (?:article|story|report|post|page|text|piece) (?:was|has been) (?:put right|corrected|amended|updated|changed|revised|published))\b/iu;

/**
 * The day that a report tells of itself, its year mostly left out: in its dateline, behind "published" or "updated", with who wrote
 * it, set off in a line of its head, or else in a note at its end. Of several in one line the last ("19 Jan - updated 20 Jan"). Null where
 * none does.
 */
export const headDay = (text: string): HeadDay | null => inDateline(text) ?? inHead(text) ?? inFoot(text);

const inDateline = (text: string): HeadDay | null => {
  let weekday: HeadDay | null = null;
  for (const words of headDatelines(text)) {
    const full = daysIn(words).at(-1);
    if (full !== undefined) return full.day;
    weekday ??= partly(words);
  }
  return weekday;
};

/** "LAMU, Wednesday", "Nouakchott, Thursday 17", "LAMU, late August", "Port Sudan, 1-6". */
const partly = (words: string): HeadDay | null => {
  const named = /,\s*(?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?<day>\d{1,2}))?\b/u.exec(words);
  if (named?.groups)
    return { ...NOTHING, weekday: weekdayOf(named.groups["name"] ?? ""), day: numberOf(named.groups["day"]), words };
  const part = /,\s*(?:(?<part>late|mid|early)[ -])(?<month>\p{Lu}\p{Ll}+)/u.exec(words);
  const day = part?.groups && dayOf(`${PART_OF_MONTH[part.groups["part"] ?? ""] ?? 15} ${part.groups["month"]}`);
  if (day) return { ...NOTHING, month: day.month, day: day.day, words };
  const [, first, second] = /\b(\d{1,2})-(\d{1,2})\b/u.exec(words) ?? [];
  return first === undefined || second === undefined ? null : numbered(Number(first), Number(second), null, words);
};
const PART_OF_MONTH: Readonly<Record<string, number>> = { early: 5, mid: 15, late: 25 };

const inHead = (text: string): HeadDay | null => {
  const lines = linesOf(text.slice(0, LONGEST_LINE * TOP * 2)).slice(0, TOP);
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) return null;
    const told = daysIn(line).filter(({ from, to, day }, index, all) => {
      const before = line.slice(index === 0 ? 0 : (all[index - 1]?.to ?? 0), from);
      if (LABEL.test(before)) return true;
      // The first line is mostly a headline, which may name the day of anything.
      return SET_OFF_BEFORE.test(before) && SET_OFF_BEHIND.test(line.slice(to)) && (at > 0 || day.weekday !== null);
    });
    const last = told.at(-1);
    if (last !== undefined) return told.reduce((newest, { day }) => (isLater(day, newest) ? day : newest), last.day);
    const name = at > 0 && line.length <= LONGEST_SIGNED ? WEEKDAY_ALONE.exec(line)?.[1] : undefined;
    if (name !== undefined) return { ...NOTHING, weekday: weekdayOf(name), words: name };
  }
  return null;
};

const inFoot = (text: string): HeadDay | null => {
  const lines = linesOf(text.slice(-LONGEST_LINE * FOOT * 4)).slice(-FOOT);
  for (const line of lines) {
    const [first] = NOTE.test(line) ? daysIn(line.slice(0, LONGEST_LINE)) : [];
    if (first !== undefined) return first.day;
  }
  return null;
};

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

interface Found {
  readonly from: number;
  readonly to: number;
  readonly day: HeadDay;
}

const NOTHING = { year: null, month: null, day: null, weekday: null, eitherWay: false, clock: null } as const;

const daysIn = (line: string): readonly Found[] =>
  [...line.matchAll(DAYS)].flatMap((match): Found[] => {
    const [words] = match;
    const read = readDay(words);
    if (read === null) return [];
    const end = match.index + words.length;
    const behind = CLOCK.exec(line.slice(end));
    return [{ from: match.index, to: end, day: { ...read, clock: behind && minutesOf(behind) } }];
  });

const readDay = (words: string): HeadDay | null => {
  const weekday = weekdayOf(WEEKDAY.exec(words)?.[0] ?? "");
  const numbers = /(\d{1,2})[/.](\d{1,2})[/.](\d{4})/u.exec(words);
  const iso = /(\d{4})-(\d{2})-(\d{2})/u.exec(words);
  if (numbers) return withWeekday(numbered(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), words), weekday);
  if (iso) return { ...NOTHING, year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), weekday, words };
  const named = dayOf(words.replace(WEEKDAY, ""));
  return named && { ...NOTHING, ...named, weekday, words };
};

const withWeekday = (day: HeadDay | null, weekday: number | null): HeadDay | null => day && { ...day, weekday };

/** "17/5" is the seventeenth of May. */
const numbered = (first: number, second: number, year: number | null, words: string): HeadDay | null => {
  const [day, month] = second > 12 ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { ...NOTHING, year, month, day, eitherWay: day <= 12 && day !== month, words };
};

const weekdayOf = (name: string): number | null => {
  const at = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? null : at;
};

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

const minutesOf = ([, hour, minute, half, zone]: RegExpExecArray): HeadDay["clock"] => {
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (hours > 23 || minutes > 59) return null;
  const day = half === undefined ? hours : (hours % 12) + (/^p/iu.test(half) ? 12 : 0);
  return { minutes: day * 60 + minutes, zone: (zone ?? "").toUpperCase() };
};

/** Of two days of one line: within a year apart, whatever their years. */
const isLater = (a: HeadDay, b: HeadDay): boolean => {
  const rank = ({ year, month, day, clock }: HeadDay, other: HeadDay): number =>
    ((other.year === null ? 0 : (year ?? other.year)) * 12 + (month ?? 0)) * 31 +
    (day ?? 0) +
    (clock?.minutes ?? 0) / 1500;
  return rank(a, b) > rank(b, a);
};
