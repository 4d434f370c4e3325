import { matchesIn } from "../text/matches.ts";
/** A word of a text where it stands, folded for comparison. UTF-16 offsets, half-open. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;

/** Lower case, accents off: "Qala-e-Naw" and "Qalá-e-naw" fold alike word by word. */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize("NFD").replace(MARKS, "")).toLowerCase();

/** All words of a stretch of text, folded. */
export const wordsOf = (text: string, from = 0, to = text.length): Word[] => {
  const words: Word[] = [];
  for (const match of matchesIn(text.slice(from, to), WORD)) {
    const start = from + match.index;
    words.push({ word: fold(match[0]), start, end: start + match[0].length });
  }
  return words;
};

const COMMON = new Set(
  (
    "a an the and or but if of in on at by for to from with without into onto over under about after before during between through as is are was were be been being " +
    "am do does did has have had having will would can could may might shall should must not no nor so than then that this these those there here it its he him his " +
    "she her they them their we us our you your i my me who whom whose which what when where why how all any both each few more most other some such only own same too " +
    "very just also up down out off again further once said say says told tell according s t re ve ll d m"
  ).split(" "),
);

export const isCommon = (word: string): boolean => COMMON.has(word);

/** Cuts plural and verb endings so that "sharing", "shared" and "share" meet. Crude on purpose: it only ever compares. */
export const stem = (word: string): string => {
  if (word.length <= 3) return word;
  let cut = word;
  if (cut.endsWith("ies") && cut.length > 4) cut = `${cut.slice(0, -3)}y`;
  else if (cut.endsWith("sses")) cut = cut.slice(0, -2);
  else if (cut.endsWith("s") && !cut.endsWith("ss") && !cut.endsWith("us")) cut = cut.slice(0, -1);
  if (cut.endsWith("ing") && cut.length > 5) cut = cut.slice(0, -3);
  else if (cut.endsWith("ed") && cut.length > 4) cut = cut.slice(0, -2);
  if (cut.endsWith("e") && cut.length > 3) cut = cut.slice(0, -1);
  return cut.length > 3 && cut.at(-1) === cut.at(-2) && !"aeiouls".includes(cut.at(-1) ?? "") ? cut.slice(0, -1) : cut;
};

/** Stems of the words that carry meaning, in order, doubles kept. */
export const contentStems = (text: string): string[] =>
  wordsOf(text)
    .map((word) => word.word)
    .filter((word) => !isCommon(word))
    .map(stem);
