/** Scripts that are written without spaces between words: each sign counts as a word, so that any run of them is found. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Units of text around a match that an excerpt shows, on each side. */
const AROUND = 90;

/** The text as the index takes it: unspaced scripts sign by sign, all else as it stands. */
export const searchText = (text: string): string => text.replace(UNSPACED, " $& ");

/** Each word in double quotes, so that nothing in it is an operator of the query language; signs in a row stay in a row. */
export const searchQuery = (words: string): string =>
  (words.match(WORD) ?? []).map((word) => `"${searchText(word).trim()}"`).join(" ");

/** Lower case without marks, with the place of each unit in the text it came from. */
const fold = (text: string): { readonly folded: string; readonly at: readonly number[] } => {
  let folded = "";
  const at: number[] = [];
  let place = 0;
  for (const sign of text) {
    const plain = sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) at.push(place);
    folded += plain;
    place += sign.length;
  }
  return { folded, at };
};

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Words around the first match, cut from the text as they stand, blanks shown as one; the start where only a title matched. */
export const excerptOf = (text: string, words: string): string => {
  const { folded, at } = fold(text);
  const wanted = (words.match(WORD) ?? []).map((word) => fold(word).folded).filter((word) => word !== "");
  let first = -1;
  for (const word of wanted) {
    for (let found = folded.indexOf(word); found >= 0; found = folded.indexOf(word, found + 1)) {
      if (isWordSign(folded[found - 1]) && isWordSign(word[0]) && searchText(word) === word) continue;
      if (first < 0 || found < first) first = found;
      break;
    }
  }
  const centre = first < 0 ? 0 : (at[first] ?? 0);
  let start = Math.max(0, centre - AROUND);
  let end = Math.min(text.length, centre + AROUND);
  // Cut between words where there is a space near by, and never inside a surrogate pair.
  if (start > 0) start = Math.max(start, text.slice(start, start + 20).search(/\s/u) + start);
  if (end < text.length) {
    const space = text.slice(end - 20, end).search(/\s\S*$/u);
    if (space >= 0) end = end - 20 + space;
  }
  if (/[\udc00-\udfff]/u.test(text[start] ?? "")) start += 1;
  if (/[\ud800-\udbff]/u.test(text[end - 1] ?? "")) end -= 1;
  const cut = text.slice(start, end).replace(/\s+/gu, " ").trim();
  return `${start > 0 ? "…" : ""}${cut}${end < text.length ? "…" : ""}`;
};
