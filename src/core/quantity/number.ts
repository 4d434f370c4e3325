import { CARDINALS, FRACTION_SIGNS, ORDINALS, SCALE_LETTERS, SCALES } from "../language/en/number-words.ts";
import type { Token } from "../syntax/token.ts";

/** A number as it stands in the tokens [from, to) of a sentence, before anything is known of what it counts. */
export interface NumberReading {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly form: "figures" | "words";
  readonly ordinal: boolean;
  /** "1.200": a decimal in English, a thousand elsewhere; what it counts decides. */
  readonly ambiguous: boolean;
  /** "6m", "3 b": a scale only where money or something counted stands beside. The value is without it. */
  readonly letter: { readonly scale: number; readonly to: number } | null;
  /** A scale word or letter was read ("3.5 million"). */
  readonly scaled: boolean;
}

const PLAIN = /^\d{1,15}(?:\.\d{1,10})?$/;
const GROUPED = /^\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,10})?$/;
const LEADING_DOT = /^\.\d{1,10}$/;
const DOTTED_GROUPS = /^\d{1,3}(?:\.\d{3}){2,5}$/;
const ORDINAL_FIGURES = /^(\d{1,4}(?:,\d{3})?)(?:st|nd|rd|th)$/;
const GLUED_SCALE = /^(\d{1,6}(?:[.,]\d{1,3})?)(k|m|mn|bn|b|tn)$/;
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/;

/** The value of one token of figures ("3,000", "3.5", ".5"); null for anything else. */
export function figures(text: string): number | null {
  const code = text.charCodeAt(0);
  if (!((code >= 48 && code <= 57) || code === 46)) return null;
  if (PLAIN.test(text) || LEADING_DOT.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(",", ""));
  if (DOTTED_GROUPS.test(text)) return Number(text.replaceAll(".", ""));
  return null;
}

/** "Forty-one (41) persons", as official papers write it: one number, told twice. */
function toldTwice(tokens: readonly Token[], read: NumberReading | null): NumberReading | null {
  if (read === null || read.form !== "words" || tokens[read.to]?.text !== "(" || tokens[read.to + 2]?.text !== ")")
    return read;
  return figures(tokens[read.to + 1]?.text ?? "") === read.value ? { ...read, to: read.to + 3 } : read;
}

/** Reads the number that starts at token `at`; null where none does. Linear in the tokens it covers. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const code = first.text.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 46) return readFigures(tokens, at, first);
  const sign = FRACTION_SIGNS.get(first.text);
  if (sign !== undefined) return scaleWords(tokens, reading(sign, at, at + 1, "figures"));
  return toldTwice(tokens, readWords(tokens, at));
}

function reading(value: number, from: number, to: number, form: "figures" | "words"): NumberReading {
  return { value, from, to, form, ordinal: false, ambiguous: false, letter: null, scaled: false };
}

/** "at 12.50 percent", "at 4.20 dollars": an amount, no clock. */
const MEASURING =
  /^(?:%|per|percent|pct|points?|dollars?|euros?|pounds?|yen|cents?|million|billion|trillion|bn|m|km|metres?|meters?|miles?|feet|kg|degrees|magnitude|on|a|an|to|against|versus|magnitudes?)$/;

function readFigures(tokens: readonly Token[], at: number, first: Token): NumberReading | null {
  const text = first.text;
  // "09.20", "at 16.05": the clock.
  if (
    /^0\d\.[0-5]\d$/.test(text) ||
    (/^[12]?\d\.[0-5]\d$/.test(text) && tokens[at - 1]?.lower === "at" && !MEASURING.test(tokens[at + 1]?.lower ?? ""))
  )
    return null;
  const part = slashed(tokens, at);
  if (part !== null) return part;
  const value = figures(text);
  if (value === null) {
    const ordinal = ORDINAL_FIGURES.exec(first.lower);
    if (ordinal?.[1] !== undefined)
      return { ...reading(Number(ordinal[1].replace(",", "")), at, at + 1, "figures"), ordinal: true };
    const glued = GLUED_SCALE.exec(first.lower);
    const scale = SCALE_LETTERS.get(glued?.[2] ?? "");
    if (glued?.[1] === undefined || scale === undefined) return null;
    return { ...reading(Number(glued[1].replace(",", "")), at, at + 1, "figures"), letter: { scale, to: at + 1 } };
  }
  let to = at + 1;
  let total = value;
  // "10 000" and "10\u202f000 000": groups of three set apart by a hard or thin space, or plain zeros
  while (/^\d{3}$/.test(tokens[to]?.text ?? "") && /^\d{1,3}$/.test(text) && grouped(tokens, to)) {
    total = total * 1000 + Number(tokens[to]?.text);
    to++;
  }
  const fraction = FRACTION_SIGNS.get(tokens[to]?.text ?? "");
  if (fraction !== undefined && Number.isInteger(total)) {
    total += fraction;
    to++;
  } else if (Number.isInteger(total) && /^[1-9]\/[2-9]$/.test(tokens[to]?.text ?? "")) {
    const part = tokens[to]?.text ?? "1/2";
    total += Number(part.charAt(0)) / Number(part.charAt(2));
    to++;
  } else if (tokens[to]?.lower === "and" && tokens[to + 1]?.lower === "a" && tokens[to + 2]?.lower === "half") {
    total += 0.5;
    to += 3;
  }
  const power = powerOfTen(tokens, to);
  if (power !== null) return { ...reading(clean(total * power.value), at, power.to, "figures"), scaled: true };
  const read = { ...reading(total, at, to, "figures"), ambiguous: AMBIGUOUS.test(text) };
  const scaledRead = scaleWords(tokens, read);
  if (scaledRead.scaled) return scaledRead;
  return { ...read, letter: scaleLetter(tokens, to) };
}

/** "×10−30", "x 10^8": a power of ten behind a number. */
function powerOfTen(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  if (!/^[×x*·]$/.test(tokens[at]?.text ?? "") || tokens[at + 1]?.text !== "10") return null;
  let i = at + 2;
  if (tokens[i]?.start !== tokens[i - 1]?.end) return null;
  const raised = tokens[i]?.text === "^";
  if (raised) i++;
  const minus = /^[-−–]$/.test(tokens[i]?.text ?? "");
  if (minus) i++;
  const figure = tokens[i]?.text ?? "";
  if (!(raised || minus) || !/^\d{1,2}$/.test(figure) || tokens[i]?.start !== tokens[i - 1]?.end) return null;
  return { value: 10 ** (minus ? -Number(figure) : Number(figure)), to: i + 1 };
}

/** "1/2 pound", "3/4 of": a fraction where something measured or a whole follows; a date or a score otherwise. */
function slashed(tokens: readonly Token[], at: number): NumberReading | null {
  const one = /^([1-9])\/([2-9]|1[0-6])$/.exec(tokens[at]?.text ?? "");
  const apart = one === null && tokens[at + 1]?.text === "/" && tokens[at + 1]?.start === tokens[at]?.end;
  const top = Number(one?.[1] ?? (apart ? tokens[at]?.text : "0"));
  const bottom = Number(one?.[2] ?? (apart ? tokens[at + 2]?.text : "0"));
  const to = one === null ? at + 3 : at + 1;
  if (!(top >= 1 && top < bottom && bottom <= 16 && Number.isInteger(top) && Number.isInteger(bottom))) return null;
  if (apart && tokens[at + 2]?.start !== tokens[at + 1]?.end) return null;
  const next = tokens[to];
  if (next === undefined || (next.xpos !== "NN" && next.lower !== "of") || next.lower === "split") return null;
  // "2/8 Police officers": the second of eight pictures. Fractions are told in their lowest terms.
  if (isReducible(top, bottom) || /^\p{Lu}/u.test(next.text)) return null;
  return reading(top / bottom, at, to, "figures");
}

function isReducible(top: number, bottom: number): boolean {
  for (let part = 2; part <= top; part++) if (top % part === 0 && bottom % part === 0) return true;
  return false;
}

function grouped(tokens: readonly Token[], to: number): boolean {
  const left = tokens[to - 1];
  const right = tokens[to];
  return left !== undefined && right !== undefined && right.start === left.end + 1 && /^00|00$/.test(right.text);
}

function scaleLetter(tokens: readonly Token[], to: number): { scale: number; to: number } | null {
  const next = tokens[to];
  const left = tokens[to - 1];
  if (next === undefined || left === undefined) return null;
  const scale = SCALE_LETTERS.get(next.lower.endsWith(".") ? next.lower.slice(0, -1) : next.lower);
  return scale === undefined || next.start > left.end + 1 ? null : { scale, to: to + 1 };
}

/** Multiplies by the scale words that follow ("3.5 million", "12 thousand", "2-million"). */
function scaleWords(tokens: readonly Token[], read: NumberReading): NumberReading {
  let { value, to } = read;
  for (;;) {
    const skip = tokens[to]?.text === "-" ? 1 : 0;
    const scale = SCALES.get(tokens[to + skip]?.lower ?? "");
    if (scale === undefined) break;
    value *= scale;
    to += 1 + skip;
  }
  return to === read.to ? read : { ...read, value: clean(value), to, ambiguous: false, scaled: true };
}

/** 2.2 * 1e6 is 2200000.0000000005 otherwise. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function readWords(tokens: readonly Token[], at: number): NumberReading | null {
  let i = at;
  const first = tokens[at]?.lower ?? "";
  let total = 0;
  let current = -1;
  let scaled = false;
  if (first === "half" && (tokens[at + 1]?.lower === "a" || tokens[at + 1]?.text === "-")) {
    const skip =
      tokens[at + 1]?.text === "-" && tokens[at + 2]?.lower === "a" ? (tokens[at + 3]?.text === "-" ? 4 : 3) : 2;
    const scale = SCALES.get(tokens[at + skip]?.lower ?? "");
    return scale === undefined ? null : { ...reading(scale / 2, at, at + skip + 1, "words"), scaled: true };
  }
  if (first === "a" || first === "an") {
    if (tokens[at + 1]?.lower === "half" && SCALES.has(tokens[at + 2]?.lower ?? "")) {
      return { ...reading((SCALES.get(tokens[at + 2]?.lower ?? "") ?? 0) / 2, at, at + 3, "words"), scaled: true };
    }
    const scale = SCALES.get(tokens[at + 1]?.lower ?? "");
    if (scale === undefined) return null;
    current = 1;
    i = at + 1;
  }
  for (;;) {
    const hyphen = i > at && tokens[i]?.text === "-" ? 1 : 0;
    const lower = tokens[i + hyphen]?.lower ?? "";
    const cardinal = CARDINALS.get(lower);
    if (cardinal !== undefined) {
      if (current >= 0 && !fits(current, cardinal)) break;
      current = Math.max(current, 0) + cardinal;
      i += 1 + hyphen;
      continue;
    }
    const scale = SCALES.get(lower);
    if (scale !== undefined && current > 0) {
      scaled = true;
      if (scale === 100 || scale === 12) current *= scale;
      else {
        total += current * scale;
        current = -1;
      }
      i += 1 + hyphen;
      // "one million two hundred thousand": lower scales may follow
      if (total > 0 && current < 0 && !goesOn(tokens, i)) break;
      continue;
    }
    if (lower === "and" && hyphen === 0 && scaled && i > at) {
      const next = CARDINALS.get(tokens[i + 1]?.lower ?? "");
      if (
        next !== undefined &&
        next > 0 &&
        (current < 0 || current % 100 === 0) &&
        !CARDINALS.has(tokens[i - 1]?.lower ?? "")
      ) {
        i++;
        continue;
      }
    }
    if (lower === "and" && current > 0 && tokens[i + 1]?.lower === "a" && tokens[i + 2]?.lower === "half") {
      current += 0.5;
      i += 3;
      continue;
    }
    const ordinal = ORDINALS.get(lower);
    if (
      ordinal !== undefined &&
      ((current >= 20 && current % 10 === 0 && ordinal < 10) || (scaled && current % 100 === 0 && current > 0))
    ) {
      return { ...reading(total + current + ordinal, at, i + 1 + hyphen, "words"), ordinal: true };
    }
    break;
  }
  if (i === at || (current < 0 && total === 0)) {
    const ordinal = ORDINALS.get(first);
    return ordinal === undefined ? null : { ...reading(ordinal, at, at + 1, "words"), ordinal: true };
  }
  return { ...reading(clean(total + Math.max(current, 0)), at, i, "words"), scaled };
}

function goesOn(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? "";
  return CARDINALS.has(lower) || (lower === "and" && CARDINALS.has(tokens[i + 1]?.lower ?? "")) || SCALES.has(lower);
}

/** Twenty takes one to nine, a hundred takes anything below it. */
function fits(current: number, next: number): boolean {
  if (current % 100 === 0 && current > 0) return next > 0;
  return current % 10 === 0 && current % 100 >= 20 && next > 0 && next < 10;
}
