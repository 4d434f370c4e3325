import { clausesOf } from "../../clause/clause.ts";
import { conjuncts } from "../../clause/tree.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence } from "../../syntax/token.ts";
import { mayTellStrike, strikeWord } from "../build/strike.ts";
import type { Damage } from "./damage.ts";

/** What those who stop work are counted under. */
export const ON_STRIKE = "gone on strike";

const ENDED = new Set(["end", "suspend", "call_off", "announce"]);

/** "Nearly 2,000 workers began an eight-day walkout", "1,900 dockers stayed away from work": how many stopped work. */
export const strikersOf = (sentence: Sentence, counted: QuantityMention): Damage | null => {
  if (counted.kind !== "count" || counted.quantity.ordinal || !mayTellStrike(sentence)) return null;
  for (const clause of clausesOf(sentence)) {
    const { subject, lemma, predicate } = clause;
    if (subject === null || ENDED.has(lemma) || !conjuncts(sentence, subject).includes(counted.headToken)) continue;
    const word = strikeWord(sentence, clause);
    if (word !== null) return { rule: "count/strikers", predicate, agent: null, act: ON_STRIKE, also: word };
  }
  return null;
};
