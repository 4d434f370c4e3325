import { lexicon } from "../lexicon/index.ts";
import { fold } from "../lineage/words.ts";
import type { SettingTold } from "../picture/picture.ts";
import { FIRST_NAMES } from "../place/first-names.ts";
import { irregularBase } from "../syntax/irregular-verbs.ts";
import type { Span } from "../text/span.ts";
import { singularOf } from "./introduced.ts";
import type { Surnames } from "./stands-alone.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** Words of the same report, put in square brackets into one of its sentences: they say who somebody is. */
export interface Insertion extends SettingTold {
  /** Where in the line they are put, in its UTF-16 units. */
  readonly at: number;
}

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}'\u2019.-]*`;
/** "Rosa Mendel", "Rosa T. Mendel Jr.": words with capitals, at least two. */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}'\u2019.-])${NAME_WORD}(?: ${NAME_WORD}){0,12}(?![\p{L}\p{N}-])`,
  "gu",
);
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;
const SUPPORT = /\s*\(\d+ reports?, [^()]*\)/gu;
const isDay = (word: string): boolean => lexicon().isMostly(fold(word), "noun", "noun.time");
const JUNIOR = /^(?:Jr|Sr|I{2,3}|IV)\.?$/u;
/** Short for what somebody is, before a name. */
const ABBREVIATED =
  /^(?:Sgt|Lt|Capt|Cpl|Pvt|Maj|Gen|Col|Cmdr|Adm|Det|Insp|Supt|Ofc|Rep|Sen|Gov|Dr|Prof|Rev|Hon|Atty|Asst|Dep|Pres)\.?$/u;
const POLITE = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/u;
/** Words that a name with capitals may seem to begin with at the opening of a sentence. */
const NO_NAME =
  /^(?:the|an?|in|on|at|by|for|from|with|after|before|when|while|as|but|and|or|so|if|it|he|she|they|we|his|her|their|its|this|that|these|those|said|says|according|meanwhile|however|also|both|one|two)$/iu;
/** Behind its given names a name has one more word. */
const MOST_GIVEN = 3;
/** So many words stand before a name at most to say who has it; so many units may an addition behind it take. */
/** More persons than this are not introduced in one sentence. */
const MOST_PERSONS = 2;
const MOST_BEFORE = 6;
const MOST_BEHIND = 70;

/** "Officer", "spokesman"; "John" is a name, whatever else the dictionary has it for. */
const isPerson = (word: string): boolean =>
  ABBREVIATED.test(word) ||
  (!(/^\p{Lu}/u.test(word) && FIRST_NAMES.has(word.toLowerCase())) &&
    lexicon().isMostly(singularOf(fold(word)), "noun", "noun.person"));

/** Words that stand before a noun phrase or inside a sentence, whatever else the dictionary has them for. */
const FUNCTION =
  /^(?:in|on|at|by|for|from|with|to|of|as|than|like|about|over|under|into|out|up|down|off|no|not|all|some|any|more|most|only|just|well|now|still|yet|will|can|may|must|might|be|is|are|was|were|has|have|had|do|did|does|while|when|where|who|that|then|next|near|here|there|back|against|between|around|along|past|say|tell|ask|call)$/u;
const OF_OFFICE =
  /^(?:former|acting|deputy|assistant|senior|chief|local|state|federal|interim|outgoing|public|military|national|regional|provincial|municipal|foreign|prime)$/u;

/** "spokesman", "police", "former": what a noun phrase before a name is made of. */
const isOfTitle = (word: string): boolean => {
  if (/^\p{Lu}/u.test(word)) return !NO_NAME.test(word) && !POLITE.test(word);
  if (OF_OFFICE.test(word)) return true;
  const bare = fold(word.replace(/['\u2019]s?$/u, ""));
  return (
    !FUNCTION.test(bare) &&
    !/[^s]s$|ed$|ing$/u.test(bare) &&
    irregularBase(bare, "VBD") === null &&
    lexicon().kindsOf(bare, "noun").length > 0
  );
};

/** Of the words of a run with capitals those that name, and the place of the first of them; null where fewer than two do. */
const namedIn = (run: string): { readonly from: number; readonly words: readonly string[] } | null => {
  const words = run.split(" ");
  let first = words.length;
  while (first > 0) {
    const word = words[first - 1] ?? "";
    if (NO_NAME.test(word) || FUNCTION.test(fold(word)) || POLITE.test(word) || isPerson(word)) break;
    first -= 1;
  }
  // "Varn Police Officer Ada Holm": what follows the office names.
  const own = words.slice(first);
  const last = own.findLastIndex((word) => !JUNIOR.test(word));
  return last < 1 || last > MOST_GIVEN
    ? null
    : { from: words.slice(0, first).join(" ").length + (first > 0 ? 1 : 0), words: own };
};

/** Where the words before a name begin that say who has it, "Orm County Sheriff"; the name's own start where none do. */
const titleBefore = (text: string, start: number): number => {
  const line = text.slice(Math.max(0, start - 120), start);
  const words = /(?:[\p{L}\p{N}'\u2019.-]+ )*$/u.exec(line)?.[0].trimEnd().split(" ") ?? [];
  let from = start;
  let isSomebody = false;
  let taken = 0;
  for (const word of words.toReversed()) {
    if (word === "" || taken >= MOST_BEFORE || !isOfTitle(word)) break;
    // A full stop that ends a sentence, not an abbreviation.
    if ((/\.$/u.test(word) && !ABBREVIATED.test(word)) || /[^s]['\u2019]$/u.test(word)) break;
    if (taken === 0) isSomebody = isPerson(word);
    from -= word.length + 1;
    taken += 1;
  }
  // "her brother Ivo Lund": whose, is told of nobody known here.
  const ahead = /([\p{L}'\u2019]+) $/u.exec(text.slice(Math.max(0, from - 30), from))?.[1] ?? "";
  return isSomebody && !/^(?:his|her|their|my|our|its|whose)$/iu.test(ahead) ? from : start;
};

/** Up to its comma, or the full stop of a sentence, not of "St.". */
const ADDITION = /^, ([^,.;:()"\u201c\u201d\n]{2,60}?)(?=,|(?<!\b\p{Lu}\p{Ll}{0,3})\.(?:\s|$))/u;
const AGE = /^(?:\d{1,2}|aged? \d{1,2})$/u;
const OPENS_ADDITION = /^(?:an?|the|one of the|\p{Lu}[\p{L}'\u2019-]*['\u2019]s?|\p{Ll}+) /u;
/** A clause, or whose it is can only be read from what stood before. */
const NO_ADDITION =
  /^(?:his|her|their|its|my|our|who|which|and|or|but)\b|\b(?:said|says|was|were|is|are|had|has|have|did|told|who|that|and|when|while|as|after|before)\b/u;

/** "nurse" of "a nurse at the town hospital": the last word before the first preposition. */
const headOf = (words: string): string =>
  words
    .split(/ (?:of|at|in|for|from|with|to|on|by|near|and|who|that)\b/u)[0]
    ?.split(" ")
    .at(-1) ?? "";

/** Where the words behind a name end that say who has it, ", 34, a nurse"; the name's own end where none do. */
const additionBehind = (text: string, end: number): number => {
  let to = end;
  let isSomebody = false;
  for (let isAged = true; isAged; ) {
    const [whole = "", words = ""] = ADDITION.exec(text.slice(to, to + MOST_BEHIND)) ?? [];
    isAged = to === end && AGE.test(words);
    const described = OPENS_ADDITION.test(words) && !NO_ADDITION.test(words) && isPerson(headOf(words));
    if (!isAged && !described) break;
    isSomebody = true;
    to += whole.length;
  }
  return isSomebody ? to : end;
};

interface Introduction {
  /** Of the words before the surname, those of the name itself included. */
  readonly before: Span;
  /** Of the words before the name; empty where none say who it is. */
  readonly title: Span;
  /** Empty where nothing is added. */
  readonly behind: Span;
  readonly given: readonly string[];
}

interface FullName {
  readonly start: number;
  /** Where the last name stands in it. */
  readonly at: number;
  readonly given: readonly string[];
}

/** Where a text names persons of this last name in full. */
const fullNamesIn = (text: string, surname: string): readonly FullName[] => {
  const found: FullName[] = [];
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
    if (/^[\p{L}\p{M}\p{N}-]/u.test(text.slice(at + surname.length, at + surname.length + 2))) continue;
    const run = RUN_BEFORE.exec(text.slice(Math.max(0, at - 90), at))?.[0] ?? "";
    const named = namedIn(`${run}${surname}`);
    if (named === null) continue;
    const given = named.words.filter((word) => word !== surname).map(fold);
    found.push({ start: at - run.length + named.from, at, given });
  }
  return found;
};

/** Who has a last name in a story: two persons of one family are never told apart by it. */
export interface Namesakes {
  /** Whether all whom any of the reports calls so have the same first name. */
  readonly areOne: (surname: string) => boolean;
  /** Whether somebody of these names is told of in the story's claims. */
  readonly isKnown: (surname: string, given: readonly string[]) => boolean;
}

/** More reports than these are not asked for other persons of a name. */
export const MOST_ASKED = 100;

export const namesakesIn = (texts: readonly string[], surnames: Surnames): Namesakes => {
  const known = new Map<string, boolean>();
  const areOne = (surname: string): boolean => {
    const found = known.get(surname);
    if (found !== undefined) return found;
    const firsts = new Set(texts.flatMap((text) => fullNamesIn(text, surname).flatMap(({ given }) => given[0] ?? [])));
    const [shortest = "", ...others] = [...firsts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const one = others.every((other) => other.startsWith(shortest));
    known.set(surname, one);
    return one;
  };
  return {
    areOne,
    isKnown: (surname, given) =>
      (surnames.get(fold(surname)) ?? []).some((names) => names.some((name) => given.includes(name))),
  };
};

/** Where a report names a person of this last name in full first, outside of its headline and ahead of any sentence with the last name alone. */
const fullNameOf = (surname: string, { text, titleSpan }: SentenceSource, upTo: number): FullName | null => {
  const body = titleSpan && titleSpan.start === 0 ? titleSpan.end : 0;
  const first = fullNamesIn(text, surname).find(({ at }) => at >= body) ?? null;
  return first !== null && first.at < upTo && text.indexOf(surname, body) === first.at ? first : null;
};
/** The words with capitals that end where a name does. */
const RUN_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}'\u2019.-])(?:${NAME_WORD} ){1,12}$`, "u");

/** The words by which a report says first who somebody is; null where it does not, or where another of that name is told of. */
const introductionOf = (
  surname: string,
  source: SentenceSource,
  upTo: number,
  namesakes: Namesakes,
): Introduction | null => {
  const known = fullNameOf(surname, source, upTo);
  if (known === null || !namesakes.areOne(surname)) return null;
  const { text } = source;
  const { start, at, given } = known;
  const ends = at + surname.length;
  const from = titleBefore(text, start);
  const junior = /^,? (?:Jr|Sr)\.?/u.exec(text.slice(ends))?.[0].length ?? 0;
  const to = from < start ? ends : additionBehind(text, ends + junior);
  // "National Disaster Agency": words that mean something are a name only where a first name or a claim shows it.
  const isSomebody =
    given.some((word) => FIRST_NAMES.has(word)) ||
    namesakes.isKnown(surname, given) ||
    ((from < start || to > ends + junior) && lexicon().kindsOf(fold(surname), "noun").length === 0);
  if (!isSomebody || given.some((word) => /['\u2019]s?$/u.test(word))) return null;
  return {
    before: { start: from, end: at },
    title: { start: from, end: start },
    behind: { start: ends, end: to === ends + junior ? ends : to },
    given,
  };
};

/** Somebody whom a line names, by the last name alone or in full. */
interface Named extends Span {
  readonly surname: string;
  /** Empty where the last name stands alone. */
  readonly given: readonly string[];
}

/** Whom a line names without saying who that is. */
const namedBare = (own: string): readonly Named[] => {
  const found: Named[] = [];
  const met = new Set<string>();
  for (const match of own.matchAll(NAME)) {
    const run = match[0].replace(/['\u2019]s?$/u, "");
    const surname = run.slice(run.lastIndexOf(" ") + 1);
    if (met.has(surname)) continue;
    met.add(surname);
    const span = { start: match.index, end: match.index + match[0].length };
    if (run === surname) {
      if (surname.length > 2 && !isDay(surname)) found.push({ ...span, surname, given: [] });
      continue;
    }
    const ahead = /([\p{L}.]+) $/u.exec(own.slice(0, match.index))?.[1] ?? "";
    const named = namedIn(run);
    // "Spokesman Ivo Lund", "Ivo Lund, a nurse": the line says it itself.
    if (named === null || named.from > 0 || isPerson(ahead) || own.charAt(span.end) === ",") continue;
    found.push({ ...span, surname, given: named.words.filter((word) => word !== surname).map(fold) });
  }
  return found;
};

/**
 * What says who the persons are that a line tells of by their names alone, and that nothing told before names: the words with which a report
 * itself introduced them ahead of `upTo`. `told`: whether a word, folded, was told before.
 */
export const introductionsIn = (
  line: string,
  { report, source, upTo }: { readonly report: string; readonly source: SentenceSource; readonly upTo: number },
  told: (word: string) => boolean,
  namesakes: Namesakes,
): readonly Insertion[] => {
  const own = line.replace(SUPPORT, (all) => " ".repeat(all.length)).replace(QUOTED, (all) => " ".repeat(all.length));
  const found: Insertion[] = [];
  let persons = 0;
  for (const { surname, given, start, end } of namedBare(own)) {
    if (persons === MOST_PERSONS) break;
    const known = introductionOf(surname, source, upTo, namesakes);
    if (known === null || known.given.some(told) || (given.length > 0 && given[0] !== known.given[0])) continue;
    const before = given.length > 0 ? known.title : known.before;
    const inside = ({ start, end }: Span): string => source.text.slice(start, end);
    // What stands over lines is no phrase.
    if (/\n/u.test(inside({ start: before.start, end: known.behind.end }))) continue;
    const isWhole = end - start === surname.length || given.length > 0;
    const behind = isWhole && !/^(?: (?:Jr|Sr)|,)/u.test(own.slice(end)) ? known.behind : null;
    const put = (span: Span | null, at: number): void => {
      if (span !== null && inside(span).trim() !== "") found.push({ report, ...span, text: inside(span), at });
    };
    put(before, start);
    put(behind, end);
    persons += 1;
  }
  return found;
};

/** The line with what was put into it, in square brackets. */
export const withInsertions = (line: string, insertions: readonly Insertion[]): string =>
  insertions.reduceRight((text, { at, text: words }) => {
    const inside = words.startsWith(",") ? `[${words},]` : `[${words.trimEnd()}] `;
    return text.slice(0, at) + inside + text.slice(at);
  }, line);
