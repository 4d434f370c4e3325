import { clausesOf, markerOf } from "../../clause/clause.ts";
import { formTrigger, held, lemmaTrigger } from "../../clause/held-words.ts";
import { childrenWith, childWith, tokenAt } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type FrameContext, quantityAt } from "../build/frame-context.ts";
import { groupNumbers } from "../build/group-number.ts";
import { namesPeople } from "../build/people.ts";
import type { Found } from "./found.ts";

/** Verbs that give a number its value ("has reached 20,000"). */
const REACHING = new Set([
  "reach",
  "rise",
  "climb",
  "grow",
  "stand",
  "exceed",
  "pass",
  "top",
  "number",
  "total",
  "fall",
  "drop",
  "be",
]);

const found = (sentence: Sentence, rule: string, people: number, also: readonly number[]): Found => ({
  rule,
  sentence,
  predicate: also[0] ?? people,
  people,
  agent: null,
  also,
});

const DISPLACED = formTrigger(["displaced"]);
const DISPLACEMENT = lemmaTrigger(["displacement"]);

/** "20,000 displaced people", "the number of displaced people has reached 20,000", "the displaced number 3,000". */
export const countedDisplaced = (context: FrameContext, sentence: Sentence): readonly Found[] => {
  const state = held(sentence, DISPLACED)[0];
  if (!state) return [];
  const noun = tokenAt(sentence, state.head < 0 ? state.index : state.head);
  const counted = state.deprel === "amod" && namesPeople(noun.lemma) ? quantityAt(context, sentence, noun.index) : null;
  // "the 20,000 displaced people": known before, and told of for something else.
  if (counted?.kind === "count" && !["the", "these", "those"].includes(sentence.tokens[counted.from - 1]?.lower ?? ""))
    return counted.quantity.ordinal
      ? []
      : [found(sentence, "displacement/counted", noun.index, [noun.index, state.index])];
  if (counted) return [];
  return collect(clausesOf(sentence), (clause): Found[] => {
    if (!REACHING.has(clause.lemma) || clause.subject === null || clause.predicate < state.index) return [];
    if (!isNumberOf(sentence, tokenAt(sentence, clause.subject), state)) return [];
    const value = (context.quantities[sentence.index] ?? []).find(
      (item) => item.kind === "count" && item.from > clause.predicate && item.from - clause.predicate <= 4,
    );
    return value && !value.quantity.ordinal
      ? [found(sentence, "displacement/counted", value.headToken, [clause.predicate, state.index])]
      : [];
  });
};

/** "the number of displaced (people)", "the displaced". */
const isNumberOf = (sentence: Sentence, subject: Token, state: Token): boolean => {
  if (subject.index === state.index) return childWith(sentence, state.index, "det") !== null;
  if (!["number", "total", "count", "tally"].includes(subject.lemma)) return false;
  return childrenWith(sentence, subject.index, "nmod").some(
    ({ index }) => markerOf(sentence, index) === "of" && (index === state.index || state.head === index),
  );
};

/** "the displacement of 3,000 people". */
export const displacementOf = (context: FrameContext, sentence: Sentence): readonly Found[] =>
  collect(held(sentence, DISPLACEMENT), (token): Found[] => {
    if (token.upos !== "NOUN") return [];
    const people = childrenWith(sentence, token.index, "nmod").find(
      ({ index, lemma }) => markerOf(sentence, index) === "of" && namesPeople(lemma),
    );
    return people && quantityAt(context, sentence, people.index)?.kind === "count"
      ? [found(sentence, "displacement/noun", people.index, [token.index])]
      : [];
  });

/** Those who are told by the loss of their homes alone. */
const GROUPS = formTrigger(["displaced", "homeless", "uprooted", "displacements", "unhoused", "dispossessed"]);

/** "Those displaced in X by the storm number 9,272", "the homeless in X now total 300". */
export const displacedNumber = (context: FrameContext, sentence: Sentence): readonly Found[] =>
  groupNumbers(context, sentence, GROUPS).flatMap(({ state, verb, counted, place }): Found[] =>
    counted.quantity.unit === null || namesPeople(counted.quantity.unit)
      ? [
          {
            ...found(sentence, "displacement/counted", counted.headToken, [state.index, verb]),
            ...(place === null ? {} : { left: place }),
          },
        ]
      : [],
  );
