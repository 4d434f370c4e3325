import { tokenAt } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import { UNIT_SYNONYMS } from "../../quantity/units.ts";
import { COUNTED_ACTS } from "../count/lexicon.ts";
import { CONNECTING } from "../count/supply.ts";
import type { Figure } from "./figures.ts";
import { actOf, thingOf } from "./what-is-told.ts";

/** A figure that the frame of counts asks for under one of its own acts. */
export interface CountedAs {
  readonly act: string;
  readonly unit: string;
}

/** Acts whose noun tells them as done: who announces a closure has closed nothing yet. */
const DONE = new Set(["cancelled", "destroyed", "damaged", "collapsed", "burned", "flooded", "suspended"]);
const SEATS = /(?:seat|mandate|constituency|ward|vote|delegate|electoral vote)$/u;
const WINNING = new Set([
  "take",
  "get",
  "claim",
  "capture",
  "poll",
  "garner",
  "pick up",
  "clinch",
  "win",
  "gain",
  "secure",
]);
const JOINING = new Set([
  "take part",
  "attend",
  "turn out",
  "assemble",
  "converge",
  "throng",
  "crowd",
  "flock",
  "parade",
  "join",
]);
const CROWDS = new Set([
  "crowd",
  "march",
  "rally",
  "protest",
  "demonstration",
  "turnout",
  "attendance",
  "gathering",
  "procession",
  "parade",
]);
const PEOPLE =
  /(?:person|people|supporter|protester|demonstrator|marcher|resident|worker|student|teacher|farmer|citizen|fan|mourner|worshipper)$/u;

/** "took 11 seats", "8,000 took part", "put the march at 60,000", "Houses destroyed: 3,080": told in other words, counted as what is. */
export const countedAs = (figure: Figure): CountedAs | null => {
  const { sentence, kind, act, side, attribute, thing } = figure;
  if (kind !== "count" || figure.named !== undefined) return null;
  const unit = thing === null ? "person" : thingOf(figure, thing);
  const nominal = deedOfNoun(figure, unit);
  if (nominal !== null) return nominal;
  if (act !== null) {
    const done = actOf(sentence, act);
    if (side === "patient" && SEATS.test(unit) && WINNING.has(done)) return { act: "won", unit };
    if (side === "agent" && PEOPLE.test(unit) && JOINING.has(done)) return { act: "gathered", unit: "person" };
    // A line of a list: "Houses destroyed: 3,080".
    if (figure.listed !== true) return null;
    if (CONNECTING.has(done) && sentence.tokens.slice(0, act).some(({ lower }) => lower === "still" || lower === "yet"))
      return { act: "without power", unit };
    const listed = COUNTED_ACTS.get(done);
    return listed === undefined ? null : { act: listed, unit: UNIT_SYNONYMS.get(unit) ?? unit };
  }
  const crowd = attribute !== null && thing === null && CROWDS.has(tokenAt(sentence, attribute).lemma);
  return crowd ? { act: "gathered", unit: "person" } : null;
};

/** "the cancellation of 800 flights": the noun of an act that counts are asked for. */
const deedOfNoun = ({ sentence, attribute, thing, listed }: Figure, unit: string): CountedAs | null => {
  if (attribute === null || thing === null || attribute === thing || listed === true) return null;
  const noun = tokenAt(sentence, attribute).lemma.toLowerCase();
  if (!lexicon().isMostly(noun, "noun", "noun.act", "noun.event")) return null;
  const acts = lexicon().formsOf(noun, "noun", "verb");
  const done = acts.flatMap((verb) => COUNTED_ACTS.get(verb) ?? []).find((told) => DONE.has(told));
  return done === undefined ? null : { act: done, unit };
};
