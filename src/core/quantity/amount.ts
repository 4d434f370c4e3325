import { SCALE_LETTERS, SCALES } from "../language/en/number-words.ts";
import type { Token } from "../syntax/token.ts";
import { changeBefore } from "./change.ts";
import { CENTS, CURRENCY_SIGNS, CURRENCY_WORDS, currencyOf, DOLLAR_PREFIXES } from "./currencies.ts";
import { MEASURE_PREFIXES, MEASURES, SHORT_MEASURES } from "./measures.ts";
import { type NumberReading, readNumber } from "./number.ts";

/** Numbers with what their own signs and units say: money, percent, measure, or a bare number or range. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly range: boolean;
  /** Tokens of the amount with its sign and unit [from, to); the numbers themselves end at `numberTo`. */
  readonly from: number;
  readonly to: number;
  readonly numberTo: number;
  readonly form: "figures" | "words";
  readonly ordinal: boolean;
  readonly ambiguous: boolean;
  readonly currency: string | null;
  readonly percent: boolean;
  readonly measure: string | null;
  readonly negative: boolean;
}

function isDash(text: string | undefined): boolean {
  return text === "-" || text === "–" || text === "—" || text === "‑" || text === "−";
}

interface Sign {
  readonly currency: string | null;
  readonly to: number;
  readonly negative: boolean;
}

/** "US $4", "HK$5", "C$6": capitals; a single letter stands against the sign, or it is an article. */
function namesDollar(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (text !== text.toUpperCase()) return false;
  return text.length > 1 || text === "C" || tokens[at]?.end === tokens[at + 1]?.start;
}

/** Currency signs and letters, and a minus, before the number. */
function readSign(tokens: readonly Token[], at: number): Sign {
  let to = at;
  let currency: string | null = null;
  let negative = false;
  const lower = tokens[at]?.lower ?? "";
  const prefix = DOLLAR_PREFIXES.get(lower);
  if (prefix !== undefined && tokens[at + 1]?.text === "$" && namesDollar(tokens, at))
    return { currency: prefix, to: at + 2, negative };
  // "Y=590 billion": the sign of the yen as plain ASCII writes it
  const [equals, figure] = [tokens[at + 1], tokens[at + 2]];
  const closed = equals?.text === "=" && equals.start === tokens[at]?.end && figure?.start === equals.end;
  if (closed && tokens[at]?.text === "Y" && /^\d/.test(figure.text)) return { currency: "JPY", to: at + 2, negative };
  const sign = CURRENCY_SIGNS.get(lower);
  if (sign !== undefined) {
    currency = sign;
    to++;
    const code = CURRENCY_SIGNS.get(tokens[to]?.lower ?? "");
    if (code !== undefined && tokens[to]?.lower === "us") to++;
  }
  const mark = tokens[to]?.text ?? "";
  if (
    (mark === "-" || mark === "−" || mark === "–") &&
    tokens[to]?.end === tokens[to + 1]?.start &&
    tokens[to - 1]?.end !== tokens[to]?.start
  ) {
    negative = true;
    to++;
  } else if (currency !== null && mark === "-" && tokens[to]?.end === tokens[to + 1]?.start) {
    negative = true;
    to++;
  } else if (mark.toLowerCase() === "minus" && currency === null) {
    negative = true;
    to += isDash(tokens[to + 1]?.text) ? 2 : 1;
  }
  return { currency, to, negative };
}

/**
 * Reads an amount at token `at`: "$1.2bn", "10-20", "between 10 and 20" (from the first number), "3 to 5 million",
 * "60 per cent", "150 km". `between`: the word stands before. Null where no number starts here.
 */
export function readAmount(tokens: readonly Token[], at: number, between: boolean): Amount | null {
  const glued = readGlued(tokens, at);
  if (glued !== null) return glued;
  const sign = readSign(tokens, at);
  const first = readNumber(tokens, sign.to);
  // "$US113 trillion"
  const inner = first === null && sign.currency !== null ? readGlued(tokens, sign.to) : null;
  if (inner !== null) return { ...inner, from: at };
  if (first === null) return null;
  if (sign.negative && first.form === "words") return null;
  const money = sign.currency !== null;
  let low = scaled(tokens, first, money);
  let high = low;
  let numberTo = low.to;
  let range = false;
  const second = first.ordinal ? null : readSecond(tokens, low, first, between, money);
  if (second !== null) {
    high = { value: second.value, to: second.to };
    low = { value: second.first, to: low.to };
    numberTo = second.to;
    range = true;
  }
  const suffix = first.ordinal ? NO_SUFFIX : readSuffix(tokens, numberTo, money, first.form === "figures");
  const factor = (sign.negative ? -1 : 1) * (suffix.cents ? 0.01 : 1);
  return {
    low: low.value * factor,
    high: high.value * factor,
    range,
    from: at,
    to: suffix.to ?? numberTo,
    numberTo,
    form: first.form,
    ordinal: first.ordinal,
    ambiguous: first.ambiguous,
    currency: suffix.currency ?? sign.currency,
    percent: suffix.percent,
    measure: suffix.measure,
    negative: sign.negative,
  };
}

/** Currency letters run into the figures by writing or by a damaged page ("RM120,000", "PS6m"). */
const GLUED_MONEY =
  /^(rm|rs|usd|us|hk|eur|gbp|ps|aud|cad|inr|chf|ksh|ngn|zar|php)(\d{1,12}(?:\.\d{1,4})?)(k|m|mn|bn|b|tn)?$/;
const GLUED_CODES: Readonly<Record<string, string>> = {
  rm: "MYR",
  rs: "INR",
  us: "USD",
  hk: "HKD",
  ps: "GBP",
  ksh: "KES",
};
/** A unit of measure run into the figures ("640bhp", "32m2"). */
const GLUED_MEASURE = /^(\d{1,9}(?:[.,]\d{1,4})?)([a-zμµ°²³/]{1,6}\d?)$/;

function readGlued(tokens: readonly Token[], at: number): Amount | null {
  const lower = tokens[at]?.lower ?? "";
  // "PS4" is a name, "PS6m" a sum.
  const money = /^ps\d$/.test(lower) ? null : GLUED_MONEY.exec(lower);
  const shared = {
    range: false,
    from: at,
    form: "figures",
    ordinal: false,
    ambiguous: false,
    percent: false,
    negative: false,
  } as const;
  if (money !== null) {
    let to = at + 1;
    let value = Number(money[2]);
    // the tokenizer cuts "RM120,000" at its commas
    while (
      money[3] === undefined &&
      tokens[to]?.text === "," &&
      /^\d{3}$/.test(tokens[to + 1]?.text ?? "") &&
      tokens[to + 1]?.start === tokens[to]?.end
    ) {
      value = value * 1000 + Number(tokens[to + 1]?.text);
      to += 2;
    }
    const scale = SCALE_LETTERS.get(money[3] ?? "") ?? SCALES.get(tokens[to]?.lower ?? "");
    if (scale !== undefined && money[3] === undefined) to++;
    value = clean(value * (scale ?? 1));
    const code = money[1] ?? "";
    return {
      ...shared,
      low: value,
      high: value,
      to,
      numberTo: to,
      currency: GLUED_CODES[code] ?? code.toUpperCase(),
      measure: null,
    };
  }
  const glued = GLUED_MEASURE.exec(lower);
  const measure = glued === null ? undefined : MEASURES.get(glued[2] ?? "");
  if (glued === null || measure === undefined) return null;
  const value = Number((glued[1] ?? "").replace(",", ""));
  return { ...shared, low: value, high: value, to: at + 1, numberTo: at + 1, currency: null, measure };
}

/** "6m" and "3 b" are millions and billions of money, or of something counted that follows; metres and bytes otherwise. */
function scaled(tokens: readonly Token[], read: NumberReading, money: boolean): { value: number; to: number } {
  const letter = read.letter;
  if (letter === null) return { value: read.value, to: read.to };
  const word = tokens[letter.to - 1]?.lower ?? "";
  const plain = /^(?:m|b|t|k)\.?$/.test(word);
  const next = tokens[letter.to];
  const currencyFollows = CURRENCY_WORDS.has(next?.lower ?? "");
  const counted =
    next !== undefined &&
    (next.upos === "NOUN" || next.upos === "ADJ" || next.xpos === "VBN") &&
    next.xpos !== "NN" &&
    word !== "t";
  const combined = next !== undefined && (next.upos === "ADJ" || next.xpos === "VBN");
  if (!plain || money || currencyFollows || counted || combined || word === "k" || letter.to === read.to)
    return { value: clean(read.value * letter.scale), to: letter.to };
  return { value: read.value, to: read.to };
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function readSecond(
  tokens: readonly Token[],
  low: { value: number; to: number },
  first: NumberReading,
  between: boolean,
  money: boolean,
): { value: number; first: number; to: number } | null {
  const joint = tokens[low.to];
  if (joint === undefined) return null;
  const dash = isDash(joint.text);
  const word = joint.lower;
  if (!dash && word !== "to" && word !== "or" && !(word === "and" && between) && word !== "through") return null;
  let i = low.to + 1;
  // "200,000 to-260,000", "two-to-three", "one-or-two"
  if (dash && (tokens[i]?.lower === "to" || tokens[i]?.lower === "or")) i++;
  if (isDash(tokens[i]?.text)) i++;
  const sign = readSign(tokens, i);
  const second = readNumber(tokens, sign.to);
  if (second === null || second.ordinal || sign.negative) return null;
  const high = scaled(tokens, second, money || sign.currency !== null);
  let a = low.value;
  // "3 to 5 million", "$3-4bn": the scale stands on the second alone
  const ratio = second.scaled || high.value !== second.value ? scaleOf(tokens, second, high) : 1;
  if (ratio > 1 && !first.scaled && first.letter === null && a < ratio && a <= high.value / ratio) a *= ratio;
  if (
    word === "or" &&
    (a >= high.value || (high.value > 12 && high.value > a * 1.5) || first.form !== second.form || money)
  )
    return null;
  // "rose by $5m to $20m", "fell from 30 to 12": a change and a level, or two levels, and no range
  if (word === "to" && levels(tokens, first.from, money)) return null;
  if ((dash || word === "to" || word === "through") && !between && a >= high.value) return null;
  if (word === "to" && !between && tokens[i]?.start === undefined) return null;
  return { value: high.value, first: clean(a), to: high.to };
}

function levels(tokens: readonly Token[], from: number, money: boolean): boolean {
  const start = money ? from - 1 : from;
  const opened = tokens[start - 1]?.lower === "from";
  const change = changeBefore(tokens, opened ? start - 1 : start, false);
  return (change !== null && (opened || money)) || (opened && isMoved(tokens, start - 2));
}

const MOVES =
  /^(?:rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)?|revis(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|correct(?:s|ed|ing)?|go|goes|went|gone)$/u;
/** Words of what is moved. */
const LONGEST_MOVED = 8;

/** "raised the official toll | from three to seven", "went | from 3 to 7". */
function isMoved(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at >= 0 && last - at <= LONGEST_MOVED; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (MOVES.test(token.lower)) return true;
    // "raised the toll in the valley | from three to seven".
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADV)$/u.test(token.upos) && !/^(?:of|in|at|among|for)$/u.test(token.lower))
      return false;
  }
  return false;
}

function scaleOf(tokens: readonly Token[], read: NumberReading, high: { value: number; to: number }): number {
  const base = readNumber(tokens.slice(read.from, read.from + 1), 0);
  return base === null || base.value === 0 ? 1 : high.value / base.value;
}

interface Suffix {
  readonly to: number | null;
  readonly currency: string | null;
  readonly percent: boolean;
  readonly measure: string | null;
  readonly cents: boolean;
}

const NO_SUFFIX: Suffix = { to: null, currency: null, percent: false, measure: null, cents: false };

function readSuffix(tokens: readonly Token[], at: number, money: boolean, figures: boolean): Suffix {
  const i = isDash(tokens[at]?.text) ? at + 1 : at;
  const lower = tokens[i]?.lower ?? "";
  const next = tokens[i + 1]?.lower ?? "";
  if (
    lower === "%" ||
    lower === "percent" ||
    lower === "pc" ||
    lower === "pct" ||
    lower === "pct." ||
    lower === "percents"
  )
    return { ...NO_SUFFIX, to: i + 1, percent: true };
  if (lower === "per" && (next === "cent" || next === "cents" || next === "cent."))
    return { ...NO_SUFFIX, to: i + 2, percent: true };
  if (lower === "percentage" && next.startsWith("point"))
    return { ...NO_SUFFIX, to: i + 2, measure: "percentage point" };
  if (money) {
    const dollars = CURRENCY_WORDS.get(lower);
    return dollars !== undefined && lower !== "won"
      ? { ...NO_SUFFIX, to: i + 1 }
      : lower === "us" || lower === "u.s."
        ? { ...NO_SUFFIX, to: i + 1, currency: "USD" }
        : NO_SUFFIX;
  }
  const currency = currencyAt(tokens, i);
  if (currency !== null) return currency;
  return measureAt(tokens, i, figures, i > at) ?? NO_SUFFIX;
}

function currencyAt(tokens: readonly Token[], at: number): Suffix | null {
  const lower = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (CURRENCY_SIGNS.get(lower) !== undefined && /^[^a-z]$/.test(lower))
    return { ...NO_SUFFIX, to: at + 1, currency: CURRENCY_SIGNS.get(lower) ?? null };
  const own = CURRENCY_WORDS.get(lower);
  if (own !== undefined) {
    // "won" and "real" are other words far more often; "pounds of explosives" are a weight
    if (lower === "won" || lower === "real" || lower === "crowns" || lower === "dong") return null;
    if (lower.startsWith("pound") && (next === "of" || next === "lighter" || next === "heavier"))
      return { ...NO_SUFFIX, to: at + 1, measure: "pound" };
    return { ...NO_SUFFIX, to: at + 1, currency: own, cents: CENTS.has(lower) };
  }
  if (CURRENCY_WORDS.has(next) && tokens[at]?.upos !== "VERB") {
    const code = currencyOf(lower, next);
    if (code !== null && (tokens[at]?.upos === "ADJ" || tokens[at]?.upos === "PROPN"))
      return { ...NO_SUFFIX, to: at + 2, currency: code };
  }
  return null;
}

function measureAt(tokens: readonly Token[], at: number, figures: boolean, hyphen: boolean): Suffix | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1]?.lower ?? "";
  const prefix = MEASURE_PREFIXES.get(token.lower);
  if (prefix !== undefined) {
    const dash = isDash(tokens[at + 1]?.text) ? 1 : 0;
    const base = MEASURES.get(tokens[at + 1 + dash]?.lower ?? "");
    if (base !== undefined) return withRate(tokens, at + 2 + dash, `${prefix} ${base}`);
    if (prefix === "basis" && next.startsWith("point")) return { ...NO_SUFFIX, to: at + 2, measure: "basis point" };
  }
  if (token.lower === "degrees" || token.lower === "degree" || token.lower === "deg" || token.lower === "°") {
    if (next === "celsius" || next === "c" || next === "centigrade")
      return { ...NO_SUFFIX, to: at + 2, measure: "celsius" };
    if (next === "fahrenheit" || next === "f") return { ...NO_SUFFIX, to: at + 2, measure: "fahrenheit" };
  }
  const measure = MEASURES.get(token.lower) ?? MEASURES.get(token.lower.replace(/\.$/, ""));
  if (measure === undefined || (SHORT_MEASURES.has(token.lower) && (!figures || tokens[at - 1] === undefined)))
    return null;
  if (token.lower === "stone" && !figures) return null;
  if (
    (token.lower === "yard" || token.lower === "foot" || token.lower === "feet") &&
    !figures &&
    !hyphen &&
    tokens[at - 1]?.lower === "one"
  )
    return null;
  return withRate(tokens, at + 1, measure);
}

/** "miles per hour", "km an hour", "barrels a day". */
function withRate(tokens: readonly Token[], to: number, measure: string): Suffix {
  const lower = tokens[to]?.lower ?? "";
  const next = tokens[to + 1]?.lower ?? "";
  if ((lower === "per" || lower === "an" || lower === "/") && next === "hour")
    return { ...NO_SUFFIX, to: to + 2, measure: `${measure} per hour` };
  return { ...NO_SUFFIX, to, measure };
}
