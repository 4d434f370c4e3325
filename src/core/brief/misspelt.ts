import { lexicon, type WordClass } from "../lexicon/index.ts";
import { fold, isCommon } from "../lineage/words.ts";
import { irregularBase } from "../syntax/irregular-verbs.ts";

const CLASSES: readonly WordClass[] = ["noun", "verb", "adj", "adv"];
/** Shorter words are one letter away from too many others. */
const SHORTEST = 7;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Endings, and what stands in their place in the form that the dictionary holds. */
const ENDINGS: readonly (readonly [ending: RegExp, ...forms: readonly string[]])[] = [
  [/s$/u, ""],
  [/es$/u, ""],
  [/ies$/u, "y", "ie"],
  [/ves$/u, "f", "fe"],
  [/men$/u, "man"],
  [/children$/u, "child"],
  [/(?:ed|ing|er|ers|est)$/u, "", "e"],
  [/(?:ied|ier|iest|ily)$/u, "y"],
  [/ying$/u, "ie"],
  [/(\p{L})\1(?:ed|ing|er|ers|est)$/u, "$1"],
  [/ly$/u, "", "le"],
  [/(?:ally|ness|ism|ists?|able|ful|less|ish|like|wide)$/u, ""],
];
const PREFIX = /^(?:un|re|non|anti|over|pre|mid|co|out|under|mis|inter|multi|super|semi|step|grand)/u;
/** Small words of more letters than that, which no dictionary of nouns, verbs and what describes them holds. */
const SMALL =
  /^(?:against|toward|towards|amongst|because|although|whether|without|whereas|despite|another|himself|herself|themselves|everyone|everybody|anybody|somebody|anything|whoever|whatever|whichever|throughout|alongside|notwithstanding|according|including|regarding|concerning)$/u;

const isHeld = (word: string): boolean =>
  CLASSES.some((kind) => lexicon().has(word, kind)) ||
  irregularBase(word, "VBD") !== null ||
  irregularBase(word, "VBN") !== null;

const isWord = (word: string): boolean =>
  isHeld(word) ||
  ENDINGS.some(([ending, ...forms]) => ending.test(word) && forms.some((form) => isHeld(word.replace(ending, form)))) ||
  (PREFIX.test(word) && isHeld(word.replace(PREFIX, "")));

/** Whether with a letter less, one more, or two changed about it is a word that somebody uses. */
const isNearWord = (word: string, isUsed: (word: string) => boolean): boolean => {
  const isMeant = (other: string): boolean => other !== word && isWord(other) && isUsed(other);
  for (let at = 0; at <= word.length; at++) {
    const [ahead, behind] = [word.slice(0, at), word.slice(at)];
    if (behind !== "" && isMeant(ahead + behind.slice(1))) return true;
    if (behind.length > 1 && isMeant(ahead + behind.charAt(1) + behind.charAt(0) + behind.slice(2))) return true;
    if (LETTERS.some((letter) => isMeant(ahead + letter + behind))) return true;
  }
  return false;
};

const PLAIN = /(?<![\p{L}\p{N}.'\u2019-])\p{Ll}+(?![\p{L}\p{N}'\u2019-])/gu;

/**
 * A word in small letters that is none, where other reports have one that is one letter away ("a gunnman"); null where there is none. `isUsed`: whether
 * another report has a word.
 */
export const misspeltIn = (sentence: string, isUsed: (word: string) => boolean): string | null => {
  for (const [told] of sentence.matchAll(PLAIN)) {
    const word = fold(told);
    if (word.length < SHORTEST || isCommon(word) || SMALL.test(word) || isWord(word) || isUsed(word)) continue;
    if (isNearWord(word, isUsed)) return told;
  }
  return null;
};
