import { held, type Trigger, wordTrigger } from "../../clause/held-words.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { FrameContext } from "./frame-context.ts";
import { placeHeads } from "./role.ts";

/** A figure that is told of a described group: "the dead in X number 43". Numbers are token indexes. */
export interface GroupNumber {
  /** The word that says what befell the group ("dead", "displaced"). */
  readonly state: Token;
  /** The verb that gives the group its number. */
  readonly verb: number;
  readonly counted: QuantityMention;
  /** Head of the place that is told of the group, null where none is. */
  readonly place: number | null;
}

/** Verbs that give a group its number. */
const MEASURES =
  "number total reach rise climb grow stand exceed pass top increase jump be come amount hit soar swell surge mount approach near run go fall drop remain equal make";
/** "is put at 43", "is estimated at 43". */
const PUT = new Set(["put", "set", "place", "estimate", "count", "give", "calculate", "reckon", "fix"]);
const VERBS = wordTrigger([...MEASURES.split(" "), ...PUT]);
/** Forms of measuring verbs that a tagger takes for nouns. */
const MISTAKEN = new Set(["number", "numbers", "total", "totals"]);
/** What may stand between such a verb and its number. */
const BETWEEN =
  /^(?:at|to|by|in|up|as|now|already|already|currently|so|far|some|about|around|nearly|almost|roughly|approximately|just|only|well|more|less|fewer|than|over|under|least|most|many|high|exactly|between|from|a|the|of|,)$/;
/** What opens a clause of its own: the group is told behind it. */
const OPENS = /^(?:that|,|;|:|“|"|and|but|while|as)$/;
/** What may stand before the word of the group: "the number of people", "those". */
const LEADS =
  /^(?:the|those|all|its|their|a|an|of|confirmed|officially|known|number|numbers|count|total|totals|tally|toll|figure|list|roll|register|people|persons|residents|inhabitants|villagers|families|men|women|children|lives|now|currently|overall|combined|official|latest|new|so|far|reported|registered|recorded|still|listed|as|who|were|was|are|is|have|has|had|been|be)$/;
/** Words before the group's own. */
const REACH = 9;
/** Words between the group's own and its verb: "the dead in the upper town and the villages around it". */
const FAR = 16;

/**
 * "The dead in X number 43", "deaths in X have climbed to 43", "the number of people displaced in X is put at 43": a group that is
 * described by what befell it, and its number behind the verb. By the words in their order, since parsers take "number" for a noun.
 */
export const groupNumbers = (context: FrameContext, sentence: Sentence, words: Trigger): readonly GroupNumber[] => {
  const found: GroupNumber[] = [];
  for (const state of held(sentence, words)) {
    if (!isLed(sentence, state.index)) continue;
    const one = numberBehind(context, sentence, state);
    if (one !== null) found.push(one);
  }
  return found;
};

/** Whether only articles, counts and people stand before the word, up to where its clause opens. */
const isLed = ({ tokens }: Sentence, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower, upos, index } = tokens[i] as Token;
    if (OPENS.test(lower) && !(lower === "and" && upos !== "CCONJ")) return true;
    if (!LEADS.test(lower)) return false;
    if (index === 0) return true;
  }
  return at === 0;
};

const numberBehind = (context: FrameContext, sentence: Sentence, state: Token): GroupNumber | null => {
  const verb = held(sentence, VERBS).find(
    (token) => token.index > state.index && token.index - state.index <= FAR && isMeasure(context, sentence, token),
  );
  const counted = verb && countBehind(context, sentence, verb);
  if (!verb || !counted) return null;
  const between = sentence.tokens.slice(state.index + 1, verb.index);
  // "the dead include soldiers and the army numbers 43": another verb stands between.
  if (
    between.some(({ xpos, lower, upos }) => (["VBD", "VBZ", "VBP"].includes(xpos) && upos === "VERB") || lower === ";")
  )
    return null;
  const place = between.find(
    ({ index }) =>
      /^(?:in|at|from|around|near|of|for|across)$/.test(leaderOf(sentence, index)) &&
      placeHeads(context, sentence, index).includes(index),
  );
  return { state, verb: verb.index, counted, place: place?.index ?? null };
};

/** The preposition that leads to a name. */
const leaderOf = ({ tokens }: Sentence, at: number): string => {
  let i = at - 1;
  while (i >= 0 && ["PROPN", "DET", "ADJ"].includes(tokens[i]?.upos ?? "")) i--;
  return tokens[i]?.lower ?? "";
};

const isMeasure = (context: FrameContext, sentence: Sentence, token: Token): boolean => {
  const { lemma, lower, upos, index } = token;
  if (PUT.has(lemma))
    return (
      upos === "VERB" &&
      sentence.tokens[index + 1]?.lower === "at" &&
      /^(?:is|are|was|were|be|been|being)$/.test(sentence.tokens[index - 1]?.lower ?? "")
    );
  if (MISTAKEN.has(lower)) return countBehind(context, sentence, token) !== null;
  return upos === "VERB" || upos === "AUX";
};

/** The number right behind a verb, with nothing but words that lead to it between. */
const countBehind = (context: FrameContext, sentence: Sentence, verb: Token): QuantityMention | null => {
  const counted = (context.quantities[sentence.index] ?? []).find(
    ({ from, to, kind }) => to > verb.index + 1 && from <= verb.index + 6 && kind === "count",
  );
  if (!counted || counted.quantity.ordinal || counted.quantity.share !== null) return null;
  const between = sentence.tokens.slice(verb.index + 1, Math.max(verb.index + 1, counted.from));
  return between.every(({ lower, xpos }) => BETWEEN.test(lower) || xpos === "RB" || xpos === "VBN") ? counted : null;
};
