import { markerOf } from "../../clause/clause.ts";
import { childrenWith, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { placeHeads } from "../build/role.ts";

const BEFALLING = new Set(["hit", "strike", "shake", "rock", "batter", "devastate", "engulf", "ravage", "pound"]);

/** "Plovdiv was mourning 70 people killed in the storm": the place that mourns them is where they lived and died. */
const mourningPlace = (context: FrameContext, sentence: Sentence, victim: number): readonly number[] => {
  for (let at = tokenAt(sentence, victim).head, steps = 0; at >= 0 && steps < 3; steps += 1) {
    const token = tokenAt(sentence, at);
    if (["mourn", "bury", "grieve"].includes(token.lemma))
      return childrenWith(sentence, at, "nsubj").flatMap(({ index }) => placeHeads(context, sentence, index));
    at = token.head;
  }
  return [];
};

const DWELLERS = new Set(["resident", "inhabitant", "villager", "townspeople", "islander"]);

/** Where no place is told: the one that was struck ("when the storm hit X"), else the one that the people live in. */
export const impliedPlaces = (
  context: FrameContext,
  sentence: Sentence,
  predicate: number,
  victim: number,
): readonly number[] => {
  const struck = childrenWith(sentence, predicate, "advcl").filter(({ lemma }) => BEFALLING.has(lemma));
  const heads = struck.flatMap(({ index }) => childrenWith(sentence, index, "obj"));
  const homes = DWELLERS.has(tokenAt(sentence, victim).lemma)
    ? childrenWith(sentence, victim, "nmod").filter(({ index }) => markerOf(sentence, index) === "of")
    : [];
  for (const group of [heads, homes]) {
    const found = group.flatMap(({ index }) => placeHeads(context, sentence, index));
    if (found.length > 0) return found;
  }
  return mourningPlace(context, sentence, victim);
};
