import { lexicon } from "../../lexicon/index.ts";
import type { Token } from "../../syntax/token.ts";
import { draft, type Line, type PlaceSighting, take } from "../draft.ts";
import { ARMED_ACTS, SPEECH_VERBS, STATE_ACT_VERBS, WEAK_STATE_ACTS } from "../lexicon/act-verbs.ts";
import { bodyTypeOf } from "../lexicon/body-nouns.ts";
import { isBareBody } from "../lexicon/generic-nouns.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isCalendarWord, isCapital, isDeterminer, isNameWord, withThe } from "../line.ts";
import { slug } from "../slug.ts";

/** Of people and, with a capital behind other capitals, of a body ("the Border Guard"). */
const GUARD = /^(?:guard|watch|patrol)$/;

/**
 * `acting-name/body`: "the" before a name that speaks or acts ("the Harbour Board said", "according to the Lifeboat Trust",
 * "a spokesman for the Delta Brigade"): a body, whatever its words. No person's name takes the article.
 */
export function findActingNames(line: Line): void {
  if (line.shouting || line.headline) return;
  findThingNames(line);
  const { tokens, taken } = line;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const article = tokens[at]?.lower === "the";
    if ((!article && !isWhatItIs(tokens[at])) || taken[at + 1]) continue;
    const from = at + 1;
    const to = nameEnd(line, from);
    if (to === from || !fits(line, from, to) || !(article ? acts(line, at, from, to) : speaksThere(line, to))) continue;
    const name = line.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, " ");
    take(
      line,
      draft(line, withThe(line, from), to, {
        kind: "organisation",
        entity: `org:${slug(name)}`,
        name,
        number: "singular",
        body: "organisation",
        rule: "acting-name/body",
      }),
    );
  }
}

/**
 * `acting-name/body` without an article: "Relief Bridge said", "according to Open Door". Two words or more in capitals that the
 * dictionary knows for things, and whose bearer speaks: nobody is called so, a body is.
 */
function findThingNames(line: Line): void {
  const { tokens, taken } = line;
  for (let from = 0; from + 1 < tokens.length; from++) {
    if (taken[from] || !isCapital(tokens[from]) || isCapital(tokens[from - 1]) || isDeterminer(tokens[from - 1]))
      continue;
    const to = nameEnd(line, from, isLocal);
    if (to - from < 2 || !tokens.slice(from, to).every(isThingWord) || !fits(line, from, to)) continue;
    // "Central Hospital": a place that speaks, as any of its kind.
    if (line.placeAt[to - 1] && bodyTypeOf(tokens[to - 1]?.lower ?? "") !== null) continue;
    if (!speaksThere(line, to) && !isHeard(line, from, to) && !isToldAsBody(line, to)) continue;
    const name = line.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, " ");
    take(
      line,
      draft(line, from, to, {
        kind: "organisation",
        entity: `org:${slug(name)}`,
        name,
        number: "singular",
        body: "organisation",
        rule: "acting-name/body",
      }),
    );
  }
}

/** "Relief Bridge": taken for a place for its last word alone. */
const isLocal = ({ place, form }: PlaceSighting): boolean =>
  (form === "name" || form === "facility") && place.id.startsWith("local:");

/** A capitalised word that the dictionary knows for a thing or a quality, and that nobody is called. */
const isThingWord = (token: Token): boolean =>
  /^(?:NOUN|ADJ|PROPN)$/.test(token.upos) &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  genderOfGivenName(token.lower) === null &&
  !isRoleNoun(token.lower) &&
  (lexicon().has(token.lower, "noun") || lexicon().has(token.lower, "adj"));

/** Words of what is added to a name between commas, at most. */
const ADDED = 7;

/** "Open Door, a refugee charity, said". */
const isToldAsBody = (line: Line, at: number): boolean => {
  const { tokens } = line;
  if (tokens[at]?.text !== "," || !isDeterminer(tokens[at + 1])) return false;
  const end = tokens.findIndex(({ text, index }) => index > at + 1 && text === ",");
  return end > 0 && end - at <= ADDED && isBareBody(tokens[end - 1]?.lower ?? "");
};

/** "according to Open Door", ", said Open Door". */
const isHeard = ({ tokens }: Line, from: number, to: number): boolean => {
  const [before, second] = [tokens[from - 1], tokens[from - 2]];
  if (before?.lower === "to" && second?.lower === "according") return true;
  const closes = tokens[to] === undefined || tokens[to]?.upos === "PUNCT";
  return closes && before?.upos === "VERB" && SPEECH_VERBS.has(before.lemma) && /^[,”"’]/.test(second?.text ?? "");
};

/** "the mining | company | Ferrolines said": what it is stands right before its name. */
const isWhatItIs = (token: Token | undefined): boolean =>
  token?.upos === "NOUN" && token.xpos === "NN" && token.text === token.lower && isBareBody(token.lower);

const speaksThere = ({ tokens }: Line, at: number): boolean =>
  tokens[at]?.upos === "VERB" && SPEECH_VERBS.has(tokens[at]?.lemma ?? "");

/** Past the capitalised words, and past one "of" with a name behind it ("the Vanguard of Kesh"). */
function nameEnd(line: Line, from: number, mayBe: (place: PlaceSighting) => boolean = () => false): number {
  const { tokens, taken } = line;
  let to = from;
  const word = (i: number): boolean => {
    const place = line.placeAt[i];
    return isCapital(tokens[i]) && !taken[i] && (!place || mayBe(place)) && !isCalendarWord(tokens[i]?.lower ?? "");
  };
  while (to < tokens.length && to - from < 5 && word(to) && tokens[to]?.upos !== "VERB" && tokens[to]?.upos !== "AUX")
    to++;
  if (to > from && tokens[to]?.lower === "of" && isCapital(tokens[to + 1]) && !taken[to + 1]) {
    let end = to + 1;
    while (end < tokens.length && end - to < 4 && isCapital(tokens[end]) && !taken[end]) end++;
    return end;
  }
  return to;
}

/** Its first word may be a name; one word alone must not be a role, a kind of body or somebody's given name. */
function fits(line: Line, from: number, to: number): boolean {
  const { tokens } = line;
  if (!isNameWord(line, from) && tokens[from]?.upos !== "NOUN" && tokens[from]?.upos !== "ADJ") return false;
  // "the President", "the Provincial Governor": an office stands for its holder.
  const last = tokens[to - 1]?.lower ?? "";
  if (isRoleNoun(last) && !(GUARD.test(last) && to - from > 1)) return false;
  if (to - from > 1) return true;
  const lower = tokens[from]?.lower ?? "";
  return !bodyTypeOf(lower) && lower.length > 3 && tokens[from]?.xpos !== "NNPS" && tokens[from]?.xpos !== "NNS";
}

const SPEAKS_FOR = /^(?:spokes(?:man|woman|person|people)|director|head|chief|president|official)$/;

/** "a spokeswoman for the ...", "Ana Ruiz of the ...": who stands before the preposition. */
function tiesPerson(line: Line, at: number): boolean {
  const { tokens } = line;
  if (SPEAKS_FOR.test(tokens[at]?.lower ?? "")) return true;
  if (!isCapital(tokens[at]) || !isCapital(tokens[at - 1])) return false;
  if (genderOfGivenName(tokens[at - 1]?.lower ?? "") !== null) return true;
  // A name that speaks, whoever bears it, or to whom something is put down.
  let first = at - 1;
  while (isCapital(tokens[first - 1]) && at - first < 4) first--;
  if (tokens[first - 1]?.lower === "to" && tokens[first - 2]?.lower === "according") return true;
  const { head, deprel } = tokens[at - 1] ?? { head: -1, deprel: "" };
  return (
    deprel.startsWith("nsubj") &&
    tokens.some(
      ({ index, upos, lemma, head: above, deprel: relation }) =>
        upos === "VERB" && SPEECH_VERBS.has(lemma) && (index === head || (relation === "conj" && above === head)),
    )
  );
}

/** Speaks, acts as only a body or a state does, is heard, or has people who speak for it. */
function acts(line: Line, article: number, from: number, to: number): boolean {
  const { tokens } = line;
  const before = tokens[article - 1];
  if (before?.lower === "to" && tokens[article - 2]?.lower === "according") return true;
  // "in the hands of the ...", "under the control of the ...".
  if (before?.lower === "of" && /^(?:hands|control)$/.test(tokens[article - 2]?.lower ?? "")) return true;
  // "had fallen to the ...".
  if (before?.lower === "to" && tokens[article - 2]?.lemma === "fall") return true;
  if (/^(?:for|of|from|at|with)$/.test(before?.lower ?? "") && tiesPerson(line, article - 2)) return true;
  const does = (i: number): boolean => {
    const token = tokens[i];
    if (token?.upos !== "VERB") return false;
    if (token.lemma === "take" && tokens[i + 1]?.lower === "control") return true;
    return (
      SPEECH_VERBS.has(token.lemma) ||
      ARMED_ACTS.has(token.lemma) ||
      (STATE_ACT_VERBS.has(token.lemma) && !WEAK_STATE_ACTS.has(token.lemma))
    );
  };
  // ", said the ..." behind what is said.
  if (before && does(article - 1) && SPEECH_VERBS.has(before.lemma) && /^[,”"’]/.test(tokens[article - 2]?.text ?? ""))
    return true;
  if (does(to)) return true;
  for (let i = from; i < to; i++) {
    const { head, deprel } = tokens[i] ?? { head: -1, deprel: "" };
    if (deprel === "nsubj" && head >= to && does(head)) return true;
  }
  return false;
}
