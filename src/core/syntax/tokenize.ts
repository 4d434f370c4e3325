import {
  ABBREVIATIONS,
  BEFORE_NUMBER,
  DATE_ABBREVIATIONS,
  DOMAIN_ENDINGS,
  PLACES,
  PREFIXES,
  TITLES,
} from "../language/en/abbreviations.ts";
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  isDigitAt,
  isLetterAt,
  isLowerAt,
  isSpaceAt,
  isUpperAt,
  LETTER,
  SPACE,
} from "./characters.ts";
import { addressEnd } from "./tokenize-address.ts";
import { symbolEnd } from "./tokenize-symbol.ts";
import { pushWord } from "./tokenize-word.ts";
import type { RawToken } from "./tokenized.ts";

/**
 * Cuts `text[start, end)` into tokens as in UD English (EWT, GUM): contractions and possessives split off, hyphenated
 * words split but for bound prefixes, numbers, times, dates, addresses, handles and tags whole. Offsets are UTF-16 units
 * into `text`; every unit that is not space lies in exactly one token. Never throws.
 */
export function tokenize(text: string, start = 0, end = text.length): RawToken[] {
  const tokens: RawToken[] = [];
  let at = start;
  while (at < end) {
    const kind = classOf(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const address = addressEnd(text, at, end);
    if (address > at) {
      push(tokens, text, at, address);
      at = address;
      continue;
    }
    if (
      kind === LETTER ||
      kind === DIGIT ||
      (text[at] === "." && isDigitAt(text, at + 1) && !isDigitAt(text, at - 1) && !isLetterAt(text, at - 1))
    ) {
      const stop = wordEnd(text, at, end, tokens);
      pushWord(tokens, text, at, stop);
      at = stop;
      continue;
    }
    const stop = symbolEnd(text, at, end);
    push(tokens, text, at, stop);
    at = stop;
  }
  return tokens;
}

function push(tokens: RawToken[], text: string, start: number, end: number): void {
  tokens.push({ start, end, text: text.slice(start, end) });
}

/** End of the word that starts at `at`: letters and digits, with the marks that live inside words and numbers. */
function wordEnd(text: string, at: number, end: number, before: readonly RawToken[]): number {
  let i = text[at] === "." ? at + 1 : at;
  while (i < end) {
    const kind = classOf(text, i);
    if (kind === LETTER || kind === DIGIT) {
      i++;
      continue;
    }
    if (i === at) return at + 1;
    if (kind === SPACE) break;
    const next = joins(text, at, i, end, kind, before);
    if (next <= i) break;
    i = next;
  }
  return i;
}

/** Where a mark at `i` belongs to the word begun at `at`, the offset after what it joins; else `i`. */
function joins(text: string, at: number, i: number, end: number, kind: number, before: readonly RawToken[]): number {
  const more = i + 1 < end;
  const char = text.charAt(i);
  if (kind === APOSTROPHE) return more && isLetterAt(text, i + 1) && isLetterAt(text, i - 1) ? i + 1 : i;
  switch (char) {
    case ".":
      return joinsDot(text, at, i, end, before);
    case ",":
    case "٫":
      return more && isDigitAt(text, i - 1) && isDigitAt(text, i + 1) && digitsOnly(text, at, i) ? i + 1 : i;
    case ":":
      return more && i - at <= 2 && isDigitAt(text, i - 1) && isDigitAt(text, i + 1) ? i + 1 : i;
    case "⁄":
      return more && isDigitAt(text, i - 1) && isDigitAt(text, i + 1) ? i + 1 : i;
    case "/":
      return more && isDigitAt(text, i - 1) && isDigitAt(text, i + 1) ? i + 1 : slashShort(text, at, i, end);
    case "&":
      return more && i - at <= 3 && isUpperAt(text, i - 1) && isUpperAt(text, i + 1) && !isLowerAt(text, i + 2)
        ? i + 1
        : i;
    case "_":
      return i + 1;
    case "-":
    case "‐":
    case "‑":
      return joinsHyphen(text, at, i, end);
    default:
      return i;
  }
}

/** A longer run of digits and commas is a list, not a number; the bound keeps hostile text linear. */
const LONGEST_NUMBER = 40;

function digitsOnly(text: string, at: number, i: number): boolean {
  if (i - at > LONGEST_NUMBER) return false;
  for (let k = at; k < i; k++) if (!isDigitAt(text, k) && text[k] !== "," && text[k] !== ".") return false;
  return true;
}

const SLASHED = new Set(["w/o", "w/", "c/o", "n/a", "l/c", "km/h", "b/c", "24/7"]);

function slashShort(text: string, at: number, i: number, end: number): number {
  if (i - at > 2) return i;
  for (let stop = Math.min(end, i + 3); stop > i; stop--) {
    if (SLASHED.has(text.slice(at, stop).toLowerCase()) && !isLetterAt(text, stop)) return stop;
  }
  return i;
}

/** "co-founder" stays whole, "Washington-based" is cut; telephone numbers and ISO dates stay whole, "3-4" is cut. */
function joinsHyphen(text: string, at: number, i: number, end: number): number {
  if (i + 1 >= end || (at > 0 && text[at - 1] === "-")) return i;
  if (isDigitAt(text, at) && isDigitAt(text, i + 1)) {
    const match = /^(?:\d{1,2}-)?\d{3}-\d{3}-\d{4}|^\d{3}-\d{4}|^\d{4}-\d{2}-\d{2}/.exec(
      text.slice(at, Math.min(end, at + 16)),
    );
    return match && !isDigitAt(text, at + match[0].length) ? Math.max(i, at + match[0].length) : i;
  }
  const next =
    isLetterAt(text, i + 1) || (isDigitAt(text, i + 1) && i - at === 3 && text.slice(at, i).toLowerCase() === "mid");
  return next && i - at < 10 && PREFIXES.has(text.slice(at, i).toLowerCase()) ? i + 1 : i;
}

/** Whether the dot at `i` is part of the word: decimals, initials, acronyms, abbreviations, addresses. */
function joinsDot(text: string, at: number, i: number, end: number, before: readonly RawToken[]): number {
  const after = i + 1 < end ? i + 1 : -1;
  if (after > 0 && isDigitAt(text, after)) {
    return isDigitAt(text, i - 1) ? after : i;
  }
  const letters = i - at;
  const single = isLetterAt(text, i - 1) && (letters === 1 || text[i - 2] === ".");
  if (after > 0 && isLetterAt(text, after)) {
    if (single && (!isLetterAt(text, after + 1) || text[after + 1] === ".")) return after;
    if (single && isUpperAt(text, i - 1) && isUpperAt(text, after) && letters > 1) return i + 1;
    if (DEGREE.test(text.slice(at, at + 4))) return after;
    return insideAddress(text, at, i, end) ? after : i;
  }
  if (i - at > LONGEST_NUMBER) return i;
  const word = text.slice(at, i).toLowerCase();
  if (text[i + 1] === ".") return word === "etc" ? i + 1 : i;
  if (single && letters > 1) return i + 1;
  if (single) return isUpperAt(text, at) && initialGoesOn(text, i + 1, end) ? i + 1 : i;
  if (TITLES.has(word) && (isUpperAt(text, at) || word !== "rep")) return ended(text, i + 1, end) ? i : i + 1;
  if (ABBREVIATIONS.has(word)) return i + 1;
  if (DATE_ABBREVIATIONS.has(word) && isUpperAt(text, at)) return i + 1;
  if (BEFORE_NUMBER.has(word)) return isDigitAt(text, skipSpace(text, i + 1, end)) ? i + 1 : i;
  if (PLACES.has(word) && isUpperAt(text, at)) return /^[,(-]$/.test(before[before.length - 1]?.text ?? "") ? i + 1 : i;
  return i;
}

const DEGREE = /^(?:Ph\.D|[BM]\.Sc|D\.Ph|[BM]\.Ph)/;

function skipSpace(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && i < at + 4 && classOf(text, i) === SPACE) i++;
  return i;
}

/** Nothing more on the line: the dot ends a sentence whatever word it stands on. */
function ended(text: string, at: number, end: number): boolean {
  let i = at;
  while (i < end && isSpaceAt(text, i)) {
    if (text[i] === "\n") return true;
    i++;
  }
  return i >= end;
}

/** "J. Smith", "M.K. Rao", "George W. Bush said": an initial, unless the line or the quotation ends there. */
function initialGoesOn(text: string, at: number, end: number): boolean {
  const next = skipSpace(text, at, end);
  if (next >= end || next === at || text.slice(at, next).includes("\n")) return text[at] === "-" || text[at] === ",";
  return isLetterAt(text, next);
}

function insideAddress(text: string, at: number, i: number, end: number): boolean {
  let stop = i + 1;
  while (stop < end && isLetterAt(text, stop)) stop++;
  const ending = text.slice(i + 1, stop);
  if (!DOMAIN_ENDINGS.has(ending.toLowerCase())) return false;
  // "him.In" is two sentences, "example.in" an address.
  return (
    ending === ending.toLowerCase() ||
    (ending === ending.toUpperCase() && text.slice(at, i) === text.slice(at, i).toUpperCase())
  );
}
