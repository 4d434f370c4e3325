import { CARDINALS } from "../../language/en/number-words.ts";
import { CALENDAR_DAY, dayOf } from "../../report/dateline.ts";
import { headDay } from "../../report/head-day.ts";
import type { Report } from "../../report/report.ts";
import type { ToldDays } from "./place-days.ts";

/** How far an opening goes, in UTF-16 units. */
const OPENING = 700;
/** More text tells no more of a report's own days. */
const LONGEST = 20_000;

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY =
  /(?<before>\b\p{L}+[ -])?\b(?<name>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?!['\u2019]?\p{L}|['\u2019]s| (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}\p{Ll})/gu;
/** Of another week, or of none. */
const OTHER_WEEK =
  /^(?:last|next|previous|following|coming|every|each|past|since|until|till|by|before|after|for|from|black|good|easter|palm|ash|holy|super|a|one|the|any|most)[ -]$/iu;
/** What is to come. */
const AHEAD =
  /\b(?:will|would|shall|won['\u2019]t|could|(?<!\d )may(?! \d)|might|should|tomorrow|next|due|upcoming|forthcoming|(?:is|are|was|were) to|going to|expected|expects?|scheduled|planned|plans?|set (?:to|for)|hopes?|ready to|promise[sd]?|vow(?:s|ed)?|if|unless|anniversary|years? (?:ago|earlier|before|later)|(?:19|20)\d\d)\b/iu;

const DATES = new RegExp(CALENDAR_DAY, "gu");

const COUNT = `(?<count>an?|\\d{1,2}|${[...CARDINALS.keys()].filter((word) => word !== "zero").join("|")})`;
/** "Five days after the", "a month on", "six weeks later"; "within a day after" tells of the event. */
const AFTER = new RegExp(
  `(?:^|[.,;:\\n"\\u201c\\u2014\\u2013-] ?|\\b(?:and|now|was|it['\\u2019]s|is) )${COUNT} (?<unit>day|week|month)s?(?: and a half)? (?:after (?:the|an?|its|their|his|her|everybody|everyone|it|they|\\p{Lu})|on\\b(?=[,:;. ]|$)|today\\b|since (?:the|an?|its|it))`,
  "iu",
);
/** "It's a month today" */
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };
/** "On day three of the strike", "for the third day". */
const NTH_DAY =
  /\b(?:on (?:the )?|for (?:a|the) |(?:^|\n)\W{0,2})(?:day (?<nth>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)|(?<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: consecutive| straight| successive)? day)\b(?= (?:of|running)\b|[:,])/iu;
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** Papers that say "yesterday" name only days before it. */
const YESTERDAY = /\b(?:yesterday|last night)\b(?!['\u2019]s)/iu;

const read = new WeakMap<Report, ToldDays>();

/** What a report tells of its days; kept with the report: a story asks again with every report that joins it. */
export const toldDaysOf = (report: Report): ToldDays => {
  const known = read.get(report);
  if (known !== undefined) return known;
  const text = withoutFurniture(report).slice(0, LONGEST);
  const opening = text.slice(0, OPENING);
  const found: ToldDays = {
    report: report.id,
    published: report.publishedAt === null ? null : report.publishedAt.slice(0, 10),
    head: report.publishedAt === null ? headDay(report.text) : null,
    opening: pastWeekdays(opening),
    weekdays: [...new Set(pastWeekdays(text))],
    after: daysAfter(opening),
    dates: pastDates(text),
    yesterday: YESTERDAY.test(text),
  };
  read.set(report, found);
  return found;
};

const withoutFurniture = ({ text, furniture }: Report): string => {
  let at = 0;
  let told = "";
  for (const { start, end } of furniture) {
    if (start < at) continue;
    told += `${text.slice(at, start)}\n`;
    at = end;
  }
  return told + text.slice(at);
};

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?]["\u201d\u2019)]?)(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)\s+|\n+/u);

/** Of the sentences that tell nothing as ahead, in the order in which they are told; 0 is Sunday. */
const pastWeekdays = (text: string): readonly number[] =>
  sentencesOf(text)
    .filter((sentence) => !AHEAD.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(WEEKDAY)]
        .filter(({ groups }) => !OTHER_WEEK.test(groups?.["before"] ?? ""))
        .map(({ groups }) => WEEKDAYS.indexOf((groups?.["name"] ?? "").slice(0, 3).toLowerCase())),
    );

const pastDates = (text: string): ToldDays["dates"] =>
  sentencesOf(text)
    .filter((sentence) => !AHEAD.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(DATES)])
    .flatMap(([words]) => dayOf(words) ?? [])
    .filter(({ year }) => year === null)
    .map(({ month, day }) => ({ month, day }));

const daysAfter = (opening: string): number | null => {
  const after = AFTER.exec(opening)?.groups;
  if (after) return countOf(after["count"] ?? "") * (DAYS_OF[(after["unit"] ?? "").toLowerCase()] ?? 1);
  const nth = NTH_DAY.exec(opening)?.groups;
  if (!nth) return null;
  return (nth["nth"] === undefined ? ORDINALS.indexOf((nth["ordinal"] ?? "").toLowerCase()) : countOf(nth["nth"])) - 1;
};

const countOf = (word: string): number => (/^\d/u.test(word) ? Number(word) : (CARDINALS.get(word.toLowerCase()) ?? 1));
