import type { Token } from "../syntax/token.ts";
import { pad } from "./calendar.ts";
import { ERAS, readCombined } from "./combine.ts";
import { type DateFields, type Draft, dateOf, namesDay, type Operator } from "./draft.ts";
import { readAtom, startsAtom } from "./grammar.ts";
import { EDGES } from "./rules/edge.ts";
import { isDash, lowerAt } from "./rules/rule.ts";

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
  return read.value.form === "date" && namesDay(read.value) && read.value.clock === null
    ? withHours(tokens, read, read.value)
    : read;
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
  return {
    from: draft.from,
    to: hours.to,
    rule: "time/range",
    value: { form: "range", first: put(first), last: put(last) },
  };
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
  const b =
    second.value.form === "reference" && second.value.side === "present"
      ? dateOf({ relative: { unit: "day", offset: 0 } })
      : second.value;
  if (b.form !== "date") return first;
  if (!opened && grain(a) !== grain(b) && joint !== "through") return first;
  if (grain(a) === "other" || a.anaphoric || b.anaphoric) return first;
  return {
    from: at,
    to: second.to,
    rule: "time/range",
    value: { form: "range", first: fill(a, b, true), last: fill(b, a, false) },
  };
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
