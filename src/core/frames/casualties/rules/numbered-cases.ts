import type { Harm } from "../../../claim/claim.ts";
import { formTrigger, held } from "../../../clause/held-words.ts";
import type { QuantityMention } from "../../../quantity/quantity.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import type { FrameContext } from "../../build/frame-context.ts";
import { areCasesOfDisease } from "../epidemic.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";

const NUMBER = formTrigger(["number", "count", "total", "tally"]);
const HARMS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ["case", "infected"],
  ["infection", "infected"],
  ["death", "killed"],
  ["fatality", "killed"],
]);
/** Between "of" and what is counted, and from it to its figure, so many tokens at most. */
const NEAR = 5;
const REACH = 10;

/** What stands behind "number of": cases, deaths. */
const countedBehind = ({ tokens }: Sentence, of: number): Token | undefined =>
  tokens.slice(of + 1, of + 1 + NEAR).find(({ lemma, upos }) => HARMS.has(lemma) && upos === "NOUN");

const figureBehind = (context: FrameContext, sentence: Sentence, noun: Token): QuantityMention | undefined =>
  (context.quantities[sentence.index] ?? []).find(
    ({ from, kind, quantity }) =>
      from > noun.index &&
      from - noun.index <= REACH &&
      kind === "count" &&
      !quantity.ordinal &&
      quantity.unit === null &&
      !/^(?:from|by)$/.test(sentence.tokens[from - 1]?.lower ?? "") &&
      !sentence.tokens.slice(noun.index, from).some(({ text }) => text === ";"),
  );

/** Whether "number" opens such a count: "the number of suspected cases". What is not of a disease is left to others. */
export const countsCases = (context: FrameContext, sentence: Sentence, number: Token): boolean => {
  const noun =
    sentence.tokens[number.index + 1]?.lower === "of" ? countedBehind(sentence, number.index + 1) : undefined;
  return noun?.lemma === "case" && areCasesOfDisease(context.text, sentence, noun);
};

/** "the number of suspected cases at 104 and of deaths at 20": each figure is that of the noun before it. */
export const numberedCases: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const number of held(sentence, NUMBER)) {
    if (!countsCases(context, sentence, number)) continue;
    let noun = countedBehind(sentence, number.index + 1);
    while (noun !== undefined) {
      const figure = figureBehind(context, sentence, noun);
      if (figure === undefined) break;
      found.push({
        rule: "casualties/toll",
        sentence,
        predicate: noun.index,
        also: [number.index],
        harm: HARMS.get(noun.lemma) ?? "infected",
        victim: figure.headToken,
        counts: noun.index,
        agent: null,
        total: true,
      });
      const [and, of] = sentence.tokens.slice(figure.to, figure.to + 2);
      noun = and?.upos === "CCONJ" && of?.lower === "of" ? countedBehind(sentence, of.index) : undefined;
    }
  }
  return found;
};
