import { CARDINALS, FRACTION_SIGNS, ORDINALS, SCALES } from "../language/en/number-words.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { TimeMention } from "../time/time.ts";
import { type Amount, readAmount } from "./amount.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { changeAfter, changeBefore } from "./change.ts";
import type { Bound, Quantity, QuantityMention } from "./quantity.ts";
import { age } from "./rules/age.ts";
import { counted } from "./rules/counted.ts";
import { otherUse } from "./rules/other.ts";
import type { Reading } from "./rules/reading.ts";
import { isDash, lowerAt, readingOf } from "./rules/reading.ts";
import { fraction, oneIn, quantifier, wholeAfter } from "./rules/share.ts";
import { vagueCount } from "./rules/vague-count.ts";
import { readUnit } from "./unit-phrase.ts";

const STARTS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...FRACTION_SIGNS.keys(),
  "a",
  "an",
  "half",
  "most",
  "all",
  "none",
  "majority",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "millions",
  "billions",
  "trillions",
  "tens",
  "several",
  "few",
  "couple",
  "us",
  "u.s.",
  "hk",
  "c",
  "ca",
  "cdn",
  "au",
  "nz",
  "rs",
  "rs.",
  "usd",
  "eur",
  "gbp",
  "rmb",
  "chf",
  "minus",
  "y",
  "inr",
  "cad",
  "aud",
]);
const SIGNS = "$€£¥₹₽₩₺₦₪₴₱฿₫-−–";

/**
 * Numbers of the sentences and what they count, in order, none overlapping. `times` are the report's (their numbers are
 * no quantities). `text` is the frozen text that the tokens point into. Tags are used, trees are not needed. Never
 * throws; linear in the tokens.
 */
export function findQuantities(
  text: string,
  sentences: readonly Sentence[],
  times: readonly TimeMention[],
): QuantityMention[] {
  const found: QuantityMention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const taken = new Uint8Array(tokens.length);
    while (next < times.length && (times[next]?.sentence ?? 0) < sentence.index) next++;
    for (; next < times.length && times[next]?.sentence === sentence.index; next++) {
      const time = times[next];
      if (time !== undefined) taken.fill(1, time.fromToken, time.toToken);
    }
    let floor = 0;
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i];
      if (token === undefined || taken[i] === 1 || !starts(token)) {
        i++;
        continue;
      }
      const reading = readAt(tokens, i, taken);
      if (reading === null) {
        i++;
        continue;
      }
      if (reading.rule !== "skip") {
        const last = found[found.length - 1];
        const mention = gapped(tokens, last, same(tokens, last, finish(text, sentence, reading, taken, floor)));
        found.push(mention);
        floor = mention.to;
      }
      i = Math.max(i + 1, reading.to);
    }
  }
  return found;
}

/** "about 150 km (90 miles)", "up 190 points, or 0.6%": told twice, the modifiers of the first hold for the second. */
function same(tokens: readonly Token[], last: QuantityMention | undefined, next: QuantityMention): QuantityMention {
  if (
    last === undefined ||
    last.sentence !== next.sentence ||
    (next.quantity.bound !== "exact" && next.quantity.bound !== "between") ||
    next.kind === "count" ||
    (last.kind === "count" && last.quantity.unit !== "point")
  )
    return next;
  let to = last.to;
  while (to < next.from && last.unitSpan !== null && (tokens[to]?.start ?? 0) < last.unitSpan.end) to++;
  const gap = tokens
    .slice(to, next.from)
    .map((token) => token.lower)
    .join(" ");
  if (gap !== "(" && gap !== "/" && gap !== ", or" && gap !== "or") return next;
  const range = last.quantity.bound === "between" || next.quantity.bound === "between";
  const bound = range ? next.quantity.bound : last.quantity.bound;
  const { low, high } = next.quantity;
  const quantity = {
    ...next.quantity,
    bound,
    low: bound === "at most" || bound === "less than" ? null : low,
    high: bound === "at least" || bound === "more than" ? null : high,
  };
  return {
    ...next,
    quantity,
    ...(last.change === undefined || next.change !== undefined ? {} : { change: last.change }),
  };
}

/** "Ross was down 2.3%, Ames by 2.6%": the second clause leaves out the verb of the first. */
function gapped(tokens: readonly Token[], last: QuantityMention | undefined, next: QuantityMention): QuantityMention {
  if (last?.change === undefined || last.sentence !== next.sentence || last.kind !== next.kind) return next;
  if (next.change !== undefined || lowerAt(tokens, next.from - 1) !== "by" || next.from - last.to > GAP) return next;
  const between = tokens.slice(last.to, next.from - 1);
  const verb = between.some((token) => token.upos === "VERB" || token.upos === "AUX");
  return verb || !between.some((token) => token.upos === "PROPN") ? next : { ...next, change: last.change };
}
const GAP = 8;

function starts(token: Token): boolean {
  const { text } = token;
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  // "RM120", "PS6m": letters of a currency run into the figures
  if (isDigit(text.charCodeAt(2)) || isDigit(text.charCodeAt(3))) return true;
  if (STARTS.has(token.lower)) return true;
  return text.length === 1 ? SIGNS.includes(text) : code === 46;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function readAt(tokens: readonly Token[], at: number, taken: Uint8Array): Reading | null {
  const special = vagueCount(tokens, at) ?? quantifier(tokens, at) ?? fraction(tokens, at) ?? oneIn(tokens, at);
  if (special !== null && free(taken, special)) return special;
  const amount = readAmount(tokens, at, lowerAt(tokens, at - 1) === "between");
  if (amount === null) return null;
  for (let i = amount.from; i < amount.numberTo; i++) if (taken[i] === 1) return null;
  return fromAmount(tokens, amount);
}

function free(taken: Uint8Array, reading: Reading): boolean {
  for (let i = reading.from; i < reading.to; i++) if (taken[i] === 1) return false;
  return true;
}

function fromAmount(tokens: readonly Token[], amount: Amount): Reading | null {
  const aged = amount.currency === null && !amount.percent && !amount.ordinal ? age(tokens, amount) : null;
  if (aged !== null) return aged;
  const bound: Bound = amount.range ? "between" : "exact";
  const shared = { from: amount.from, to: amount.to, low: amount.low, high: amount.high, bound };
  if (amount.currency !== null)
    return readingOf({
      ...shared,
      rule: "quantity/money",
      kind: "money",
      unit: amount.currency,
      unitText: amount.currency,
      currency: amount.currency,
    });
  if (amount.percent) return percent(tokens, amount, shared);
  if (amount.measure !== null)
    return readingOf({
      ...shared,
      rule: "quantity/measure",
      kind: "measure",
      unit: amount.measure,
      unitText: amount.measure,
    });
  const other = otherUse(tokens, amount);
  if (other !== null)
    return readingOf({
      ...shared,
      to: other === "score" && !amount.range ? amount.numberTo + 2 : amount.to,
      rule: other === "score" ? "quantity/score" : "skip",
      kind: "other",
    });
  return counted(tokens, amount);
}

/** "60% of its revenue" is a share; "rose 5%" a percent. A range keeps its two ends as percents. */
function percent(
  tokens: readonly Token[],
  amount: Amount,
  shared: { from: number; to: number; low: number; high: number; bound: Bound },
): Reading {
  if (amount.range || amount.low < 0 || amount.low > 100)
    return readingOf({ ...shared, rule: "quantity/percent", kind: "percent", unit: "percent", unitText: "percent" });
  const of = lowerAt(tokens, amount.to) === "of";
  const share = Number((amount.low / 100).toPrecision(12));
  const whole = of ? wholeAfter(tokens, amount.to) : null;
  return readingOf({
    rule: of ? "quantity/percent-of" : "quantity/percent",
    kind: of ? "share" : "percent",
    from: amount.from,
    to: amount.to,
    share,
    bound: shared.bound,
    phrase: whole,
    unit: whole?.unit ?? null,
    unitText: whole?.unitText ?? null,
  });
}

/** "40 or more bodies", "60-plus people": what is counted stands behind the bound. */
function withLateUnit(tokens: readonly Token[], reading: Reading): Reading {
  if (reading.kind !== "count" || reading.phrase !== null || reading.unit !== null) return reading;
  const after = boundAfter(tokens, reading.to);
  const phrase = after === null ? null : readUnit(tokens, after.to);
  return phrase === null || !phrase.plural
    ? reading
    : { ...reading, phrase, unit: phrase.unit, unitText: phrase.unitText };
}

function finish(text: string, sentence: Sentence, read: Reading, taken: Uint8Array, floor: number): QuantityMention {
  const { tokens } = sentence;
  const reading = withLateUnit(tokens, read);
  const before = reading.ordinal ? { bound: null, from: reading.from } : boundBefore(tokens, reading.from);
  let from = before.from;
  while (from < reading.from && (from < floor || taken[from] === 1)) from++;
  let { bound } = reading;
  if (from === before.from && before.bound !== null && !(reading.bound === "between" && before.bound === "about"))
    bound = combine(reading.bound, before.bound);
  if (lowerAt(tokens, from - 1) === "between" && bound === "between" && from - 1 >= floor) from--;
  const after = boundAfter(tokens, reading.to);
  let to = reading.to;
  if (after !== null && read.phrase === null) {
    bound = after.bound;
    to = after.to;
  }
  let increment = reading.increment;
  const lead = lowerAt(tokens, from - 1);
  const leadTwo = lowerAt(tokens, from - 2);
  const isCount = reading.kind === "count" || reading.kind === "money" || reading.kind === "measure";
  if (
    isCount &&
    from - 1 >= floor &&
    (lead === "another" || lead === "additional" || lead === "extra" || lead === "further")
  ) {
    increment = true;
    from--;
    if (
      (lead === "additional" || lead === "extra" || lead === "further") &&
      (leadTwo === "a" || leadTwo === "an") &&
      from - 1 >= floor
    )
      from--;
  }
  // "a further 12 people": read with the words that bound the number.
  if (isCount && tokens.slice(from, reading.from).some(({ lower }) => lower === "further")) increment = true;
  // "the other three people killed", "the remaining six": what is left of a number told elsewhere
  if (isCount && (leadTwo === "the" || leadTwo === "its" || leadTwo === "their") && /^(?:other|remaining)$/.test(lead))
    increment = true;
  const change =
    reading.rule === "quantity/several"
      ? null
      : (changeBefore(tokens, from, countsThings(reading)) ?? changeAfter(tokens, reading.to));
  if (change === "up" && reading.kind === "count" && !reading.ordinal) increment = true;
  const first = tokens[from];
  const last = tokens[to - 1];
  const quantity = quantityOf(reading, bound, increment);
  const { phrase } = reading;
  const head = phrase?.head ?? numberToken(tokens, reading);
  return {
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
    quantity,
    kind: reading.kind,
    rule: reading.rule,
    sentence: sentence.index,
    from,
    to,
    unitSpan:
      phrase === null
        ? unitSpanOf(tokens, reading)
        : { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? text.length },
    headToken: head,
    qualifiers: phrase?.qualifiers ?? [],
    ...(reading.currency === null ? {} : { currency: reading.currency }),
    ...(change === null ? {} : { change }),
  };
}

/** A whole number of things, which may be lost or added as such; points and decimals are levels that rise and fall. */
function countsThings(reading: Reading): boolean {
  return reading.kind === "count" && reading.unit !== "point" && Number.isInteger(reading.low ?? 0);
}

/** "more than two dozen" stays more than; "at least" over "about" wins; a vague plural keeps its own floor. */
function combine(own: Bound, said: Bound): Bound {
  if (own === "at least" || own === "between") return own === "at least" && said === "more than" ? "more than" : own;
  return said;
}

function quantityOf(reading: Reading, bound: Bound, increment: boolean): Quantity {
  let { low, high } = reading;
  if (reading.share === null && low !== null && low === high) {
    if (bound === "at least" || bound === "more than") high = null;
    if (bound === "at most" || bound === "less than") low = null;
  } else if (reading.share === null && low !== null && high === null && bound === "about") {
    high = low;
  }
  return {
    low,
    high,
    bound,
    unit: reading.unit,
    unitText: reading.unitText,
    of: reading.of,
    share: reading.share,
    ordinal: reading.ordinal,
    increment,
  };
}

function numberToken(tokens: readonly Token[], reading: Reading): number {
  for (let i = reading.to - 1; i >= reading.from; i--) {
    const token = tokens[i];
    if (
      token !== undefined &&
      (token.upos === "NUM" ||
        /\d/.test(token.text) ||
        CARDINALS.has(token.lower) ||
        SCALES.has(token.lower) ||
        ORDINALS.has(token.lower))
    )
      return i;
  }
  return reading.from;
}

/** Of a measure or money word, the unit's own words. */
function unitSpanOf(tokens: readonly Token[], reading: Reading): { start: number; end: number } | null {
  if (reading.kind !== "measure" && reading.kind !== "money" && reading.kind !== "percent") return null;
  const last = tokens[reading.to - 1];
  if (last === undefined || /\d/.test(last.text) || isDash(last.text)) return null;
  return { start: last.start, end: last.end };
}
