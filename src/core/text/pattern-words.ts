import { holdsWords, type NeededWords, neededWords, textHoldsWords } from "./needed-words.ts";
import { beginsApart, EDGE, endsApart, type Part, readPattern } from "./pattern-parts.ts";
import type { Span } from "./span.ts";

/** A regular expression, and the words without one of which it matches nothing. */
export interface Sought {
  readonly pattern: RegExp;
  readonly needed: NeededWords;
}

/**
 * A regular expression that is asked only of what holds one of its words. Throws where it can match without any word of its own: such
 * a one must be asked as it is.
 */
export const sought = (pattern: RegExp): Sought => {
  const words = wordsNeeded(pattern);
  if (words === null) throw new RangeError(`/${pattern.source}/ needs no word`);
  return { pattern, needed: neededWords([...words].join(" ")) };
};

/** False where the expression can match nothing inside this sentence of the text. */
export const mayMatchIn = ({ needed }: Sought, text: string, sentence: Span & { readonly index: number }): boolean =>
  holdsWords(text, sentence, needed);

/** False where the expression can match nothing anywhere in the text. */
export const mayMatch = ({ needed }: Sought, text: string): boolean => textHoldsWords(text, needed);

/** Words one of which stands, by itself, in all that the expression matches; null where it needs none. */
export const wordsNeeded = (pattern: RegExp): ReadonlySet<string> | null =>
  ofChoices(readPattern(pattern), false, false);

type Words = ReadonlySet<string> | null;

const ofChoices = (choices: readonly (readonly Part[])[], before: boolean, behind: boolean): Words => {
  const all = new Set<string>();
  for (const parts of choices) {
    const words = ofParts(parts, before, behind);
    if (words === null) return null;
    for (const word of words) all.add(word);
  }
  return all;
};

/** More strings than these are not put together. */
const MOST = 600;

/** `before` and `behind`: whether no word goes on there. */
const ofParts = (parts: readonly Part[], before: boolean, behind: boolean): Words => {
  let best: Words = null;
  const offer = (words: Words): void => {
    if (words !== null && (best === null || costOf(words) < costOf(best))) best = words;
  };
  let run: readonly string[] = [edgeOf(before)];
  parts.forEach((part, at) => {
    const own = listed(part);
    const joined = own === null || run.length * own.length > MOST ? null : joinedOf(run, own);
    if (joined !== null) {
      run = joined;
      return;
    }
    const here = endsApart(parts.slice(0, at), before);
    offer(ofStrings(run.map((one) => one + edgeOf(beginsApart(parts.slice(at), behind)))));
    if (part.kind === "choice") offer(ofChoices(part.choices, here, beginsApart(parts.slice(at + 1), behind)));
    run = own === null ? [edgeOf(endsApart(parts.slice(0, at + 1), before))] : joinedOf([edgeOf(here)], own);
  });
  offer(ofStrings(run.map((one) => one + edgeOf(behind))));
  return best;
};

const edgeOf = (apart: boolean): string => (apart ? EDGE : "");

const joinedOf = (first: readonly string[], second: readonly string[]): readonly string[] => [
  ...new Set(first.flatMap((one) => second.map((other) => one + other))),
];

/** All that a part can be; null where that is open, or too much. */
const listed = (part: Part): readonly string[] | null => {
  if (part.kind === "open") return null;
  if (part.kind === "strings") return [...part.strings];
  const all = new Set<string>();
  for (const parts of part.choices) {
    let run: readonly string[] = [""];
    for (const one of parts) {
      const own = listed(one);
      if (own === null || run.length * own.length > MOST) return null;
      run = joinedOf(run, own);
    }
    for (const one of run) all.add(one);
    if (all.size > MOST) return null;
  }
  return [...all];
};

/** Of each string the word that costs least; null where one has none that ends on both sides. */
const ofStrings = (all: readonly string[]): Words => {
  const chosen = new Set<string>();
  for (const one of all) {
    const words = [...one.matchAll(/(?<=[\0 ])\w+(?=[\0 ])/g)].map(([word]) => word);
    const [first, ...others] = words;
    if (first === undefined) return null;
    chosen.add(others.reduce((best, word) => (costOfWord(word) < costOfWord(best) ? word : best), first));
  }
  return chosen.size === 0 ? null : chosen;
};

const costOf = (words: ReadonlySet<string>): number => {
  let sum = 0;
  for (const word of words) sum += costOfWord(word);
  return sum;
};

/** What stands in any sentence rules none out. */
const costOfWord = (word: string): number => (COMMON.has(word) ? 100 : word.length < 4 ? 3 : 1);

const COMMON: ReadonlySet<string> = new Set(
  `the a an of to in on at by for from with as and or but that this these those it its he she they his her their them who which what
  when where while after before is are was were be been being has have had do does did not no will would can could may might said says
  s t n one two more than about over up out into all some any other there if so we i you our people also new year years last`.split(
    /\s+/,
  ),
);
