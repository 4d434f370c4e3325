import { headOf } from "../figures/head.ts";
import type { FrameContext } from "../frames/build/frame-context.ts";
import type { Sentence } from "../syntax/token.ts";
import { mayMatchIn, sought } from "../text/pattern-words.ts";
import type { TimeMention } from "../time/time.ts";
import { HAPPENINGS } from "./happenings.ts";

/** Harm that somebody suffers in a deed: who dies may die of the report's own event. */
const HARM_DONE = sought(
  /\b(?:(?:was|were|been|being) (?:\p{L}+ ){0,2}?(?:shot|killed|stabbed|wounded|injured|slain|gunned down|murdered|beaten|robbed)|(?:shot and|fatally) (?:killed|wounded|injured|shot|stabbed))\b/iu,
);
const HARMING =
  /^(?:kill|shoot|wound|injure|murder|slay|stab|attack|open|crash|collide|explode|collapse|happen|occur)$/;
/** Somebody told anew: "a 2-year-old boy was shot", "two men were killed". */
const ANEW =
  /\b(?:an?|another|two|three|four|five) (?:[\p{L}\d'’-]+ ){0,3}?(?:man|woman|boy|girl|teen|teenager|child|toddler|baby|officer|student|men|women|people|teens|boys|girls|children|teenagers|officers|students)\b[^.;]{0,60}?\b(?:was|were)\b/iu;
const OF_THAT_DAY = /^['’]s/u;
/** So near to a date what happened is told of that day. */
const NEAR = 9;
const ISO_DAY = "2016-02-07".length;

/** Where headline and lead tell no day, what stands so close behind them does. UTF-16 units. */
const OPENING = 600;

const days = new WeakMap<FrameContext, { readonly day: number | null }>();

/**
 * The day on which the headline or the lead tells the report's own harm to have been done, or else what stands right behind them, in milliseconds since 1970: of the words for deeds
 * around a date there the nearest is one of harm ("shooting his daughter Saturday", not "was charged Friday with shooting"). Null where none tells it.
 */
const dayOfHarm = (context: FrameContext): number | null => {
  const known = days.get(context);
  if (known !== undefined) return known.day;
  const { has, until } = headOf(context);
  const tied = context.times
    .flat()
    .filter(
      (time) =>
        time.from !== null &&
        (time.precision === "day" || time.precision === "part of day") &&
        time.direction !== "future" &&
        !time.openWindow &&
        time.start < until + OPENING &&
        isOfHarm(context, time),
    );
  const inHead = tied.filter(has);
  const told = (inHead.length > 0 ? inHead : tied).map(({ from }) => Date.parse((from ?? "").slice(0, ISO_DAY)));
  const day = told.length === 0 ? null : Math.min(...told);
  days.set(context, { day });
  return day;
};

const isOfHarm = (
  { findings: { sentences } }: FrameContext,
  { sentence, fromToken, toToken }: TimeMention,
): boolean => {
  const { tokens = [] } = sentences[sentence] ?? {};
  // Behind a comma another clause begins.
  const comma = tokens.findIndex(({ text }, at) => at >= toToken && /^[,;:]$/u.test(text));
  let nearest = NEAR + 1;
  let harms = false;
  tokens.forEach(({ lemma, upos }, at) => {
    const deed = (upos === "VERB" && !/^(?:be|have|do)$/.test(lemma)) || (upos === "NOUN" && HAPPENINGS.has(lemma));
    const far = at < fromToken ? fromToken - at : at - toToken + 1;
    if (!deed || (at >= fromToken && at < toToken) || far > nearest || (comma >= 0 && at > comma)) return;
    const isHarm = upos === "NOUN" || HARMING.test(lemma);
    // Of two as near it may be either's.
    harms = far === nearest ? harms && isHarm : isHarm;
    nearest = far;
  });
  return harms;
};

/** A sentence that tells of harm on days that all lie before the report's own, and of somebody whom nothing before it tells of. */
export const tellsEarlierHarm = (
  context: FrameContext,
  sentence: Sentence,
  words: string,
  dates: readonly TimeMention[],
  /** Whether a time lies before a day by more than what reports of one event differ. */
  liesBefore: (time: TimeMention, day: number) => boolean,
): boolean => {
  if (dates.length === 0 || !mayMatchIn(HARM_DONE, context.text, sentence) || !HARM_DONE.pattern.test(words))
    return false;
  // "Only blocks from Saturday's scene": set beside the report's own day.
  const isBeside = ({ end }: TimeMention): boolean => OF_THAT_DAY.test(context.text.slice(end, end + 2));
  const own = dates.filter((date) => !isBeside(date));
  const [beside] = dates.filter((date) => isBeside(date) && date.from !== null);
  const day = dayOfHarm(context) ?? (beside === undefined ? null : Date.parse((beside.from ?? "").slice(0, ISO_DAY)));
  return (
    day !== null &&
    own.length > 0 &&
    own.every((date) => liesBefore(date, day)) &&
    isOfSomebodyNew(context, sentence, words)
  );
};

const isOfSomebodyNew = (
  { mentions, findings: { sentences } }: FrameContext,
  { index }: Sentence,
  words: string,
): boolean => {
  const people = (mentions[index] ?? []).filter(
    ({ kind, form, entity }) => kind === "person" && form === "name" && entity !== null,
  );
  if (people.length === 0) return ANEW.test(words);
  const before = new Set(
    sentences
      .slice(
        0,
        sentences.findIndex((one) => one.index === index),
      )
      .flatMap((one) => (mentions[one.index] ?? []).map(({ entity }) => entity)),
  );
  return people.every(({ entity, text }) => text.includes(" ") && !before.has(entity));
};
