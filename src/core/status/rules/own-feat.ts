import { childWith, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { judgePolarity } from "../polarity.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";
import { ownsUp } from "./own-gain.ts";

/** Deeds that a side in a fight is glad to tell of itself. */
const FEATS = new Set(
  `seize capture overthrow oust topple depose destroy repel repulse liberate retake recapture regain conquer overrun defeat
  foil thwart neutralise neutralize eliminate rout crush down ambush annihilate wipe`.split(/\s+/),
);
/** A feat only with a fitting object or particle: "shot down a drone", "took control of the port". */
const SHOT = /^(?:shoot|bring|take)$/;
const HARM = /^(?:kill|wound|injure|slay|capture|liquidate|eliminate|neutrali[sz]e)$/;
const STATE_FORCE =
  /^(?:soldier|troops?|policeman|serviceman|commando|marine|officer|guard|mercenary|invader|enemy|tank)$/;
const IRREGULAR =
  /^(?:militant|insurgent|terrorist|rebel|jihadi|jihadist|extremist|fighter|bandit|gunman|guerrilla|separatist|infiltrator)$/;
const FORCES =
  /^(?:fighter|force|troops?|man|unit|soldier|army|navy|jet|warplane|aircraft|drone|commando|militia|gunner|ally|brigade|missile|artillery)$/;
const ARMED =
  /\b(?:army|military|navy|air force|defen[cs]e|rebels?|militants?|militia|insurgents?|guerrillas?|separatists?|group|front|brigades?|movement|commander|general|junta|forces?|troops)\b/i;
const REBELLIOUS = /\b(?:rebels?|militants?|militia|insurgents?|guerrillas?|separatists?|group|front|brigades?)\b/i;
/** They tell of their own work by its records. */
const AUTHORITY =
  /\b(?:police|sheriff|officers?|fire|coast ?guard|hospital|court|prosecutors?|customs|rescue\w*|doctors?)\b/i;

/** "The group said it had captured the bridge", "the army said troops had killed 20 militants": told by the side that did it. */
export const ownFeat: StatusRule = {
  id: "status/own-feat",
  judge: (context) =>
    isOwnFeat(context) && !ownsUp(context) && judgePolarity(context).polarity === "positive" ? "claimed" : null,
};

function isOwnFeat(context: StatusContext): boolean {
  const { sentence, predicate, holding } = context;
  const speaker = holding[0]?.links[0];
  if (speaker === undefined || predicate.upos !== "VERB" || holding[0]?.act === "deny") return false;
  const words = `${speaker.role ?? ""} ${speaker.speaker} ${speaker.affiliation ?? ""}`;
  if (AUTHORITY.test(words)) return false;
  const passive = childWith(sentence, predicate.index, "aux:pass") !== null;
  const object = objectOf(sentence, predicate, passive);
  if (!isFeat(sentence, predicate, object)) return false;
  if (passive) return HARM.test(predicate.lemma) && ARMED.test(words) && isEnemy(words, object);
  return isOwn(sentence, predicate, words);
}

function isFeat(sentence: Sentence, predicate: Token, object: Token | null): boolean {
  const { lemma } = predicate;
  if (HARM.test(lemma) && lemma !== "capture")
    return (
      object === null ||
      /^(?:NUM|PRON)$/.test(object.upos) ||
      STATE_FORCE.test(object.lemma) ||
      IRREGULAR.test(object.lemma)
    );
  if (FEATS.has(lemma)) return true;
  if (!SHOT.test(lemma)) return false;
  const next = tokenAt(sentence, Math.min(predicate.index + 1, sentence.tokens.length - 1));
  return next.lower === "down" || (lemma === "take" && next.lower === "control");
}

const objectOf = (sentence: Sentence, predicate: Token, passive: boolean): Token | null =>
  passive ? childWith(sentence, predicate.index, "nsubj:pass", "nsubj") : childWith(sentence, predicate.index, "obj");

/** Those whom the speaker's side fights: soldiers for rebels, militants for an army. */
const isEnemy = (words: string, object: Token | null): boolean =>
  object !== null && (REBELLIOUS.test(words) ? STATE_FORCE : IRREGULAR).test(object.lemma);

/** "it", "they", "we", "its fighters"; "troops", told by an army. The word before the verb counts where the tree lost the subject. */
function isOwn(sentence: Sentence, predicate: Token, words: string): boolean {
  const subject = childWith(sentence, predicate.index, "nsubj") ?? wordBefore(sentence, predicate);
  if (subject === null || subject.index > predicate.index) return false;
  if (/^(?:it|they|we|i)$/.test(subject.lower)) return true;
  // "The rebel spokesman said the rebels had ...".
  if (isSameSide(subject.lower, words)) return true;
  if (!FORCES.test(subject.lemma)) return false;
  const owner = childWith(sentence, subject.index, "nmod:poss");
  if (owner !== null) return /^(?:its|their|our|his|her|my)$/.test(owner.lower);
  return ARMED.test(words) && sentence.tokens[subject.index - 1]?.upos !== "ADJ" && !hasCompound(sentence, subject);
}

/** The subject's noun stands among the words for the speaker, in either number. */
const isSameSide = (noun: string, words: string): boolean => {
  const bare = noun.replace(/s$/, "");
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.replace(/s$/, "") === bare && bare.length > 2);
};

const hasCompound = (sentence: Sentence, noun: Token): boolean =>
  childWith(sentence, noun.index, "compound", "amod", "nmod") !== null;

function wordBefore(sentence: Sentence, predicate: Token): Token | null {
  for (let i = predicate.index - 1; i >= 0; i--) {
    const token = tokenAt(sentence, i);
    if (token.upos === "AUX" || token.upos === "ADV") continue;
    return token.upos === "PRON" ? token : null;
  }
  return null;
}
