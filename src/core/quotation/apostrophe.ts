import type { Mark } from "./marks.ts";

const WORD = /[\p{L}\p{N}]/u;
/** Words written with a leading apostrophe; and decades ("'90s"). */
const ELISION = /^(?:em|til|till|twas|tis|twere|cause|cuz|bout|round|neath|n|nuff|kay|\d0s|\d\d)(?![\p{L}\p{N}])/iu;
/** How many marks ahead a closing mark is looked for. */
const REACH = 60;

export const isSingleMark = (text: string): boolean => text === "'" || text === "’" || text === "‘" || text === "‛" || text === "`" || text === "´";

/** True where the mark stands inside a word or for letters left out, whatever quotation is open. */
export function isInsideWord(text: string, mark: Mark): boolean {
  if (!isSingleMark(mark.text)) return false;
  const before = mark.at > 0 && WORD.test(text.charAt(mark.at - 1));
  if (before && WORD.test(text.charAt(mark.end))) return true;
  return !before && ELISION.test(text.slice(mark.end, mark.end + 6));
}

/** True where the single mark can end a quotation: words or punctuation before it, none of a word after it. */
export const canCloseSingle = (text: string, mark: Mark): boolean =>
  !isInsideWord(text, mark) && !mark.looseLeft ? !WORD.test(text.charAt(mark.end)) : /[.,!?…]/.test(text.charAt(mark.at - 1)) && mark.looseRight;

/** A single mark opens only where one that can close it follows in the same paragraph: else it is an apostrophe. */
export function opensSingle(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i] as Mark;
  if (isInsideWord(text, mark) || !mark.looseLeft || mark.text === "’" && mark.looseRight) return false;
  if (!WORD.test(text.charAt(mark.end)) && !/["“„[(.…$£€]/.test(text.charAt(mark.end))) return false;
  for (let j = i + 1; j < marks.length && j <= i + REACH; j++) {
    const later = marks[j] as Mark;
    if (isSingleMark(later.text) && canCloseSingle(text, later) && !isPluralPossessive(text, marks, j)) return true;
  }
  return false;
}

/** "the troops' advance": after an s, before a word in lower case, with a better closing mark still to come. */
export function isPluralPossessive(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i] as Mark;
  if (!/[sz]/i.test(text.charAt(mark.at - 1)) || !/^\s[\p{Ll}\d]/u.test(text.slice(mark.end, mark.end + 2))) return false;
  for (let j = i + 1; j < marks.length && j <= i + REACH; j++) {
    const later = marks[j] as Mark;
    if (!isSingleMark(later.text)) continue;
    if (later.looseLeft && !later.looseRight) return false;
    if (!isInsideWord(text, later) && canCloseSingle(text, later)) return true;
  }
  return false;
}
