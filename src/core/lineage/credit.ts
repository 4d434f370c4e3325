import { CALENDAR_DAY } from "../report/dateline.ts";
import type { Report } from "../report/report.ts";
import { agencyOf } from "./agencies.ts";
import { isLettersOf, mastheadOf } from "./masthead.ts";

/** Words by which a report says whose telling it carries. UTF-16 offsets into its text. */
export interface Credit {
  readonly agency: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A credit for the whole telling stands at its head or its foot; one in mid-text covers its own sentence only. */
const HEAD = 700;
const FOOT = 400;

/** What credits look like; each is looked for where one of the strings that it needs stands. */
const PATTERNS: readonly { readonly needs: readonly string[]; readonly form: RegExp }[] = [
  { needs: ["("], form: /\(([A-Z][\w. -]{0,30})\)\s{0,3}[-–—:]/g },
  {
    needs: [""],
    form: /\b(?:[Aa]ccording to|[Rr]eports?|[Rr]eported by|writes|[Ss]ources?:|[Vv]ia|[Bb]y)\s{1,3}((?:The )?[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,3})/g,
  },
  // Not "contributed to this report": then the paper wrote it.
  { needs: ["report.", "reports."], form: /\b((?:The )?[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,2}) reports?\./g },
  { needs: ["©"], form: /©\s{0,2}(?:\d{4}\s)?((?:The )?[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,2})/g },
];

/**
 * "TOWN, State, Aug. 13 (Anybody) —", "Aug. 13 (Anybody) —" at the start of a line: a town in capitals or a day, then whose telling
 * it is. The form itself names the agency, so that none needs to stand in a list.
 */
const DATELINE = new RegExp(
  `(?:^|\\n)[ \\t]{0,8}(?:\\p{Lu}{3}[\\p{L}'’.-]{0,20}(?:[ ,]{1,2}(?:[\\p{L}'’.-]{1,20}|\\d{1,2}|\\d{4})){0,7}|${CALENDAR_DAY}) ?\\(([\\p{Lu}\\d][\\p{L}\\d .&'’-]{1,40})(?:\\/[^()\\n]{1,40})?\\)\\s{0,3}[-–—:]`,
  "gu",
);
/** "PRESENTER (Ana Frey): Good evening": who speaks on the air is no dateline. */
const ON_AIR =
  /^\s*(?:CO-?)?(?:PRESENTER|ANCHOR(?:MAN|WOMAN)?|HOST|NEWSREADER|NEWSCASTER|ANNOUNCER|MODERATOR|REPORTER|CORRESPONDENT|STUDIO|INTERVIEWER|NARRATOR|GUEST|CALLER|LISTENER|RECORDING|VOICE)\b/u;

/** What stands in brackets behind a town without being anybody's name: days, months, states, parties. */
const NO_NAME =
  /^(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\p{Lu}\p{Ll}{1,4}\.$|(?:UPDATE|Update|BREAKING|Photo|Video)\b)/u;

/** The longest beginning of the words that names an agency ("Reuters Monday" is Reuters). */
const agencyIn = (words: string): { agency: string; length: number } | null => {
  const parts = words.split(" ");
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join(" ");
    const agency = agencyOf(name);
    if (agency) return { agency, length: name.length };
  }
  return null;
};

/** The agency credited for the whole of a report, where its head or foot names one. */
export const creditOf = (report: Report): Credit | null => {
  const known = credits.get(report);
  if (known !== undefined) return known;
  const found = asPublished(findCredit(report) ?? mastheadCredit(report), report.publisher);
  credits.set(report, found);
  return found;
};

/** An agency that a masthead or a byline names alone beside the paper ("By Ana Frey, Hale Newswire"). */
const mastheadCredit = (report: Report): Credit | null => {
  const named = mastheadOf(report).find(({ isAgency, whole }) => isAgency && whole);
  return named === undefined
    ? null
    : { agency: named.name, start: named.start, end: named.end, quote: report.text.slice(named.start, named.end) };
};

/** An agency that signs its own dateline with its letters goes by its name. */
const asPublished = (credit: Credit | null, publisher: string | null): Credit | null =>
  credit !== null && publisher !== null && isLettersOf(credit.agency, publisher)
    ? { ...credit, agency: publisher }
    : credit;

/**
 * The agency whose telling the words that end there are: a paper sets its own headline, and what stands before a dateline with the
 * agency's name ("DORLAN (AP) -") is the paper's too.
 */
export const creditAt = (report: Report, end: number): string | null => {
  const credit = creditOf(report);
  if (credit === null || end <= (report.titleSpan?.end ?? 0)) return null;
  const isDateline = report.text[credit.start - 1] === "(" && !/^[^()]*\)\s*$/u.test(report.text.slice(credit.end));
  return isDateline && end <= credit.start ? null : credit.agency;
};

const credits = new WeakMap<Report, Credit | null>();

const findCredit = (report: Report): Credit | null => {
  const { text } = report;
  const head = firstTelling(report);
  for (const [from, to] of [
    [head, Math.min(text.length, head + HEAD)],
    [Math.max(head, text.length - FOOT), text.length],
  ] as const) {
    const part = text.slice(from, to);
    for (const { needs, form } of PATTERNS) {
      if (!needs.some((letters) => part.includes(letters))) continue;
      for (const match of part.matchAll(form)) {
        const words = match[1];
        const found = words ? agencyIn(words) : null;
        if (!found || !words) continue;
        const start = from + match.index + match[0].indexOf(words);
        return {
          agency: found.agency,
          start,
          end: start + found.length,
          quote: text.slice(start, start + found.length),
        };
      }
    }
  }
  return datelineCredit(text, head, Math.min(text.length, head + HEAD)) ?? lastCredit(text, head);
};

/** "... of the dead. (From CNA)", "(Source: Meridian)", "(HTW and Mail reporters)": a name in brackets behind the last sentence of all. */
const LAST =
  /[.!?]["”’)]?\s{1,4}\((?:(?:From|from|Source:|With|with|Via|By) )?((?:The )?\p{Lu}[\p{L}\d&.'’-]{1,20}(?: \p{Lu}[\p{L}\d&.'’-]{1,20}){0,3}?)(?: and [\p{L} ]{2,30}(?:reporters|staff|correspondents|writers))?\)\s*$/u;
/** What stands so in brackets and is nobody's name. */
const NO_CREDIT = /^(?:Laughter|Applause|Ends?|More|Updated?|Advertisement|Video|Photos?|Continued|Translation|Sic)$/iu;

const lastCredit = (text: string, from: number): Credit | null => {
  const start = Math.max(from, text.length - LAST_REACH);
  const match = LAST.exec(text.slice(start));
  const quote = match?.[1];
  if (!match || quote === undefined || NO_CREDIT.test(quote) || NO_NAME.test(quote)) return null;
  const at = start + match.index + match[0].lastIndexOf(quote);
  return { agency: agencyOf(quote) ?? quote, start: at, end: at + quote.length, quote };
};
/** A bracket at the end is no longer, with the mark before it. */
const LAST_REACH = 90;

/** The name in a dateline of the head; an agency of the list by the name that is shown for it. */
const datelineCredit = (text: string, from: number, to: number): Credit | null => {
  const head = text.slice(from, to);
  if (!head.includes("(")) return null;
  for (const match of head.matchAll(DATELINE)) {
    const quote = match[1]?.trim() ?? "";
    if (quote.length < 2 || NO_NAME.test(quote) || ON_AIR.test(match[0])) continue;
    const start = from + match.index + match[0].lastIndexOf(quote);
    return { agency: agencyOf(quote) ?? quote, start, end: start + quote.length, quote };
  }
  return null;
};

const firstTelling = (report: Report): number => {
  let at = 0;
  for (const span of [...report.furniture].sort((a, b) => a.start - b.start)) {
    if (report.text.slice(at, span.start).trim() !== "") break;
    at = Math.max(at, span.end);
  }
  return at;
};
