import { childrenWith } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { StatusContext } from "./status-context.ts";

const MEANING = new Set([
  "plan",
  "intend",
  "decide",
  "hope",
  "want",
  "mean",
  "vow",
  "promise",
  "resolve",
  "choose",
  "dream",
  "aim",
  "arrange",
]);

/**
 * "He had decided that he would become a fireman", "she had planned to leave": a plan of before what the report tells of, no longer ahead. Not
 * where somebody tells it, whose "have decided" the report puts back in time.
 */
export const isPastPlan = ({ sentence, predicate, path, holding }: StatusContext): boolean => {
  if (holding.length === 0 && isForeseenBefore(sentence, predicate)) return true;
  const meant = path.findIndex(({ relation }) => !/^(?:xcomp|ccomp|conj)$/.test(relation));
  const over = path.slice(0, meant < 0 ? path.length : meant).map(({ token }) => token);
  return [predicate, ...over].some(
    (token) =>
      MEANING.has(token.lemma) &&
      !sentence.tokens.slice(token.index, predicate.index).some(({ text }) => text === ",") &&
      token.xpos === "VBN" &&
      childrenWith(sentence, token.index, "aux").some(({ lower }) => lower === "had" || lower === "'d") &&
      holding.every(({ cueToken, sentence: at }) => at === sentence.index && cueToken === token.index) &&
      childrenWith(sentence, token.index, "xcomp", "ccomp").some(
        ({ index, xpos }) => index > token.index && xpos.startsWith("VB"),
      ),
  );
};

const FORESEEN = new Set(["expect", "forecast", "predict", "anticipate", "schedule"]);

/** "The crest, which had been expected on Thursday, passed": what was ahead once. */
const isForeseenBefore = (sentence: Sentence, { index, lemma, xpos }: Token): boolean => {
  const helpers = childrenWith(sentence, index, "aux", "aux:pass").map(({ lower }) => lower);
  return xpos === "VBN" && FORESEEN.has(lemma) && helpers.includes("had") && helpers.includes("been");
};
