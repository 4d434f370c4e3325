import type { Mark } from "./marks.ts";

const WORD = /[\p{L}\p{N}]/u;
/** Words written with a leading apostrophe; and decades ("'90s"). */
const ELISION = /^(?:em|til|till|twas|tis|twere|cause|cuz|bout|round|neath|n|nuff|kay|\d0s|\d\d)(?![\p{L}\p{N}])/iu;
/** How many marks ahead a closing mark is looked for. */
const REACH = 60;

const INSIDE = 1;
const CLOSES = 2;
const SINGLE = 4;

export const isSingleMark = (text: string): boolean =>
  text === "'" || text === "’" || text === "‘" || text === "‛" || text === "`" || text === "´";

/** What every mark of a paragraph can be as a single mark, read once: inside a word, closing, or neither. */
export function singleKinds(text: string, marks: readonly Mark[]): Uint8Array {
  return Uint8Array.from(marks, (mark) => {
    if (!isSingleMark(mark.text)) return 0;
    const before = mark.at > 0 && WORD.test(text.charAt(mark.at - 1));
    const after = WORD.test(text.charAt(mark.end));
    const inside = (before && after) || (!before && ELISION.test(text.slice(mark.end, mark.end + 6)));
    const closing = !inside && !mark.looseLeft ? !after : /[.,!?…]/.test(text.charAt(mark.at - 1)) && mark.looseRight;
    return SINGLE | (inside ? INSIDE : 0) | (closing ? CLOSES : 0);
  });
}

/** True where the mark stands inside a word or for letters left out, whatever quotation is open. */
export const isInsideWord = (kinds: Uint8Array, i: number): boolean => ((kinds[i] ?? 0) & INSIDE) !== 0;

/** True where the single mark can end a quotation: words or punctuation before it, none of a word after it. */
export const canCloseSingle = (kinds: Uint8Array, i: number): boolean => ((kinds[i] ?? 0) & CLOSES) !== 0;

/** A single mark opens only where one that can close it follows in the same paragraph: else it is an apostrophe. */
export function opensSingle(text: string, marks: readonly Mark[], kinds: Uint8Array, i: number): boolean {
  const mark = marks[i] as Mark;
  if (isInsideWord(kinds, i) || !mark.looseLeft || (mark.text === "’" && mark.looseRight)) return false;
  if (!WORD.test(text.charAt(mark.end)) && !/["“„[(.…$£€]/.test(text.charAt(mark.end))) return false;
  for (let j = i + 1; j < marks.length && j <= i + REACH; j++)
    if (canCloseSingle(kinds, j)) return !isPluralPossessive(text, marks, kinds, j) || hasCloserAfter(kinds, j);
  return false;
}

function hasCloserAfter(kinds: Uint8Array, i: number): boolean {
  for (let j = i + 1; j < kinds.length && j <= i + REACH; j++) if (canCloseSingle(kinds, j)) return true;
  return false;
}

/** "the troops' advance": after an s, before a word in lower case, with a better closing mark still to come. */
export function isPluralPossessive(text: string, marks: readonly Mark[], kinds: Uint8Array, i: number): boolean {
  const mark = marks[i] as Mark;
  if (!/[sz]/i.test(text.charAt(mark.at - 1)) || !/^\s[\p{Ll}\d]/u.test(text.slice(mark.end, mark.end + 2)))
    return false;
  for (let j = i + 1; j < marks.length && j <= i + REACH; j++) {
    const later = marks[j] as Mark;
    if (((kinds[j] ?? 0) & SINGLE) === 0) continue;
    if (later.looseLeft && !later.looseRight) return false;
    if (!isInsideWord(kinds, j) && canCloseSingle(kinds, j)) return true;
  }
  return false;
}
