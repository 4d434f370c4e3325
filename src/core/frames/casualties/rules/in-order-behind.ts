import type { Harm } from "../../../claim/claim.ts";
import type { QuantityMention } from "../../../quantity/quantity.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import { words } from "../../../text/words.ts";
import { HARM_STATES } from "../lexicon.ts";

/** What befell counted people, and the last word that tells it. */
export interface Told {
  readonly harm: Harm;
  readonly predicate: number;
  readonly last: number;
  /** The figure is the total. */
  readonly total?: boolean;
}

/** One way to tell it. `verb` is the first verb behind the people, with how it stands; null where none follows. */
export type Reading = (sentence: Sentence, counted: QuantityMention, verb: Verb | null, report: string) => Told | null;

export interface Verb {
  readonly token: Token;
  readonly passive: boolean;
}

const at = (sentence: Sentence, index: number): string => sentence.tokens[index]?.lower ?? "";

/** Words that part nobody from their verb: auxiliaries, adverbs, "of them". */
export const isSmall = ({ upos, lower }: Token): boolean =>
  /^(?:AUX|ADV)$/u.test(upos) || /^(?:of|them|whom)$/u.test(lower);

const DONE: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ..."kill murder".split(" ").map((one): [string, Harm] => [one, "killed"]),
  ..."wound injure".split(" ").map((one): [string, Harm] => [one, "injured"]),
  ..."arrest detain recapture rearrest".split(" ").map((one): [string, Harm] => [one, "detained"]),
  ..."abduct kidnap".split(" ").map((one): [string, Harm] => [one, "abducted"]),
  ["rescue", "rescued"],
]);

/** "by evening 121 of the men had been recaptured": a passive of harm right behind its people, where the tree lost them. */
export const befallen: Reading = (sentence, { from, headToken }, verb) => {
  // "39 people from five families were killed": of the families nothing is told.
  if (sentence.tokens[from - 1]?.upos === "ADP") return null;
  const harm = verb?.passive === true ? DONE.get(verb.token.lemma) : undefined;
  if (verb === null || harm === undefined) return null;
  const between = sentence.tokens.slice(headToken + 1, verb.token.index);
  return between.every(isSmall) ? { harm, predicate: verb.token.index, last: verb.token.index } : null;
};

const ASIDE = words("among including most mostly all half");
const LONGEST_ASIDE = 12;

/** "42 people, among them 27 students, are missing": what is told behind a phrase set off by commas. */
export const behindAside: Reading = (sentence, { headToken }) => {
  const { tokens } = sentence;
  if (at(sentence, headToken + 1) !== "," || !ASIDE.has(at(sentence, headToken + 2))) return null;
  const close = tokens.findIndex(({ text, index }) => text === "," && index > headToken + 1);
  if (close < 0 || close - headToken > LONGEST_ASIDE) return null;
  if (tokens.slice(headToken, close).some(({ upos }) => upos === "VERB")) return null;
  let to = close + 1;
  while (tokens[to]?.upos === "AUX" || tokens[to]?.upos === "ADV" || tokens[to]?.lemma === "remain") to += 1;
  const state = tokens[to];
  if (to === close + 1 || state === undefined || state.lower === "shot" || tokens[to + 1]?.upos === "NOUN") return null;
  const harm = HARM_STATES.get(state.lower) ?? (state.xpos === "VBN" ? DONE.get(state.lemma) : undefined);
  return harm === undefined ? null : { harm, predicate: to, last: to };
};
