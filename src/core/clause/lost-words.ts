import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../syntax/token.ts";
import { ALSO_VERBS, isLostSaid, isLostSite } from "./lost-noun.ts";

/** What a word is that any of the rules here moves beside a finite verb: most sentences hold none, and are left alone at once. */
export const mayBeLost = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  const { xpos, upos, lower, lemma, index } = token;
  if (isLostInfinitive(token, at, tokens) || isLostSaid(token, at, tokens) || isLostKind(token, at, tokens))
    return true;
  if (xpos === "NN" && (lower.endsWith("ing") || lower.endsWith("ed") || ALSO_VERBS.has(lemma))) return true;
  if ((xpos === "JJ" || xpos === "RB") && lower.endsWith("ed")) return true;
  if (isLostPerson(token, at, tokens) || isNoVerb(token) || isLostSite(token, at, tokens)) return true;
  if (index === 0 && mayBeLostSubject(token)) return true;
  return upos === "VERB" ? false : (index === 0 && upos === "ADV") || LOST.has(lower);
};

/** Past forms of what befalls people and vessels; behind a noun, and before no noun, they are verbs. */
export const BEFALLEN = new Map([
  ["drowned", "drown"],
  ["sank", "sink"],
  ["capsized", "capsize"],
  ["collapsed", "collapse"],
  ["exploded", "explode"],
  ["crashed", "crash"],
  ["derailed", "derail"],
  ["erupted", "erupt"],
  ["overturned", "overturn"],
  ["perished", "perish"],
  ["vanished", "vanish"],
  ["disappeared", "disappear"],
]);

/** Past forms with an object that many taggers have not met. */
export const OVERCAME = new Map([
  ["overran", "overrun"],
  ["overtook", "overtake"],
  ["besieged", "besiege"],
]);

/** "set fire to", "opened fire" */
export const SETTING: ReadonlyMap<string, string> = new Map([
  ["set", "set"],
  ["opened", "open"],
]);

const LOST = new Set(["told", "remains", "hit", "set", "shot", "cost", ...BEFALLEN.keys(), ...OVERCAME.keys()]);

const takesName = (tokens: readonly Token[], at: number): boolean =>
  ["PROPN", "DET"].includes(tokens[at + 1]?.upos ?? "");

/** "Nine people drowned and 40 ...", "a ferry sank in ...". */
export const isLostBefalling = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.upos !== "VERB" &&
  (BEFALLEN.has(token.text) || (OVERCAME.has(token.text) && takesName(tokens, at))) &&
  ["NN", "NNS", "NNP", "NNPS"].includes(tokens[at - 1]?.xpos ?? "") &&
  (OVERCAME.has(token.text) || !["NOUN", "PROPN", "NUM", "ADJ"].includes(tokens[at + 1]?.upos ?? "")) &&
  !tokens.slice(Math.max(0, at - 3), at).some((before) => before.upos === "AUX");

/** "when the tornado hit Plovdiv": between a noun and a name or article, "hit" is a verb. */
export const isLostHit = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.text === "hit" &&
  token.upos === "NOUN" &&
  ["NN", "NNS", "NNP"].includes(tokens[at - 1]?.xpos ?? "") &&
  ["PROPN", "DET"].includes(tokens[at + 1]?.upos ?? "");

/** "the factory blaze injured 332 people", "and injured 17": right behind a noun or "and", before a number, an "-ed" form is no adjective. */
export const isLostBeforeCount = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if ((token.xpos !== "JJ" && token.xpos !== "RB") || !token.lower.endsWith("ed")) return false;
  const subject = tokens[at - 1];
  const joined = subject?.lower === "and" && tokens.slice(0, at - 1).some((item) => item.xpos === "VBD");
  if (!joined && subject?.xpos !== "NN" && subject?.xpos !== "NNP" && subject?.xpos !== "NNS") return false;
  const next = tokens[at + 1];
  const bound = ["between", "about", "over", "nearly", "almost", "some", "around"].includes(next?.lower ?? "");
  const number = bound ? at + 2 : at + 1;
  return tokens[number]?.upos === "NUM" && (joined || tokens[number + 1]?.upos !== "PUNCT");
};

/** "killing four and wounding others", "killed nine and injured another": nobody calls people "injured others". */
export const isLostBeforeOthers = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (!/^(?:JJ|NN|RB)$/.test(token.xpos) || !/(?:ed|ing)$/.test(token.lower)) return false;
  const next = tokens[at + 1]?.lower ?? "";
  const alone = !["NOUN", "ADJ", "NUM", "PROPN"].includes(tokens[at + 2]?.upos ?? "");
  if (next !== "others" && !(next === "another" && alone)) return false;
  return /^(?:and|or|but|while|,)$/.test(tokens[at - 1]?.lower ?? "") && tokens.slice(0, at).some(isVerb);
};

const isVerb = ({ upos }: Token): boolean => upos === "VERB";

/** "one civilian was hurt": a word for a person behind a number or an article, and before no noun, describes nothing. */
export const isLostPerson = ({ xpos, lower, text }: Token, at: number, tokens: readonly Token[]): boolean => {
  if (xpos !== "JJ" || text !== lower) return false;
  const before = tokens[at - 1];
  if (before?.lower !== "one" && !/^(?:an?|another|further|young)$/.test(before?.lower ?? "")) return false;
  const next = tokens[at + 1];
  if (next !== undefined && !/^(?:VBD|VBN|VBZ|CC|[.,])$/.test(next.xpos)) return false;
  return lexicon().isA(lower, "noun", "person");
};

/** "Its affairs directorate speaks of 90": by its ending a noun, and in the dictionary no verb. */
export const isNoVerb = ({ upos, xpos, text, lower }: Token): boolean =>
  upos === "VERB" &&
  /^VBP?$/.test(xpos) &&
  text === lower &&
  /(?:orate|ment|tion|ship|ity|ness)$/.test(lower) &&
  !lexicon().has(lower, "verb") &&
  lexicon().has(lower, "noun");

/** "that a plane crashed.": an "-ed" form behind its subject is no noun. */
export const isLostPast = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (token.xpos !== "NN" || !/[^e]ed$/.test(token.lower) || NO_PAST.test(token.lower)) return false;
  const subject = tokens[at - 1];
  const next = tokens[at + 1];
  if (subject?.upos !== "NOUN" || (next && next.upos !== "PUNCT" && next.upos !== "ADP")) return false;
  return tokens[at - 2]?.upos === "DET";
};

/** "shed", "bloodshed", "bed", "seabed", "newlywed" */
const NO_PAST = /(?:(?:^|[^aeiou])sh|(?:^|[^b])b|(?:^|ly)w)ed$/;

/** "no intention of cutting jobs": what one means to do is no thing. */
export const isLostDoing = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.xpos === "NN" &&
  token.lower.endsWith("ing") &&
  tokens[at - 1]?.lower === "of" &&
  ["intention", "plan", "hope", "chance", "risk", "danger", "possibility"].includes(tokens[at - 2]?.lemma ?? "") &&
  ["NOUN", "DET", "PRON", "PROPN"].includes(tokens[at + 1]?.upos ?? "");

/** "Protesters blocked ...", "Organisers said ...": a plural that opens a sentence before its verb, taken for an adverb or a verb. */
export const isLostSubject = (token: Token, next: Token | undefined): boolean =>
  mayBeLostSubject(token) && next !== undefined && ["VBD", "VBP"].includes(next.xpos);

/** The verb behind such a subject, which was then taken for its participle: "Organisers | said". */
export const isLostSubjectsVerb = (token: Token, before: Token | undefined): boolean =>
  before?.index === 0 &&
  mayBeLostSubject(before) &&
  (token.xpos === "VBN" || (token.xpos === "VB" && token.lower === "put"));

/** "it was a | crude | one": taken for a noun, where nothing but a kind can stand. */
export const isLostKind = ({ xpos }: Token, at: number, tokens: readonly Token[]): boolean =>
  xpos === "NN" && /^an?$/u.test(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.lower === "one";

const mayBeLostSubject = ({ upos, xpos, lower }: Token): boolean =>
  (upos === "ADV" || xpos === "VBZ") && /[a-z](?:ers|ors|els|ists|ents|ants|ians|men)$/u.test(lower);

/** "were abducted", "was badly damaged": taken for an adjective behind "be", though what is told was done to somebody. */
export const isUndergone = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (token.xpos !== "JJ" || !UNDERGONE.has(token.lower)) return false;
  let before = at - 1;
  // "one guest was killed and another injured": nobody told of yet.
  if (tokens[before]?.lower === "another" && tokens[before - 1]?.upos === "CCONJ")
    return !["NOUN", "PROPN", "ADJ"].includes(tokens[at + 1]?.upos ?? "");
  while (tokens[before]?.upos === "ADV") before -= 1;
  return tokens[before]?.lemma === "be" || tokens[before]?.lower === "been";
};

const UNDERGONE = new Set(
  "abducted kidnapped wounded injured murdered assassinated damaged destroyed evacuated displaced arrested detained flooded attacked bombed hijacked burned looted robbed stabbed obliterated flattened razed ravaged gutted wrecked torched ransacked submerged inundated hospitalized hospitalised executed massacred captured besieged".split(
    " ",
  ),
);

/** "two boys, ages 15 and 16, were shot", "a boy shot and killed": what was done to people, taken for a bullet. */
export const isShotAt = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (token.lower !== "shot" || token.upos !== "NOUN") return false;
  const next = tokens[at + 1];
  if (next && (next.upos === "NOUN" || next.upos === "PROPN") && next.xpos !== "NNP") return false;
  let before = at - 1;
  while (tokens[before]?.upos === "ADV" || tokens[before]?.lower === "both" || tokens[before]?.lower === "all")
    before -= 1;
  if (tokens[before]?.lemma === "be" || tokens[before]?.lower === "been") return true;
  return (
    SHOT_AT.has(tokens[before]?.lower ?? "") && next?.lower === "and" && tokens[at + 2]?.xpos.startsWith("VB") === true
  );
};

const SHOT_AT = new Set(
  "man men woman women boy boys girl girls teen teens teenager teenagers child children person people".split(" "),
);

/** "has cost 400 people their homes": between "has" and a number or an article it is no noun. */
export const isLostCost = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.text === "cost" &&
  token.upos === "NOUN" &&
  tokens[at - 1]?.lemma === "have" &&
  ["NUM", "DET", "PRON", "ADV", "ADJ"].includes(tokens[at + 1]?.upos ?? "");

/** "An official told": no noun and no adjective. */
export const isLostTold = (token: Token): boolean =>
  token.text === "told" && (token.upos === "NOUN" || token.upos === "ADJ" || token.upos === "PROPN");

/** Words that promise an infinitive behind "to". */
const TO_DO = new Set(
  "expected likely set due ready forced ordered told asked planned scheduled supposed able unable about prepared threatened feared".split(
    " ",
  ),
);

/** "was expected to force 700 people", "is to station 10,000 soldiers": a number or an article behind it is what it does that to. */
export const isLostInfinitive = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  const to = tokens[at - 1];
  const before = tokens[at - 2];
  const next = tokens[at + 1];
  if (token.xpos !== "NN" || to?.lower !== "to" || to.xpos === "TO" || !next) return false;
  if (next.xpos !== "CD" && next.xpos !== "DT" && next.xpos !== "PRP$") return false;
  return before !== undefined && (TO_DO.has(before.lower) || before.lemma === "be");
};
