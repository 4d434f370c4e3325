import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { TimeMention, ValidTime } from "../../time/time.ts";
import { governingVerb, topOf, validTimeOf } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { EVENT_NOUNS } from "../event/lexicon.ts";
import { AFTERMATH, AFTERMATH_NOUNS, HAPPENING, STAMPS } from "./lexicon.ts";
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
  const night = Date.parse(last) - Date.parse(first) === DAY;
  return first === last || night ? first : null;
};

const isDay = (time: TimeMention): boolean =>
  time.kind !== "duration" &&
  time.kind !== "set" &&
  time.direction !== "future" &&
  !time.openWindow &&
  dayOf(time) !== null;

/** "Posted: Friday, 12 June": the page's clock. */
const isStamp = (sentence: Sentence, time: TimeMention): boolean =>
  sentence.tokens
    .slice(Math.max(0, time.fromToken - 3), time.fromToken)
    .some((token) => STAMPS.has(token.lower) || STAMPS.has(token.lemma));

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
/** Whether the words that a time hangs on tell the event itself, what came after it, or neither. */
const bearingOn = (sentence: Sentence, time: TimeMention): number => {
  const top = topOf(sentence, time);
  const head = tokenAt(sentence, top).head;
  const noun = head >= 0 ? tokenAt(sentence, head) : null;
  if (noun?.upos === "NOUN" || noun?.upos === "PROPN") {
    if (AFTERMATH_NOUNS.has(noun.lemma)) return AFTER;
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
  if (nearer && index < top) return AFTERMATH_NOUNS.has(nearer.lemma) ? AFTER : HAPPENED;
  if (AFTERMATH.has(verb.lemma)) return AFTER;
  return HAPPENING.has(verb.lemma) ? HAPPENED : 1;
};

/**
 * The day that a report's own matter is told to have happened on: by verbs and nouns of events before all others, high in the
 * report before low. Where only an hour is told of it ("around 1 a.m.", "overnight"), the day of the telling, and its basis
 * says so. Null where nothing tells a day.
 */
export const settingDay = (context: FrameContext): ValidTime | null => {
  const zone = zonesOf(context);
  const days = new Map<string, { weight: number; best: number; time: TimeMention }>();
  let hour: TimeMention | null = null;
  for (const time of context.findings.times) {
    const sentence = context.findings.sentences[time.sentence];
    const at = zone(time);
    if (!sentence?.parsed || at === null || isStamp(sentence, time) || isCountedFrom(sentence, time)) continue;
    const bearing = bearingOn(sentence, time);
    if (time.kind === "time" && time.from === null && at !== "body" && bearing === HAPPENED) hour ??= time;
    // A day of what came after alone is not the event's.
    if (!isDay(time) || bearing <= AFTER) continue;
    const day = dayOf(time) as string;
    const weight = ZONE_WEIGHT[at] * bearing;
    const one = days.get(day) ?? { weight: 0, best: 0, time };
    one.weight += weight;
    if (weight > one.best) {
      one.best = weight;
      one.time = time;
    }
    days.set(day, one);
  }
  const [best] = [...days].sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1));
  if (best) return validTimeOf(best[1].time);
  const published = context.findings.report.publishedAt?.slice(0, 10);
  if (hour && published) return { ...validTimeOf(hour), from: published, to: published, basis: HOUR_ALONE };
  return null;
};

/** Basis of a day that no report tells: the day of the telling, for an hour that was told without one. */
const HOUR_ALONE = "an hour told without a day, in a report of that day";
