import { clauseAt, isVerb } from "../../clause/clause.ts";
import { tokenAt } from "../../clause/tree.ts";
import { singular } from "../../quantity/units.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { Figure } from "./figures.ts";

/** What says which figure it is. */
export const whatIsTold = (figure: Figure): { readonly [name: string]: string } => {
  const { sentence, counted, attribute, act, side, thing, kind } = figure;
  return {
    ...(figure.named === undefined ? {} : { what: figure.named, thing: "vote" }),
    ...(attribute === null ? {} : { what: named(sentence, attribute) }),
    ...(act === null ? {} : { act: actOf(sentence, act) }),
    ...(side === null ? {} : { side }),
    ...(thing === null || (thing === attribute && kind !== "count") ? {} : { thing: thingOf(figure, thing) }),
    ...(counted.change === undefined ? {} : { change: counted.change }),
  };
};

/** The verb with its particle, and with the noun that makes it another: "call back", "take part". */
export const actOf = (sentence: Sentence, act: number): string => {
  const token = tokenAt(sentence, act);
  if (!isVerb(token)) return token.lemma.toLowerCase();
  const { lemma } = clauseAt(sentence, act);
  const next = sentence.tokens[act + 1];
  return lemma === "take" && next?.lemma === "part" ? "take part" : lemma.toLowerCase();
};

/** A quake has one magnitude, whatever the sentence calls it; those before and after it have their own. */
export const shockOf = ({ tokens }: Sentence): string =>
  tokens.some(({ lemma }) => /^(?:after|fore)shock$/u.test(lemma)) ? "aftershock magnitude" : "magnitude";

/** The unit of a count; else the noun with what it is compounded of. */
export const thingOf = ({ sentence, counted, kind }: Figure, thing: number): string =>
  kind === "count" && thing === counted.headToken && counted.quantity.unit !== null
    ? counted.quantity.unit
    : named(sentence, thing);

/** A noun with the nouns before it: "pay rise". */
const named = ({ tokens }: Sentence, at: number): string => {
  const before: string[] = [];
  for (let index = at - 1; index >= 0 && at - index <= 2; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.upos !== "NOUN" || !/^(?:compound|nmod)/u.test(token.deprel)) break;
    before.unshift(token.lemma);
  }
  const noun = tokens[at];
  // A name of one sort is a noun that only opens the sentence: "Shares".
  const word = noun !== undefined && noun.upos !== "NOUN" && at === 0 ? singular(noun.lower) : (noun?.lemma ?? "");
  return [...before, word].join(" ").toLowerCase();
};
