import type { Mention } from "../../entity/entity.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import { CARE, OFFICES } from "./lexicon.ts";

/** Prepositions by which something is told to be or to happen at a place. */
export const LOCATIVE = new Set(["in", "at", "near", "outside", "inside", "around", "across", "on", "off", "within"]);

/** How far the words around a naming say that things happen there, 0 to 1. */
export const bearingOn = (sentence: Sentence, mention: Mention): number => {
  const before = sentence.tokens[mention.fromToken - 1];
  const behind = sentence.tokens[mention.toToken];
  if (isTeamOf(sentence, mention) || isYardstick(sentence, mention)) return 0;
  if (isCare(sentence, mention)) return 0.1;
  if (behind && OFFICES.has(behind.lemma.toLowerCase())) return 0.8;
  // "the Keene Sentinel": part of another name.
  if (behind?.upos === "PROPN" && behind.start === mention.end + 1)
    return LOCATIVE.has(before?.lower ?? "") ? 0.6 : 0.2;
  if (before?.upos === "PROPN" && mention.start === before.end + 1) return 0.4;
  // "a Weatherford student": where somebody comes from.
  const noun = sentence.tokens.slice(mention.toToken, mention.toToken + 3).find((token) => token.upos === "NOUN");
  if (behind && /^(?:NOUN|ADJ)$/u.test(behind.upos) && noun && namesPeople(noun.lemma)) return 0.4;
  // "in the Detroit suburbs": around it, in towns of their own.
  if (behind?.lemma === "suburb") return 0.4;
  const lower = before?.lower ?? "";
  if (lower === "from" || (lower === "of" && /^[,\d)]/u.test(sentence.tokens[mention.fromToken - 2]?.text ?? "")))
    return 0.3;
  if (lower === "to" || lower === "toward" || lower === "towards") return 0.4;
  return LOCATIVE.has(lower) || behind?.upos === "NOUN" ? 1 : 0.4;
};

/** Words by which a name is told to be a part of a town. */
const QUARTERS = new Set(["neighborhood", "neighbourhood", "section", "quarter", "subdivision", "borough"]);

/** "the Homewood neighborhood", "Springfield's Homewood". */
export const isQuarter = (context: FrameContext, sentence: Sentence, mention: Mention): boolean => {
  if (QUARTERS.has(sentence.tokens[mention.toToken]?.lemma ?? "")) return true;
  const owner = sentence.tokens[mention.fromToken - 1];
  if (owner === undefined || !/^['’]s$/u.test(owner.text)) return false;
  return (context.mentions[sentence.index] ?? []).some(
    (other) =>
      other !== mention &&
      other.toToken >= owner.index &&
      other.toToken <= mention.fromToken &&
      other.place?.precision === "city",
  );
};

/** A county's sheriff, and the police of a state, come to many towns. */
export const isOwnOffice = (sentence: Sentence, mention: Mention): boolean => {
  const behind = sentence.tokens[mention.toToken];
  return behind !== undefined && behind.lower !== "sheriff" && OFFICES.has(behind.lemma.toLowerCase());
};

/** "Miami Dolphins": the home of a team is not where it plays. */
export const isTeamOf = (sentence: Sentence, mention: Mention): boolean => {
  const behind = sentence.tokens[mention.toToken];
  return behind?.upos === "PROPN" && behind.start === mention.end + 1 && /^[A-Z][a-z]+[^s'’]s$/u.test(behind.text);
};

/** "four times the size of X", "farther than X": what something is measured by. */
const isYardstick = (sentence: Sentence, mention: Mention): boolean =>
  /\b(?:(?:size|area|height|length|width|weight|population|volume) of|\p{L}+er than|as \p{L}+ as)$/u.test(
    sentence.tokens
      .slice(Math.max(0, mention.fromToken - 4), mention.fromToken)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** "Croydon, south London": the town behind the name that it is told to be a part of; null where none stands there. */
export const outerOf = (context: FrameContext, sentence: Sentence, mention: Mention): string | null => {
  if (sentence.tokens[mention.toToken]?.text !== ",") return null;
  if (!SIDES.test(sentence.tokens[mention.toToken + 1]?.lower ?? "")) return null;
  const outer = (context.mentions[sentence.index] ?? []).find(
    ({ fromToken, place }) => fromToken > mention.toToken && fromToken <= mention.toToken + 2 && place !== null,
  );
  return outer?.place?.precision === "city" ? outer.place.id : null;
};
const SIDES = /^(?:north|south|east|west|(?:north|south)-?(?:east|west)|central|inner)(?:ern)?$/u;

/** "Croydon, a large suburb of the city": a town of its own beside the one that gives the matter its name. */
export const isSuburb = (sentence: Sentence, mention: Mention): boolean =>
  /^, an? (?:[a-z-]+ ){0,2}suburb$/u.test(
    sentence.tokens
      .slice(mention.toToken, mention.toToken + SUBURB_REACH)
      .map(({ lower }) => lower)
      .join(" ")
      .replace(/(?<=suburb) .*$/u, ""),
  );
const SUBURB_REACH = 5;

/** "if he wins in X", "will meet in X": nothing has happened there. */
export const isAhead = (sentence: Sentence, mention: Mention): boolean =>
  sentence.tokens
    .slice(0, mention.fromToken)
    .some(({ lower }) => lower === "if" || lower === "will" || lower === "would");

/** "WASHINGTON -- In a statement": a dateline in the middle of a line. */
export const opensLine = (sentence: Sentence, mention: Mention): boolean =>
  mention.text.length > 3 &&
  mention.text === mention.text.toUpperCase() &&
  sentence.tokens
    .slice(mention.toToken, mention.toToken + DATELINE_REACH)
    .some(({ text }) => text === "--" || text === "–" || text === "—");
const DATELINE_REACH = 8;

/** "was flown to a hospital in X": a word of care up to so many tokens before the name. */
const CARE_REACH = 12;

export const isCare = (sentence: Sentence, mention: Mention): boolean =>
  ["in", "at", "to"].includes(sentence.tokens[mention.fromToken - 1]?.lower ?? "") &&
  sentence.tokens
    .slice(Math.max(0, mention.fromToken - CARE_REACH), mention.fromToken)
    .some((token) => CARE.has(token.lemma));

/** A place told by its name, of which something may be told. */
export const isNaming = ({ form, kind, place }: Mention): boolean =>
  place !== null && form === "name" && (kind === "place" || kind === "facility");

/** "in Springfield", "in south Springfield", "in the Springfield area". */
export const isAt = ({ tokens }: Sentence, { fromToken }: Mention): boolean => {
  const before = tokens[fromToken - 1];
  if (LOCATIVE.has(before?.lower ?? "")) return true;
  return /^(?:ADJ|DET)$/u.test(before?.upos ?? "") && LOCATIVE.has(tokens[fromToken - 2]?.lower ?? "");
};
