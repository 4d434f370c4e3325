import type { Report } from "../report/report.ts";
import type { Span } from "../text/span.ts";

/** A headline without the name of its site. */
export interface Headline extends Span {
  readonly text: string;
  /** Its page cuts it ("... planned to shoot her ste"). */
  readonly cut: boolean;
}

/** A mark that stands alone between words parts a headline from the name of its site. */
const PARTING = /\s+(?:[|\u00bb\u2022\u00b7:-]|--|[\u2013\u2014])\s+/gu;
/** What sites call themselves. */
const SITE =
  /\.(?:com|org|net|tv|co)\b|\b(?:news|weather|sports?|tv|television|radio|channel|station|newspaper|newschannel|online)\b/iu;
/** "KSLA", "WSMV Channel 4", "KCTV5": what American stations are called by law. */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-TV|\d{1,2})?\b/u;
/** "CBS 5", "FOX5 Vegas". */
const CHANNEL = /^[A-Z]{2,4} ?\d{1,2}(?: \p{Lu}\p{L}+)?(?= - |$)/u;
/** Less is not all of a headline: letters, words. */
const LEAST_LETTERS = 12;
const LEAST_WORDS = 3;
/** Pages that cut headlines for their own title cut them no shorter. */
const LEAST_CUT = 55;

/** Letters and figures alone: "CBS 5", "The Daily Illini". */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A publisher's name without the parts that every address has. */
const bareName = (publisher: string): string =>
  bare(
    publisher
      .replace(/^(?:https?:\/\/)?(?:www\d?\.)?/iu, "")
      .replace(/\.(?:com|org|net|co\.uk|co|tv|gov|edu)\b.*$/iu, ""),
  );

const namesPublisher = (part: string, publisher: string | null): boolean => {
  const [name, told] = [bare(part.replace(/^the /iu, "")), bareName(publisher?.replace(/^the /iu, "") ?? "")];
  return name.length > 2 && told.length > 2 && (told.startsWith(name) || name.startsWith(told));
};

const isSite = (part: string, publisher: string | null): boolean =>
  SITE.test(part) || CALL_SIGN.test(part) || CHANNEL.test(part) || namesPublisher(part, publisher);

const isWhole = (part: string): boolean =>
  part.length >= LEAST_LETTERS && part.trim().split(/\s+/u).length >= LEAST_WORDS;

/** Where the headline stands in a line that may name the site before or behind it. */
const ownPart = (line: string, publisher: string | null): Span => {
  const marks = [...line.matchAll(PARTING)];
  const [first] = marks;
  const ahead = first ? line.slice(0, first.index) : "";
  const start =
    first && namesPublisher(ahead, publisher) && isWhole(line.slice(first.index + first[0].length))
      ? first.index + first[0].length
      : 0;
  for (const mark of marks)
    if (
      mark.index > start &&
      isWhole(line.slice(start, mark.index)) &&
      isSite(line.slice(mark.index + mark[0].length), publisher)
    )
      return { start, end: mark.index };
  return { start, end: line.length };
};

const LAST_WORD = /[\p{L}\p{N}'\u2019]+$/u;
const LEADS_ON = /\b(?:of|the|an?|in|on|at|to|for|with|by|from|and|or|his|her|their)$/iu;

/** The last word is one that nothing below tells: the page's own title ends where there was no more room. */
const isCut = (headline: string, text: string): boolean => {
  if (LEADS_ON.test(headline)) return true;
  const last = headline.length >= LEAST_CUT ? LAST_WORD.exec(headline)?.[0] : undefined;
  return last !== undefined && !new RegExp(`(?<![\\p{L}\\p{N}])${last}(?![\\p{L}\\p{N}])`, "iu").test(text);
};

const firstLine = ({ text, furniture }: Report): Span | null => {
  let at = 0;
  for (const line of text.split("\n")) {
    const start = at;
    at += line.length + 1;
    const end = start + line.trimEnd().length;
    if (line.trim() === "" || furniture.some((span) => span.start <= start && span.end >= end)) continue;
    // "PRESENTER: ...": whose part it is opens no title.
    const opened = furniture.find((span) => span.start <= start && span.end > start);
    return { start: opened?.end ?? start, end };
  }
  return null;
};

/** The headline of a report, else its first line, without the name of its site; null where it has neither. Offsets into its text, where it stands there. */
export const headlineOf = (report: Report): Headline | null => {
  const { title, titleSpan, publisher, text } = report;
  const span = titleSpan ?? (title ? null : firstLine(report));
  const line = title || (span ? text.slice(span.start, span.end) : "");
  const own = ownPart(line, publisher);
  const told = line
    .slice(own.start, own.end)
    .replace(/^#+\s+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (told === "") return null;
  // A title that does not stand in the text has no place there.
  const at =
    span && text.slice(span.start, span.end) === line
      ? { start: span.start + own.start, end: span.start + own.end }
      : { start: span?.start ?? 0, end: span?.end ?? 0 };
  return { text: told, ...at, cut: own.end < line.length && isCut(told, text.slice(titleSpan?.end ?? 0)) };
};
