import { lexicon } from "../../lexicon/index.ts";
import type { Report } from "../../report/report.ts";
import { type AgreedName, agreedNames } from "./agreed-names.ts";
import { isKindOfPlace, placeNamesIn } from "./agreed-place.ts";
import { isHouseOrHappening, isOffice } from "./named.ts";

/** So high on average half of the reports name whom a story is about: not below its opening alone. */
const HIGH = 1.4;
/** Whoever speaks so often, or stands so often before what it is said of ("Ugandan soldiers"), is not whom it is about. */
const SPEAKS = 0.4;
const BEFORE = 0.75;
/** Of so much that the first scores others are named beside him, no more than so many. */
const AS_MUCH = 0.5;
const MOST = 3;
/** Fewer reports have names in common by chance. */
const LEAST = 5;

/** Bodies that count, watch, judge or look into it. */
const LOOKS_ON =
  /\b(?:ministry|department|institute|council|commission|committee of|agency|authority|centre|center|board|monitor|observatory|bureau|secretariat|nations|red cross|red crescent|team|mission|university|museum|church|press|wire|newswire|relief|radio|tv|channel|side|strip|playground|apartments?|houses?|homes?|club|show|children|unit|area|ward|section|article)\b/iu;
/** Ground and houses by what they are: nobody who does anything. */
const GROUND =
  /\b(?:flats|estate|gardens|heights|court|wat|pagoda|monastery|temple|shrine|hall|market|mall|plaza|arena|stadium|camp|barracks|depot|terminal|refinery|bridge|dam|dike|tunnel|island|hill|mount|valley|quarter)\b/iu;
const PEOPLE_OF = /(?:[ai]an|ese|ish|[ae]ni)s?$/u;

const isWho = ({ name, key, height, speaks, before }: AgreedName, places: ReadonlySet<string>): boolean => {
  const words = key.split(" ");
  return (
    height >= HIGH &&
    speaks < SPEAKS &&
    before < BEFORE &&
    !places.has(key) &&
    !isOffice(key, name) &&
    !LOOKS_ON.test(name) &&
    !GROUND.test(name) &&
    !isKindOfPlace(words.at(-1) ?? "") &&
    !words.some((word) => isHouseOrHappening([word.replace(/s$/u, "")])) &&
    !(words.length === 1 && (PEOPLE_OF.test(key) || isWord(key, name)))
  );
};

/** "Midwives", "Doctors": a word, though a name holds it. */
export const isWord = (key: string, name: string): boolean =>
  name !== name.toUpperCase() &&
  [key, key.replace(/s$/u, "")].some(
    (word) => lexicon().isA(word, "noun", "person") || lexicon().isA(word, "noun", "organization"),
  );

/** "East Side", "Violence": of words that the reports write in small letters, too, and no body's. */
const isOfWords = ({ key, name }: AgreedName, reports: readonly Report[]): boolean => {
  const words = key.split(" ");
  if (words.length > 2 || name === name.toUpperCase() || lexicon().isA(words.at(-1) ?? "", "noun", "organization"))
    return false;
  return words.every((word) => reports.some(({ text }) => text.includes(` ${word} `)));
};

/**
 * Whom most reports name in their headlines and openings, by names alone: no place, no office, nobody who mostly speaks. Fewer than
 * five reports tell too little.
 */
export const whoIsAgreed = (reports: readonly Report[], isKnown: (key: string) => boolean): readonly AgreedName[] => {
  if (reports.length < LEAST) return [];
  const places = placeNamesIn(reports, 1);
  const found = agreedNames(reports).filter(
    (one) => isWho(one, places) && !isKnown(one.key) && !isOfWords(one, reports),
  );
  const [first] = found;
  return first === undefined ? [] : found.filter(({ score }) => score >= AS_MUCH * first.score).slice(0, MOST);
};
