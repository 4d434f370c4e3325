import type { Token } from "../../syntax/token.ts";
import { type DateFields, type Draft, dateOf, type Which } from "../draft.ts";
import type { Feast } from "../feasts.ts";
import { PARTS } from "../words.ts";
import { yearAt } from "./month-date.ts";
import { lowerAt, type TimeRule } from "./rule.ts";

/** Days of the same date every year. Feasts of other calendars are left out: their dates would have to be looked up. */
const FIXED: readonly (readonly [readonly string[], number, number])[] = split([
  ["new year 's eve", 12, 31],
  ["new year eve", 12, 31],
  ["new years eve", 12, 31],
  ["new year 's day", 1, 1],
  ["new years day", 1, 1],
  ["new year", 1, 1],
  ["new year day", 1, 1],
  ["epiphany", 1, 6],
  ["australia day", 1, 26],
  ["groundhog day", 2, 2],
  ["valentine 's day", 2, 14],
  ["valentines day", 2, 14],
  ["international women 's day", 3, 8],
  ["women 's day", 3, 8],
  ["saint patrick 's day", 3, 17],
  ["saint patrick", 3, 17],
  ["st. patrick 's day", 3, 17],
  ["st patrick 's day", 3, 17],
  ["april fools day", 4, 1],
  ["april fools ' day", 4, 1],
  ["april fool 's day", 4, 1],
  ["earth day", 4, 22],
  ["st george 's day", 4, 23],
  ["st. george 's day", 4, 23],
  ["anzac day", 4, 25],
  ["may day", 5, 1],
  ["international workers ' day", 5, 1],
  ["workers ' day", 5, 1],
  ["cinco de mayo", 5, 5],
  ["ve day", 5, 8],
  ["v-e day", 5, 8],
  ["juneteenth", 6, 19],
  ["canada day", 7, 1],
  ["fourth of july", 7, 4],
  ["bastille day", 7, 14],
  ["halloween", 10, 31],
  ["all saints day", 11, 1],
  ["all saints ' day", 11, 1],
  ["all souls day", 11, 2],
  ["all souls ' day", 11, 2],
  ["bonfire night", 11, 5],
  ["guy fawkes night", 11, 5],
  ["veterans day", 11, 11],
  ["remembrance day", 11, 11],
  ["armistice day", 11, 11],
  ["st. andrew 's day", 11, 30],
  ["st andrew 's day", 11, 30],
  ["christmas eve", 12, 24],
  ["christmas day", 12, 25],
  ["christmas", 12, 25],
  ["boxing day", 12, 26],
]);

/** Days that follow a rule: the n-th weekday of a month, or days from Easter. United States names where they say so. */
const RULED: readonly (readonly [readonly string[], Feast])[] = split<[Feast]>([
  ["ash wednesday", "ash wednesday"],
  ["palm sunday", "palm sunday"],
  ["maundy thursday", "maundy thursday"],
  ["holy thursday", "maundy thursday"],
  ["good friday", "good friday"],
  ["holy saturday", "holy saturday"],
  ["easter sunday", "easter"],
  ["easter monday", "easter monday"],
  ["easter", "easter"],
  ["ascension day", "ascension"],
  ["whit sunday", "pentecost"],
  ["pentecost", "pentecost"],
  ["whit monday", "whit monday"],
  ["thanksgiving day", "thanksgiving"],
  ["thanksgiving", "thanksgiving"],
  ["black friday", "black friday"],
  ["cyber monday", "cyber monday"],
  ["memorial day", "memorial day"],
  ["labor day", "labor day"],
  ["martin luther king jr. day", "martin luther king day"],
  ["martin luther king day", "martin luther king day"],
  ["mlk day", "martin luther king day"],
  ["presidents day", "presidents day"],
  ["presidents ' day", "presidents day"],
  ["columbus day", "columbus day"],
  ["indigenous peoples ' day", "columbus day"],
  ["indigenous peoples day", "columbus day"],
  ["independence day", "movable"],
  ["mother 's day", "movable"],
  ["mothers day", "movable"],
  ["eid al fitr", "movable"],
  ["eid al - fitr", "movable"],
  ["eid al-fitr", "movable"],
  ["eid al adha", "movable"],
  ["eid al - adha", "movable"],
  ["eid al-adha", "movable"],
  ["eid", "movable"],
  ["lunar new year", "movable"],
  ["chinese new year", "movable"],
  ["diwali", "movable"],
  ["hanukkah", "movable"],
  ["passover", "movable"],
  ["yom kippur", "movable"],
  ["rosh hashanah", "movable"],
  ["father 's day", "father's day"],
  ["fathers day", "father's day"],
]);

/** Words that a feast may begin with. */
export const FEAST_WORDS: readonly string[] = [...FIXED, ...RULED].map(([day]) => day[0] ?? "");
const OPENS_FEAST = new Set(FEAST_WORDS);
const FIXED_BY_WORD = byFirstWord(FIXED);
const RULED_BY_WORD = byFirstWord(RULED);

/** In each list they keep their order. */
function byFirstWord<T extends readonly [readonly string[], ...unknown[]]>(
  days: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const day of days) {
    const [first = ""] = day[0];
    const same = map.get(first);
    if (same === undefined) map.set(first, [day]);
    else same.push(day);
  }
  return map;
}

function split<T extends readonly unknown[]>(
  entries: readonly (readonly [string, ...T])[],
): readonly (readonly [readonly string[], ...T])[] {
  return entries.map(([text, ...rest]) => [text.split(" "), ...rest] as const);
}

/** The token behind the words of a feast from token `at` on; null where they are others. A typographic apostrophe is one too. */
function endOf(tokens: readonly Token[], at: number, day: readonly string[]): number | null {
  let i = 0;
  while (i < day.length && isWord(lowerAt(tokens, at + i), day[i] as string)) i++;
  return i < day.length ? null : at + i;
}

const isWord = (lower: string, word: string): boolean =>
  lower === word || (lower.length === word.length && lower.replace("’", "'") === word);

const WHICH: ReadonlyMap<string, Which> = new Map([
  ["last", "last"],
  ["previous", "last"],
  ["next", "next"],
  ["following", "next"],
  ["this", "this"],
]);

/** "Christmas Eve", "New Year's Day", "Halloween"; "9/11" and "the September 11 attacks" as the day that they name. */
export const holiday: TimeRule = (tokens, at) => {
  const lower = lowerAt(tokens, at);
  if (lower === "9/11")
    return { from: at, to: at + 1, rule: "time/named-day", value: dateOf({ year: 2001, month: 9, day: 11 }) };
  if (
    (lower === "september" || lower === "sept.") &&
    /^11(?:th)?$/.test(lowerAt(tokens, at + 1)) &&
    /^(?:attacks?|terror|terrorist|hijackers?|hijackings?)$/.test(lowerAt(tokens, at + 2))
  ) {
    return { from: at, to: at + 2, rule: "time/named-day", value: dateOf({ year: 2001, month: 9, day: 11 }) };
  }
  const which = WHICH.get(lower) ?? null;
  if (which === null && !OPENS_FEAST.has(lower)) return null;
  for (const [day, month, date] of FIXED_BY_WORD.get(lower) ?? []) {
    const end = endOf(tokens, at, day);
    if (end === null) continue;
    const year = yearBehind(tokens, end);
    // "the New Year honours", "a new year": behind a word that a day follows, and no more
    if (day.length === 2 && day[0] === "new" && day[1] === "year" && !cued(tokens, at, end)) continue;
    // in small letters only with its year or behind a word that a day follows
    if (year === null && tokens[at]?.text.charCodeAt(0) === lower.charCodeAt(0) && !cued(tokens, at, end)) continue;
    return placed(tokens, at, year?.to ?? end, dateOf({ month, day: date, year: year?.value ?? null }));
  }
  if (which !== null) {
    if (/^(?:last|next|this|previous|following)$/.test(lowerAt(tokens, at + 1))) return null;
    const inner = holiday(tokens, at + 1);
    if (inner === null || inner.value.form !== "date" || inner.value.year !== null) return null;
    return { ...inner, from: at, value: { ...inner.value, which } };
  }
  for (const [day, feast] of RULED_BY_WORD.get(lower) ?? []) {
    const end = endOf(tokens, at, day);
    if (end === null) continue;
    const year = yearBehind(tokens, end);
    const small = tokens[at]?.text.charCodeAt(0) === lower.charCodeAt(0);
    if (feast === "movable" && small && year === null && !cued(tokens, at, end)) continue;
    return placed(tokens, at, year?.to ?? end, dateOf({ feast, year: year?.value ?? null }));
  }
  return null;
};

/** "Easter 2021", "Christmas, 2019", "Father's Day of 2015". */
function yearBehind(tokens: readonly Token[], at: number): ReturnType<typeof yearAt> {
  return yearAt(tokens, /^(?:,|of|in)$/.test(lowerAt(tokens, at)) ? at + 1 : at);
}

/** "on christmas": no noun follows that it would tell the kind of ("christmas tree"). */
function cued(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  return (
    /^(?:on|at|by|before|after|since|until|this|next|last|every)$/.test(lowerAt(tokens, at - 1)) &&
    (next === undefined || next.upos === "PUNCT" || next.upos === "ADP" || PARTS.has(next.lower))
  );
}

/** "Labor Day weekend": the weekend beside the day. */
function placed(tokens: readonly Token[], from: number, to: number, value: DateFields): Draft {
  const weekend = lowerAt(tokens, to) === "weekend";
  return {
    from,
    to: weekend ? to + 1 : to,
    rule: "time/holiday",
    value: weekend ? { ...value, edge: "weekend" } : value,
  };
}
