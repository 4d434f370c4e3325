import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, quantityAt } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import { type Counted, one } from "../build/quantities.ts";
import type { HarmFinding } from "./finding.ts";
import { isOfSeries } from "./in-general.ts";
import { isOneMore, isOneNamed } from "./victims.ts";

/** "Toddler dies after fall": a headline leaves out the article of one. */
export const bareOne = (context: FrameContext, sentence: Sentence, head: number): Counted | null => {
  const token = tokenAt(sentence, head);
  const title = context.findings.report.titleSpan;
  if (!title || token.end > title.end || token.xpos !== "NN" || !namesPeople(token.lower)) return null;
  if (COLLECTIVE.has(token.lower) || isDefinite(sentence, head) || NO_ONE.has(token.lower)) return null;
  return { quantity: one(token.lemma, token.text, false), span: { start: token.start, end: token.end } };
};

/** Singular words for several people. */
const COLLECTIVE = new Set(
  "people crew family household couple police staff personnel group trio pair duo infantry half dozen hundred thousand score million remains".split(
    " ",
  ),
);

const NO_ONE = new Set(["nobody", "everyone", "someone"]);

/** "the victim", "he": one person already told of. */
export const isDefinite = (sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  if (token.upos === "PRON") return true;
  return sentence.tokens.some(
    (item) =>
      item.head === head &&
      (item.deprel === "det" || item.deprel === "nmod:poss") &&
      !["a", "an", "another", "no", "some"].includes(item.lower),
  );
};

/** "a third victim died": at least three by now. */
export const ordinalTotal = (
  context: FrameContext,
  sentence: Sentence,
  head: number,
  { rule, harm }: Pick<HarmFinding, "rule" | "harm">,
): Counted | null => {
  // "a third man was shot and killed": the third who was shot.
  if (rule === "casualties/shot" && harm === "killed") return null;
  const mention = quantityAt(context, sentence, head);
  if (
    !mention?.quantity.ordinal ||
    mention.quantity.low === null ||
    mention.quantity.low < 2 ||
    !(TOTALLED.has(tokenAt(sentence, head).lemma) || isNext(sentence, head, mention.from)) ||
    mention.quantity.low > 100 ||
    isOfSeries(sentence)
  )
    return null;
  const { low } = mention.quantity;
  return {
    quantity: { ...mention.quantity, low, high: null, bound: "at least", ordinal: false },
    span: { start: mention.start, end: mention.end },
  };
};

const TOTALLED = new Set(["victim", "person", "body", "patient", "death", "fatality", "casualty"]);

/** "a second driver died in another accident". */
const OF_OTHERS = new Set(["another", "separate", "separately", "unrelated"]);

/** "a third firefighter": one more of those whom the same befell. */
const isNext = (sentence: Sentence, head: number, ordinal: number): boolean =>
  /^an?$/u.test(sentence.tokens[ordinal - 1]?.lower ?? "") &&
  head === ordinal + 1 &&
  !sentence.tokens.some(({ lower }) => OF_OTHERS.has(lower)) &&
  namesPeople(tokenAt(sentence, head).lemma);

/** "the victim", "he", "one" of those who were told of. */
export const definiteOne = (context: FrameContext, sentence: Sentence, head: number): Counted | null => {
  const token = tokenAt(sentence, head);
  if (["nobody", "none", "no-one"].includes(token.lower)) return null;
  const single =
    isOneMore(token) ||
    isOneNamed(context, sentence, head) ||
    (token.upos === "NUM" && token.lower === "one") ||
    (token.xpos === "NN" && isDefinite(sentence, head)) ||
    (token.upos === "PRON" && ["he", "she", "him", "her", "i", "himself", "herself"].includes(token.lower));
  if (!single) return null;
  return {
    quantity: one(
      token.upos === "PRON" || token.upos === "NUM" || token.upos !== "NOUN" ? "person" : token.lemma,
      token.text,
      false,
    ),
    span: { start: token.start, end: token.end },
  };
};
