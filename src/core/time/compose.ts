import type { Token } from "../syntax/token.ts";
import { pad } from "./calendar.ts";
import { type DateFields, dateOf, type Draft, type Era, mergeDates, type Operator } from "./draft.ts";
import { readAtom } from "./grammar.ts";
import { readPeriodNoun } from "./rules/edge.ts";
import { CARDINALS } from "../quantity/number-words.ts";
import { yearAt } from "./rules/month-date.ts";
import { isDash, lowerAt } from "./rules/rule.ts";
import { PARTS } from "./words.ts";

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["til", "until"],
  ["before", "before"],
  ["after", "after"],
  ["by", "by"],
]);
const ERAS: ReadonlyMap<string, Era> = new Map([
  ["early", "early"],
  ["earlier", "earlier"],
  ["late", "late"],
  ["later", "later"],
  ["mid", "mid"],
  ["mid-", "mid"],
]);
const STARTS = new Set([
  ...OPERATORS.keys(),
  "from",
  "between",
  "within",
  "in",
  "over",
  "during",
  "for",
  "starting",
  "beginning",
]);
const SOFT = new Set([
  "just",
  "only",
  "about",
  "around",
  "roughly",
  "nearly",
  "almost",
  "some",
  "less",
  "more",
  "than",
  "under",
  "over",
  "at",
  "least",
  "as",
  "little",
  "approximately",
  "the",
]);

/** The whole expression that starts at token `at`: operators, ranges, dates with their hours. Null where none starts. */
export function readExpression(tokens: readonly Token[], at: number): Draft | null {
  const lower = lowerAt(tokens, at);
  if (STARTS.has(lower)) {
    const operated = readOperated(tokens, at, lower);
    if (operated !== null) return operated;
  }
  if (lower === "no" && lowerAt(tokens, at + 1) === "later" && lowerAt(tokens, at + 2) === "than") {
    const inner = readCombined(tokens, at + 3);
    return inner === null || inner.value.form !== "date" ? null : { ...inner, from: at, operator: "by", rule: "time/by" };
  }
  const read = readRange(tokens, at, false);
  if (read === null) return null;
  if (read.value.form === "set") return setWithHour(tokens, read, read.value.timex);
  return read.value.form === "date" && namesDay(read.value) && read.value.clock === null ? withHours(tokens, read, read.value) : read;
}

/** "each Monday at 4 p.m." */
function setWithHour(tokens: readonly Token[], draft: Draft, timex: string): Draft {
  const at = lowerAt(tokens, draft.to) === "at" ? draft.to + 1 : draft.to;
  const hour = readAtom(tokens, at);
  if (hour === null || hour.value.form !== "date" || hour.value.clock === null || hour.value.clock.open) return draft;
  const minutes = hour.value.clock.minute ?? 0;
  const code = `T${pad(hour.value.clock.hour)}${minutes === 0 ? "" : `:${pad(minutes)}`}`;
  return { ...draft, to: hour.to, value: { form: "set", timex: `${timex}${code}` } };
}

/** "Tuesday from 2 to 4 p.m.", "Friday between 10 a.m. and noon". */
function withHours(tokens: readonly Token[], draft: Draft, day: DateFields): Draft {
  const lower = lowerAt(tokens, draft.to);
  const hours = lower === "from" || lower === "between" ? readOperated(tokens, draft.to, lower) : null;
  if (hours === null || hours.value.form !== "range") return draft;
  const { first, last } = hours.value;
  if (first.clock === null || last.clock === null || namesDay(first) || namesDay(last)) return draft;
  const put = (date: DateFields): DateFields => ({ ...day, clock: date.clock });
  return { from: draft.from, to: hours.to, rule: "time/range", value: { form: "range", first: put(first), last: put(last) } };
}

function readOperated(tokens: readonly Token[], at: number, lower: string): Draft | null {
  if (lower === "from" || lower === "between" || lower === "starting" || lower === "beginning") {
    const on = lowerAt(tokens, at + 1) === "on" || lowerAt(tokens, at + 1) === "in" ? 1 : 0;
    const range = readRange(tokens, at + 1 + on, true);
    if (range === null) return null;
    if (range.value.form === "range") return { ...range, from: at };
    return lower === "between" || range.value.form !== "date" || lower === "from"
      ? null
      : { ...range, from: at, operator: "since", rule: "time/since" };
  }
  const operator = OPERATORS.get(lower);
  if (operator !== undefined) {
    const skip =
      lowerAt(tokens, at + 1) === "at" && lowerAt(tokens, at + 2) === "least"
        ? 2
        : lowerAt(tokens, at + 1) === "about" ||
            lowerAt(tokens, at + 1) === "around" ||
            lowerAt(tokens, at + 1) === "just"
          ? 1
          : 0;
    const inner = readCombined(tokens, at + 1 + skip);
    if (inner === null) return null;
    const dated = inner.value.form === "date" || (inner.value.form === "offset" && inner.value.base === "telling");
    if (!dated || (inner.value.form === "date" && inner.value.anaphoric && operator !== "by")) return null;
    // "shortly after 2 a.m.", "just before dawn": the moment itself, near enough
    const near = /^(?:shortly|just|soon|right|moments|minutes)$/.test(lowerAt(tokens, at - 1));
    const hours = inner.value.form === "date" && (inner.value.clock !== null || inner.value.part !== null);
    if (near && hours && (operator === "after" || operator === "before")) return { ...inner, from: at };
    return { ...inner, from: at, operator, rule: `time/${operator}` };
  }
  let i = at + 1;
  while (i < at + 5 && SOFT.has(lowerAt(tokens, i)) && lowerAt(tokens, i) !== "the") i++;
  const inner = readAtom(tokens, i);
  if (inner === null) return null;
  if (inner.value.form === "window") return lower === "for" ? null : { ...inner, from: at };
  if (inner.value.form !== "duration" || (lower !== "in" && lower !== "within")) return null;
  // "in 20-year prison terms" is no window
  const next = tokens[inner.to];
  if (isDash(lowerAt(tokens, inner.to - 2)) && next?.upos === "NOUN") return null;
  return {
    ...inner,
    from: at,
    rule: lower === "within" ? "time/within" : "time/in",
    value: { form: "window", length: inner.value.length, side: "open" },
  };
}

/** "May to September", "2004-2010", "3 to 5 p.m."; a single time where no range follows. `opened`: "from" or "between" stands before. */
function readRange(tokens: readonly Token[], at: number, opened: boolean): Draft | null {
  const first = readCombined(tokens, at);
  if (first === null || first.value.form !== "date") return first;
  const joint = lowerAt(tokens, first.to);
  const joins =
    isDash(joint) ||
    joint === "to" ||
    joint === "through" ||
    joint === "thru" ||
    ((joint === "until" || joint === "till") && opened) ||
    (joint === "and" && opened && lowerAt(tokens, at - 1) === "between");
  if (!joins) return first;
  const second = readCombined(tokens, first.to + 1);
  if (second === null) return first;
  const a = first.value;
  const b = second.value.form === "reference" && second.value.side === "present" ? dateOf({ relative: { unit: "day", offset: 0 } }) : second.value;
  if (b.form !== "date") return first;
  if (!opened && grain(a) !== grain(b) && joint !== "through") return first;
  if (grain(a) === "other" || a.anaphoric || b.anaphoric) return first;
  return { from: at, to: second.to, rule: "time/range", value: { form: "range", first: fill(a, b, true), last: fill(b, a, false) } };
}

function grain(date: DateFields): string {
  if (date.clock !== null) return "clock";
  if (date.part !== null) return "part";
  if (date.day !== null || date.weekday !== null || date.relative?.unit === "day") return "day";
  if (date.month !== null) return "month";
  if (date.year !== null) return "year";
  return date.years !== null ? "years" : date.relative !== null ? date.relative.unit : "other";
}

/** What one end of a range leaves to the other: year, month, day for hours, half of the day. */
function fill(date: DateFields, other: DateFields, first: boolean): DateFields {
  const filled: Partial<Omit<DateFields, "form">> = {};
  const mutable = filled as { -readonly [K in keyof DateFields]?: DateFields[K] };
  if (date.year === null && date.month !== null && other.year !== null) {
    // "November to February 2017": the first lies in the year before
    const wraps = other.month !== null && date.month > other.month && first;
    mutable.year = wraps ? other.year - 1 : other.year;
  }
  if (date.clock !== null && date.day === null && date.weekday === null && date.relative === null) {
    mutable.day = other.day;
    mutable.month = other.month;
    mutable.year = other.year;
    mutable.weekday = other.weekday;
    mutable.relative = other.relative;
    mutable.which = other.which;
  }
  if (date.clock?.open && other.clock !== null && !other.clock.open && date.clock.hour <= 12) {
    const half = other.clock.hour >= 12 && !(date.clock.hour % 12 > other.clock.hour % 12) ? 12 : 0;
    mutable.clock = { ...date.clock, hour: (date.clock.hour % 12) + half, open: false };
  }
  return { ...date, ...filled };
}

/** A time with all that stands beside it of the same moment ("late on Thursday", "Friday, August 13, 2021 at 3 p.m."). */
export function readCombined(tokens: readonly Token[], at: number): Draft | null {
  const edge = readPeriodNoun(tokens, at);
  if (edge !== null) return edge;
  const era = ERAS.get(lowerAt(tokens, at));
  if (era !== undefined) {
    const wrapped = readEra(tokens, at, era);
    if (wrapped !== null) return wrapped;
  }
  let draft = readAtom(tokens, at);
  if (draft !== null && draft.value.form === "offset" && draft.value.base === "other") return withBase(tokens, draft, draft.value);
  if (draft !== null && draft.value.form === "duration" && lowerAt(tokens, draft.to) === "from") return withBase(tokens, { ...draft, to: draft.to + 1 }, { form: "offset", length: draft.value.length, sign: 1, base: "other" });
  if (draft === null || draft.value.form !== "date") return draft;
  for (let turn = 0; turn < 4; turn++) {
    const next: Draft | null = extend(tokens, draft);
    if (next === null) break;
    draft = next;
  }
  return draft;
}

/** "two weeks before May 13", "three days after Christmas": the date itself belongs to it. */
function withBase(tokens: readonly Token[], draft: Draft, value: Extract<Draft["value"], { form: "offset" }>): Draft {
  const last = lowerAt(tokens, draft.to - 1);
  const base = last === "before" || last === "after" || last === "from" ? readCombined(tokens, draft.to) : null;
  if (base === null || base.value.form !== "date" || base.value.anaphoric) {
    return last === "from" ? { ...draft, to: draft.to - 1, value: { form: "duration", length: value.length } } : draft;
  }
  return { from: draft.from, to: base.to, rule: "time/offset-from", value: { ...value, base: base.value } };
}

function readEra(tokens: readonly Token[], at: number, era: Era): Draft | null {
  const word = lowerAt(tokens, at);
  let i = at + 1;
  if (isDash(lowerAt(tokens, i))) i++;
  const preposition = lowerAt(tokens, i);
  if (preposition === "in" || preposition === "on") i++;
  const comparative = word === "earlier" || word === "later";
  if (preposition === "in" && lowerAt(tokens, i) === "the") {
    const noun = readPeriodNoun(tokens, i, true);
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
  const beside = partBeside(tokens, draft, i) ?? hourBeside(tokens, draft, i) ?? yearBeside(tokens, draft, i) ?? monthBeside(tokens, draft, i);
  if (beside !== null) return beside;
  const follower = lowerAt(tokens, i + 1);
  const starts: number[] = [i];
  if (joint === "," || joint === "on" || joint === "at" || joint === "of" || joint === "(" || isDash(joint))
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

/** "Thursday night", "tomorrow morning", "August 6 evening". */
function partBeside(tokens: readonly Token[], draft: Draft, i: number): Draft | null {
  if (draft.value.form !== "date" || draft.value.part !== null || !namesDay(draft.value)) return null;
  const part = PARTS.get(lowerAt(tokens, i));
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
  const next = tokens[at + 1];
  if (hour < 1 || hour > 12 || (next !== undefined && next.upos !== "PUNCT" && next.upos !== "CCONJ" && next.upos !== "VERB")) return null;
  return { ...draft, to: at + 1, value: { ...draft.value, clock: { hour, minute: null, open: true } } };
}

/** "a Friday in mid-July": one of several days; the month is all that is told. */
function monthBeside(tokens: readonly Token[], draft: Draft, i: number): Draft | null {
  if (draft.value.form !== "date" || draft.value.weekday === null || draft.value.day !== null || draft.value.month !== null) return null;
  const next = lowerAt(tokens, i) === "in" ? readAtom(tokens, i + 1) : null;
  if (next === null || next.value.form !== "date" || next.value.month === null || next.value.day !== null) return null;
  const merged = mergeDates({ ...draft.value, which: null }, next.value);
  return merged === null ? null : { ...draft, to: next.to, rule: "time/weekday-in-month", value: merged };
}

/** "28 June in 2020", "6 August of 2021". */
function yearBeside(tokens: readonly Token[], draft: Draft, i: number): Draft | null {
  if (draft.value.form !== "date" || draft.value.month === null || draft.value.year !== null || draft.value.relative !== null) return null;
  const joint = lowerAt(tokens, i);
  const year = joint === "in" || joint === "of" ? yearAt(tokens, i + 1) : null;
  return year === null ? null : { ...draft, to: year.to, value: { ...draft.value, year: year.value } };
}

function namesDay(date: DateFields): boolean {
  return date.day !== null || date.weekday !== null || date.relative?.unit === "day";
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
  if (a.years === null && a.relative?.unit === "day" && b.day !== null) return joint === "," || joint === "(";
  return false;
}
