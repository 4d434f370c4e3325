const SPECIAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: "o",
    ł: "l",
    ß: "ss",
    đ: "d",
    ð: "d",
    þ: "th",
    æ: "ae",
    œ: "oe",
    ı: "i",
    ə: "a",
    ħ: "h",
    ŋ: "n",
    ŧ: "t",
    ƶ: "z",
  }),
);
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: "saint",
    ste: "sainte",
    sta: "santa",
    sto: "santo",
    ft: "fort",
    mt: "mount",
    mtn: "mountain",
    hts: "heights",
    twp: "township",
  }),
);
const PLAIN = /^[a-z]+$/;
/** Combining marks, apostrophes of every script, dots, and soft signs: they never tell two places apart. */
const DROPPED = /[\p{M}'’‘ʼʻʹʺʾʿ`´.\u00ad\u200b-\u200f]+/gu;

/**
 * The form in which place names are compared: lower case, no accents, apostrophes or dots, hyphens and other signs as one
 * space, "St." as "saint", "Ft." as "fort", "Mt." as "mount". "" where nothing is left.
 */
export function placeKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = foldName(name);
  if (name.length <= LONGEST_KEPT) {
    if (keys.size >= KEPT_KEYS) keys.clear();
    keys.set(name, key);
  }
  return key;
}

/** Words recur. Engines copy a slice that is so short: no kept name holds on to the text of a whole report. */
const keys = new Map<string, string>();
const KEPT_KEYS = 16_384;
const LONGEST_KEPT = 12;

function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return SHORT.get(lower) ?? lower;
  const folded = lower
    .normalize("NFD")
    .replace(DROPPED, "")
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .replace(/[øłßđðþæœıəħŋŧƶ]/gu, (char) => SPECIAL.get(char) ?? char)
    .trim();
  if (!folded.includes(" ")) return SHORT.get(folded) ?? folded;
  const words = folded.split(" ");
  // The last word stays: "Bridge St" is a street, "Mount" a mountain only before its name.
  for (let i = 0; i < words.length - 1; i++) words[i] = SHORT.get(words[i] ?? "") ?? words[i] ?? "";
  return words.join(" ");
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units; pass the hash of what stands before to go on from it. */
export function hashKey(key: string, from: number = FNV_BASIS): number {
  let hash = from;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** One step of the same hash. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME) >>> 0;
export const HASH_START = FNV_BASIS;
