import { OPENERS, PLACES, TITLES } from "../language/en/abbreviations.ts";
import { isDigitAt, isLetterAt, isLowerAt, isOpeningQuote, isSpaceAt, isUpperAt } from "./characters.ts";
import type { RawToken } from "./tokenized.ts";

const TERMINAL = /^(?:[.!?]+|…+|[?!]…|。|؟)$/;
/** A word has a letter or figure in front, and is asked for no more. */
const isTerminal = (text: string): boolean => !isWordCode(text.charCodeAt(0)) && TERMINAL.test(text);
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** A bracket that closes farther than this does not hold a sentence end back. */
const BRACKET_REACH = 60;

/** Token offsets after which a sentence of one block ends, in order, the block's end last. */
export function sentenceEnds(text: string, tokens: readonly RawToken[]): number[] {
  const ends: number[] = [];
  const closes = bracketReach(tokens);
  const shouted = isShouted(tokens);
  let inQuote = false;
  let start = 0;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as RawToken;
    if (isQuote(token.text)) inQuote = opens(text, token, inQuote);
    const dotted = token.text.length > 1 && token.text.endsWith(".") && isLetterAt(text, token.start);
    if (!isTerminal(token.text) && !dotted) {
      i++;
      if (i < tokens.length && endsHeader(text, tokens, i, start)) {
        ends.push(i);
        start = i;
      }
      continue;
    }
    let after = i + 1;
    // The quotation or bracket that closes here belongs to the sentence.
    let closed = false;
    while (after < tokens.length && after <= i + 4) {
      const next = tokens[after] as RawToken;
      if (isTerminal(next.text)) after++;
      else if (isFootnote(tokens, after)) {
        closed = true;
        after += 3;
      } else if (/^[)\]}]$/.test(next.text)) {
        closed = true;
        after++;
      } else if (isQuote(next.text) && !opens(text, next, inQuote) && (inQuote || isSpaceAt(text, next.end))) {
        inQuote = false;
        closed = true;
        after++;
      } else break;
    }
    if (after >= tokens.length) break;
    if ((closes[i] ?? -1) >= after) {
      i = after;
      continue;
    }
    if (after > start + 1 && breaks(text, tokens, i, after, start, dotted && after === i + 1, closed, shouted)) {
      ends.push(after);
      start = after;
    }
    i = after;
  }
  if (tokens.length > start) ends.push(tokens.length);
  return ends;
}

function breaks(
  text: string,
  tokens: readonly RawToken[],
  i: number,
  after: number,
  start: number,
  dotted: boolean,
  closed: boolean,
  shouted: boolean,
): boolean {
  const token = tokens[i] as RawToken;
  const next = tokens[after] as RawToken;
  const spaced = isSpaceAt(text, next.start - 1);
  const word = tokens[i - 1];
  const first = firstLetter(tokens, after);
  if (dotted) {
    const bare = token.text.slice(0, -1).toLowerCase();
    // "left his flat on Quay Dr. The guard says": no name begins so.
    if (spaced && /^(?:dr|st)$/.test(bare) && isUpperAt(text, word?.start ?? -1) && BEGINS.test(first.text))
      return true;
    if (!spaced || TITLES.has(bare) || /^\p{Lu}\.$/u.test(token.text)) return false;
    if (!shouted && /^[ap]\.m$/.test(bare) && isUpperAt(text, first.start) && endsAtHour(tokens, i, after, start))
      return true;
    return (
      isUpperAt(text, first.start) &&
      (shouted
        ? isNewThought(first)
        : isLowerAt(text, first.start + 1) &&
          first.text !== "I" &&
          (OPENERS.has(first.text.toLowerCase()) ||
            (!bare.includes(".") && !PLACES.has(bare) && BEGINS.test(first.text))))
    );
  }
  if (/^[,;:%)\]}]/.test(next.text)) return false;
  // "1. Do this": the number of a list item.
  if (token.text === "." && i === start + 1 && word !== undefined && /^(?:\d{1,2}|[A-Za-z])$/.test(word.text))
    return false;
  // "1606 E. 44th Street".
  if (token.text === "." && word !== undefined && STREET.test(`${word.text} ${first.text}`)) return false;
  const firm = token.text === "." || token.text === ".." || /[!?]/.test(token.text);
  if (/^[–—-]+$/.test(next.text) && !closed)
    return firm && (spaced || (isSpaceAt(text, next.end) && word !== undefined && isLowerAt(text, word.end - 1)));
  if (isLowerAt(text, first.start)) return lowerGoesOn(text, token, word, first, spaced, closed);
  if (!spaced && !closed) return glued(text, token, word, first);
  return true;
}

const STREET = /^[NSEW] \d+(?:st|nd|rd|th)$/u;

/** Written with a capital only where a sentence begins. */
const BEGINS =
  /^(?:The|A|An|He|She|They|It|His|Her|Their|This|That|There|When|After|As|At|In|On|But|And|Upon|Along|One|Two|Three|Four|Another|Police|Officers|Investigators|Authorities|Witnesses|Neighbou?rs|Detectives|Deputies|Officials|Firefighters)$/;

/** Words in front of an hour with which a sentence has said something. */
const SAID = 4;
/** A sentence that opens with its time goes on behind it. */
const OPENS_TIME = /^(?:by|at|on|in|until|till|since|from|before|after|around|about|early|late|shortly|just|as)$/i;
const OF_HOUR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)s?\.?|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|january|february|march|april|august|september|october|november|december|eastern|central|mountain|pacific|atlantic|alaska|hawaii|greenwich|local|[a-z]{1,3}t|utc|z)$/i;

/** "at 3:33 a.m. Chief Ito saw flames": a new sentence; not "at 3 a.m. Tuesday", "at 3 a.m. Beijing time", nor at its head "By 3 a.m. Ito had left". */
const endsAtHour = (tokens: readonly RawToken[], i: number, after: number, start: number): boolean =>
  i - start > SAID &&
  !OPENS_TIME.test(tokens[start]?.text ?? "") &&
  /^\d/.test(tokens[i - 1]?.text ?? "") &&
  !OF_HOUR.test(tokens[after]?.text.replace(/\.$/, "") ?? "") &&
  !tokens.slice(after, after + 3).some(({ text }) => /^times?$/i.test(text));

/** A lower-case word after the mark: mostly the same sentence; a new one after a plain full stop in damaged text. */
function lowerGoesOn(
  text: string,
  token: RawToken,
  word: RawToken | undefined,
  first: RawToken,
  spaced: boolean,
  closed: boolean,
): boolean {
  if (closed || !spaced || word === undefined) return false;
  if (token.text === "..") return true;
  if (/^[!?]+$/.test(token.text)) return isLowerAt(text, word.start) || OPENERS.has(first.text.toLowerCase());
  if (token.text !== "." || word.end - word.start < 3) return false;
  return isLowerAt(text, word.start) || isLowerAt(text, word.start + 1);
}

const ADDRESS = /^(?:https?:\/\/|www\.)./i;
const CLOSING = /^(?:thanks|sincerely|regards|cheers)$/i;

/**
 * Lines of mail and posts that lost their line end: whether what comes before token `i` ends without a mark. A stamp of date and
 * time, an address of the web or of mail before a capital, "Regards," before the name.
 */
function endsHeader(text: string, tokens: readonly RawToken[], i: number, start: number): boolean {
  const last = tokens[i - 1] as RawToken;
  const next = tokens[i] as RawToken;
  const before = tokens[i - 2]?.text ?? "";
  if (!isSpaceAt(text, last.end)) return false;
  if (last.text.length === 2 && /^[ap]m$/i.test(last.text))
    return /^\d{1,2}:\d\d(?::\d\d)?$/.test(before) && /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(tokens[i - 3]?.text ?? "");
  if (last.text.length > 4 && ADDRESS.test(last.text)) return isUpperAt(text, next.start) || ADDRESS.test(next.text);
  if (last.text === ">")
    return /^[^@]+@[^@]+$/.test(before) && tokens[i - 3]?.text === "<" && isUpperAt(text, next.start);
  return last.text === "," && i - 2 === start && CLOSING.test(before) && isUpperAt(text, next.start);
}

/** "withdrawal.The": a missing space, not an address or a version. */
function glued(text: string, token: RawToken, word: RawToken | undefined, first: RawToken): boolean {
  if (word === undefined || isDigitAt(text, first.start)) return false;
  if (isQuote(text.charAt(token.end))) return true;
  return (
    isUpperAt(text, first.start) &&
    (isLowerAt(text, first.start + 1) || first.end - first.start === 1) &&
    !isUpperAt(text, word.end - 1)
  );
}

/** The next token that carries a letter or digit, past the quotes and brackets that open before it. */
function firstLetter(tokens: readonly RawToken[], from: number): RawToken {
  for (let i = from; i < tokens.length && i < from + 3; i++) {
    const token = tokens[i] as RawToken;
    if (!/^["'“”„«»‘’‚([{`]+$/.test(token.text)) return token;
  }
  return tokens[from] as RawToken;
}

const isNewThought = (token: RawToken): boolean =>
  /^(?:THE|A|AN|IT|HE|SHE|THEY|WE|THIS|THESE|MEANWHILE|HOWEVER|ACCORDING)$/i.test(token.text);

const isQuote = (mark: string): boolean =>
  mark.length <= 2 && !isWordCode(mark.charCodeAt(0)) && /^(?:["“”„«»＂]|''|``|[‘’])$/.test(mark);

/** "[12]": the number of a note, as encyclopaedias set it. */
function isFootnote(tokens: readonly RawToken[], at: number): boolean {
  return (
    tokens[at]?.text === "[" && /^(?:\d{1,3}|[a-z])$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === "]"
  );
}

/** Whether the quotation mark opens, by the space around it, and by what is open where that does not tell. */
function opens(text: string, token: RawToken, inQuote: boolean): boolean {
  const char = token.text;
  if (isOpeningQuote(char) || char === "``") return true;
  if (char === "”" || char === "»" || char === "’") return false;
  const left = isSpaceAt(text, token.start - 1) || /[([{—–-]/.test(text.charAt(token.start - 1));
  const right = isSpaceAt(text, token.end) || /[.,;:!?)\]}—–-]/.test(text.charAt(token.end));
  if (left !== right) return left;
  return char === "“" || char === "‘" ? true : !inQuote;
}

/** For each token inside round or square brackets that close soon, the token that closes them; else -1. */
function bracketReach(tokens: readonly RawToken[]): Int32Array {
  const reach = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i]?.text;
    if (mark === "(" || mark === "[") open.push(i);
    else if ((mark === ")" || mark === "]") && open.length > 0) {
      const from = open.pop() as number;
      if (open.length === 0 && i - from <= BRACKET_REACH) reach.fill(i, from, i);
    }
  }
  return reach;
}

/** Text in capitals alone tells nothing by its capitals. */
function isShouted(tokens: readonly RawToken[]): boolean {
  let upper = 0;
  let lower = 0;
  for (const token of tokens) {
    if (token.text === token.text.toUpperCase()) {
      if (/\p{L}{2}/u.test(token.text)) upper++;
    } else lower++;
  }
  return upper > 4 && upper > lower * 3;
}
