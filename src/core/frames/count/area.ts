import { clausesOf } from "../../clause/clause.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { Acted, Damage } from "./damage.ts";
import { COUNTED_ACTS } from "./lexicon.ts";

const AREA_UNITS = new Set(["acre", "hectare", "square kilometer", "square mile"]);
const AREA_ACTS = new Set(["burned", "flooded", "destroyed", "damaged"]);
const CONSUMING = new Set(["consume", "blacken", "sweep", "engulf", "devour", "ravage", "incinerate"]);
/** By these a fire is told to be so large. */
const COVERING = new Set([
  "cover",
  "span",
  "measure",
  "reach",
  "grow",
  "spread",
  "swell",
  "expand",
  "total",
  "encompass",
]);
const FIRE = new Set(["fire", "wildfire", "blaze", "inferno", "bushfire", "flame", "megafire", "front"]);
const A_FIRE = /\b(?:wild|bush|forest |grass)fires?\b|\bblaze\b/iu;

/**
 * "burned 12,000 acres", "40 hectares were flooded", "the fire covered 26 square kilometres", "the fire is now 850 square km": how large the
 * ground is that burned or was flooded; null where the area is of something else.
 */
export const areaOf = (
  text: string,
  sentence: Sentence,
  counted: QuantityMention,
  acted: () => Acted | null,
): Damage | null => {
  const { unit, ordinal } = counted.quantity;
  if ((counted.kind !== "measure" && counted.kind !== "count") || unit === null || !AREA_UNITS.has(unit) || ordinal)
    return null;
  const found = acted();
  if (found !== null && found.as === "patient") {
    const told = CONSUMING.has(found.clause.lemma) ? "burned" : COUNTED_ACTS.get(found.clause.lemma);
    const { predicate, agent } = found.clause;
    if (told !== undefined && AREA_ACTS.has(told)) return { rule: "count/area", predicate, agent, act: told };
  }
  const fire = fireOfSize(text, sentence, counted);
  return fire === null ? null : { rule: "count/fire-size", ...fire, agent: null, act: "burned" };
};

const REACH = 8;

/** The verb, or the number itself, that tells how large a fire is. */
const fireOfSize = (
  text: string,
  sentence: Sentence,
  { from, headToken }: QuantityMention,
): Pick<Damage, "predicate" | "also"> | null => {
  for (const clause of clausesOf(sentence)) {
    const near = clause.predicate < from && from - clause.predicate <= REACH;
    if (clause.subject !== null && near && COVERING.has(clause.lemma) && isFire(text, sentence, clause.subject))
      return { predicate: clause.predicate, also: clause.subject };
  }
  return beFire(text, sentence, from, headToken);
};

/** "The fire is now 850 square km", "It's at about 2,000 square kilometres": by its words, for the tree makes a time or a place of it. */
const beFire = (
  text: string,
  sentence: Sentence,
  from: number,
  headToken: number,
): Pick<Damage, "predicate" | "also"> | null => {
  const { tokens } = sentence;
  const be = tokens.slice(Math.max(0, from - REACH), from).findLast(({ lemma }) => lemma === "be");
  if (be === undefined || tokens.slice(be.index + 1, from).some(({ lower }) => !BETWEEN.has(lower))) return null;
  const subject = tokens[be.index - 1];
  return subject !== undefined && isFire(text, sentence, subject.index)
    ? { predicate: headToken, also: subject.index }
    : null;
};
const BETWEEN = new Set([
  "now",
  "at",
  "about",
  "still",
  "already",
  "estimated",
  "roughly",
  "around",
  "nearly",
  "almost",
  "over",
  "some",
  "currently",
]);

/** A fire, or an "it" of a report that tells of one. */
const isFire = (text: string, sentence: Sentence, index: number): boolean => {
  const { lemma, lower } = tokenAt(sentence, index);
  return FIRE.has(lemma) || (lower === "it" && A_FIRE.test(text));
};
