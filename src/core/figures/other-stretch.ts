import type { FrameContext } from "../frames/build/frame-context.ts";
import { EVENT_NOUNS } from "../frames/event/lexicon.ts";
import type { Sentence } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import type { TimeMention } from "../time/time.ts";
import { headOf } from "./head.ts";

const LONG: ReadonlySet<string> = new Set(["year", "decade", "season", "month"]);
const SHORT: ReadonlySet<string> = new Set(["day", "part of day", "hour", "minute"]);

/** "in July", "during 2016", "between January and September", "so far this year". */
const LEADS: ReadonlySet<string> = new Set(
  "in during for over throughout across between from since of early late mid- mid".split(" "),
);
const LEADS_ITSELF = /^(?:last|this|past|the (?:first|last|past|previous|same|whole|entire)|so far|each|every|all)\b/iu;
/** A stretch of the calendar, not just so many days or months up to the telling ("in one month"). */
const OF_CALENDAR =
  /\b(?:19|20)\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|winter)|\b(?:this|last|the (?:same|previous|whole)) (?:year|month|decade)\b|\b(?:months|half|quarter) of\b/u;
const YEAR = /\b(?:19|20)\d\d\b/u;
const OF_THIS_YEAR = /\bthis year\b/iu;

/** "since August", "since early 2021" in that year: windows that run up to the telling count the report's own matter. */
const isOpen = ({ text: words, openWindow }: TimeMention, { text, findings }: FrameContext): boolean => {
  if (!openWindow || OF_THIS_YEAR.test(words)) return false;
  const year = YEAR.exec(words)?.[0];
  return year === undefined || year >= yearTold({ text, findings });
};

/** The year of the telling: that of its publication, else the latest that its text names; "" where it names none. */
export const yearTold = ({ text, findings }: Pick<FrameContext, "text" | "findings">): string =>
  findings.report.publishedAt?.slice(0, 4) ?? latestYear(text);

const latestYear = (text: string): string => {
  let latest = "";
  for (const [year] of text.matchAll(YEARS)) if (year > latest) latest = year;
  return latest;
};
const YEARS = /\b(?:19|20)\d\d\b/gu;

/** "the July bombing", "last month's raid", "the bombing in July": the time of what happened, no stretch that is counted over. */
const isOfEvent = (sentence: Sentence, { fromToken, toToken }: TimeMention): boolean => {
  const { tokens } = sentence;
  const behind = tokens[toToken]?.lower === "'s" || tokens[toToken]?.lower === "’s" ? toToken + 1 : toToken;
  const next = tokens[behind];
  if (next !== undefined && (EVENT_NOUNS.has(next.lemma) || next.upos === "PROPN")) return true;
  const noun = tokens[fromToken - 2];
  return (
    noun !== undefined &&
    EVENT_NOUNS.has(noun.lemma) &&
    /^(?:in|of)$/u.test(tokens[fromToken - 1]?.lower ?? "") &&
    isDefinite(sentence, noun.index)
  );
};

/** "The front, which seized the town in November, put the dead at 50": a time told of somebody aside. */
const isOfAside = ({ tokens }: Sentence, { fromToken, toToken }: TimeMention): boolean => {
  const comma = tokens.slice(0, fromToken).findLastIndex(({ text }) => text === ",");
  return tokens[toToken]?.text === "," && /^(?:which|who|whose|where)$/u.test(tokens[comma + 1]?.lower ?? "");
};

const isDefinite = ({ tokens }: Sentence, noun: number): boolean =>
  tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:the|this|that|these|those)$/u.test(lower));

/** "the attack killed 12": what a sentence so tells of is the report's own event, whenever it says that it was. */
const tellsOfTheEvent = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    ({ upos, lemma, index }) =>
      upos === "NOUN" &&
      EVENT_NOUNS.has(lemma) &&
      sentence.tokens[index + 1]?.lower !== "of" &&
      isDefinite(sentence, index),
  );

const leadsTo = ({ tokens }: Sentence, { fromToken, text }: TimeMention): boolean =>
  LEADS_ITSELF.test(text) || LEADS.has(tokens[fromToken - 1]?.lower ?? "") || LEADS.has(tokens[fromToken]?.lower ?? "");

/**
 * The words by which a sentence of the body counts over a month, a year or longer ("759 were killed in July"), in a report whose
 * headline or lead tells of a day. Null where it tells a day of its own, or the report's own event.
 */
export const otherStretch = (context: FrameContext, sentence: Sentence): Span | null => {
  const times = context.times[sentence.index] ?? [];
  if (times.length === 0 || times.some(({ precision, direction }) => SHORT.has(precision) && direction !== "future"))
    return null;
  const found = times.find(
    (time) =>
      LONG.has(time.precision) &&
      time.direction !== "future" &&
      time.kind !== "duration" &&
      OF_CALENDAR.test(time.text) &&
      !isOpen(time, context) &&
      leadsTo(sentence, time) &&
      !isOfEvent(sentence, time) &&
      !isOfAside(sentence, time),
  );
  if (found === undefined || !isOfOneDay(context) || isToldInHead(context, found)) return null;
  return tellsOfTheEvent(sentence) ? null : found;
};

/** The headline or the lead counts over the same stretch. */
const isToldInHead = (context: FrameContext, { text }: TimeMention): boolean => {
  const { has } = headOf(context);
  return context.times.flat().some((time) => LONG.has(time.precision) && time.text === text && has(time));
};

const days = new WeakMap<FrameContext, boolean>();

/** Whether the headline, the dateline or the lead tells of a day. */
const isOfOneDay = (context: FrameContext): boolean => {
  const known = days.get(context);
  if (known !== undefined) return known;
  const { has, until } = headOf(context);
  const found = context.times
    .flat()
    .some(
      (time) =>
        (has(time) || time.end <= until) &&
        SHORT.has(time.precision) &&
        time.direction !== "future" &&
        !time.openWindow,
    );
  days.set(context, found);
  return found;
};
