import type { Clause } from "../../clause/clause.ts";
import { childrenWith, childWith, conjuncts, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type FrameContext, mentionAt, quantityAt } from "../build/frame-context.ts";
import { GENERIC_PEOPLE, namesPeople } from "../build/people.ts";
import { HARM_NOUNS, HARM_STATES } from "./lexicon.ts";
import { measured } from "./uncounted.ts";

/** Those harmed in a list: a list of names is one finding, so that it is counted once. */
export const victimsOf = (context: FrameContext, sentence: Sentence, head: number): readonly number[] => {
  const all = peopleIn(context, sentence, head).filter((victim) => !isOfOtherDeed(sentence, head, victim));
  const named = all.filter((victim) => {
    const mention = mentionAt(context, sentence, victim);
    return mention?.kind === "person" && mention.form === "name" && !quantityAt(context, sentence, victim);
  });
  return named.length > 1 ? [named[0] as number, ...all.filter((victim) => !named.includes(victim))] : all;
};

/** "the death of Ana Ruiz and the wounding of her mother and a man": what befell those behind another deed is told by it. */
export const isOfOtherDeed = (sentence: Sentence, head: number, victim: number): boolean =>
  sentence.tokens.slice(head + 1, victim).some(({ lower }) => HURTING.has(lower));
const HURTING: ReadonlySet<string> = new Set(["wounding", "injuring", "maiming", "hurting", "scalding"]);

/** "killed his brother", "killed the deer": the noun right behind a verb of harm, whatever the tree hung it on. No time ("killed the same day"). */
export const harmedBehind = (context: FrameContext, sentence: Sentence, verb: number): number | null => {
  const lead = sentence.tokens[verb + 1];
  if (lead === undefined || (lead.xpos !== "PRP$" && lead.xpos !== "DT") || lead.head <= lead.index) return null;
  const times = context.times[sentence.index] ?? [];
  const isTime = times.some(({ fromToken, toToken }) => fromToken <= lead.head && lead.head < toToken);
  return isTime || tokenAt(sentence, lead.head).deprel.startsWith("obl") ? null : lead.head;
};

const WITH: ReadonlySet<string> = new Set(["along with", "together with", "alongside", "as well as"]);

/** "together with", where the tree parts the two. */
const isTogether = (sentence: Sentence, { marker, head }: Clause["obliques"][number]): boolean => {
  const mark = childWith(sentence, head, "case");
  return (
    marker === "with" && mark !== null && ["together", "along"].includes(sentence.tokens[mark.index - 1]?.lower ?? "")
  );
};

/** "was killed along with his three children": those whom the same befell. */
export const companionsOf = (context: FrameContext, sentence: Sentence, { obliques }: Clause): readonly number[] =>
  obliques
    .filter((oblique) => WITH.has(oblique.marker) || isTogether(sentence, oblique))
    .flatMap(({ head }) => victimsOf(context, sentence, head));

/** Whoever is people among a noun and those joined to it; of "a number of people" the people. */
export const peopleIn = (context: FrameContext, sentence: Sentence, head: number): readonly number[] => {
  const all = conjuncts(sentence, head).map((one) => measured(sentence, one));
  const people = all.filter((victim) => isPeople(context, sentence, victim));
  if (people.length === all.length || !people.includes(head)) return people;
  return all.filter((victim) => people.includes(victim) || isNamed(context, sentence, victim));
};

/** "her brother and Khalil Adu": a name that nothing tells of another kind, beside people. */
const isNamed = (context: FrameContext, sentence: Sentence, victim: number): boolean => {
  const { xpos, index } = tokenAt(sentence, victim);
  return xpos === "NNP" && childWith(sentence, index, "flat") !== null && isNoOther(context, sentence, victim);
};

const isNoOther = (context: FrameContext, sentence: Sentence, victim: number): boolean => {
  const mention = mentionAt(context, sentence, victim);
  return mention === null || (mention.kind === "other" && mention.form === "name");
};

/** "Sam Muslim Adu, an 18-year-old man", "student Sam Adu": one, told by a name that is no mention of a person. */
export const isOneNamed = (context: FrameContext, sentence: Sentence, victim: number): boolean => {
  const token = tokenAt(sentence, victim);
  if (token.xpos === "NN") return namesPeople(token.lemma) && childWith(sentence, victim, "flat")?.upos === "PROPN";
  const told = childrenWith(sentence, victim, "appos").some((one) => isSomebody(sentence, one));
  return token.xpos === "NNP" && (told || isNamed(context, sentence, victim));
};

/** People, or a bare number that stands for people. */
export const isPeople = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  // "Ana Ruiz (19)": an age, or a number of something else.
  if (token.upos === "NUM" && sentence.tokens[head + 1]?.text === ")") return false;
  if (namesPeople(token.lemma) || namesPeople(token.lower) || isOneMore(token)) return true;
  // "a 49-year-old was arrested"
  if (/(?:year|month)-old$/u.test(token.lower) || (token.lower === "old" && isAgeBefore(sentence, head))) return true;
  const mention = mentionAt(context, sentence, head);
  // "Sam Muslim Adu, an 18-year-old man, was hurt": told to be a person, whatever his name is like.
  if (token.upos === "PROPN" && childrenWith(sentence, head, "appos").some((one) => isSomebody(sentence, one)))
    return true;
  if (mention)
    return (
      mention.kind === "person" || mention.kind === "group" || (mention.form === "demonym" && token.xpos.endsWith("S"))
    );
  const quantity = quantityAt(context, sentence, head);
  if (quantity && quantity.kind === "count" && (quantity.quantity.unit === null || namesPeople(quantity.quantity.unit)))
    return token.upos === "NUM" || quantity.quantity.unit !== null;
  return token.upos === "PRON" && ["he", "she", "they", "him", "her", "them", "who", "i", "we"].includes(token.lower);
};

/** "a man", "an elderly teacher": one person, behind an article. */
const isSomebody = (sentence: Sentence, { index, xpos, lemma }: Token): boolean =>
  xpos === "NN" && namesPeople(lemma) && /^an?$/.test(childWith(sentence, index, "det")?.lower ?? "");

/** "killed one and injured another": one more, told by no noun. */
export const isOneMore = ({ lower, deprel }: Token): boolean =>
  lower === "another" && /^(?:nsubj|obj|conj|root)/u.test(deprel);

const isAgeBefore = (sentence: Sentence, old: number): boolean =>
  sentence.tokens.slice(Math.max(0, old - 3), old).some(({ lower }) => /^(?:years?|months?)$/u.test(lower)) &&
  sentence.tokens[old + 1]?.upos !== "NOUN";

/** The population that a unit names; "2 hospitalized", "3 dead" count people. */
export const populationOf = (unit: string | null): string =>
  unit === null ||
  GENERIC_PEOPLE.has(unit) ||
  HARM_NOUNS.has(unit) ||
  HARM_STATES.has(unit) ||
  unit === "case" ||
  /(?:^| )(?:body|corpse)$/u.test(unit) ||
  unit === "old" ||
  unit === "fall" ||
  unit === "the"
    ? "person"
    : unit;
