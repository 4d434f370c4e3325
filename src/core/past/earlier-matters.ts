import { headOf } from "../figures/head.ts";
import { contextOf, type FrameContext } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import type { Findings } from "../reading.ts";
import type { Sentence } from "../syntax/token.ts";
import { mayMatchIn, type Sought, sought } from "../text/pattern-words.ts";
import type { TimeMention } from "../time/time.ts";
import { ANOTHER } from "./another-matter.ts";
import { tellsEarlierHarm } from "./earlier-harm.ts";
import { eventDay } from "./event-day.ts";
import { LEGAL, LEGAL_ACT, OF_NOW } from "./legal-words.ts";
import { otherStories } from "./other-stories.ts";

/** Again and again: "was arrested more than a dozen times". */
const OFTEN = sought(
  /\b(?:arrested|charged|convicted|jailed|imprisoned|sentenced|detained|questioned) (?:by police )?(?:\p{L}+ ){0,3}?(?:\d+|twice|dozens?|several|many|multiple|numerous|three|four|five|six|seven|eight|nine|ten)(?: (?:of|other))?(?: times| occasions)?\b[^.;]{0,12}(?:times|occasions|before|previously|since)/iu,
);
/** A term that is over: "served 16 years in prison", "spent five years behind bars". */
const SERVED = sought(
  /\b(?:served|spent|did) (?:\p{L}+ ){0,3}?(?:\d+|\p{L}+)(?: and a half)? (?:years?|months?) (?:in|of) (?:\p{L}+ ){0,2}?(?:prison|jail|custody)|\b(?:served|spent) (?:\p{L}+ ){0,3}?(?:years?|months?) behind bars\b/iu,
);
const WORDINGS: readonly Sought[] = [ANOTHER, OFTEN, SERVED];

/** ", who has a prior conviction,": what only describes somebody is not what the sentence tells. */
const ASIDE = /, (?:who|which|whose|a|an|the) [^,.;]*(?:,|(?=[.;]|$))/giu;

const DATED: ReadonlySet<string> = new Set([
  "day",
  "part of day",
  "hour",
  "minute",
  "month",
  "year",
  "season",
  "decade",
]);

const datesIn = (context: FrameContext, { index }: Sentence): readonly TimeMention[] =>
  (context.times[index] ?? []).filter(
    ({ kind, precision, openWindow, to }) => kind !== "duration" && DATED.has(precision) && !openWindow && to !== null,
  );

/** "Police arrested the owner, who was hired in January": not the times of what only describes somebody. */
const ofMainClause = (dates: readonly TimeMention[], words: string, { start }: Sentence): readonly TimeMention[] => {
  if (dates.length === 0) return dates;
  const asides = [...words.matchAll(ASIDE)].map(({ 0: aside, index }) => ({
    from: start + index,
    to: start + index + aside.length,
  }));
  return dates.filter((date) => !asides.some(({ from, to }) => from <= date.start && date.end <= to));
};

const DAY = 24 * 3600 * 1000;
/** Days by which reports of one event date it differently; what lies so few days before it is often how it began. Our own choices. */
const SLACK = { worded: 2, dated: 14 };

/** "Saturday" is of the week, whichever that is. */
const liesBefore = ({ to, direction, weekday, text }: TimeMention, day: number, slack: number): boolean =>
  direction !== "future" &&
  (weekday === null || /\d/u.test(text)) &&
  Date.parse((to ?? "").slice(0, "2016-02-07".length)) < day - slack * DAY;

/** Opens a sentence that goes on with somebody or something told before. */
const GOES_ON = /^\W*(?:He|She|They|It|His|Her|Their|Those|These|That|The (?:charges?|case|court|judge|sentence))\b/u;

interface Telling {
  readonly words: string;
  readonly dates: readonly TimeMention[];
  readonly inHead: boolean;
}

/**
 * The sentences of a report that tell of another crime or another case than its own: by their words, by dates that all lie before the event, of those
 * who are met in it alone, and by going on with such a sentence. None of its headline and lead.
 */
export const earlierMatters = (context: FrameContext): ReadonlySet<number> => {
  const { has } = headOf(context);
  const found = new Set<number>();
  const met = metFirst(context);
  let before: Sentence | null = null;
  let people: ReadonlySet<string> = new Set();
  for (const sentence of context.findings.sentences) {
    const last = before;
    before = sentence;
    const words = context.text.slice(sentence.start, sentence.end);
    const told: Telling = {
      words,
      dates: ofMainClause(datesIn(context, sentence), words, sentence),
      inHead: has(sentence),
    };
    if (told.inHead) continue;
    const chained = last !== null && found.has(last.index);
    if (!chained) people = new Set();
    const goes = chained && goesOn(context, last, sentence, told, people);
    if (!(opens(context, sentence, told) || goes || isOfOne(sentence, told, found, met))) continue;
    found.add(sentence.index);
    people = new Set([...people, ...peopleIn(context, sentence)]);
  }
  return found;
};

const allBefore = (context: FrameContext, dates: readonly TimeMention[], slack = SLACK.worded): boolean => {
  const day = eventDay(context);
  return day !== null && dates.every((date) => liesBefore(date, day, slack));
};

const opens = (context: FrameContext, sentence: Sentence, { words, dates }: Telling): boolean => {
  const plain = words.replace(ASIDE, " ");
  const isWorded = WORDINGS.some((wording) => {
    const at = mayMatchIn(wording, context.text, sentence) ? plain.search(wording.pattern) : -1;
    return at >= 0 && !BESIDE.test(plain.slice(0, at));
  });
  if (isWorded) return dates.length === 0 ? !OF_NOW_TOO.test(plain) : allBefore(context, dates);
  if (tellsEarlierHarm(context, sentence, words, dates, (date, day) => liesBefore(date, day, SLACK.worded)))
    return true;
  return dates.length > 0 && LEGAL_ACT.test(plain) && allBefore(context, dates, SLACK.dated) && !NOT_OVER.test(plain);
};
/** Before the words for another matter: they stand in a clause beside the main one, are denied, or asked. */
const BESIDE = /\b(?:while|when|as|after|before|if|whether|no|not|never|without|neither|nor)\b|n['’]t\b/iu;
/** "was arrested Tuesday on an unrelated warrant": of now, though no date was read. */
const OF_NOW_TOO = /\b(?:today|tonight|now|currently|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;
/** What began before and still holds. */
const NOT_OVER = /\b(?:still|remains?|since|has|have|is|are|will|would|scheduled|due)\b/iu;

/** "He was released on bail": in the same paragraph, or behind it of the law and of whom the sentence before tells. */
const goesOn = (
  context: FrameContext,
  last: Sentence,
  sentence: Sentence,
  { words, dates }: Telling,
  people: ReadonlySet<string>,
): boolean => {
  if (OF_NOW.test(words) || !(dates.length === 0 || allBefore(context, dates))) return false;
  if (returnsToHead(context, sentence)) return false;
  if (!context.text.slice(last.end, sentence.start).includes("\n")) return true;
  return LEGAL.test(words) && (GOES_ON.test(words) || peopleIn(context, sentence).some((one) => people.has(one)));
};

/** "The escape triggered a lockdown": opens with what the headline or the lead tells of. */
const returnsToHead = (context: FrameContext, { tokens }: Sentence): boolean => {
  const [first, noun] = tokens;
  return (
    first?.lower === "the" &&
    noun?.upos === "NOUN" &&
    new RegExp(`\\b${noun.lemma}`, "iu").test(headOf(context).words) &&
    !/^(?:attack|charge|case|man|woman|judge|court)$/.test(noun.lemma)
  );
};

const peopleIn = (context: FrameContext, { index }: Sentence): readonly string[] =>
  (context.mentions[index] ?? []).flatMap(({ kind, entity }) => (kind === "person" && entity !== null ? [entity] : []));

/** In which sentence each person of a report is told of first. */
const metFirst = (context: FrameContext): ReadonlyMap<number, readonly number[]> => {
  const first = new Map<string, number>();
  const bySentence = new Map<number, number[]>();
  for (const mentions of context.mentions)
    for (const { kind, form, entity, sentence } of mentions) {
      if (kind !== "person" || form !== "name" || entity === null) continue;
      if (!first.has(entity)) first.set(entity, sentence);
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), first.get(entity) ?? sentence]);
    }
  return bySentence;
};

/** Of somebody who opens the sentence and was met in an earlier matter first. */
const isOfOne = (
  { index }: Sentence,
  { words, dates }: Telling,
  found: ReadonlySet<number>,
  met: ReadonlyMap<number, readonly number[]>,
): boolean => {
  const [first] = met.get(index) ?? [];
  return (
    first !== undefined &&
    first !== index &&
    found.has(first) &&
    dates.length === 0 &&
    !OF_NOW.test(words) &&
    /^\p{Lu}\p{L}+ \p{Lu}/u.test(words)
  );
};

/** What a report tells of another crime or another case is background, whatever its words. */
export const putInPast = (drafts: readonly ClaimDraft[], findings: Findings): readonly ClaimDraft[] => {
  if (drafts.every(({ background }) => background)) return drafts;
  const context = contextOf(findings);
  const past = earlierMatters(context);
  const others = otherStories(context);
  if (past.size === 0 && others.size === 0) return drafts;
  return drafts.map((draft): ClaimDraft => {
    if (draft.background) return draft;
    if (past.has(draft.sentence)) return { ...draft, background: true };
    return others.has(draft.sentence) ? { ...draft, background: true, aside: true } : draft;
  });
};
