import { headOf } from "../figures/head.ts";
import type { FrameContext } from "../frames/build/frame-context.ts";
import { mayMatchIn } from "../text/pattern-words.ts";
import type { TimeMention } from "../time/time.ts";
import { ANOTHER } from "./another-matter.ts";
import { HAPPENINGS } from "./happenings.ts";

const DAY = 24 * 3600 * 1000;
const ISO_DAY = "2016-02-07".length;
/** What lies longer before the head of a report than a year is no event that it still follows; our own choice. */
const FARTHEST = 400;
/** Words of an event, or of what it did, so near to a date that they share it. */
const NEAR = 6;
const HARMED =
  /^(?:kill|shoot|die|wound|injure|murder|slay|stab|attack|open|crash|explode|collapse|sink|happen|occur)$/;

const startOf = ({ from }: TimeMention): number => Date.parse((from ?? "").slice(0, ISO_DAY));

const days = new WeakMap<FrameContext, { readonly day: number | null }>();

/**
 * The first day that a report may tell its event of, in milliseconds since 1970: of the dates in its head, and of those that stand by a word for an event
 * or for harm ("the Feb. 7 shooting", "was killed in February"), the earliest. Null where none is told.
 */
export const eventDay = (context: FrameContext): number | null => {
  const known = days.get(context);
  if (known !== undefined) return known.day;
  const day = read(context);
  days.set(context, { day });
  return day;
};

const read = (context: FrameContext): number | null => {
  const { has } = headOf(context);
  const dates = context.times.flat().filter(({ from, openWindow, direction, kind }) => {
    return from !== null && !openWindow && direction !== "future" && kind !== "duration";
  });
  const inHead = dates
    .filter((time) => has(time) && time.precision !== "year" && time.precision !== "decade")
    .map(startOf);
  const published = Date.parse((context.findings.report.publishedAt ?? "").slice(0, ISO_DAY));
  const latest = inHead.length > 0 ? Math.max(...inHead) : published;
  if (!Number.isFinite(latest)) return null;
  const told = dates.filter((time) => isOfHarm(context, time)).map(startOf);
  const near = [...inHead, ...told].filter((day) => day <= latest && day > latest - FARTHEST * DAY);
  return near.length === 0 ? null : Math.min(...near);
};

const isOfHarm = (
  { findings: { sentences }, text }: FrameContext,
  { sentence, fromToken, toToken }: TimeMention,
): boolean => {
  const told = sentences[sentence];
  if (told === undefined || (mayMatchIn(ANOTHER, text, told) && ANOTHER.pattern.test(text.slice(told.start, told.end))))
    return false;
  return told.tokens
    .slice(Math.max(0, fromToken - NEAR), toToken + NEAR)
    .some(({ lemma, upos }) => (upos === "NOUN" && HAPPENINGS.has(lemma)) || (upos === "VERB" && HARMED.test(lemma)));
};
