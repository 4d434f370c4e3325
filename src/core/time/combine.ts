import { CARDINALS } from "../language/en/number-words.ts";
import { readNumber } from "../quantity/number.ts";
import type { Token } from "../syntax/token.ts";
import { dayBehindOffset, offsetBehindDay, withBase } from "./beside-offset.ts";
import { type DateFields, type Draft, dateOf, type Era, mergeDates, namesDay } from "./draft.ts";
import { readAtom } from "./grammar.ts";
import { EDGES, readPeriodNoun } from "./rules/edge.ts";
import { yearAt } from "./rules/month-date.ts";
import { isDash, lowerAt } from "./rules/rule.ts";
import { PARTS, type Part } from "./words.ts";

export const ERAS: ReadonlyMap<string, Era> = new Map([
  ["early", "early"],
  ["earlier", "earlier"],
  ["late", "late"],
  ["later", "later"],
  ["mid", "mid"],
  ["mid-", "mid"],
]);

/** A time with all that stands beside it of the same moment ("late on Thursday", "Friday, August 13, 2021 at 3 p.m."). */
export function readCombined(tokens: readonly Token[], at: number): Draft | null {
  const first = lowerAt(tokens, at);
  const edge =
    first === "the" ||
    first === "first" ||
    first === "second" ||
    first === "latter" ||
    first === "very" ||
    first === "tail" ||
    first === "remainder" ||
    EDGES.has(first)
      ? readPeriodNoun(tokens, at)
      : null;
  if (edge !== null) return edge;
  const era = ERAS.get(lowerAt(tokens, at));
  if (era !== undefined) {
    const wrapped = readEra(tokens, at, era);
    if (wrapped !== null) return wrapped;
  }
  let draft = readAtom(tokens, at);
  if (draft !== null && draft.value.form === "offset") {
    const based = draft.value.base === "other" ? withBase(tokens, draft, draft.value) : draft;
    draft = (based.value.form === "offset" ? dayBehindOffset(tokens, based, based.value) : null) ?? based;
  }
  // "for three days from Friday" is a stretch, and read later
  const counted = lowerAt(tokens, at - 1) !== "for";
  if (draft !== null && draft.value.form === "duration" && counted && lowerAt(tokens, draft.to) === "from")
    return withBase(
      tokens,
      { ...draft, to: draft.to + 1 },
      { form: "offset", length: draft.value.length, sign: 1, base: "other" },
    );
  if (draft === null || draft.value.form !== "date") return draft;
  const { weekday, which, day } = draft.value;
  const moved = weekday === null || which !== null || day !== null ? null : offsetBehindDay(tokens, draft, weekday);
  if (moved !== null) return moved;
  for (let turn = 0; turn < 4; turn++) {
    const next: Draft | null = extend(tokens, draft);
    if (next === null) break;
    draft = next;
  }
  return draft;
}

function readEra(tokens: readonly Token[], at: number, era: Era): Draft | null {
  const word = lowerAt(tokens, at);
  if (word === "mid" && lowerAt(tokens, at + 1) === "night")
    return { from: at, to: at + 2, rule: "time/part-of-day", value: dateOf({ part: "midnight" }) };
  let i = at + 1;
  if (isDash(lowerAt(tokens, i))) i++;
  const preposition = lowerAt(tokens, i);
  if (preposition === "in" || preposition === "on") i++;
  const comparative = word === "earlier" || word === "later";
  if (preposition === "in" && lowerAt(tokens, i) === "the") {
    const noun = readPeriodNoun(tokens, i, true);
    const behind = lowerAt(tokens, i + 1) === "day" ? readAtom(tokens, i + 2) : null;
    if (behind?.value.form === "date" && namesDay(behind.value) && behind.value.clock === null)
      return { from: at, to: behind.to, rule: "time/era", value: { ...behind.value, era } };
    if (noun !== null && noun.value.form === "date")
      return { from: at, to: noun.to, rule: "time/era", value: { ...noun.value, era } };
  }
  const part = PARTS.get(lowerAt(tokens, i));
  // "early morning", "late in the afternoon"
  const inThe = preposition === "in" && lowerAt(tokens, i) === "the" ? PARTS.get(lowerAt(tokens, i + 1)) : undefined;
  const hours = part ?? inThe;
  if (hours !== undefined && hours !== "midnight" && (inThe !== undefined || preposition !== "on")) {
    const to = inThe === undefined ? i + 1 : i + 2;
    return { from: at, to, rule: "time/era", value: dateOf({ part: hours, era }) };
  }
  // one such word at a time keeps a run of them linear
  if (ERAS.has(lowerAt(tokens, i))) return null;
  const inner = readCombined(tokens, i);
  if (inner === null || inner.value.form !== "date" || inner.value.era !== null) return null;
  if (comparative && inner.value.clock !== null) return null;
  return { from: at, to: inner.to, rule: "time/era", value: { ...inner.value, era } };
}

/** Takes the next atom in where it tells of the same moment. */
function extend(tokens: readonly Token[], draft: Draft): Draft | null {
  if (draft.value.form !== "date") return null;
  const left = draft.value;
  const i = draft.to;
  const joint = lowerAt(tokens, i);
  const beside =
    partBeside(tokens, draft, i) ??
    hourBeside(tokens, draft, i) ??
    yearBeside(tokens, draft, i) ??
    monthBeside(tokens, draft, i);
  if (beside !== null) return beside;
  const follower = lowerAt(tokens, i + 1);
  const starts: number[] = [i];
  // "next year's first quarter"
  if ((joint === "'s" || joint === "’s") && left.relative?.unit === "year") starts.push(i + 1);
  // "October 14 for 8:00 a.m."
  const forHour =
    joint === "for" && (lowerAt(tokens, i + 1).includes(":") || /^(?:[ap]\.?m\.?)$/.test(lowerAt(tokens, i + 2)));
  if (forHour || joint === "," || joint === "on" || joint === "at" || joint === "of" || joint === "(" || isDash(joint))
    starts.push(i + 1);
  if (joint === "," && (follower === "on" || follower === "at")) starts.push(i + 2);
  if (joint === "at" && /^(?:around|about|approximately|roughly|nearly|exactly|precisely|shortly|just)$/.test(follower))
    starts.push(i + 2);
  if (joint === "around" || joint === "about" || joint === "shortly") starts.push(i + 1);
  for (const start of starts) {
    const era = ERAS.get(lowerAt(tokens, start));
    const next = (era === undefined || start > i + 2 ? null : readEra(tokens, start, era)) ?? readAtom(tokens, start);
    if (next === null || next.value.form !== "date") continue;
    if (!belongs(left, next.value, joint, start > i)) continue;
    const merged = mergeDates(left, next.value);
    if (merged === null) continue;
    const closed = joint === "(" && lowerAt(tokens, next.to) === ")" ? 1 : 0;
    if (joint === "(" && closed === 0) continue;
    return {
      from: draft.from,
      to: next.to + closed,
      rule: draft.rule === "time/part-of-day" || draft.rule === "time/clock" ? next.rule : draft.rule,
      value: merged,
    };
  }
  return null;
}

const HALVES: ReadonlyMap<string, Part> = new Map([
  ["am", "morning"],
  ["a.m.", "morning"],
  ["pm", "afternoon"],
  ["p.m.", "afternoon"],
]);

/** "Thursday night", "tomorrow morning", "August 6 evening". */
function partBeside(tokens: readonly Token[], draft: Draft, i: number): Draft | null {
  if (draft.value.form !== "date" || draft.value.part !== null || !namesDay(draft.value)) return null;
  const half =
    draft.value.relative?.unit === "day" || draft.value.weekday !== null ? HALVES.get(lowerAt(tokens, i)) : undefined;
  const part = half ?? PARTS.get(lowerAt(tokens, i));
  if (part === undefined || part === "midnight") return null;
  return { ...draft, to: i + 1, value: { ...draft.value, part } };
}

/** "Friday at 7", "tonight around 3", "in the morning at 8": an hour with no more than its number. */
function hourBeside(tokens: readonly Token[], draft: Draft, i: number): Draft | null {
  if (draft.value.form !== "date" || draft.value.clock !== null) return null;
  if (!namesDay(draft.value) && draft.value.part === null) return null;
  const joint = lowerAt(tokens, i);
  if (joint !== "at" && joint !== "around") return null;
  const at = joint === "at" && /^(?:around|about|approximately)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
  const word = lowerAt(tokens, at);
  const hour = /^1?\d$/.test(word) ? Number(word) : (CARDINALS.get(word) ?? 0);
  const minutes = /^\d/.test(word) ? null : minutesAt(tokens, at + 1);
  const next = tokens[minutes?.to ?? at + 1];
  if (
    hour < 1 ||
    hour > 12 ||
    (next !== undefined && next.upos !== "PUNCT" && next.upos !== "CCONJ" && next.upos !== "VERB")
  )
    return null;
  const minute = minutes?.value ?? null;
  return { ...draft, to: minutes?.to ?? at + 1, value: { ...draft.value, clock: { hour, minute, open: true } } };
}

/** "twenty-seven" of "at seven twenty-seven". */
function minutesAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const read = readNumber(tokens, at);
  const plain = read !== null && !read.ordinal && read.form === "words" && read.value >= 10 && read.value < 60;
  if (!plain) return null;
  return { value: read.value, to: lowerAt(tokens, read.to) === "minutes" ? read.to + 1 : read.to };
}

/** "a Friday in mid-July": one of several days; the month is all that is told. */
function monthBeside(tokens: readonly Token[], draft: Draft, i: number): Draft | null {
  if (
    draft.value.form !== "date" ||
    draft.value.weekday === null ||
    draft.value.day !== null ||
    draft.value.month !== null
  )
    return null;
  const next = lowerAt(tokens, i) === "in" ? readAtom(tokens, i + 1) : null;
  if (next === null || next.value.form !== "date" || next.value.month === null || next.value.day !== null) return null;
  const merged = mergeDates({ ...draft.value, which: null }, next.value);
  return merged === null ? null : { ...draft, to: next.to, rule: "time/weekday-in-month", value: merged };
}

/** "28 June in 2020", "6 August of 2021". */
function yearBeside(tokens: readonly Token[], draft: Draft, i: number): Draft | null {
  if (
    draft.value.form !== "date" ||
    draft.value.month === null ||
    draft.value.year !== null ||
    draft.value.relative !== null
  )
    return null;
  const joint = lowerAt(tokens, i);
  const year = joint === "in" || joint === "of" ? yearAt(tokens, i + 1) : null;
  return year === null ? null : { ...draft, to: year.to, value: { ...draft.value, year: year.value } };
}

/** Whether two neighbours tell of one moment: a day with its hour, a weekday with its date, a month with its year. */
function belongs(a: DateFields, b: DateFields, joint: string, skipped: boolean): boolean {
  const hours = (date: DateFields): boolean => date.clock !== null || date.part !== null;
  const dayLike = (date: DateFields): boolean =>
    date.day !== null || date.weekday !== null || (date.relative !== null && date.relative.unit === "day");
  const bare = (date: DateFields): boolean =>
    hours(date) && !dayLike(date) && date.year === null && date.month === null;
  if (a.anaphoric && b.anaphoric) return false;
  if (bare(a) && bare(b)) return joint !== "," && (a.clock !== null) !== (b.clock !== null) && joint !== "of";
  if (bare(a) && dayLike(b)) return joint !== "(";
  if (dayLike(a) && bare(b)) return joint !== "of";
  if (a.weekday !== null && a.day === null && b.day !== null) return true;
  if (a.day !== null && b.weekday !== null && b.day === null) return joint === "," || joint === "(" || !skipped;
  if (a.weekday !== null && b.relative?.unit === "week") return joint !== "at" && joint !== "(";
  if (a.relative?.unit === "week" && b.weekday !== null) return !skipped || joint === "on" || isDash(joint);
  if ((a.month !== null || a.season !== null) && a.year === null && b.relative?.unit === "year")
    return joint !== "," && joint !== "at";
  if (a.quarter !== null && b.relative?.unit === "year") return true;
  if (a.relative?.unit === "year" && (joint === "'s" || joint === "’s")) return b.quarter !== null && b.year === null;
  if (a.years === null && a.relative?.unit === "day" && b.day !== null) return joint === "," || joint === "(";
  return false;
}
