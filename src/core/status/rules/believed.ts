import { formTrigger, holds, lemmaTrigger } from "../../clause/held-words.ts";
import { childWith, dependents } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

const BELIEVED = ["believed", "thought", "presumed", "assumed", "suspected", "rumoured", "rumored", "feared"];
const HELD = formTrigger(BELIEVED);
const IS_BELIEVED = new Set(BELIEVED);
/** Between the belief and what is believed: "to have been", "to be still". */
const BETWEEN = /^(?:to|have|has|be|been|already|still|now|also|all|mostly|largely)$/;
const LONGEST = 6;

/**
 * "is believed to have killed five", "12 presumed dead", "thought to be trapped": somebody takes it to be so, and nobody says that it
 * is. By the words, as the tree may hang the belief on a noun.
 */
export const believed: StatusRule = {
  id: "status/believed",
  judge: ({ sentence, predicate, path }: StatusContext) =>
    (holds(sentence, HELD) && isBelieved(sentence, predicate)) ||
    (holds(sentence, SAID) && isSaidTo(sentence, predicate)) ||
    (holds(sentence, THINKING) && (isThought(path) || isThoughtBehind(sentence, predicate))) ||
    (holds(sentence, MAYBE) && isSupposed(sentence, predicate)) ||
    (holds(sentence, LIKELY) && isLikelyOne(sentence, predicate))
      ? "claimed"
      : null,
};

/** "thought her son was dying", "suspect that the well was poisoned": what somebody takes to be so. Who knows it is not among them. */
const THINKERS = new Set([
  "think",
  "believe",
  "suspect",
  "assume",
  "imagine",
  "suppose",
  "presume",
  "guess",
  "reckon",
  "surmise",
]);
const THINKING = lemmaTrigger(THINKERS);

const PROBABLY = ["probably", "possibly", "perhaps", "maybe", "presumably", "conceivably", "likely"];
const MAYBE = formTrigger(PROBABLY);

/** "probably lost sight of the runway": the word stands right before the predicate or its auxiliaries. */
const isSupposed = ({ tokens }: Sentence, { index }: Token): boolean => {
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (PROBABLY.includes(token.lower)) return token.upos === "ADV";
    if (token.upos !== "AUX" && token.upos !== "ADV") return false;
  }
  return false;
};

const OF_GUESS = new Set(["likely", "likeliest", "probable", "presumed", "suspected"]);
const LIKELY = formTrigger(OF_GUESS);

/** "A valve is the likely culprit", "the most likely cause was a leak". */
const isLikelyOne = (sentence: Sentence, { index, upos }: Token): boolean => {
  if (upos !== "NOUN" || childWith(sentence, index, "cop") === null) return false;
  const guessed = (noun: number): boolean =>
    dependents(sentence, noun).some((token) => OF_GUESS.has(token.lower) && token.index < noun);
  const subject = childWith(sentence, index, "nsubj");
  return guessed(index) || (subject !== null && guessed(subject.index));
};

/** "crossed into Ghana, two diplomats believed on Monday": whose belief it is stands behind a comma, at the end. */
const isThoughtBehind = ({ tokens }: Sentence, predicate: Token): boolean => {
  const verb = tokens.findLast(({ lemma, xpos }) => THINKERS.has(lemma) && /^VB[DZPN]$/.test(xpos));
  if (verb === undefined || verb.index < predicate.index) return false;
  const comma = tokens.findLast(({ text, index }) => text === "," && index < verb.index);
  if (comma === undefined || comma.index < predicate.index) return false;
  const who = tokens.slice(comma.index + 1, verb.index);
  const behind = tokens.slice(verb.index + 1);
  return (
    who.length > 0 &&
    who.every(({ upos, xpos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP)$/.test(upos) && !xpos.startsWith("W")) &&
    behind.length <= LONGEST &&
    behind.every(({ upos }) => /^(?:ADP|DET|NOUN|PROPN|NUM|ADV|ADJ|PUNCT)$/.test(upos))
  );
};

/** "thought he could, but says that it was hers": the nearest verb that the clause is the content of. */
const isThought = (path: StatusContext["path"]): boolean => {
  const over = path.find(({ relation }) => /^(?:ccomp|parataxis)/.test(relation));
  return over !== undefined && THINKERS.has(over.token.lemma);
};

const isBelieved = (sentence: Sentence, predicate: Token): boolean => {
  let infinitive = false;
  for (let i = predicate.index - 1; i >= Math.max(0, predicate.index - LONGEST); i--) {
    const token = sentence.tokens[i] as Token;
    if (IS_BELIEVED.has(token.lower)) return isPassive(sentence, token) && (infinitive || i === predicate.index - 1);
    if (!BETWEEN.test(token.lower) && token.upos !== "ADV") return false;
    infinitive ||= token.lower === "to";
  }
  return false;
};

/** "is said to have fled", and in a headline "said to be held": "said" alone is whoever says it. */
const isSaidTo = ({ tokens }: Sentence, { index }: Token): boolean => {
  const said = tokens.findLast(({ lower, index: at }) => at < index && at >= index - LONGEST && lower === "said");
  if (said === undefined || tokens[said.index + 1]?.lower !== "to") return false;
  if (!tokens.slice(said.index + 1, index).every(({ lower, upos }) => BETWEEN.test(lower) || upos === "ADV"))
    return false;
  const before = tokens[said.index - 1];
  if (before?.lemma === "be" || before?.lower === "been") return true;
  return /^(?:NOUN|PROPN)$/.test(before?.upos ?? "") && !/[.!?”"]$/u.test(tokens.at(-1)?.text ?? "");
};
const SAID = formTrigger(["said"]);

/** "They thought to have": an active verb has a subject of its own before it. */
const isPassive = (sentence: Sentence, verb: Token): boolean => {
  let at = verb.index - 1;
  while (at > 0 && sentence.tokens[at]?.upos === "ADV") at--;
  const before = sentence.tokens[at];
  return before === undefined || before.lemma === "be" || before.lemma === "'s" || before.upos !== "PRON";
};
