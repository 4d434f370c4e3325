import { canonicalStem } from "../lineage/synonyms.ts";
import { isCommon, stem } from "../lineage/words.ts";

/** A number in the words of a claim, and the words beside it: what it may be a number of. */
export interface ToldFigure {
  /** Both ends are told: "some 40" is 36 to 44, "at least 40" is 40 to 50. */
  readonly least: number;
  readonly most: number;
  readonly beside: ReadonlySet<string>;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL = new Map([
  ...UNITS.map((word, at) => [word, at] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
]);
const LARGE = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["m", 1e6],
  ["bn", 1e9],
]);
const ABOUT = new Set("about some around roughly nearly almost approximately close perhaps".split(" "));
const MORE = new Set(["least", "over", "than"]);
/** How far "about" reaches. */
const REACH = 0.1;
/** How far "at least" reaches upwards: told of one hour, "at least 20" is 24 and hardly 40. */
const ABOVE = 0.25;
/** Words beside a number that may tell what it is a number of. */
const BEFORE = 1;
const BEHIND = 3;

/** A number in digits ("3,000", "6.1"), an ordinal, or a word. */
const WORD =
  /\d+(?:st|nd|rd|th)\b|\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*/gu;
const NUMBER = /^\d[\d,.\u00a0\u202f ]*$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** All numbers of the words, in digits and letters; not years, days and "one". */
export const toldFigures = (text: string): readonly ToldFigure[] => {
  const words = text.toLowerCase().match(WORD) ?? [];
  const found: ToldFigure[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readAt(words, at);
    if (read === null) {
      at++;
      continue;
    }
    const { value, to } = read;
    const next = words.findIndex((word, index) => index >= to && (NUMBER.test(word) || SMALL.has(word)));
    const near = [
      ...words
        .slice(Math.max(0, at - 4), at)
        .filter(isTelling)
        .slice(-BEFORE),
      ...words
        .slice(to, Math.min(to + 6, next < 0 ? words.length : next))
        .filter(isTelling)
        .slice(0, BEHIND),
    ];
    const before = words.slice(Math.max(0, at - 2), at);
    const isDate = YEAR.test(words[at] ?? "") || before.some((word) => MONTHS.has(word)) || MONTHS.has(words[to] ?? "");
    if (!isDate && !(value === 1 && !NUMBER.test(words[at] ?? ""))) {
      const about = before.some((word) => ABOUT.has(word));
      const more = before.some((word) => MORE.has(word)) && !before.includes("less") && !before.includes("fewer");
      found.push({
        least: about ? value * (1 - REACH) : value,
        most: more ? value * (1 + ABOVE) : about ? value * (1 + REACH) : value,
        beside: new Set(near.map((word) => canonicalStem(stem(word)))),
      });
    }
    at = to;
  }
  return found;
};

const MONTHS = new Set(
  "january february march april may june july august september october november december".split(" "),
);

const isTelling = (word: string): boolean =>
  !NUMBER.test(word) && !isCommon(word) && !SMALL.has(word) && !LARGE.has(word) && !ABOUT.has(word) && !MORE.has(word);

const readAt = (words: readonly string[], from: number): { readonly value: number; readonly to: number } | null => {
  let [sum, part, at, read] = [0, 0, from, false];
  for (; at < words.length; at++) {
    const word = words[at] ?? "";
    const small = SMALL.get(word);
    const large = LARGE.get(word);
    if (NUMBER.test(word) && !read) part = Number(word.replace(/[,\u00a0\u202f ]/gu, ""));
    else if (
      small !== undefined &&
      (part === 0 || part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && small < 10))
    )
      part += small;
    else if (word === "hundred" && (read || from === at)) part = (part || 1) * 100;
    else if (large !== undefined && read) {
      sum += part * large;
      part = 0;
    } else if (
      word === "and" &&
      read &&
      SMALL.has(words[at + 1] ?? "") &&
      (words[at - 1] === "hundred" || LARGE.has(words[at - 1] ?? ""))
    )
      continue;
    else break;
    read = true;
  }
  return read ? { value: sum + part, to: at } : null;
};

/** Whether they may be numbers of one thing: a word beside them is one. */
export const ofOneThing = (a: ToldFigure, b: ToldFigure): boolean => [...a.beside].some((word) => b.beside.has(word));

const meets = (a: ToldFigure, b: ToldFigure): boolean => a.least <= b.most && b.least <= a.most;

/** How the figures of two claims stand to each other: of one thing and alike, of one thing and not alike, or neither. */
export const figuresOfBoth = (
  a: readonly ToldFigure[],
  b: readonly ToldFigure[],
): { readonly alike: number; readonly apart: number } => {
  let [alike, apart] = [0, 0];
  for (const one of a) {
    const others = b.filter((other) => ofOneThing(one, other) || (one.least === other.least && one.least > 12));
    if (others.some((other) => meets(one, other))) alike++;
    else if (others.length > 0) apart++;
  }
  return { alike, apart };
};
