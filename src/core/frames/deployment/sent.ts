import { markerOf } from "../../clause/clause.ts";
import { ofPhraseBehind } from "../../clause/mend.ts";
import { childrenWith, conjuncts, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, quantityAt } from "../build/frame-context.ts";
import { FORCE_NOUNS } from "../build/people.ts";

/** A force that somebody sends, as a rule found it. Numbers are token indexes. */
export interface Sent {
  readonly rule: string;
  readonly sentence: Sentence;
  readonly predicate: number;
  readonly actor: number | null;
  readonly force: number;
  readonly destination: number | null;
  /** Several actors are told with one figure. */
  readonly shared?: boolean;
  /** A promise: what it promises is still to come. */
  readonly promised?: true;
}

/** Prepositions that lead to where a force goes. */
export const TO = new Set([
  "to",
  "for",
  "in",
  "into",
  "at",
  "near",
  "around",
  "on",
  "toward",
  "towards",
  "across",
  "along",
]);

/** Heads of the forces in a phrase: "a detachment of 300 soldiers and 20 ships" has two. */
export const forceHeads = (context: FrameContext, sentence: Sentence, head: number): readonly number[] =>
  conjuncts(sentence, head).flatMap((index) => {
    const token = tokenAt(sentence, index);
    const behind = ofPhraseBehind(sentence, index);
    const inner =
      childrenWith(sentence, index, "nmod").find(
        (child) => markerOf(sentence, child.index) === "of" && FORCE_NOUNS.has(child.lemma),
      ) ??
      (behind !== null && FORCE_NOUNS.has(tokenAt(sentence, behind).lemma) ? tokenAt(sentence, behind) : undefined);
    if (inner && (quantityAt(context, sentence, inner.index) || !quantityAt(context, sentence, index)))
      return conjuncts(sentence, inner.index).filter((item) => FORCE_NOUNS.has(tokenAt(sentence, item).lemma));
    return FORCE_NOUNS.has(token.lemma) || isForceCount(context, sentence, index) ? [index] : [];
  });

const isForceCount = (context: FrameContext, sentence: Sentence, index: number): boolean => {
  const unit = quantityAt(context, sentence, index)?.quantity.unit;
  return unit != null && FORCE_NOUNS.has(unit);
};
