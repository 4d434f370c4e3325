import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { contains, type Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import type { TimeMention, ValidTime } from "../../time/time.ts";
import { governingVerb, topOf, validTimeOf } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { EVENT_NOUNS } from "../event/lexicon.ts";
import { AFTERMATH, AFTERMATH_NOUNS, HAPPENING, HARMING, STAMPS } from "./lexicon.ts";
import { type Zone, zonesOf } from "./zones.ts";

const ZONE_WEIGHT: { readonly [zone in Zone]: number } = { headline: 3, lead: 2.5, opening: 2, body: 1 };
const HAPPENED = 2;
const AFTER = 0.15;
const DAY = 86_400_000;

/** The day of a time that lies in one; a night belongs to the day that it begins in. Null for all else. */
export const dayOf = (time: Pick<TimeMention, "from" | "to">): string | null => {
  if (!time.from || !time.to || time.from.length < 10) return null;
  const first = time.from.slice(0, 10);
  const last = time.to.slice(0, 10);
  // A weekend is told in whole days, a night by its hours.
  const night = time.from.length > 10 && Date.parse(last) - Date.parse(first) === DAY;
  return first === last || night ? first : null;
};

/** "now", "currently": the time of the telling, of whatever it tells. */
const PRESENT =
  /^(?:right )?(?:now|currently|presently|at present|at the moment|at (?:this|the) time|so far|thus far|to date|up to now|until now|these days|nowadays)$/iu;

const isDay = (time: TimeMention): boolean =>
  !PRESENT.test(time.text) &&
  time.kind !== "duration" &&
  time.kind !== "set" &&
  time.direction !== "future" &&
  !time.openWindow &&
  dayOf(time) !== null;

/** "Posted: Friday, 12 June": the page's clock. */
const isStamp = (context: FrameContext, sentence: Sentence, time: TimeMention): boolean =>
  HANDLE.test(context.text.slice(Math.max(0, time.start - HANDLE_REACH), time.start)) ||
  sentence.tokens
    .slice(Math.max(0, time.fromToken - 3), time.fromToken)
    .some((token) => STAMPS.has(token.lower) || STAMPS.has(token.lemma)) ||
  SHORT_STAMP.test(time.text);
/** "- A Paper (@apaper) November 3, 2016": the clock of a post that the page shows. */
const HANDLE = /\(@\w{1,30}\)\s{0,3}$/u;
const HANDLE_REACH = 40;
/** "Tue, March 22, 2016" */
const SHORT_STAMP = /^(?:mon|tue|wed|thu|fri|sat|sun),? /iu;

/** "twenty years after the attacks of September 11, 2001": the day is what another time is counted from. */
const isCountedFrom = (sentence: Sentence, time: TimeMention): boolean => {
  const before = sentence.tokens.slice(0, time.fromToken);
  return before.some(
    (token, index) =>
      /^(?:after|since|before|from|of)$/.test(token.lower) &&
      (/^(?:years?|decades?|months?)$/.test(before[index - 1]?.lower ?? "") ||
        before[index - 1]?.lower === "anniversary"),
  );
};
/** Whether the headline and the first sentence tell of somebody or something harmed: then what was said or done about it came after. */
const tellsHarm = (context: FrameContext, zone: (span: Span) => Zone | null): boolean =>
  context.findings.sentences.some((sentence) => {
    const at = zone(sentence);
    return (at === "headline" || at === "lead") && sentence.tokens.some((token) => HARMING.has(token.lemma));
  });

/** Whether the words that a time hangs on tell the event itself, what came after it, or neither. */
const bearingOn = (sentence: Sentence, time: TimeMention, after: number): number => {
  const top = topOf(sentence, time);
  const head = tokenAt(sentence, top).head;
  const noun = head >= 0 ? tokenAt(sentence, head) : null;
  if (noun?.upos === "NOUN" || noun?.upos === "PROPN") {
    if (AFTERMATH_NOUNS.has(noun.lemma)) return after;
    // "the coups of 27 May 1960 and 12 March 1971": several, long told.
    if (noun.xpos === "NNS" && time.direction !== "future" && sentence.tokens[time.fromToken - 1]?.lower === "of")
      return 0;
    if (EVENT_NOUNS.has(noun.lemma)) return HAPPENED;
  }
  const index = governingVerb(sentence, top);
  if (index < 0) return 1;
  const verb = tokenAt(sentence, index);
  const between = sentence.tokens.slice(Math.min(index, top) + 1, Math.max(index, top));
  // "told officers that the boy shot him on Friday", "was taken into custody on Friday": the nearer word has the day.
  const nearer = between.findLast(
    (token) => (HAPPENING.has(token.lemma) && token.upos === "VERB") || AFTERMATH_NOUNS.has(token.lemma),
  );
  if (nearer && index < top) return AFTERMATH_NOUNS.has(nearer.lemma) ? after : HAPPENED;
  if (AFTERMATH.has(verb.lemma)) return after;
  return HAPPENING.has(verb.lemma) ? HAPPENED : 1;
};

/** "at 6.13am today": told to the minute, of something that happened. */
const atTheMinute = (time: TimeMention, bearing: number): number =>
  bearing === 1 && time.kind === "time" && time.from !== null && time.from === time.to ? HAPPENED : bearing;

interface Candidate {
  weight: number;
  body: number;
  best: number;
  time: TimeMention;
}

/** All that the body adds to one day. */
const BODY_MOST = 2.5;
/** Less than this is a day in passing. */
const LEAST = 0.5;
/** What somebody says counts days from when it was said. */
const IN_QUOTATION = 0.4;

const totalOf = ({ weight, body }: Candidate): number => weight + Math.min(body, BODY_MOST);

/** News is of late: what lies half a year back and more counts less. 1 for an undated report. */
const age = (day: string, published: string | undefined): number => {
  if (published === undefined) return 1;
  const days = (Date.parse(published) - Date.parse(day)) / DAY;
  return days > 730 ? 0.2 : days > 180 ? 0.5 : 1;
};

/**
 * The day that a report's own matter is told to have happened on: by verbs and nouns of events before all others, high in the
 * report before low. Where only an hour is told of it ("around 1 a.m.", "overnight"), the day of the telling, and its basis
 * says so. Null where nothing tells a day.
 */
export const settingDay = (context: FrameContext): ValidTime | null => {
  const zone = zonesOf(context);
  const after = tellsHarm(context, zone) ? AFTER : HAPPENED;
  const published = context.findings.report.publishedAt?.slice(0, 10);
  const days = new Map<string, Candidate>();
  let hour: TimeMention | null = null;
  for (const time of context.findings.times) {
    const sentence = context.findings.sentences[time.sentence];
    const at = zone(time);
    if (!sentence?.parsed || at === null || isStamp(context, sentence, time) || isCountedFrom(sentence, time)) continue;
    const bearing = atTheMinute(time, bearingOn(sentence, time, after));
    if (time.kind === "time" && time.from === null && at !== "body" && bearing === HAPPENED) hour ??= time;
    // A day of what came after alone is not the event's.
    if (!isDay(time) || bearing <= AFTER) continue;
    const day = dayOf(time) as string;
    const quoted = touching(context.findings.quotations, time).some((quotation) => contains(quotation, time));
    const weight = ZONE_WEIGHT[at] * bearing * age(day, published) * (quoted ? IN_QUOTATION : 1);
    const one = days.get(day) ?? { weight: 0, body: 0, best: 0, time };
    if (at === "body") one.body += weight;
    else one.weight += weight;
    if (weight > one.best) {
      one.best = weight;
      one.time = time;
    }
    days.set(day, one);
  }
  const [best] = [...days]
    .filter(([, one]) => totalOf(one) >= LEAST)
    .sort(([a, x], [b, y]) => totalOf(y) - totalOf(x) || (a < b ? -1 : 1));
  if (best) return validTimeOf(best[1].time);
  if (hour && published) return { ...validTimeOf(hour), from: published, to: published, basis: HOUR_ALONE };
  return null;
};

/** Basis of a day that no report tells: the day of the telling, for an hour that was told without one. */
const HOUR_ALONE = "an hour told without a day, in a report of that day";
