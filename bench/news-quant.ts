// NewsQuant's conventions, and how our readings are told in them. The engine is never bent to these.
import { figures, readNumber } from "../src/core/quantity/number.ts";
import type { QuantityMention } from "../src/core/quantity/quantity.ts";
import { singular } from "../src/core/quantity/units.ts";
import type { Sentence, Token } from "../src/core/syntax/token.ts";
import type { TimeMention } from "../src/core/time/time.ts";
import { conceptsOf } from "./news-quant-concepts.ts";

export interface GoldQuantity {
  readonly change: string;
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
  readonly referred_concepts: string;
}

/** One quantity told as NewsQuant tells it; `low` and `high` differ in a range. */
export interface Told {
  readonly low: number;
  readonly high: number;
  readonly change: string;
  /** Words for the unit, lower case, singular; empty where none. */
  readonly unit: readonly string[];
  readonly concepts: readonly string[];
  readonly text: string;
}

const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  USD: "dollar",
  EUR: "euro",
  GBP: "pound sterling",
  JPY: "japanese yen",
  CNY: "chinese yuan",
  INR: "rupee",
  CAD: "canadian dollar",
  AUD: "australian dollar",
  HKD: "hong kong dollar",
  ILS: "shekel",
  DKK: "danish krone",
  MYR: "malaysian ringgit",
  RUB: "ruble",
  CHF: "franc",
  KRW: "won",
  SGD: "singapore dollar",
  NZD: "dollar",
};

/** Reads a gold value: "15.0", "3.0 - 4.0", "1000000-10000000", "-5.0". Null where it is none. */
export function goldValue(value: string): readonly [number, number] | null {
  const range = /^(-?[\d.]+(?:E[+-]?\d+)?)\s*-\s*(-?[\d.]+(?:E[+-]?\d+)?)$/i.exec(value.trim());
  if (range !== null) return [Number(range[1]), Number(range[2])];
  const single = Number(value.replaceAll(",", ""));
  return Number.isNaN(single) ? null : [single, single];
}

/**
 * Our mentions as NewsQuant counts them: durations are quantities there, dates and ordinals are not; "dozens" is 12 to
 * 120; "from A to B" of any kind is one range; shares stand as 0.33 and percents as 33; a rise is "up".
 */
export function tell(
  text: string,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
  times: readonly TimeMention[],
): Told[] {
  const told: (Told & { start: number; end: number })[] = [];
  for (const mention of quantities) {
    const value = numbersOf(text, mention);
    if (value === null) continue;
    told.push({
      low: value[0],
      high: value[1],
      change: changeOf(text, mention),
      unit: unitWords(text, mention),
      concepts: conceptsOf(sentence, mention),
      text: text.slice(mention.start, mention.end),
      start: mention.start,
      end: mention.end,
    });
  }
  const all = [...told.flatMap(eitherOf), ...times.flatMap((time) => durations(sentence, time))];
  all.sort((a, b) => a.start - b.start);
  return joinRanges(text, all);
}

/** "eight or nine euros", unlike "three or four years": two quantities there, the words before them of the first. */
function eitherOf<T extends Told>(told: T): T[] {
  if (told.low >= told.high || !/ or /i.test(told.text)) return [told];
  const change = /^(?:about|around|some|roughly|nearly|almost|approximately)\b/i.test(told.text) ? "~" : told.change;
  return [
    { ...told, high: told.low, change },
    { ...told, low: told.high, change: "=" },
  ];
}

const CENTS = /\d\s*-?(?:cents?|pence|sen)\b/i;

function cents({ low, high }: QuantityMention["quantity"]): readonly [number, number] | null {
  const [a, b] = [low ?? high, high ?? low];
  return a === null || b === null ? null : [Number((a * 100).toPrecision(12)), Number((b * 100).toPrecision(12))];
}

function numbersOf(text: string, mention: QuantityMention): readonly [number, number] | null {
  const { quantity, kind, rule } = mention;
  if (kind === "ordinal") return null;
  // ages set off by commas or after "aged" are not listed there
  const told = /\b(?:is|was|turned|were) $/.test(text.slice(Math.max(0, mention.start - 8), mention.start));
  if (kind === "age" && !told && !/old|month|year/i.test(text.slice(mention.start, mention.end))) return null;
  if (rule === "quantity/vague-plural" && quantity.low !== null) return [quantity.low / 2, quantity.low * 5];
  if (
    rule === "quantity/several" ||
    rule === "quantity/most" ||
    rule === "quantity/all" ||
    rule === "quantity/majority"
  )
    return null;
  if (quantity.share !== null) {
    const percent = rule.startsWith("quantity/percent");
    return percent ? [quantity.share * 100, quantity.share * 100] : [quantity.share, quantity.share];
  }
  // a score is a range there, its first figure first
  const score = rule === "quantity/score" ? /^(\d+)\D+(\d+)$/.exec(text.slice(mention.start, mention.end)) : null;
  if (score !== null) return [Number(score[1]), Number(score[2])];
  if (CENTS.test(text.slice(mention.start, mention.end))) return cents(quantity);
  const low = quantity.low ?? quantity.high;
  const high = quantity.high ?? quantity.low;
  return low === null || high === null ? null : [low, high];
}

/**
 * A rise or fall is marked where a verb or "up" tells it, not behind a noun ("a cut of 400,000") nor by a comparison ("2%
 * lower"). An average is no approximation; what a bracket tells again in another unit is none either.
 */
function changeOf(text: string, mention: QuantityMention): string {
  const { bound } = mention.quantity;
  const before = text.slice(Math.max(0, mention.start - 12), mention.start);
  const compared = /^ (?:more|less|fewer|higher|lower)\b/.test(text.slice(mention.end, mention.end + 9));
  const firm = bound === "exact" || bound === "about" || bound === "between";
  if (mention.change !== undefined && firm && !compared && !/ of $/.test(before)) return mention.change;
  const own = text.slice(mention.start, mention.end);
  if (bound === "about" && ((/\($/.test(before) && /^[\d$€£]/.test(own)) || /^(?:an )?average of/i.test(own)))
    return "=";
  if (mention.rule === "quantity/vague-plural" || mention.rule === "quantity/dozen") return "=";
  switch (bound) {
    case "about":
      return "~";
    case "at least":
    case "more than":
      return ">";
    case "at most":
    case "less than":
      return "<";
    default:
      return "=";
  }
}

function unitWords(text: string, mention: QuantityMention): readonly string[] {
  const { quantity, kind } = mention;
  if (CENTS.test(text.slice(mention.start, mention.end))) return mention.currency === "MYR" ? ["sen"] : ["cent"];
  if (kind === "money") return words(CURRENCY_NAMES[mention.currency ?? ""] ?? mention.currency ?? "");
  if (kind === "age") return ["year", "age"];
  if (mention.rule.startsWith("quantity/percent")) return ["percentage"];
  if (quantity.unit === null) return [];
  const span = mention.unitSpan === null ? "" : text.slice(mention.unitSpan.start, mention.unitSpan.end);
  return [...words(quantity.unit), ...words(quantity.unitText ?? ""), ...words(span)];
}

export function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}$%²]+/u)
    .filter((word) => word.length > 0)
    .map(singular);
}

/** Numbers inside a duration ("3 years, 2 months"), which NewsQuant lists one by one; not those of dates, hours or sets. */
function durations(sentence: Sentence, time: TimeMention): (Told & { start: number; end: number })[] {
  if (time.kind !== "duration" && time.kind !== "set" && time.days === null) return [];
  if (/^time\/(?:clock|since|until|before|after|by|range)$/.test(time.rule) && time.days === null) return [];
  const found: (Told & { start: number; end: number })[] = [];
  const { tokens } = sentence;
  for (let i = time.fromToken; i < time.toToken; ) {
    const token = tokens[i];
    const number = token === undefined || token.lower === "a" || token.lower === "an" ? null : readNumber(tokens, i);
    if (token === undefined || number === null || number.ordinal || number.to > time.toToken) {
      i++;
      continue;
    }
    let high = number.value;
    let to = number.to;
    const joint = tokens[to]?.lower ?? "";
    const second = /^(?:-|–|to|or|and)$/.test(joint) ? readNumber(tokens, to + 1) : null;
    if (second !== null && second.value > number.value && second.to <= time.toToken) {
      high = second.value;
      to = second.to;
    }
    const unit = unitAfter(tokens, to, time.toToken);
    if (unit !== null && (time.kind !== "set" || number.value > 1)) {
      const lead = boundOf(tokens, Math.max(time.fromToken, i - 2), i);
      found.push({
        low: number.value,
        high,
        change: lead,
        unit: [unit],
        concepts: conceptsOf(sentence, { from: i, to: unitEnd(tokens, to, time.toToken), unitSpan: null }),
        text: time.text,
        start: token.start,
        end: tokens[to - 1]?.end ?? token.end,
      });
    }
    i = to;
  }
  return found;
}

function unitAfter(tokens: readonly Token[], at: number, limit: number): string | null {
  for (let i = at; i < limit; i++) {
    const word = singular(tokens[i]?.lower ?? "");
    if (/^(?:second|minute|hour|day|night|week|month|year|decade|century|quarter)$/.test(word)) return word;
    if (/^(?:min|hr|sec|yr)$/.test(word)) return { min: "minute", hr: "hour", sec: "second", yr: "year" }[word] ?? null;
    if (figures(word) !== null) return null;
  }
  return null;
}

/** One past the unit of time, or the number's own end. */
function unitEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (unitAfter(tokens, i, i + 1) !== null) return i + 1;
  return at;
}

function boundOf(tokens: readonly Token[], from: number, to: number): string {
  const lead = tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(" ");
  if (/more than|at least|over|no less/.test(lead)) return ">";
  if (/less than|under|up to|at most/.test(lead)) return "<";
  return /about|around|nearly|almost|roughly|approximately|some|~/.test(lead) ? "~" : "=";
}

/** "from $370,000 to $5.5 million", "between 5% and 6%": two readings with only a joint between them are one range there. */
function joinRanges(text: string, told: readonly (Told & { start: number; end: number })[]): Told[] {
  const joined: (Told & { start: number; end: number })[] = [];
  for (const next of told) {
    const last = joined[joined.length - 1];
    const between = last === undefined ? "" : text.slice(last.end, next.start);
    const before = last === undefined ? "" : text.slice(Math.max(0, last.start - 24), last.start);
    // "from 450 sq ft up to 900 sq ft": the words of the bound are the second one's own
    const upTo = next.change === "<" && /^\s*$/.test(between) && /^up to/i.test(next.text);
    const joint = upTo || /^(?: (?:per|a) \w+)?\s*(?:to|and|up to)\s*$/i.test(between);
    const alike =
      last !== undefined &&
      next.unit.length > 0 &&
      last.unit.join(" ") === next.unit.join(" ") &&
      !/and\s*$/i.test(between);
    const opened = joint && (/\b(?:from|between|ranges?)\b[^.,]*$/i.test(before) || (alike && last.change === "="));
    if (last !== undefined && opened && last.low === last.high && next.low === next.high) {
      joined[joined.length - 1] = {
        ...last,
        high: next.high,
        end: next.end,
        unit: next.unit.length > 0 ? next.unit : last.unit,
        concepts: last.concepts.length > 0 ? last.concepts : next.concepts,
        change: "=",
      };
    } else joined.push(next);
  }
  return joined;
}
