import { markerOf } from "../../clause/clause.ts";
import { baseRel, childrenWith, childWith, tokenAt } from "../../clause/tree.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type FrameContext, mentionAt, quantityAt } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import type { Counted } from "../build/quantities.ts";
import { HARM_NOUNS } from "./lexicon.ts";

/** Nouns that measure the people behind their "of" and tell no figure: "a number of people", "a group of boys". */
const MEASURES: ReadonlySet<string> = new Set(["number", "group", "handful", "crowd", "majority"]);

/** Words for an untold number that stay as told. */
const LOOSE: ReadonlySet<string> = new Set(["many", "numerous", "multiple", "countless", "some", "various"]);

/** "people" of "a number of people"; the noun itself where it measures nobody. "The number of people" is a figure, not people. */
export const measured = (sentence: Sentence, head: number): number => {
  const token = tokenAt(sentence, head);
  if (!MEASURES.has(token.lemma) || token.xpos !== "NN" || childWith(sentence, head, "det")?.lower === "the")
    return head;
  const people = childrenWith(sentence, head, "nmod").find(({ index }) => markerOf(sentence, index) === "of");
  return people !== undefined && isPluralNoun(people) ? people.index : head;
};

const isPluralNoun = ({ xpos, lemma }: Token): boolean =>
  xpos === "NNS" || xpos === "NNPS" || lemma === "people" || lemma === "personnel";

/** "a number", "an unknown number": the noun that measures this one, where one does. */
const measureOver = (sentence: Sentence, head: number): Token | null => {
  const token = tokenAt(sentence, head);
  const over = token.head >= 0 ? tokenAt(sentence, token.head) : null;
  return over !== null && over.index < head && baseRel(token) === "nmod" && measured(sentence, over.index) === head
    ? over
    : null;
};

const isDetermined = (sentence: Sentence, head: number): boolean =>
  childrenWith(sentence, head, "det", "nmod:poss").some(({ lower }) => !LOOSE.has(lower));

/** Some of them, told in no number: a plural is two at the least. */
const some = (words: string | null, unit: string, unitText: string): Quantity => ({
  low: 2,
  high: null,
  bound: "at least",
  unit,
  unitText,
  of: null,
  share: null,
  ordinal: false,
  increment: false,
  ...(words === null ? {} : { words }),
});

/**
 * "others were hurt", "a number of people", "many civilians": people in the plural, told in no number and not told of
 * before: two at the least. Null for any other noun.
 */
export const uncounted = (context: FrameContext, sentence: Sentence, head: number): Counted | null => {
  const token = tokenAt(sentence, head);
  if (!isPluralNoun(token) || quantityAt(context, sentence, head) !== null || isDetermined(sentence, head)) return null;
  const people = namesPeople(token.lemma) || HARM_NOUNS.has(token.lemma);
  if (!people && mentionAt(context, sentence, head)?.form !== "demonym") return null;
  const measure = measureOver(sentence, head);
  const loose = childrenWith(sentence, head, "amod", "det").find(({ lower }) => LOOSE.has(lower));
  const first = measure === null ? (loose ?? token) : (childWith(sentence, measure.index, "det") ?? measure);
  return {
    quantity: some(
      measure?.lemma === "number" ? "a number" : (loose?.lower ?? "some"),
      token.lemma === "people" ? "person" : token.lemma,
      token.text,
    ),
    span: { start: Math.min(first.start, token.start), end: token.end },
  };
};

/** "eleven civilians and officers", "twelve men and women": the bare noun behind the "and" is counted by the number before the first. Null where there is none. */
export const countedTogether = (context: FrameContext, sentence: Sentence, head: number): number | null => {
  const counted = quantityAt(context, sentence, head);
  if (counted?.kind !== "count" || (counted.quantity.low ?? counted.quantity.high ?? 0) < 2) return null;
  if (!isPluralNoun(tokenAt(sentence, head)) || counted.quantity.ordinal) return null;
  const and = sentence.tokens[head + 1];
  if (and?.lower !== "and") return null;
  const second = childrenWith(sentence, head, "conj").find(({ index }) => index > and.index);
  if (second === undefined || !isPluralNoun(second) || !namesPeople(second.lemma)) return null;
  if (quantityAt(context, sentence, second.index) !== null || isDetermined(sentence, second.index)) return null;
  const between = sentence.tokens.slice(and.index + 1, second.index);
  return between.every(
    ({ upos, lower }) => /^(?:ADJ|NOUN|PROPN)$/u.test(upos) && !LOOSE.has(lower) && lower !== "other",
  )
    ? second.index
    : null;
};

/** Nouns that say themselves how many they are. */
const SETS: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["quartet", 4],
]);

/** "a family of five", "a crew of 12": as many as the number behind says; "the couple": two. Null where neither does. */
export const membersOf = (context: FrameContext, sentence: Sentence, head: number): Counted | null => {
  const token = tokenAt(sentence, head);
  const size = SETS.get(token.lower);
  if (size !== undefined && token.upos === "NOUN" && childWith(sentence, head, "nmod") === null) {
    const lead = childWith(sentence, head, "det", "nmod:poss") ?? token;
    return {
      quantity: { ...some(null, "person", token.text), low: size, high: size, bound: "exact" },
      span: { start: Math.min(lead.start, token.start), end: token.end },
    };
  }
  if (!["family", "crew", "group", "party", "team", "household"].includes(token.lemma) || token.xpos !== "NN")
    return null;
  const number = sentence.tokens[head + 2];
  if (sentence.tokens[head + 1]?.lower !== "of" || number?.upos !== "NUM") return null;
  const told = quantityAt(context, sentence, number.index);
  if (told?.kind !== "count" || told.quantity.ordinal || told.from !== number.index) return null;
  if (told.headToken !== number.index) return null;
  const first = childWith(sentence, head, "det") ?? token;
  return {
    quantity: { ...told.quantity, unit: "person", unitText: token.text },
    span: { start: first.start, end: told.end },
  };
};

/** "a father and son": the article of the first stands for both. Null for any other noun. */
export const joinedOne = (sentence: Sentence, head: number): Counted | null => {
  const token = tokenAt(sentence, head);
  if (token.deprel !== "conj" || token.xpos !== "NN" || !namesPeople(token.lemma) || token.head < 0) return null;
  const first = tokenAt(sentence, token.head);
  const article = childWith(sentence, first.index, "det")?.lower ?? "";
  if (
    first.xpos !== "NN" ||
    !["a", "an", "the"].includes(article) ||
    childWith(sentence, head, "det", "nummod", "nmod:poss")
  )
    return null;
  if (sentence.tokens[head - 1]?.lower !== "and") return null;
  return {
    quantity: { ...some(null, token.lemma, token.text), low: 1, high: 1, bound: "exact" },
    span: { start: token.start, end: token.end },
  };
};
