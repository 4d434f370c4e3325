import { type Clause, clausesOf, markerOf } from "../../clause/clause.ts";
import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { baseRel, childrenWith, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { placeHeads } from "../build/role.ts";
import type { ControlFinding, ControlRule } from "./build.ts";
import { FIGHTING_NOUNS, GOING_ON } from "./lexicon.ts";

const FIGHTING = lemmaTrigger(FIGHTING_NOUNS);

const inPlace = (context: FrameContext, sentence: Sentence, clause: Clause): number | null => {
  const oblique = clause.obliques.find(
    (item) =>
      ["in", "around", "for", "near", "inside", "outside"].includes(item.marker) &&
      placeHeads(context, sentence, item.head).length > 0,
  );
  return oblique?.head ?? null;
};

/** "fighting continues in Y", "clashes in Y", "In Y ... fighting is still ongoing". */
export const fighting: ControlRule = (context, sentence) => {
  const found: ControlFinding[] = [];
  for (const token of held(sentence, FIGHTING)) {
    if (token.upos !== "NOUN" && token.upos !== "VERB") continue;
    const below = childrenWith(sentence, token.index, "nmod", "obl").find(
      (child) =>
        ["in", "for", "around", "inside"].includes(markerOf(sentence, child.index)) &&
        placeHeads(context, sentence, child.index).length > 0,
    );
    const isSubject =
      token.deprel.startsWith("nsubj") ||
      (token.head > token.index && ["obl", "compound", "dep", "csubj", "discourse"].includes(baseRel(token)));
    const verb = isSubject && token.head >= 0 ? tokenAt(sentence, token.head) : null;
    if (!verb || !(GOING_ON.has(verb.lemma) || GOING_ON.has(verb.lower))) continue;
    let place = below?.index ?? null;
    for (let at = verb, steps = 0; place === null && steps < 3; steps += 1) {
      place = inPlace(context, sentence, clauseAtToken(sentence, at.index)) ?? null;
      if (at.deprel !== "conj" || at.head < 0) break;
      at = tokenAt(sentence, at.head);
    }
    if (place === null) continue;
    found.push({
      rule: "control/fighting",
      sentence,
      predicate: verb.index,
      state: "contested",
      holder: null,
      place,
      also: [token.index],
    });
  }
  return found;
};

/** A clause-like view also for adjectives and nouns that act as predicates ("is ongoing"). */
const clauseAtToken = (sentence: Sentence, index: number): Clause =>
  clausesOf(sentence).find((clause) => clause.predicate === index) ?? {
    sentence,
    predicate: index,
    lemma: tokenAt(sentence, index).lemma,
    passive: false,
    subject: null,
    subjectBasis: "none",
    object: null,
    indirectObject: null,
    agent: null,
    patient: null,
    obliques: childrenWith(sentence, index, "obl", "nmod").map((token) => ({
      marker: markerOf(sentence, token.index),
      head: token.index,
    })),
  };
