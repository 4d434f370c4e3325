import { isParty } from "../../brief/party-publisher.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Report } from "../../report/report.ts";
import { type AgreedName, agreedNames } from "./agreed-names.ts";
import { isKindOfPlace, placeNamesIn } from "./agreed-place.ts";
import { isHouseOrHappening, isOffice } from "./named.ts";
import { keyOf } from "./place-namings.ts";
import { OF_A_PAPER } from "./sides-taken.ts";
import { opensAsPlace } from "./told-names.ts";

/** So high on average half of the reports name whom a story is about: not below its opening alone. */
const HIGH = 1.4;
/** Of whom three quarters of the reports name, somewhat lower. */
const HIGH_IN_MOST = 1.25;
const NEARLY_ALL = 0.75;
/** Whoever speaks so often, or stands so often before what it is said of ("Ugandan soldiers"), is not whom it is about. */
const SPEAKS = 0.4;
const BEFORE = 0.75;
/** Of so many of its namings that stand where a place does, more than tell what it does, a name is a place's. */
const THERE = 0.25;
/** Of so much that the first scores others are named beside him, no more than so many. */
const AS_MUCH = 0.5;
const MOST = 3;
/** Fewer reports have names in common by chance. */
const LEAST = 5;

/** Bodies that count, watch, judge or look into it. */
const LOOKS_ON =
  /\b(?:ministry|department|institute|council|commission|committee of|agency|authority|centre|center|board|monitor|observatory|bureau|secretariat|nations|watch|red cross|red crescent|team|mission|university|museum|church|press|wire|newswire|relief|radio|tv|channel|side|strip|playground|apartments?|houses?|homes?|club|show|children|unit|area|ward|section|article)\b/iu;
/** Ground and houses by what they are: nobody who does anything. */
const GROUND =
  /\b(?:flats|estate|gardens|heights|court|wat|pagoda|monastery|temple|shrine|hall|market|mall|plaza|arena|stadium|camp|barracks|depot|terminal|refinery|bridge|dam|dike|tunnel|island|hill|mount|valley|quarter)\b/iu;
/** What the dictionary holds for a thing and firms are called by. */
const OF_FIRMS = /^(?:rail|railways?|airways|lines?)$/u;
const PEOPLE_OF = /(?:[ai]an|ese|ish|[ae]ni)s?$/u;

const isWho = (
  { name, key, height, speaks, before, acts, there, tellers }: AgreedName,
  places: ReadonlySet<string>,
  reports: number,
): boolean => {
  const words = key.split(" ");
  return (
    height >= (tellers >= NEARLY_ALL * reports ? HIGH_IN_MOST : HIGH) &&
    speaks < SPEAKS &&
    before < BEFORE &&
    !(there >= THERE && there > acts) &&
    !places.has(key) &&
    !isOffice(key, name) &&
    !LOOKS_ON.test(name) &&
    !GROUND.test(name) &&
    !opensAsPlace(name) &&
    !isKindOfPlace(words.at(-1) ?? "") &&
    !words.some((word) => !OF_FIRMS.test(word) && isHouseOrHappening([word.replace(/s$/u, "")])) &&
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

/** Who publishes how things stand counts and looks on; a paper is named by itself. */
const publishesOnly = ({ key }: AgreedName, reports: readonly Report[]): boolean => {
  const own = reports.filter(({ publisher }) => publisher !== null && keyOf(publisher).replace(/^the /u, "") === key);
  if (own.length === 0 || own.some(({ publisher }) => isParty(publisher))) return false;
  if (own.some(({ title }) => OF_A_PAPER.test(title ?? ""))) return true;
  const others = reports.filter((report) => !own.includes(report) && keyOf(report.text).includes(key));
  return others.length * NAMED_BY < reports.length;
};
const NAMED_BY = 3;

/**
 * Whom most reports name in their headlines and openings, by names alone: no place, no office, nobody who mostly speaks. Fewer than
 * five reports tell too little.
 */
export const whoIsAgreed = (
  reports: readonly Report[],
  isKnown: (one: AgreedName) => boolean,
): readonly AgreedName[] => {
  if (reports.length < LEAST) return [];
  const places = placeNamesIn(reports, 1);
  const found = agreedNames(reports).filter(
    (one) =>
      isWho(one, places, reports.length) && !isKnown(one) && !isOfWords(one, reports) && !publishesOnly(one, reports),
  );
  const [first] = found;
  return first === undefined ? [] : found.filter(({ score }) => score >= AS_MUCH * first.score).slice(0, MOST);
};
