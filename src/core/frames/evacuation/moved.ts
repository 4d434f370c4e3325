import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, mentionAt } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";

/** Buildings and missions stand for the people in them. */
const STANDS_FOR_PEOPLE = new Set([
  "embassy",
  "mission",
  "consulate",
  "hospital",
  "school",
  "building",
  "village",
  "town",
  "city",
  "home",
  "house",
  "neighborhood",
  "neighbourhood",
  "area",
  "camp",
  "island",
  "hotel",
  "diplomat",
  "staff",
  "personnel",
  "delegation",
]);

/** People taken out of danger, as one rule reads it. Numbers are token indexes. */
export interface Moved {
  readonly rule: string;
  readonly sentence: Sentence;
  readonly predicate: number;
  readonly actor: number | null;
  readonly evacuee: number | null;
  readonly also?: readonly number[];
  /** Where they were taken out of, where the words themselves say so. */
  readonly from?: number;
  /** An order to leave: what it orders is still to come. */
  readonly ordered?: true;
}

/** Whether the noun stands for people who can be taken out: people, those in a building or mission, a group, a named place. */
export const isEvacuee = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  if (namesPeople(token.lemma) || STANDS_FOR_PEOPLE.has(token.lemma) || token.upos === "NUM") return true;
  const mention = mentionAt(context, sentence, head);
  return (
    mention !== null &&
    (mention.kind === "person" || mention.kind === "group" || mention.form === "demonym" || mention.kind === "place")
  );
};
