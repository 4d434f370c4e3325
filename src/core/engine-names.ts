import { collect } from "./collect.ts";
import { COMMON_WORDS } from "./language/en/common-words.ts";
import { longestBody } from "./mention/lexicon/bodies.ts";
import { bodyTypeOf } from "./mention/lexicon/body-nouns.ts";
import { isTitleWord } from "./mention/rules/person-words.ts";
import type { Gazetteer } from "./place/index.ts";
import type { Sentence, Token } from "./syntax/token.ts";

const CAPITAL = /^\p{Lu}/u;
const isCapital = ({ text }: Token): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
};

/**
 * Tags the words of known names as proper nouns before the sentence is parsed: "Al Jazeera", "Lashkar Gah". Only words that
 * begin with a capital inside a sentence that is not all capitals.
 */
export const tagKnownNames = (sentence: Sentence, gazetteer: Gazetteer): Sentence => {
  const { tokens } = sentence;
  if (!tokens.some((token) => token.upos !== "PROPN" && isCapital(token))) return sentence;
  if (!tokens.some((token) => token.text !== token.text.toUpperCase())) return sentence;
  const words = tokens.map((token) => token.lower);
  const renamed = new Set<number>(capitalisedNames(tokens));
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!isCapital(token)) continue;
    const body = longestBody(words, at);
    const place = gazetteer.longestMatch(tokens, at);
    if (isLonePlace(token, at, gazetteer)) renamed.add(at);
    const to = Math.max(body && body.to - at > 1 ? body.to : 0, place && place.to - at > 1 ? place.to : 0);
    if (to === 0) continue;
    const inside = tokens.slice(at, to);
    if (!inside.every((item) => isCapital(item) || item.upos === "PUNCT" || item.text.length <= 2)) continue;
    for (const item of inside) if (isCapital(item) && item.upos !== "PROPN") renamed.add(item.index);
    at = to - 1;
  }
  if (renamed.size === 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token) => (renamed.has(token.index) ? { ...token, upos: "PROPN", xpos: "NNP" } : token)),
  };
};

/** What a capital inside a sentence makes a name of, where the tagger knew the word as a common one. */
const COMMON_TAG = new Set(["NN", "NNS", "VB", "VBP", "VBZ"]);

/**
 * "the Salvage Inspectorate", "Coast Wire reported", "the Hydraulic Works Directorate": common words with capitals, side by side
 * with a name, are part of it. Lines whose other words have capitals too, as headlines do, are left alone.
 */
const capitalisedNames = (tokens: readonly Token[]): readonly number[] => {
  if (!tokens.some(({ text, upos }) => text.length > 3 && CONTENT.has(upos) && /^\p{Ll}/u.test(text))) return [];
  const found = collect(tokens, (token, at) => (isLoneSpeaker(tokens, token, at) ? [at] : []));
  for (let from = isOpeningName(tokens) ? 0 : 1; from < tokens.length; from += 1) {
    let to = from;
    while (tokens[to] && isNameWord(tokens[to] as Token)) to += 1;
    const run = tokens.slice(from, to);
    if (run.length > 1 && run.some(({ upos }) => upos === "PROPN"))
      for (const { index, upos } of run) if (upos !== "PROPN") found.push(index);
    if (to > from) from = to;
  }
  return found;
};
const CONTENT = new Set(["NOUN", "VERB", "ADJ"]);
const SAYS = /^(?:said|says|reported|reports|added|told|tells|announced|claimed|confirmed)$/;

/** "Coast Wire reported": a sentence, or the part of it that tells who speaks, opens with a name. */
const isOpeningName = (tokens: readonly Token[]): boolean => {
  const [first, second] = tokens;
  return (
    first?.xpos === "NN" &&
    !isTitleWord(first.lower) &&
    second?.upos === "PROPN" &&
    isCapital(second) &&
    SAYS.test(tokens[2]?.lower ?? "")
  );
};

/** "Lantern said": one thing speaks without an article only where its word is a name, or names nothing that can be counted. */
const isLoneSpeaker = (tokens: readonly Token[], token: Token, at: number): boolean =>
  token.xpos === "NN" &&
  isCapital(token) &&
  SAYS.test(tokens[at + 1]?.lower ?? "") &&
  (at === 0 || tokens[at - 1]?.upos === "PUNCT") &&
  !isTitleWord(token.lower) &&
  bodyTypeOf(token.lower) === null &&
  !UNCOUNTED.has(token.lower);
const UNCOUNTED = new Set(
  "police staff management intelligence opposition government parliament congress headquarters leadership everyone everybody someone somebody nobody".split(
    " ",
  ),
);
const isNameWord = (token: Token): boolean =>
  isCapital(token) &&
  token.text.length > 1 &&
  (token.upos === "PROPN" || token.xpos.startsWith("NNP") || COMMON_TAG.has(token.xpos));

/** "Aleppo fell", "Norway will": a capitalised word that the tagger took for an adverb or an interjection, and that names a large place. */
const isLonePlace = (token: Token, at: number, gazetteer: Gazetteer): boolean => {
  if (
    token.text.length < 4 ||
    token.upos === "PROPN" ||
    COMMON_WORDS.has(token.lower) ||
    token.text === token.text.toUpperCase()
  )
    return false;
  // Inside a sentence a capital is a sign of its own; at its head the tag has to be an unlikely one.
  if (
    at === 0
      ? !["INTJ", "ADV", "X", "DET", "PART", "SCONJ"].includes(token.upos)
      : !["INTJ", "ADV", "X", "DET", "NOUN", "VERB", "PRON", "ADJ"].includes(token.upos)
  )
    return false;
  if (gazetteer.countryByDemonym(token.text) !== null) return false;
  return gazetteer.lookup(token.text).some((place) => place.population >= LARGE || place.kind === "country");
};
/** Inhabitants: below this a namesake of a common word is likelier than the town. */
const LARGE = 50_000;
