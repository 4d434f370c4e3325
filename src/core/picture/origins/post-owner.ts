import { fold } from "../../lineage/words.ts";

/** Endings that make of a land's name the name of what is its own: "Ostrel", "Ostrelan"; "Velmia", "Velmian"; "Qasor", "Qasori". */
const OWN_ENDING = /^(?:n|an|ian|ean|nian|ish|ese|i|ic|ite|er)$/u;
/** Shorter names have too many others behind them. */
const STEM = 4;

const isOwnFormOf = (form: string, name: string): boolean => {
  const stem = name.replace(/[aeiouy]+$/u, "");
  return [name, stem].some(
    (start) => start.length >= STEM && form.startsWith(start) && OWN_ENDING.test(form.slice(start.length)),
  );
};

/** Whether two words for an owner are one: the same, or "Ostrelan" beside "Ostrel". */
export const isOneOwner = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a === b || isOwnFormOf(a, b) || isOwnFormOf(b, a));

/** "Springs" for "Quelm Springs": a town by its last word, as its own paper calls it. */
export const isShortTown = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (b.endsWith(` ${a}`) || a.endsWith(` ${b}`)) && !/\s/u.test(a.length < b.length ? a : b);

/** Ranks as they are written before names. */
const RANKS: readonly (readonly [RegExp, string])[] = [
  [/\bsgt\b\.?/giu, "Sergeant"],
  [/\blt\b\.?/giu, "Lieutenant"],
  [/\bcapt\b\.?/giu, "Captain"],
  [/\bdet\b\.?/giu, "Detective"],
  [/\bcpl\b\.?/giu, "Corporal"],
  [/\b(?:ofc|ofcr)\b\.?/giu, "Officer"],
  [/\bdep\b\.?/giu, "Deputy"],
  [/\binsp\b\.?/giu, "Inspector"],
  [/\bsupt\b\.?/giu, "Superintendent"],
];

/** Bodies that go by several names, and their people: each by one. */
const SAME_BODIES: readonly (readonly [RegExp, string])[] = [
  [
    /\bfire(?:fighting|[- ]and[- ]rescue)? (?:departments?|brigades?|services?|authority|dept\.?|crews)\b/giu,
    "fire service",
  ],
  [/\bfire (?=(?:chief|commander|captain|marshal|officials?|commissioner|spokes\p{L}+)\b)/giu, "fire service "],
  [/\bfire ?fighters?\b/giu, "fire service"],
  [/\bambulance (?:services?|crews?|department)\b/giu, "ambulance service"],
  [/\bparamedics?\b/giu, "ambulance service"],
  [/\bcoast ?guards?(?:m[ae]n)?\b(?! service)/giu, "coastguard service"],
  [/\b(?:general staff|joint chiefs of staff|joint chiefs|high command|armed forces)\b/giu, "military"],
  // By other names that a prosecutor has: "the district attorney's office".
  [/\b(?:district|state(?:['’]s)?|county) attorney\b/giu, "prosecutor"],
];

const replaceAll = (words: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((text, [from, to]) => text.replace(from, to), words);

/** The words with ranks in full and each body by its one name. */
export const inFull = (words: string): string => replaceAll(replaceAll(words, RANKS), SAME_BODIES);

/** What a body puts out and is read in, last in its words: "a ministry press note", "hospital records". */
const PAPER =
  /\s(?:(?:press|news|media|official|written|internal|daily|weekly|latest|situation|public|brief|preliminary|interim|final|initial)\s)*(?:statements?|notes?|releases?|bulletins?|reports?|data|figures|statistics|records?|counts?|toll|tally|updates?|briefings?|conference|notices?|communiqu[eé]s?|websites?|posts?|tweets?|estimates?|assessments?|surveys?|registers?|logs?|database|documents?|list|dashboard|newsletter)$/iu;

/** Whose paper the words name: "the health ministry" of "a health ministry press note"; null where they name no paper. */
export const ownerOfPaper = (words: string): string | null => {
  const found = PAPER.exec(words);
  const owner = found ? words.slice(0, found.index).replace(/(?:['’]s|(?<=s)['’])$/u, "") : "";
  return found &&
    fold(owner)
      .replace(/^(?:an?|the)\b/u, "")
      .trim() !== ""
    ? owner
    : null;
};
