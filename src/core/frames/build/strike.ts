import { type Clause, markerOf } from "../../clause/clause.ts";
import { formTrigger, holds } from "../../clause/held-words.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { words } from "../../text/words.ts";

const TOLD = formTrigger(
  "strike strikes walkout walkouts walk-out stoppage stoppages walk walks walked work tools action".split(" "),
);
const BEGUN = words("begin start stage hold call launch end suspend announce continue extend join call_off");
const STOPPAGES = words("strike walkout walk-out stoppage");
const GO = words("go be come");

/** May the sentence tell of a stoppage at all? */
export const mayTellStrike = (sentence: Sentence): boolean => holds(sentence, TOLD);

/**
 * The word beside the verb that shows a stoppage of work ("began an eight-day walkout", "went on strike", "stayed away from work",
 * "downed tools"), the verb itself where it says so alone ("walked out"); null where the clause tells of none.
 */
export const strikeWord = (sentence: Sentence, clause: Clause): number | null => {
  const { lemma, predicate, object } = clause;
  const thing = object === null ? null : tokenAt(sentence, object);
  if (lemma === "walk_out") return predicate;
  if (thing && BEGUN.has(lemma) && (STOPPAGES.has(thing.lemma) || isIndustrialAction(sentence, thing.index)))
    return thing.index;
  if (thing && lemma === "down" && thing.lemma === "tool") return thing.index;
  const beside = sentence.tokens.find((token) => {
    if (token.head !== predicate || token.index < predicate) return false;
    if (GO.has(lemma)) return token.lower === "strike" && markerOf(sentence, token.index) === "on";
    return lemma.startsWith("stay") && token.lower === "work" && sentence.tokens[token.index - 1]?.lower === "from";
  });
  return beside?.index ?? null;
};

const isIndustrialAction = (sentence: Sentence, at: number): boolean =>
  tokenAt(sentence, at).lower === "action" && sentence.tokens[at - 1]?.lower === "industrial";
