import type { Claim } from "../claim/claim.ts";
import { around } from "./correction-words.ts";
import type { AnswerDraft } from "./drafts.ts";
import { lowestOf } from "./intervals.ts";
import type { OrderFound } from "./order/order.ts";

/** Words for how it was in the beginning. "First" alone tells more often who came first. */
const FIRST = /\b(?:initially|originally|at first|at the start|to begin with)\b/iu;
/** Words for how it is at the time of telling. */
const NOW = /\b(?:still|remain(?:s|ed|ing)?|now|by now|as of)\b/iu;

/** In the clause of a figure: it was told before what the report tells itself. */
const TOLD_BEFORE =
  /\bhad (?:(?:earlier|first|previously|initially|already|also) )?(?:said|told|put|given|gave|spoken|reported|announced|informed|counted|confirmed|estimated|listed)\b|\b(?:earlier|previously|formerly) (?:said|told|put|gave|spoke|reported|announced|confirmed|estimated|counted)\b|\b(?:said|put|told|gave|spoke|reported|announced) (?:\w+ ){0,2}(?:at first|first|initially)\b|\b(?:first|at first) (?:said|told|put|gave|spoke|reported|announced)\b|\b(?:first|initial|earlier|previous|old|preliminary) (?:reports?|figures?|counts?|tolls?|tall(?:y|ies)|estimates?|numbers?)\b|\b(?:before that|until then|up from|an hour (?:ago|earlier|before)|hours (?:ago|earlier|before)|(?:given|told|reported|announced) (?:in the night|overnight|earlier|before|on the night))\b/iu;
/** In the clause of a figure: it came in the place of a smaller one. */
export const RAISED =
  /\b(?:rais(?:ed?|ing)|rose|risen|rises|rising|climb(?:s|ed|ing)?|increas(?:es?|ed|ing)|gone up|went up|going up|grown|grew|jump(?:s|ed)|mounted|updated|now (?:stands?|stood|at|speaks?|says?|counts?|gives?)|brought|bringing|up from|then (?:to|at)|reached|reaches)\b/iu;

/** How such an order is known. */
export const FIRST_AND_NOW: readonly string[] = ["told by one report as what was at first and what is now"];
const BEFORE: OrderFound = { direction: -1, basis: "inferred", from: FIRST_AND_NOW };
const AFTER: OrderFound = { direction: 1, basis: "inferred", from: FIRST_AND_NOW };

type TextOf = (report: string) => string | undefined;

/** Reports that tell the answer in a sentence with such words, and without the others. */
const tellersOf = (answer: AnswerDraft, words: RegExp, others: RegExp, textOf: TextOf): ReadonlySet<string> =>
  new Set(
    answer.bearings.flatMap(({ claim: { report, start, end } }) => {
      const text = textOf(report);
      const sentence = text === undefined ? "" : around(text, start, end);
      return words.test(sentence) && !others.test(sentence) ? [report] : [];
    }),
  );

/** How far a clause reaches before what is told, in UTF-16 units. */
const CLAUSE = 120;

/** What is told, with its clause before it and the rest of its sentence up to the next stop. */
export const clauseOf = (text: string, from: number, end: number): string => {
  // Of what is told in two sentences the last holds the figure.
  const last = text.slice(from, end).lastIndexOf(". ");
  const start = last < 0 ? from : from + last + ". ".length;
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  const opens = Math.max(
    ...[". ", "; ", ": ", "\n", ", but ", ", while ", " and "].map((stop) => before.lastIndexOf(stop)),
  );
  const stop = /[.!?]$/u.test(text.slice(start, end)) ? 0 : text.slice(end, end + CLAUSE).search(/[.,;:\n]/u);
  return before.slice(opens + 1) + text.slice(start, stop < 0 ? end : end + stop);
};

/** "Had put it at nine", "up from 11": told as what was before, and not as what whoever tells it holds now. */
export const isToldAsBefore = ({ start, end, attribution: [teller] }: Claim, text: string): boolean =>
  TOLD_BEFORE.test(clauseOf(text, start, end).replace(FROM_OLD, "")) ||
  (teller !== undefined && OLD.test(teller.speaker));
/** "17 dead | from the nine given earlier": that is told of the other. */
const FROM_OLD =
  / (?:up |down )?from (?:the |an? )?[\p{L}\d,.-]+(?: (?:dead|people))? (?:given|told|reported|announced|stated|counted)\b.*$/u;
const OLD =
  /^(?:the |an? |its |their )?(?:first|initial|earlier|previous|old|preliminary|original) (?:version|edition|list|report|count|toll|tally|statement|estimate)\b/iu;

/** Whether every telling of an answer in a report stands in a clause with such words; null where the report does not tell it. */
const allTold = (answer: AnswerDraft, report: string, text: string, words: RegExp): boolean | null => {
  const told = answer.bearings.filter(({ claim }) => claim.report === report);
  return told.length === 0 ? null : told.every(({ claim }) => words.test(clauseOf(text, claim.start, claim.end)));
};

/** "Rose to seven. ... The toll has reached twelve": of two figures that came in the place of smaller ones the smaller came first. */
const isToldFirst = (older: AnswerDraft, newer: AnswerDraft, report: string): boolean => {
  const last = Math.max(...startsIn(older, report));
  return startsIn(newer, report).every((start) => start > last);
};
const startsIn = ({ bearings }: AnswerDraft, report: string): readonly number[] =>
  bearings.flatMap(({ claim }) => (claim.report === report ? [claim.start] : []));

const isSaidByOthers = (a: AnswerDraft, b: AnswerDraft): boolean =>
  [a, b].every(({ origins }) => origins.every(({ kind }) => kind === "speaker" || kind === "witness")) &&
  !a.origins.some(({ id }) => b.origins.some((other) => other.id === id));

/** Told by speakers of its own, who do not tell the other. */
const isAnothers = (one: AnswerDraft, other: AnswerDraft): boolean =>
  one.origins.every(
    ({ kind, id }) => (kind === "speaker" || kind === "witness") && !other.origins.some((of) => of.id === id),
  );

/** "Had put it at nine" beside a figure of the report's own time; "raised this to 12". Two speakers with a figure each differ. */
const isToldBefore = (older: AnswerDraft, newer: AnswerDraft, textOf: TextOf): boolean => {
  if (older.quantity === null || newer.quantity === null || isSaidByOthers(older, newer)) return false;
  const rises = lowestOf(older.quantity) < lowestOf(newer.quantity);
  return older.reports.some((report) => {
    const text = newer.reports.includes(report) ? textOf(report) : undefined;
    if (text === undefined) return false;
    if (allTold(older, report, text, TOLD_BEFORE) === true && allTold(newer, report, text, TOLD_BEFORE) === false)
      return true;
    if (!rises || allTold(newer, report, text, RAISED) !== true) return false;
    // "41 have fled, up from 18. The office speaks of 25": what another voice says behind it came no sooner.
    if (isAnothers(older, newer)) return isToldFirst(older, newer, report);
    return allTold(older, report, text, RAISED) === false || isToldFirst(older, newer, report);
  });
};

/** How it is known which of two figures was told as what is left. */
export const WHAT_IS_LEFT: readonly string[] = ["the fewer are told as those who still are"];

/** Most tellings of a figure, and none of the other, call it what still is. */
const isLeft = ({ bearings }: AnswerDraft, share: number): boolean => {
  const still = bearings.filter(({ claim }) => STILL.test(claim.quote)).length;
  return share === 0 ? still === 0 : still >= share * bearings.length;
};
const STILL = /\b(?:still|remain(?:s|ed|ing)?)\b/iu;
const MOST = 0.5;

/**
 * "Five people were trapped" and, of another report, "two people remain trapped": those who are trapped become fewer, and who calls the
 * fewer what is left tells the later.
 */
export const whatIsLeft = (a: AnswerDraft, b: AnswerDraft): OrderFound | null => {
  if ([a, b].some(({ bearings, quantity }) => quantity === null || bearings[0]?.claim.harm !== "trapped")) return null;
  const [less, more] = lowOf(a) < lowOf(b) ? [a, b] : [b, a];
  if (lowOf(less) === lowOf(more) || !isLeft(less, MOST) || !isLeft(more, 0)) return null;
  return { direction: less === a ? 1 : -1, basis: "inferred", from: WHAT_IS_LEFT };
};
const lowOf = ({ quantity }: AnswerDraft): number => (quantity === null ? 0 : lowestOf(quantity));

/**
 * "Five were initially trapped ... Two remain trapped", "had put the toll at nine": which of two answers is the older, where one report's own
 * words say so.
 */
export const firstAndNow = (a: AnswerDraft, b: AnswerDraft, textOf: TextOf): OrderFound | null => {
  const isOlder = (older: AnswerDraft, newer: AnswerDraft): boolean => {
    const first = tellersOf(older, FIRST, NOW, textOf);
    if (first.size > 0) {
      const now = tellersOf(newer, NOW, FIRST, textOf);
      if ([...first].some((report) => now.has(report))) return true;
    }
    return isToldBefore(older, newer, textOf);
  };
  const [before, after] = [isOlder(a, b), isOlder(b, a)];
  return before === after ? null : before ? BEFORE : AFTER;
};
