import { CARDINALS } from "../language/en/number-words.ts";
import type { Token } from "../syntax/token.ts";
import { pad } from "./calendar.ts";
import { ERAS, readCombined } from "./combine.ts";
import { type Clock, type DateFields, type Draft, dateOf, type Length, namesDay, type Operator } from "./draft.ts";
import { readAtom, startsAtom } from "./grammar.ts";
import { EDGES } from "./rules/edge.ts";
import { isDash, lowerAt } from "./rules/rule.ts";
import { WEEKDAYS } from "./words.ts";

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["til", "until"],
  ["before", "before"],
  ["after", "after"],
  ["by", "by"],
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
const SOFT = new Set(
  "just only about around roughly nearly almost some less more than under over at least as little approximately the".split(
    " ",
  ),
);

const OPENERS: ReadonlySet<string> = new Set([
  ...STARTS,
  ...ERAS.keys(),
  ...EDGES.keys(),
  "the",
  "no",
  "very",
  "tail",
  "first",
  "second",
  "latter",
]);

/** The whole expression that starts at token `at`: operators, ranges, dates with their hours. Null where none starts. */
export function readExpression(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at];
  if (token === undefined || !(OPENERS.has(token.lower) || startsAtom(token))) return null;
  const { lower } = token;
  if (STARTS.has(lower)) {
    const operated = readOperated(tokens, at, lower);
    if (operated !== null) return operated;
  }
  if (lower === "no" && lowerAt(tokens, at + 1) === "later" && lowerAt(tokens, at + 2) === "than") {
    const inner = readCombined(tokens, at + 3);
    return inner === null || inner.value.form !== "date"
      ? null
      : { ...inner, from: at, operator: "by", rule: "time/by" };
  }
  const read = readRange(tokens, at, false);
  if (read === null) return null;
  if (read.value.form === "set") return setWithHour(tokens, read, read.value.timex);
  if (read.value.form === "duration") return stretch(tokens, read, read.value.length);
  if (read.value.form !== "date") return read;
  const { clock } = read.value;
  if (clock !== null && !namesDay(read.value)) return hourOfSet(tokens, read, clock);
  return namesDay(read.value) && clock === null ? withHours(tokens, read, read.value) : read;
}

/** "a week starting tomorrow", "three days from Friday": counted from a day that is named. */
function stretch(tokens: readonly Token[], draft: Draft, length: Length): Draft {
  let i = draft.to;
  const back = stretchBack(tokens, draft, length);
  if (back !== null) return back;
  if (lowerAt(tokens, i) === ",") i++;
  if (!/^(?:starting|beginning|from)$/.test(lowerAt(tokens, i))) return draft;
  i++;
  if (/^(?:on|from)$/.test(lowerAt(tokens, i))) i++;
  const first = readCombined(tokens, i);
  if (first === null || first.value.form !== "date" || !namesDay(first.value) || first.value.anaphoric) return draft;
  return {
    from: draft.from,
    to: first.to,
    rule: "time/stretch",
    value: { form: "stretch", length, first: first.value },
  };
}

/** "the three months to June", "the year ended March 31", "the 12 months through May": a length up to the end of what is named. */
function stretchBack(tokens: readonly Token[], draft: Draft, length: Length): Draft | null {
  if (lowerAt(tokens, draft.from - 1) !== "the" && lowerAt(tokens, draft.from) !== "the") return null;
  if (!/^(?:to|through|ended|ending|until)$/.test(lowerAt(tokens, draft.to))) return null;
  const at = draft.to + (/^(?:on|in)$/.test(lowerAt(tokens, draft.to + 1)) ? 2 : 1);
  const last = readCombined(tokens, at);
  if (last === null || last.value.form !== "date" || last.value.anaphoric || last.value.clock !== null) return null;
  return {
    ...draft,
    to: last.to,
    rule: "time/stretch",
    value: { form: "stretch", length, first: last.value, back: true },
  };
}

/** "3 p.m. each day" */
function hourOfSet(tokens: readonly Token[], draft: Draft, clock: Clock): Draft {
  const next = /^(?:every|each|everyday|daily|nightly)$/.test(lowerAt(tokens, draft.to))
    ? readAtom(tokens, draft.to)
    : null;
  if (next === null || next.value.form !== "set" || clock.open) return draft;
  return {
    from: draft.from,
    to: next.to,
    rule: next.rule,
    value: { form: "set", timex: next.value.timex + codeOf(clock) },
  };
}

function codeOf({ hour, minute }: Clock): string {
  return `T${pad(hour)}${minute === null || minute === 0 ? "" : `:${pad(minute)}`}`;
}

/** "each Monday at 4 p.m." */
function setWithHour(tokens: readonly Token[], draft: Draft, timex: string): Draft {
  const at = lowerAt(tokens, draft.to) === "at" ? draft.to + 1 : draft.to;
  const hour = readAtom(tokens, at);
  if (hour === null || hour.value.form !== "date" || hour.value.clock === null || hour.value.clock.open) return draft;
  return { ...draft, to: hour.to, value: { form: "set", timex: timex + codeOf(hour.value.clock) } };
}

/** "Tuesday from 2 to 4 p.m.", "Friday between 10 a.m. and noon". */
function withHours(tokens: readonly Token[], draft: Draft, day: DateFields): Draft {
  const lower = lowerAt(tokens, draft.to);
  const limit = hourLimit(tokens, draft, day);
  if (limit !== null) return limit;
  const hours = lower === "from" || lower === "between" ? readOperated(tokens, draft.to, lower) : null;
  if (hours === null || hours.value.form !== "range") return draft;
  const { first, last } = hours.value;
  if (first.clock === null || last.clock === null || namesDay(first) || namesDay(last)) return draft;
  const put = (date: DateFields): DateFields => ({ ...day, clock: date.clock });
  return {
    from: draft.from,
    to: hours.to,
    rule: "time/range",
    value: { form: "range", first: put(first), last: put(last) },
  };
}

/** "Thursday before 5 p.m.", "today by noon", "Friday no later than 3 p.m.": the hour is a limit within the day. */
function hourLimit(tokens: readonly Token[], draft: Draft, day: DateFields): Draft | null {
  const lower = lowerAt(tokens, draft.to);
  const than = lower === "later" && lowerAt(tokens, draft.to + 1) === "than";
  const operator = than ? "after" : OPERATORS.get(lower);
  if (operator === undefined || operator === "since") return null;
  const hour = readCombined(tokens, draft.to + (than ? 2 : 1));
  if (hour === null || hour.value.form !== "date" || hour.value.clock === null || namesDay(hour.value)) return null;
  if (hour.value.month !== null || hour.value.year !== null) return null;
  const part = day.part ?? hour.value.part;
  return {
    ...draft,
    to: hour.to,
    operator,
    rule: `time/${operator}`,
    value: { ...day, part, clock: hour.value.clock },
  };
}

function readOperated(tokens: readonly Token[], at: number, lower: string): Draft | null {
  if (lower === "from" || lower === "between" || lower === "starting" || lower === "beginning") {
    const on = lowerAt(tokens, at + 1) === "on" || lowerAt(tokens, at + 1) === "in" ? 1 : 0;
    const range = hoursOfPart(tokens, at + 1, lower) ?? readRange(tokens, at + 1 + on, true);
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
  const days = inner.value.length.unit === "day" || inner.value.length.unit === "week";
  const weekday =
    lower === "in" && days && !isRecord(tokens, at) && lowerAt(tokens, inner.to) === "on"
      ? WEEKDAYS.get(lowerAt(tokens, inner.to + 1))
      : undefined;
  if (weekday !== undefined) {
    const value = { form: "offset", length: inner.value.length, sign: 1, base: "telling", weekday } as const;
    return { from: at, to: inner.to + 2, rule: "time/in", value };
  }
  return {
    ...inner,
    from: at,
    rule: lower === "within" ? "time/within" : "time/in",
    value: { form: "window", length: inner.value.length, side: isRecord(tokens, at) ? "past" : "open" },
  };
}

/** "its first title in 108 years", "the worst flood in a decade": the years before. */
function isRecord(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - RECORD_REACH), at)
    .some((token) => token.lower === "first" || (token.xpos === "JJS" && token.lower !== "least"));
}
const RECORD_REACH = 6;

/** "May to September", "2004-2010", "3 to 5 p.m."; a single time where no range follows. `opened`: "from" or "between" stands before. */
function readRange(tokens: readonly Token[], at: number, opened: boolean): Draft | null {
  const first = nowAsDay(readCombined(tokens, at), opened);
  if (first === null || first.value.form !== "date") return first;
  const joint = lowerAt(tokens, first.to);
  const joins =
    isDash(joint) ||
    joint === "to" ||
    joint === "through" ||
    joint === "thru" ||
    /^(?:until|till|til)$/.test(joint) ||
    (joint === "and" && opened && lowerAt(tokens, at - 1) === "between");
  if (!joins) return first;
  const second = toDate(tokens, first.to) ?? readCombined(tokens, first.to + 1);
  if (second === null) return first;
  const a = first.value;
  const b =
    second.value.form === "reference" && second.value.side === "present"
      ? dateOf({ relative: { unit: "day", offset: 0 } })
      : second.value;
  if (b.form !== "date") return first;
  if (!opened && grain(a) !== grain(b) && joint !== "through") return first;
  // without an opening word only days and hours make a range with "until"
  if (!opened && /^(?:until|till|til)$/.test(joint) && !namesDay(a) && a.clock === null) return first;
  if (grain(a) === "other" || a.anaphoric || b.anaphoric) return first;
  return {
    from: at,
    to: second.to,
    rule: "time/range",
    value: { form: "range", first: fill(fromToday(tokens, a, second.from, b), b, true), last: fill(b, a, false) },
  };
}

/** "from 2 p.m. till tomorrow 4 p.m.", unlike "2 to 4 p.m. tomorrow": from today. */
function fromToday(tokens: readonly Token[], first: DateFields, at: number, last: DateFields): DateFields {
  const ahead = last.relative?.unit === "day" && last.relative.offset > 0 && lowerAt(tokens, at) === "tomorrow";
  return ahead && first.clock !== null && !namesDay(first) ? { ...first, relative: { unit: "day", offset: 0 } } : first;
}

/** "(from March) to date". */
function toDate(tokens: readonly Token[], at: number): Draft | null {
  return lowerAt(tokens, at) === "to" && lowerAt(tokens, at + 1) === "date"
    ? { from: at, to: at + 2, rule: "time/reference", value: { form: "reference", side: "present" } }
    : null;
}

/** "between now and Friday": the day of the telling. */
function nowAsDay(draft: Draft | null, opened: boolean): Draft | null {
  return opened && draft !== null && draft.value.form === "reference" && draft.value.side === "present"
    ? { ...draft, value: dateOf({ relative: { unit: "day", offset: 0 } }) }
    : draft;
}

/** "between 5 and 6 in the afternoon", "between 7 and 9:30 last night": hours that the part of the day behind them tells. */
function hoursOfPart(tokens: readonly Token[], at: number, opener: string): Draft | null {
  const first = bareHour(tokens, at);
  if (first === null || !(opener === "between" ? /^and$/ : /^(?:to|until|till|-)$/).test(lowerAt(tokens, at + 1)))
    return null;
  // "rose from five to seven last night" counts
  if (opener !== "between" && lowerAt(tokens, at + 3) !== "in") return null;
  const second = bareHour(tokens, at + 2);
  if (second === null) return null;
  const start = at + 3;
  const lower = lowerAt(tokens, start);
  if (!/^(?:in|at|last|this|tonight|yesterday|tomorrow)$/.test(lower)) return null;
  const day = readCombined(tokens, start);
  if (day === null || day.value.form !== "date" || day.value.part === null || day.value.clock !== null) return null;
  const last = { ...day.value, clock: second };
  return {
    from: at,
    to: day.to,
    rule: "time/range",
    value: { form: "range", first: { ...day.value, clock: first }, last },
  };
}

/** "7", "9:30", "seven": an hour with no more than its number. */
function bareHour(tokens: readonly Token[], at: number): Clock | null {
  const lower = lowerAt(tokens, at);
  const figures = /^(\d|1[0-2])(?::([0-5]\d))?$/.exec(lower);
  const hour = figures === null ? (CARDINALS.get(lower) ?? 0) : Number(figures[1]);
  if (hour < 1 || hour > 12) return null;
  return { hour, minute: figures?.[2] === undefined ? null : Number(figures[2]), open: true };
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
  if (date.year === null && date.month !== null && date.which === null && other.year !== null) {
    // "November to February 2017": the first lies in the year before
    const wraps = other.month !== null && date.month > other.month && first;
    mutable.year = wraps ? other.year - 1 : other.year;
  }
  const hourOnly = date.clock !== null && date.day === null && date.weekday === null && date.relative === null;
  if (hourOnly) {
    mutable.day = other.day;
    mutable.month = other.month;
    mutable.year = other.year;
    mutable.weekday = other.weekday;
    mutable.relative = other.relative;
    mutable.which = other.which;
  }
  if (date.clock?.open && other.clock !== null && !other.clock.open && date.clock.hour <= 12) {
    mutable.clock = { ...date.clock, hour: halfOf(date.clock, other.clock, first), open: false };
  }
  return { ...date, ...filled };
}

/** The hour of an end that says no half of the day: the half of the other end, unless that would turn the range round. */
function halfOf(open: Clock, told: Clock, first: boolean): number {
  const hour = (open.hour % 12) + (told.hour >= 12 ? 12 : 0);
  const [mine, other] = [hour * 60 + (open.minute ?? 0), told.hour * 60 + (told.minute ?? 0)];
  if (first) return mine > other && hour >= 12 ? hour - 12 : hour;
  return mine <= other && hour < 12 ? hour + 12 : hour;
}
