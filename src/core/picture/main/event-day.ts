import { contentStems } from "../../lineage/words.ts";
import { findDatelines } from "../../report/dateline.ts";
import type { Report } from "../../report/report.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { isByline, openingOf } from "../opening.ts";
import type { SettingTold } from "../picture.ts";

/** A day as a report tells it in passing. */
export interface DayTold {
  /** ISO 8601. */
  readonly day: string;
  readonly span: Span;
  /** Stems of the words beside it. */
  readonly stems: ReadonlySet<string>;
}

/** The day that the reports of a story look back on. */
export interface EventDay {
  readonly day: string;
  readonly settings: readonly SettingTold[];
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const DAYS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)|(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?: (?<year>\d{4}))?|(?<before>${MONTH})\.? (?<behind>\d{1,2})(?:st|nd|rd|th)?(?!:)(?:,? (?<late>\d{4}))?|(?<yesterday>yesterday|last night)|(?<today>today|tonight|this (?:morning|afternoon|evening)))(?![\p{L}\p{N}])`,
  "gu",
);
/** Of another week, or where a time opens or ends. */
const NOT_ON = /\b(?:last|next|previous|following|coming|every|each|since|until|till|by|before|ahead of)[ -]$/iu;
/** What is to come, or was long ago. */
const NOT_PAST =
  /\b(?:will|would|shall|won['\u2019]t|could|(?<!\d )may(?! \d)|might|should|tomorrow|next|due|upcoming|(?:is|are|was|were) to|going to|expected|expects?|scheduled|planned|plans?|set (?:to|for)|if|unless|anniversary|years? (?:ago|earlier|before|later))\b/iu;
/** So far on either side of a day, in UTF-16 units, stand the words that tell what happened on it. */
const BESIDE = 90;
const NOT_PAST_BEFORE = 40;
const NOT_PAST_BEHIND = 20;
/** More text tells no more of its days, and news is of the last weeks. In UTF-16 units; in days. */
const LONGEST = 20_000;
const NEWS = 40;
const DAY = 86_400_000;
/** Where the report is from it may be the next day already. */
const AFTERNOON = 12;

const published = ({ publishedAt }: Report): number | null => {
  const day = Date.parse(publishedAt?.slice(0, 10) ?? "");
  return Number.isNaN(day) ? null : day;
};

/** The last day of that name, or the next where the report was published late on the day before it. */
const byWeekday = (name: string, { publishedAt }: Report, own: number): number => {
  const back = (new Date(own).getUTCDay() - WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 7) % 7;
  const late = new Date(publishedAt ?? "").getUTCHours() >= AFTERNOON;
  return back === 6 && late ? own + DAY : own - back * DAY;
};

const dayOf = (groups: Readonly<Record<string, string | undefined>>, report: Report, own: number): number => {
  const { weekday, day, month, year, before, behind, late, yesterday } = groups;
  if (weekday !== undefined) return byWeekday(weekday, report, own);
  if (yesterday !== undefined) return own - DAY;
  const name = month ?? before;
  if (name === undefined) return own;
  const of = Number(year ?? late ?? new Date(own).getUTCFullYear());
  return Date.UTC(of, MONTHS.indexOf(name.slice(0, 3).toLowerCase()), Number(day ?? behind));
};

const lineAround = (text: string, at: number): string => {
  const end = text.indexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end);
};

/** The words beside a day, no farther than its sentence. */
const wordsBeside = (text: string, { start, end }: Span): readonly [before: string, behind: string] => [
  text
    .slice(Math.max(0, start - BESIDE), start)
    .split(/[.!?]\s|\n/u)
    .at(-1) ?? "",
  text.slice(end, end + BESIDE).split(/[.!?](?:\s|$)|\n/u)[0] ?? "",
];

const read = (report: Report): readonly DayTold[] => {
  const { text, furniture, titleSpan, publisher } = report;
  const own = published(report);
  if (own === null) return [];
  const datelines = findDatelines(text);
  const found: DayTold[] = [];
  for (const match of text.slice(0, LONGEST).matchAll(DAYS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const at = dayOf(match.groups ?? {}, report, own);
    if (span.start < (titleSpan?.end ?? 0) || Number.isNaN(at) || at > own + DAY || own - at > NEWS * DAY) continue;
    if ([...furniture, ...datelines].some((one) => overlaps(one, span))) continue;
    const [before, behind] = wordsBeside(text, span);
    if (NOT_ON.test(before) || isByline(lineAround(text, span.start), publisher)) continue;
    if (NOT_PAST.test(`${before.slice(-NOT_PAST_BEFORE)}${behind.slice(0, NOT_PAST_BEHIND)}`)) continue;
    const day = new Date(at).toISOString().slice(0, 10);
    found.push({ day, span, stems: new Set(contentStems(`${before} ${behind}`)) });
  }
  return found;
};

const kept = new WeakMap<Report, readonly DayTold[]>();

/** The days that a report tells as past, but for those of bylines and datelines. Kept with the report. */
export const daysIn = (report: Report): readonly DayTold[] => {
  const known = kept.get(report) ?? read(report);
  kept.set(report, known);
  return known;
};

/** A stem that so many openings share is of what happened. */
const SHARED = 0.4;
const OPENS = 3;

/** Of stems that many of the openings share the share of those. */
const sharedStems = (reports: readonly Report[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const report of reports) {
    const own = new Set(openingOf(report).flatMap(({ at, stems }) => (at < OPENS ? [...stems] : [])));
    for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([stem, count]) => [stem, count / reports.length] as const).filter(([, share]) => share >= SHARED),
  );
};

/** What a report that tells a day counts, and the words of what happened beside it, up to so much. */
const OF_WORDS = 0.5;
const MOST_WORDS = 4;
/** Each report tells its own day: the day of what happened is told by those of other days, too. */
const OF_ITS_OWN = 0.5;
/** Fewer reports share a day by chance. */
const LEAST = 5;
const LEAST_TELLERS = 3;
const MOST_REPORTS = 0.5;

/** The day that most of the reports tell, beside the words that most of them open with; null where less than half tell one. */
export const eventDay = (all: readonly Report[]): EventDay | null => {
  const reports = all.filter((report) => published(report) !== null);
  if (reports.length < LEAST) return null;
  const shared = sharedStems(reports);
  const first = reports.reduce(
    (least, { publishedAt }) => (publishedAt && publishedAt < least ? publishedAt : least),
    "9",
  );
  const days = new Map<string, { score: number; readonly settings: SettingTold[] }>();
  for (const report of reports) {
    const own = new Map<string, { words: number; told: DayTold }>();
    for (const told of daysIn(report)) {
      const words = [...told.stems].reduce((sum, stem) => sum + (shared.get(stem) ?? 0), 0);
      const known = own.get(told.day);
      if (known === undefined || words > known.words) own.set(told.day, { words, told });
    }
    const today = report.publishedAt?.slice(0, 10) ?? "";
    for (const [day, { words, told }] of own) {
      const one = days.get(day) ?? { score: 0, settings: [] };
      days.set(day, one);
      const share = day === today && today > first.slice(0, 10) ? OF_ITS_OWN : 1;
      one.score += share * (1 + OF_WORDS * Math.min(MOST_WORDS, words));
      const { start, end } = told.span;
      one.settings.push({ report: report.id, start, end, text: report.text.slice(start, end) });
    }
  }
  const [best] = [...days].sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1));
  if (best === undefined) return null;
  const [day, { settings }] = best;
  return settings.length >= LEAST_TELLERS && settings.length >= MOST_REPORTS * reports.length
    ? { day, settings }
    : null;
};
