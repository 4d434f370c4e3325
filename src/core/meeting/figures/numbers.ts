import { CURRENCY_SIGNS, CURRENCY_WORDS } from "../../quantity/currencies.ts";
import { MEASURES } from "../../quantity/measures.ts";
import type { Bound } from "../../quantity/quantity.ts";
import { singular } from "../../quantity/units.ts";

/** A number in the words of a claim, where it stands, and what stands around it. */
export interface NumberTold {
  readonly value: number;
  readonly bound: Bound;
  /** What it is a number of, by sort: "count", "share", "money", "age", "clock", "label" (a name), "span" (hours, days), or a unit of measure. */
  readonly sort: string;
  /** Words before and behind it in their plain form, nearest first. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** UTF-16 offsets in the words, half-open. */
  readonly start: number;
  readonly end: number;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["m", 1e6],
  ["bn", 1e9],
  ["dozen", 12],
]);
/** A number in words that are no figure: "dozens" is two of them at least. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2_000_000],
]);
const ABOUT = new Set("about some around roughly nearly almost approximately close perhaps".split(" "));
const MORE = new Set("over than exceeding".split(" "));
const MONTHS = new Set(
  "january february march april may june july august september october november december jan feb aug sept oct nov dec".split(
    " ",
  ),
);
const SPANS = new Set("second minute hour day week month year decade night".split(" "));
const SMALL_WORDS = new Set(
  "a an the of and or in on at by to for from with as is are was were be been had have has it its their his her he she they that this than least most about some around over nearly almost more less fewer not no only just up".split(
    " ",
  ),
);
const AROUND = 4;

/** A number in digits ("3,000", "6.1"), a clock time, a sign, or a word. */
const WORD =
  /\d{1,2}:\d{2}\b|\d{1,2}\.\d{2}(?=\s*(?:[ap]\.?m|o'clock|h\b))|\d+(?:st|nd|rd|th)\b|\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*|[%€£¥$₹₽₩₺₦°℃]/giu;
const NUMBER = /^\d[\d,.\u00a0\u202f ]*$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const CLOCK = /^\d{1,2}[:.]\d{2}$/u;

/** No number stands where none of these does. */
const MAY_HOLD =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundreds?|thousands?|millions?|billion|dozens?|scores|tens|zero|half|thirds?|quarters?|fifths?)\b/iu;

interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** All numbers of the words, in digits and letters, and "dozens"; not years, days, ordinals and "one". */
export const numbersIn = (text: string): readonly NumberTold[] => {
  if (!MAY_HOLD.test(text)) return [];
  const pieces = [...text.matchAll(WORD)].map(
    (match): Piece => ({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }),
  );
  const found: NumberTold[] = [];
  for (let at = 0; at < pieces.length; ) {
    const read = shareAt(text, pieces, at) ?? readAt(pieces, at);
    if (read === null) {
      at += 1;
      continue;
    }
    if (!isDate(pieces, at, read.to) && !(read.share !== true && read.value === 1 && pieces[at]?.word === "one"))
      found.push(toldAt(text, pieces, at, read));
    at = read.to;
  }
  return found;
};

interface Read {
  readonly value: number;
  readonly to: number;
  readonly vague: boolean;
  /** A share in words, read as percents. */
  readonly share?: true;
}

/** Parts by name, as one of so many. */
const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 }),
);
/** Of how many a share is told: "four in ten". */
const WHOLES = new Set([2, 3, 4, 5, 6, 8, 10, 20, 100]);

/** "two thirds", "a quarter of", "four in ten", "three out of five": percents; null for any other number. */
const shareAt = (text: string, pieces: readonly Piece[], at: number): Read | null => {
  const [first, next, last] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (first === undefined || next === undefined) return null;
  const share = (value: number, to: number): Read | null =>
    OF_TIME.test(text.slice(pieces[to - 1]?.end ?? 0))
      ? null
      : { value: Math.round(1000 * value) / 10, to, vague: false, share: true };
  // "half of them", "half the town"
  if (first.word === "half")
    return /^(?:of|the|its|their|all|his|her|our)$/u.test(next.word) ? share(1 / 2, at + 1) : null;
  const count =
    first.word === "a" ? 1 : (SMALL.get(first.word) ?? (/^\d{1,2}$/u.test(first.word) ? Number(first.word) : 0));
  if (count < 1) return null;
  const part = PARTS.get(next.word.replace(/s$/u, ""));
  if (part !== undefined && count < part) {
    const several = next.word.endsWith("s");
    // "a third man"
    // "a quarter of a million"
    const scale = OF_SCALE.exec(text.slice(next.end))?.[1] ?? "";
    if (scale !== "")
      return { value: (count / part) * (SCALES.get(scale.toLowerCase()) ?? 1), to: at + 5, vague: false };
    const told = several || AS_PART.test(text.slice(next.end));
    return several === count > 1 && told ? share(count / part, at + 2) : null;
  }
  const out = next.word === "out" && last?.word === "of";
  if ((next.word !== "in" && !out) || first.word === "a") return null;
  const whole = readAt(pieces, at + (out ? 3 : 2));
  return whole !== null && whole.value > count && WHOLES.has(whole.value) ? share(count / whole.value, whole.to) : null;
};

const OF_SCALE = /^\s+of\s+a\s+(million|billion)\b/iu;
/** Behind "a third", where it is a part. */
const AS_PART = /^(?:\W*$|\s*[,.;:]|\s+(?:of|in|by|to|from|on|since)\b)/u;
/** "a quarter of an hour", "two in three days": a stretch of time. */
const OF_TIME =
  /^(?:\s+of)?(?:\s+(?:an?|the|every|each))?\s+(?:second|minute|hour|day|week|month|year|decade|century|night)s?\b/iu;

const readAt = (pieces: readonly Piece[], from: number): Read | null => {
  const first = pieces[from]?.word ?? "";
  const vague = VAGUE.get(first) ?? (first === "tens" && pieces[from + 2]?.word === "thousands" ? 20_000 : undefined);
  if (vague !== undefined) return { value: vague, to: from + (first === "tens" ? 3 : 1), vague: true };
  if (CLOCK.test(first)) return { value: Number(first.replace(/[:.]/u, ".")), to: from + 1, vague: false };
  let [sum, part, at, read] = [0, 0, from, false];
  if (first === "half" && pieces[from + 1]?.word === "a" && pieces[from + 2]?.word === "dozen")
    return { value: 6, to: from + 3, vague: false };
  for (; at < pieces.length; at++) {
    const word = pieces[at]?.word ?? "";
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (NUMBER.test(word) && !read) part = Number(word.replace(/[,\u00a0\u202f ]/gu, ""));
    else if (
      small !== undefined &&
      (part === 0 ? !read : part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && small < 10))
    )
      part += small;
    else if (scale !== undefined && scale <= 100 && (read || from === at) && word !== "m") part = (part || 1) * scale;
    else if (word === "m" && read && !isMillion(pieces, from, at)) break;
    else if (scale !== undefined && scale > 100 && read) {
      sum += part * scale;
      part = 0;
    } else if (word === "and" && read && part % 100 === 0 && SMALL.has(pieces[at + 1]?.word ?? "")) continue;
    else break;
    read = true;
  }
  return read ? { value: sum + part, to: at, vague: false } : null;
};

/** "£3m", "3m voters"; "80m deep" and "200m down" are metres. */
const isMillion = (pieces: readonly Piece[], from: number, at: number): boolean =>
  CURRENCY_SIGNS.has(pieces[from - 1]?.word ?? "") ||
  CURRENCY_WORDS.has(singular(pieces[at + 1]?.word ?? "")) ||
  /(?:people|[^s]s)$/u.test(pieces[at + 1]?.word ?? "");

const isDate = (pieces: readonly Piece[], at: number, to: number): boolean => {
  const word = pieces[at]?.word ?? "";
  return (
    (YEAR.test(word) && to === at + 1) ||
    MONTHS.has(pieces[at - 1]?.word ?? "") ||
    MONTHS.has(pieces[to]?.word ?? "") ||
    (pieces[to]?.word === "of" && MONTHS.has(pieces[to + 1]?.word ?? ""))
  );
};

const toldAt = (text: string, pieces: readonly Piece[], at: number, { value, to, vague, share }: Read): NumberTold => {
  const near = pieces.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  const bound = vague ? "at least" : boundOf(near);
  const plain = (some: readonly Piece[]): readonly string[] =>
    some
      .map(({ word }) => word)
      .filter((word) => /^\p{L}{2}/u.test(word) && !SMALL_WORDS.has(word) && !SMALL.has(word) && !SCALES.has(word))
      .map(singular);
  const start = pieces[at]?.start ?? 0;
  const end = pieces[to - 1]?.end ?? start;
  return {
    value,
    bound,
    sort: share === true ? "share" : sortOf(text, pieces, at, to, end),
    before: plain(pieces.slice(Math.max(0, at - AROUND), at).reverse()),
    behind: plain(pieces.slice(to, to + AROUND)),
    start,
    end,
  };
};

const boundOf = (near: readonly string[]): Bound => {
  const has = (word: string): boolean => near.includes(word);
  if (has("most") && has("at")) return "at most";
  if (has("less") || has("fewer") || has("under")) return "less than";
  if (has("least")) return "at least";
  if (near.some((word) => MORE.has(word))) return "more than";
  return near.some((word) => ABOUT.has(word)) ? "about" : "exact";
};

const sortOf = (text: string, pieces: readonly Piece[], at: number, to: number, end: number): string => {
  const before = pieces[at - 1]?.word ?? "";
  const word = pieces[at]?.word ?? "";
  const next = pieces[to]?.word ?? "";
  if (CLOCK.test(word) || /^\s*(?:[ap]\.?m\b|o['\u2019]clock)/iu.test(text.slice(end))) return "clock";
  if (next === "%" || next === "percent" || (next === "per" && pieces[to + 1]?.word === "cent")) return "share";
  if (CURRENCY_SIGNS.has(before)) return "money";
  if (isAge(text, pieces[at]?.start ?? 0, end)) return "age";
  if (isLabel(text, pieces[at]?.start ?? 0, end)) return "label";
  if (CURRENCY_WORDS.has(next) || CURRENCY_WORDS.has(singular(next))) return "money";
  if (SPANS.has(singular(next))) return "span";
  return MEASURES.get(next) ?? (next === "°" || next === "℃" ? "degree" : "count");
};

/** "seven-year-old", "15 months old", "in her 30s", ", 31,": how old somebody is. */
const isAge = (text: string, start: number, end: number): boolean => {
  const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  if (/^[-\s](?:year|month|week|day)s?[-\s]old\b/iu.test(behind)) return true;
  if (/^['\u2019]?s\b/u.test(behind) && /\b(?:in|his|her|their|early|mid|late)[-\s]$/iu.test(before)) return true;
  if (/\bage[ds]?:?\s+(?:between\s+|from\s+)?(?:[\p{L}\d]+(?:,|\s+and|\s+to|\s?[-\u2013])\s*)*$/iu.test(before))
    return true;
  if (/\b(?:man|woman|boy|girl|youth)\s+of\s+$/iu.test(before)) return true;
  if (!/,\s*$/u.test(before)) return false;
  return (
    /^\s?,/u.test(behind) ||
    (/\p{Lu}[\p{L}.'\u2019-]+,\s*$/u.test(before) &&
      /^\s(?:and|or|was|is|has|had|who|said|told|of|from)\b|^\s?[.;)]?$/u.test(behind) &&
      /^\d{1,2}$/u.test(text.slice(start, end)))
  );
};

/** What bears a number for a name. */
const NUMBERED =
  /\b(?:flight|route|highway|road|interstate|motorway|exit|section|article|chapter|paragraph|room|apartment|flat|gate|channel|phase|category|type|model|boeing|airbus|number|no\.?|nos\.?|#)\s*$/iu;

/** "Flight 818", "the 4300 block", "Orsat-4": it names a thing, and counts none. */
const isLabel = (text: string, start: number, end: number): boolean =>
  /^\d/u.test(text.slice(start)) &&
  (NUMBERED.test(text.slice(Math.max(0, start - REACH), start)) ||
    /\p{Lu}\p{L}+-$/u.test(text.slice(Math.max(0, start - REACH), start)) ||
    /^\s(?:block\b|(?:\p{Lu}\p{L}+\.?\s){1,3}(?:street|avenue|road|st|ave|blvd|boulevard|drive|lane)\b)/iu.test(
      text.slice(end, end + REACH),
    ));

/** So far from a number, in UTF-16 units, stands what says what it is a number of. */
const REACH = 40;
